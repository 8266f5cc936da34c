#include "core/exchange/markdown.h"

#include "tests/core/exchange/awkward.h"
#include "tests/core/exchange/reports.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QString markdownOf(const QList<Block>& blocks)
{
    Report report;
    report.blocks = QList<Block>{Heading{1, QStringLiteral("Main"), {}, {}}} + blocks;
    const QString markdown = QString::fromUtf8(toMarkdown(sequenceOf({report})));
    EXPECT_TRUE(markdown.startsWith(u"# Main\n"));
    return markdown.mid(7).trimmed();
}

TEST(Markdown, OfTheSampleHasItsFigures)
{
    const Event event = sampleEvent();
    const QString markdown = QString::fromUtf8(toMarkdown(reportsOf(event, handoutsOf(event, {}), {})));
    EXPECT_TRUE(markdown.startsWith(u"# Dynamic Coalitions main session: From coalition to compact\n\n"
                                    "IGF 2022, Addis Ababa · Run of show\n\n"));
    EXPECT_TRUE(markdown.contains(u"\n- **Limit:** 90:00, hard end\n"));
    EXPECT_TRUE(markdown.contains(u"\n- **Panel:** 35:00\n"));
    EXPECT_TRUE(markdown.contains(u"\n> Ends at 11:30, after 90:00: exactly at the limit of 90:00.\n"));
    EXPECT_TRUE(markdown.contains(u"| **10:40–11:12**<br>40:00–72:00"));
}

TEST(Markdown, FactsAreAList)
{
    EXPECT_EQ(markdownOf({Facts{{{QStringLiteral("Place"), {textLine(QStringLiteral("Room 2"))}, false},
                                 {QStringLiteral("Panel"),
                                  {textLine(QStringLiteral("Ann")), textLine(QStringLiteral("Bo"))},
                                  true}}}}),
              u"- **Place:** Room 2\n- **Panel:**\n  - Ann\n  - Bo");
}

TEST(Markdown, TablesHaveARowALine)
{
    Table table;
    table.columns = {{QStringLiteral("Duration"), 0, Side::End, {}},
                     {QStringLiteral("Who | what"), 2, Side::Start, QStringLiteral("Minutes")}};
    TextLine speaker = textLine(QStringLiteral("Ann\nLee"));
    speaker.figure = {QStringLiteral("3 + 2"), {}};
    TextLine heading = textLine(QStringLiteral("Part 1"));
    heading.figure = {QStringLiteral("40:00"), {}};
    table.rows = {{true, false, {}, {{{heading}}}},
                  {false,
                   false,
                   {},
                   {cellSaying("5:00"), {{textLine(QStringLiteral("a|b"), Emphasis::Strong), speaker}}}},
                  {false, false, {}, {cellSaying("1:00")}}};
    EXPECT_EQ(markdownOf({table}), u"| Duration | Who \\| what: Minutes |\n"
                                   "| ---: | --- |\n"
                                   "|  | **Part 1**: 40:00 |\n"
                                   "| 5:00 | **a\\|b**<br>Ann<br>Lee: 3 + 2 |\n"
                                   "| 1:00 |  |");
}

TEST(Markdown, AStripIsALineOfMinutes)
{
    Strip strip;
    strip.pieces = {{Kind::Panel, Use::Panel, Seconds{0}, minutes(20)},
                    {Kind::Panel, Use::Floor, minutes(20), minutes(15)}};
    strip.keys = {{Kind::Panel, Use::Panel, QStringLiteral("panel")},
                  {Kind::Panel, Use::Floor, QStringLiteral("floor")}};
    strip.limit = minutes(30);
    strip.scheduledEnd = minutes(35);
    strip.limitText = QStringLiteral("Limit 30:00");
    strip.remainderText = QStringLiteral("5:00 over");
    EXPECT_EQ(markdownOf({strip}), u"panel 20:00 · floor 10:00 · Limit 30:00, 5:00 over");
}

TEST(Markdown, OtherBlocks)
{
    EXPECT_EQ(markdownOf({Heading{2, QStringLiteral("Parked"), {}, {}}}), u"## Parked");
    EXPECT_EQ(markdownOf({Totals{{{QStringLiteral("Floor"),
                                   QStringLiteral("30:00"),
                                   {QStringLiteral("a"), QStringLiteral("b")},
                                   {}}}}}),
              u"- **Floor:** 30:00 (a; b)");
    EXPECT_EQ(markdownOf({Note{QStringLiteral("15:00 over"), Emphasis::Alert}}), u"> **15:00 over**");
    EXPECT_EQ(markdownOf({Prose{{textLine(QStringLiteral("One.")), textLine(QStringLiteral("Two."))}}}),
              u"One.\n\nTwo.");
    EXPECT_EQ(markdownOf({Card{QStringLiteral("2 min"), QStringLiteral("at 10:38")}}),
              u"> **2 min**<br>at 10:38");
    EXPECT_EQ(markdownOf({WritingLines{2, QStringLiteral("Notes")}}).split(QStringLiteral("\n\n")).size(), 3);
    EXPECT_EQ(markdownOf({PageBreak{}}), u"---");
}

TEST(Markdown, PartsReportsByARule)
{
    Report report;
    report.title = QStringLiteral("Brief");
    report.theme.header = QStringLiteral("Forum");
    report.theme.footer = QStringLiteral("Draft");
    EXPECT_EQ(QString::fromUtf8(toMarkdown(sequenceOf({report, report}))),
              u"Forum\n\n# Brief\n\nDraft\n\n---\n\nForum\n\n# Brief\n\nDraft\n");
}

TEST(Markdown, StopsWhenToldTo)
{
    Report report;
    report.title = QStringLiteral("Brief");
    const auto stop = [](int, int) { return false; };
    EXPECT_EQ(toMarkdown(sequenceOf({report, report}), stop), "# Brief\n");
}

/// How a line of ours may begin: as a heading, an item, a quotation, a row, a rule, or as text that begins nothing.
bool beginsAsOurs(const QString& line)
{
    static const QRegularExpression text(
        QStringLiteral(R"(^(?![ \t#>+=~`:-])(?!\d+[.)])(?!\*[ *]? *$)(?!\* ).)"));
    static const QRegularExpression ours(QStringLiteral(R"(^(#{1,2} |(  )?- |> |\| ))"));
    static const QStringList whole{QString(), QStringLiteral("---"), QStringLiteral("-"),
                                   QStringLiteral("  -")};
    if (whole.contains(line))
        return true;
    const QRegularExpressionMatch match = ours.match(line);
    if (!match.hasMatch())
        return text.match(line).hasMatch();
    const QString rest = line.mid(match.capturedLength());
    return match.captured() == QLatin1String("| ") || rest.isEmpty() || text.match(rest).hasMatch();
}

/// Rows of the same table have as many cells.
qsizetype bareSigns(const QString& line, QChar sign)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == sign)
            ++count;
    }
    return count;
}

TEST(Markdown, NoTextBeginsABlockOrBreaksATable)
{
    rc::check("reports", [](quint32 seed) {
        const QString markdown = QString::fromUtf8(toMarkdown(sequenceOf({AwkwardReport(seed).report()})));
        qsizetype pipes = 0;
        for (const QString& line : markdown.split(u'\n')) {
            RC_ASSERT(beginsAsOurs(line));
            const qsizetype here = bareSigns(line, u'|');
            RC_ASSERT(pipes == 0 || here == 0 || here == pipes);
            pipes = here;
            QString plain = line;
            plain.remove(QStringLiteral("<br>")).remove(QStringLiteral("](<")).remove(QStringLiteral(">)"));
            RC_ASSERT(bareSigns(plain, u'<') == 0);
        }
    });
}

TEST(Markdown, IsTheSameForTheSameEvent)
{
    rc::check("events", [](const Seed& seed) {
        const Event event = RandomEvents(seed).event();
        const auto markdown = [&event] { return toMarkdown(reportsOf(event, handoutsOf(event, {}), {})); };
        RC_ASSERT(markdown() == markdown());
    });
}

}  // namespace
}  // namespace moderato::test
