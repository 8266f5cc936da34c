#include "core/exchange/readabletext.h"

#include "core/exchange/icalendar.h"
#include "core/exchange/xlsx.h"
#include "tests/support/outcome.h"
#include "tests/support/sessions.h"
#include "tests/support/xlsxfile.h"

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// Any UTF-16 at all, with more of what is special to the formats than chance would bring.
QString anyText()
{
    const auto special =
        rc::gen::element<quint16>('\\', ',', ';', ':', '"', '\'', '&', '<', '>', '=', '_', '\n', '\r', '\t',
                                  ' ', 0, 0x1b, 0x85, 0x2028, 0xd83d, 0xde42, 0xffff);
    const auto unit =
        rc::gen::oneOf(special, rc::gen::arbitrary<quint16>(), rc::gen::inRange<quint16>('0', 'z'));
    QString text;
    for (const quint16 each : *rc::gen::container<std::vector<quint16>>(unit))
        text += QChar(each);
    return text;
}

TEST(ReadableText, HasOneKindOfLineBreak)
{
    EXPECT_EQ(readableText(QStringLiteral("a\r\nb\rc\u2028d\ne")), QStringLiteral("a\nb\nc\nd\ne"));
}

TEST(ReadableText, LosesWhatNoFormatCanHold)
{
    EXPECT_EQ(readableText(QStringLiteral("a\a\x1b\x7f\u0085\ufffeb\tc")), QStringLiteral("ab\tc"));
    EXPECT_EQ(readableText(QString(QChar(0xd83d))), QString(QChar(0xfffd)));
    EXPECT_EQ(readableText(QStringLiteral("🙂 አማርኛ")), QStringLiteral("🙂 አማርኛ"));
}

RC_GTEST_PROP(AnyText, ComesBackFromASpreadsheet, ())
{
    PlannedSession planned("Main session");
    Question asked = question("");
    asked.text = anyText();
    planned.event().title = anyText();
    planned.segment("Panel", minutes(10)).questions = {asked};
    planned.agenda().segments.first().title = anyText();
    const Schedule times = schedule(planned.session(), planned.agenda());
    const Result<QByteArray> bytes = toXlsx({planned.event(), planned.session(), planned.agenda(), times});
    RC_ASSERT(bytes.has_value());
    const XlsxSheet sheet = readXlsx(*bytes).sheets.at(0);
    RC_ASSERT(sheet.at("E4").text == readableText(planned.agenda().segments.first().title.simplified()));
    RC_ASSERT(sheet.at("J4").text == readableText(asked.text.simplified()));
}

RC_GTEST_PROP(AnyText, ComesBackFromACalendar, ())
{
    PlannedSession planned("Main session");
    planned.start();
    planned.event().title = anyText();
    planned.session().title = anyText();
    planned.session().place = anyText();
    planned.session().description = anyText();
    const Result<QByteArray> bytes = toICalendar(planned.event(), {}, ICalendarStyle::Session);
    RC_ASSERT(bytes.has_value());
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(bytes->constData()), &icalcomponent_free);
    RC_ASSERT(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT) == 1);
    icalcomponent* entry = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    RC_ASSERT(icalcomponent_count_errors(calendar.get()) == 0);
    RC_ASSERT(QString::fromUtf8(icalcomponent_get_summary(entry)) ==
              readableText(planned.session().title.simplified()).trimmed());
    RC_ASSERT(QString::fromUtf8(icalcomponent_get_location(entry)) ==
              readableText(planned.session().place).trimmed());
    RC_ASSERT(QString::fromUtf8(icalcomponent_get_description(entry)) ==
              readableText(planned.session().description).trimmed());
}

}  // namespace
}  // namespace moderato::test
