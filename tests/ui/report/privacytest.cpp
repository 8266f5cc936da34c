#include "core/edit/sharing.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/whosees.h"
#include "tests/support/xlsxfile.h"
#include "tests/ui/report/pdftools.h"
#include "ui/report/exports.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QList<Sentinel> privateTexts(const Event& event)
{
    QList<Sentinel> texts = sentinelsOf(event);
    texts.removeIf([](const Sentinel& text) { return !privateFields().contains(text.field); });
    return texts;
}

QByteArray exported(const Event& event, const ExportRequest& request)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("out.") + suffixOf(request.format)));
    EXPECT_TRUE(succeeded(exportTo(file.fileName(), event, request)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Words that do not fit into a column are broken.
QString inOnePiece(QString text)
{
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

/// All that a file of this format can tell, whether it shows it or not.
QString toldBy(const QByteArray& bytes, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        // The texts, and all else that is written in the file: addresses, properties, bookmarks.
        return inOnePiece(textIn(bytes) + objectsOf(bytes));
    case ExportFormat::Xlsx:
    case ExportFormat::OntimeTable:
        return inOnePiece(QString::fromUtf8(QByteArrayList(readXlsx(bytes).parts.values()).join('\n')));
    case ExportFormat::Ics:
        return inOnePiece(QString::fromUtf8(QByteArray(bytes).replace("\r\n ", "")));
    default:
        // A mail address is spelled with its sign in every way.
        return inOnePiece(QString::fromUtf8(bytes).replace(QLatin1String("&#64;"), QLatin1String("@")));
    }
}

ExportRequest requestOf(const Event& event, ExportFormat format)
{
    ExportRequest request;
    request.format = format;
    request.session = event.sessions.first().id;
    request.agenda = event.sessions.first().agendas.first().id;
    request.options = everySheet();
    return request;
}

class SheetFormat : public testing::TestWithParam<ExportFormat> {};

TEST_P(SheetFormat, hasContactDataAndNotesOnTheSheetsThatNameThemAlone)
{
    const Event event = eventOfSentinels();
    const Session& session = event.sessions.first();
    int shown = 0;
    for (const Handout& handout : everyHandout(session, session.agendas.first())) {
        ExportRequest request = requestOf(event, GetParam());
        request.handouts = {handout};
        const QString told = toldBy(exported(event, request), GetParam());
        EXPECT_TRUE(told.contains(session.title));
        for (const Sentinel& text : privateTexts(event)) {
            const bool expected = shows(session, handout, text);
            EXPECT_EQ(told.contains(text.text), expected)
                << sheetName(handout.sheet).toStdString() << ": " << text.text.toStdString();
            shown += expected ? 1 : 0;
        }
    }
    EXPECT_GT(shown, 20);
}

INSTANTIATE_TEST_SUITE_P(Privacy, SheetFormat,
                         testing::Values(ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Markdown));

struct PlanFormat {
    ExportFormat format;
    bool bySegment = false;
};

void PrintTo(const PlanFormat& plan, std::ostream* out)
{
    *out << enumWord(plan.format).toStdString() << (plan.bySegment ? " by segment" : "");
}

class FormatOfPlans : public testing::TestWithParam<PlanFormat> {};

TEST_P(FormatOfPlans, hasNoContactDataAndNoNotes)
{
    const Event event = eventOfSentinels();
    ExportRequest request = requestOf(event, GetParam().format);
    request.options.sheets = {Sheet::RunOfShow};
    request.bySegment = GetParam().bySegment;
    const QString told = toldBy(exported(event, request), request.format);
    EXPECT_TRUE(told.contains(event.sessions.first().agendas.first().segments.first().title));
    for (const Sentinel& text : privateTexts(event))
        EXPECT_FALSE(told.contains(text.text)) << text.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Privacy, FormatOfPlans,
                         testing::Values(PlanFormat{ExportFormat::Csv}, PlanFormat{ExportFormat::Xlsx},
                                         PlanFormat{ExportFormat::Ics}, PlanFormat{ExportFormat::Ics, true},
                                         PlanFormat{ExportFormat::Ontime},
                                         PlanFormat{ExportFormat::OntimeTable}));

TEST(Privacy, theWholeEventHasEverything)
{
    const Event event = eventOfSentinels();
    const QString told = toldBy(exported(event, requestOf(event, ExportFormat::Json)), ExportFormat::Json);
    for (const Sentinel& text : privateTexts(event))
        EXPECT_TRUE(told.contains(text.text)) << text.text.toStdString();
}

}  // namespace
}  // namespace moderato::test
