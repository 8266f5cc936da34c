#include "core/edit/sharing.h"
#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/whosees.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

TEST(Privacy, contactDataAndNotesAppearWhereTheSheetNamesThemAndNowhereElse)
{
    const Event event = eventOfSentinels();
    const Session& session = event.sessions.first();
    int shown = 0;
    for (const Handout& handout : everyHandout(session, session.agendas.first())) {
        const Report report = reportOf(event, handout, everySheet());
        const QString text = textOf(report) + linksOf(report).join(u'\n');
        for (const Sentinel& sentinel : sentinelsOf(event)) {
            if (!privateFields().contains(sentinel.field))
                continue;
            const bool expected = shows(session, handout, sentinel);
            EXPECT_EQ(text.contains(sentinel.text), expected)
                << sheetName(handout.sheet).toStdString() << ": " << sentinel.text.toStdString();
            shown += expected ? 1 : 0;
        }
    }
    EXPECT_GT(shown, 20);
}

TEST(Privacy, everySheetHasTheTitleOfTheSession)
{
    const Event event = eventOfSentinels();
    const Session& session = event.sessions.first();
    const QList<Handout> handouts = everyHandout(session, session.agendas.first());
    EXPECT_EQ(handouts.size(), 8 + 3) << "who speaks in role, online and as a delegate has a brief";
    for (const Handout& handout : handouts)
        EXPECT_TRUE(textOf(reportOf(event, handout, everySheet())).contains(session.title));
}

TEST(Privacy, theProgrammeHasNothingInternal)
{
    const Event event = eventOfSentinels();
    const Session& session = event.sessions.first();
    const QString text =
        textOf(reportOf(event, {Sheet::Agenda, session.id, session.agendas.first().id, {}, {}}, {}));
    for (const Sentinel& sentinel : sentinelsOf(event))
        if (sentinel.table == QLatin1String("cue") || sentinel.table == QLatin1String("question") ||
            sentinel.table == QLatin1String("acceptance") ||
            sentinel.field == QLatin1String("saying_the_name") ||
            sentinel.field == QLatin1String("online_info")) {
            EXPECT_FALSE(text.contains(sentinel.text)) << sentinel.text.toStdString();
        }
    EXPECT_TRUE(text.contains(session.description));
    const QString parked = session.agendas.first().segments.last().title;
    EXPECT_FALSE(text.contains(parked));
}

}  // namespace
}  // namespace moderato::test
