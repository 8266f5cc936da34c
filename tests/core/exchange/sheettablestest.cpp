#include "core/exchange/sheettables.h"

#include "core/exchange/sheetcsv.h"
#include "core/exchange/sheetworkbook.h"
#include "core/report/aftersheet.h"
#include "tests/core/exchange/reports.h"
#include "tests/support/outcome.h"
#include "tests/support/sample.h"
#include "tests/support/scriptedrun.h"
#include "tests/support/xlsxreckoning.h"

#include <gtest/gtest.h>

#include <cmath>

namespace moderato::test {
namespace {

/// The sample, run: begun 2:00 late, its first part too long, WSIS+20 left out.
Report howItWent()
{
    ScriptedRun script(sampleEvent());
    script.begin(minutes(2));
    script.speak(minutes(5), minutes(10), script.plan().segments.first().turns.at(0).person);
    script.note(minutes(35), RunAction::Outcome, "=1+1", 0);
    script.start(minutes(45), 1);
    script.start(minutes(79), 3);
    script.end(minutes(91) + Seconds{30});
    return afterSheet(script.run(), {});
}

QStringList titlesOf(const QList<SheetTable>& tables)
{
    QStringList titles;
    for (const SheetTable& table : tables)
        titles.append(table.title);
    return titles;
}

SheetTable tableCalled(const QList<SheetTable>& tables, const char* title)
{
    for (const SheetTable& table : tables)
        if (table.title == QLatin1String(title))
            return table;
    ADD_FAILURE() << title << " is not among " << titlesOf(tables).join(u',').toStdString();
    return {};
}

TEST(SheetTables, haveEachSectionOfTheSheetUnderItsHeading)
{
    const QStringList titles = titlesOf(sheetTables(howItWent()));
    EXPECT_TRUE(titles.first().startsWith(QStringLiteral("Afterwards – "))) << titles.first().toStdString();
    for (const char* title : {"Planned and actual", "What was not reached", "Where the difference came from",
                              "Who spoke for how long", "Shares of the talk", "The floor", "Outcomes"})
        EXPECT_TRUE(titles.contains(QLatin1String(title))) << title;
}

TEST(SheetTables, giveFiguresColumnsOfTheirOwn)
{
    const SheetTable table = tableCalled(sheetTables(howItWent()), "Planned and actual");
    EXPECT_EQ(table.columns.mid(0, 4),
              (QStringList{QStringLiteral("No."), QStringLiteral("Segment"), QStringLiteral("Planned"),
                           QStringLiteral("Planned: Length")}));
    const QList<SheetCell> first = table.rows.first().cells;
    ASSERT_EQ(first.size(), table.columns.size());
    EXPECT_EQ(first.at(0).number, 1);
    EXPECT_EQ(first.at(2).text, QStringLiteral("10:00–10:40"));
    EXPECT_FALSE(first.at(2).length) << "a time of day is no length";
    EXPECT_EQ(first.at(3).length, minutes(40));
}

TEST(SheetTables, standBelowEachOtherInOneCsvWithoutFormulas)
{
    const QString csv = QString::fromUtf8(sheetCsv(howItWent()));
    EXPECT_TRUE(
        csv.contains(QStringLiteral("\r\n\r\nPlanned and actual\r\nNo.,Segment,Planned,Planned: Length,")))
        << csv.toStdString();
    EXPECT_TRUE(csv.contains(QStringLiteral(",'=1+1,"))) << csv.toStdString();
    EXPECT_FALSE(csv.contains(QStringLiteral(",=1+1")));
}

TEST(SheetTables, standOnAPageEachInAWorkbookThatReckons)
{
    const Result<QByteArray> bytes =
        sheetWorkbook(howItWent(), QDateTime(QDate(2022, 11, 30), QTime(10, 0), Qt::UTC));
    ASSERT_TRUE(succeeded(bytes));
    const XlsxFile book = readXlsx(*bytes);
    const QList<SheetTable> tables = sheetTables(howItWent());
    ASSERT_EQ(book.sheets.size(), tables.size());
    EXPECT_EQ(book.sheets.at(0).name, QStringLiteral("Afterwards"));
    const XlsxSheet& times = book.sheets.at(1);
    EXPECT_EQ(times.name, QStringLiteral("Planned and actual"));
    EXPECT_EQ(times.at("B", 1).text, QStringLiteral("Segment"));
    EXPECT_EQ(std::round(times.at("D", 2).value * 24 * 60), 40);
    EXPECT_EQ(times.at("D", 2).format, QStringLiteral("[m]:ss"));
    EXPECT_EQ(*sheetWorkbook(howItWent(), QDateTime(QDate(2022, 11, 30), QTime(10, 0), Qt::UTC)), *bytes);
}

TEST(SheetTables, keepHeadingsOfGroupsAndOneRowForManyLines)
{
    Report report;
    Table table{{{QStringLiteral("Who"), 1, Side::Start, {}}, {QStringLiteral("Turns"), 0, Side::End, {}}},
                {}};
    table.rows = {{true, false, {}, {cellSaying("Region")}},
                  {false,
                   false,
                   {},
                   {{{textLine(QStringLiteral("a")), textLine(QStringLiteral("b"))}}, cellSaying("3")}}};
    report.blocks = {Heading{2, QStringLiteral("Shares"), {}, {}}, table};
    const QList<SheetTable> tables = sheetTables(report);
    ASSERT_EQ(tables.size(), 1);
    EXPECT_TRUE(tables.first().rows.at(0).heading);
    EXPECT_EQ(tables.first().rows.at(1).cells.at(0).text, QStringLiteral("a\nb"));
    EXPECT_EQ(tables.first().rows.at(1).cells.at(1).number, 3);
    EXPECT_TRUE(succeeded(sheetWorkbook(report, QDateTime())));
}

}  // namespace
}  // namespace moderato::test
