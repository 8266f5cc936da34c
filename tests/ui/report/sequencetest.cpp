#include "tests/support/fulldisk.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/ui/report/pdftools.h"
#include "ui/report/pdf.h"
#include "ui/report/print.h"

#include <QBuffer>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Of two pages, with a section on its second one.
Report briefOf(const QString& name)
{
    Report report;
    report.title = QStringLiteral("Main session");
    report.language = QStringLiteral("en");
    report.blocks = {
        Heading{1, name, QStringLiteral("Forum"), QStringLiteral("Brief")},
        Prose{{textLine(QStringLiteral("Words for ") + name)}}, PageBreak{},
        Heading{2, QStringLiteral("Questions"), {}, {}},
        Prose{{{{{QStringLiteral("Write"), {}, QStringLiteral("mailto:ann@example.org")}}, {}}}}};
    return report;
}

ReportSequence briefs(int count)
{
    return {count, [](int i) { return briefOf(QStringLiteral("Person-%1").arg(i)); }};
}

QByteArray pdfOf(const ReportSequence& reports)
{
    const Result<QByteArray> pdf = toPdf(reports, {});
    EXPECT_TRUE(succeeded(pdf));
    return pdf.value_or(QByteArray());
}

TEST(ReportSequencePdf, beginsEachReportOnAPageWithItsOwnNumbers)
{
    const QStringList pages = textIn(pdfOf(briefs(3))).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_EQ(pages.size(), 6);
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(pages.at(2 * i).contains(QStringLiteral("Words for Person-%1").arg(i)));
        EXPECT_TRUE(pages.at(2 * i).contains(u"Page 1 of 2"));
        EXPECT_TRUE(pages.at(2 * i + 1).contains(u"Page 2 of 2"));
    }
}

TEST(ReportSequencePdf, hasAnOutlineEntryForEachReportAndItsSectionsBelow)
{
    const QString objects = objectsOf(pdfOf(briefs(3)));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(objects.count(QStringLiteral("Person-%1").arg(i)), 1) << i;
    EXPECT_EQ(objects.count(QStringLiteral("/Title (Questions)")), 3);
    EXPECT_EQ(objects.count(QStringLiteral("/Count -1\n")), 3) << "closed: many sheets are seen at a glance";
}

TEST(ReportSequencePdf, putsReportsBelowTheirChapterAndDoesNotSayItsTitleAgain)
{
    ReportSequence reports = briefs(4);
    reports.chapter = [](int i) { return i % 2 == 0 ? QStringLiteral("Person-%1").arg(i) : QString(); };
    const QString objects = objectsOf(pdfOf(reports));
    for (const char* entry : {"/Title (Person-0)", "/Title (Person-2)", "/Count 2\n"})
        EXPECT_EQ(objects.count(QLatin1String(entry)), 1) << entry;
    EXPECT_EQ(objects.count(QStringLiteral("/Title (Brief)")), 2);
    EXPECT_EQ(objects.count(QStringLiteral("/Count -2\n")), 2) << "two reports in a chapter";
    EXPECT_FALSE(objects.contains(u"/Title (Questions)")) << "chapters are enough to find a sheet by";
}

TEST(ReportSequencePdf, sharesAmongPagesWhatTheyHaveAlike)
{
    const QString few = objectsOf(pdfOf(briefs(2)));
    const QString many = objectsOf(pdfOf(briefs(20)));
    EXPECT_EQ(many.count(QStringLiteral("/MediaBox")), 1);
    EXPECT_EQ(many.count(QStringLiteral("/ColorSpace")), few.count(QStringLiteral("/ColorSpace")));
}

TEST(ReportSequencePdf, isNoneWithHolesWhereTheDiskIsFull)
{
    const ReportSequence reports = briefs(8);
    const qsizetype whole = pdfOf(reports).size();
    for (qsizetype room = 0; room < whole; room += whole / 16) {
        const FullDisk full(room);
        const Result<QByteArray> pdf = toPdf(reports, {});
        ASSERT_FALSE(pdf) << room;
        EXPECT_TRUE(pdf.error().message.contains(u"temporary files")) << pdf.error().message.toStdString();
    }
}

TEST(ReportSequencePdf, hasThePropertiesOfItsFirstReport)
{
    const QString objects = objectsOf(pdfOf(briefs(2)));
    EXPECT_TRUE(objects.contains(u"/Title (Main session)"));
    EXPECT_TRUE(objects.contains(u"/Lang (en)"));
}

TEST(ReportSequencePdf, tellsHowFarItIsAndStopsWhenItIsTold)
{
    QList<int> told;
    const Result<QByteArray> pdf = toPdf(briefs(5), {}, [&told](int done, int count) {
        EXPECT_EQ(count, 5);
        told.append(done);
        return done < 3;
    });
    EXPECT_EQ(told, QList<int>({1, 2, 3}));
    ASSERT_FALSE(pdf);
    EXPECT_TRUE(pdf.error().message.contains(u"stopped"));
}

TEST(ReportSequencePdf, isNoneOfNothing)
{
    EXPECT_FALSE(toPdf(ReportSequence{0, {}}, {}));
}

TEST(ReportSequencePdf, hasTheSameBytesEachTime)
{
    EXPECT_EQ(pdfOf(briefs(4)), pdfOf(briefs(4)));
}

TEST(ReportSequencePdf, isSoundAndHasLiveLinks)
{
    const QByteArray pdf = pdfOf(briefs(2));
    EXPECT_TRUE(said(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("place")})
                    .contains(u"No syntax or stream encoding errors found"));
    EXPECT_EQ(objectsOf(pdf).count(QStringLiteral("/URI (mailto:ann@example.org)")), 2);
}

TEST(PrintedSequence, putsAllReportsOnTheDevice)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    device.setPageLayout(PageFormat().pageLayout());
    EXPECT_TRUE(succeeded(print(briefs(3), device)));
    EXPECT_EQ(textIn(buffer.data()).split(u'\f', Qt::SkipEmptyParts).size(), 6);
}

TEST(PrintedSequence, stopsWhenItIsTold)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    int told = 0;
    EXPECT_FALSE(print(briefs(3), device, [&told](int, int) { return ++told < 2; }));
    EXPECT_EQ(told, 2);
}

}  // namespace
}  // namespace moderato::test
