#include "core/exchange/htmlblocks.h"

#include "tests/core/exchange/htmlreader.h"
#include "tests/core/exchange/reports.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// The one block of a report as HTML, in an element around it.
HtmlContent contentOf(const Block& block)
{
    Report report;
    report.title = QStringLiteral("Panel");
    report.blocks = {block};
    const QString html = htmlElement("article", htmlBlocks(report, QStringLiteral("title")));
    HtmlContent content = readHtml(html.toUtf8());
    EXPECT_EQ(content.error, QString());
    return content;
}

QString attribute(const HtmlNode& node, const char* name)
{
    return node.attributes.value(QLatin1String(name));
}

Table agendaTable()
{
    Table table;
    table.columns = {{QStringLiteral("Time"), 0, Side::End, {}},
                     {QStringLiteral("Segment"), 2, Side::Start, QStringLiteral("Minutes")},
                     {{}, 1, Side::Start, {}}};
    TextLine speaker = textLine(QStringLiteral("Ann Lee"));
    speaker.figure = {QStringLiteral("3 + 2"), {}};
    table.rows = {
        {false, false, Kind::Opening, {cellSaying("0:00"), cellSaying("Opening"), {}}},
        {true, false, {}, {cellSaying("Part 1")}},
        {false, false, Kind::Panel, {cellSaying("5:00"), {{textLine(QStringLiteral("Panel")), speaker}}, {}}},
        {false, true, {}, {cellSaying("9:00"), cellSaying("After"), cellSaying("x")}}};
    return table;
}

TEST(HtmlBlocks, HeadingsTellEventSheetAndTitle)
{
    const HtmlContent content = contentOf(
        Heading{1, QStringLiteral("Main session"), QStringLiteral("Forum"), QStringLiteral("Run of show")});
    EXPECT_EQ(content.texts("h1"), QStringList(QStringLiteral("Main session")));
    EXPECT_EQ(attribute(content.named("h1").value(0), "id"), u"title");
    EXPECT_EQ(content.ofClass("kicker").value(0).text, u"Forum Run of show");
}

TEST(HtmlBlocks, ASectionIsAnH2BelowTheTitle)
{
    const HtmlContent content = contentOf(Heading{2, QStringLiteral("Parked"), {}, {}});
    EXPECT_EQ(content.texts("h2"), QStringList(QStringLiteral("Parked")));
    EXPECT_EQ(content.texts("h1"), QStringList(QStringLiteral("Panel")));
}

TEST(HtmlBlocks, FactsAreATermWithWhatBelongsToIt)
{
    const HtmlContent content =
        contentOf(Facts{{{QStringLiteral("Panel"),
                          {textLine(QStringLiteral("Ann")), textLine(QStringLiteral("Bo"))},
                          true}}});
    EXPECT_EQ(content.texts("dt"), QStringList(QStringLiteral("Panel")));
    EXPECT_EQ(content.texts("div"), (QStringList{QStringLiteral("Ann"), QStringLiteral("Bo")}));
    EXPECT_EQ(attribute(content.named("dd").value(0), "class"), u"wide");
}

TEST(HtmlBlocks, ATableNamesItsColumnsAndRows)
{
    const HtmlContent content = contentOf(agendaTable());
    QStringList scopes;
    for (const HtmlNode& head : content.named("th"))
        scopes.append(attribute(head, "scope") + u' ' + head.text);
    EXPECT_EQ(scopes, (QStringList{QStringLiteral("col Time"), QStringLiteral("col Segment Minutes"),
                                   QStringLiteral("row Opening"), QStringLiteral("rowgroup Part 1"),
                                   QStringLiteral("row PanelAnn Lee 3 + 2"), QStringLiteral("row After")}));
    EXPECT_TRUE(content.named("th").value(0).ancestors.contains(QStringLiteral("thead")));
}

TEST(HtmlBlocks, APartsHeadingOpensAGroupOfRows)
{
    const HtmlContent content = contentOf(agendaTable());
    EXPECT_EQ(content.texts("tbody"),
              (QStringList{QStringLiteral("0:00Opening"), QStringLiteral("Part 1 5:00PanelAnn Lee 3 + 2"),
                           QStringLiteral("9:00Afterx")}));
    EXPECT_EQ(attribute(content.named("th").value(3), "colspan"), u"3");
}

TEST(HtmlBlocks, AColumnBreaksItsLinesIfTheyAreLong)
{
    Table table = agendaTable();
    const auto timeCell = [&table] { return contentOf(table).named("td").value(1); };
    EXPECT_EQ(attribute(timeCell(), "class"), u"tight end");
    table.rows.last().cells.first() = cellSaying("ten minutes after the end of the one before it");
    EXPECT_EQ(attribute(timeCell(), "class"), u"end");
}

TEST(HtmlBlocks, ATableIsCalledAsTheHeadingBeforeIt)
{
    Report report;
    report.blocks = {Heading{1, QStringLiteral("Main session"), {}, {}},
                     Heading{2, QStringLiteral("Parked"), {}, {}}, agendaTable()};
    const QString html = htmlElement("article", htmlBlocks(report, QStringLiteral("title")));
    EXPECT_EQ(readHtml(html.toUtf8()).texts("caption"), QStringList(QStringLiteral("Parked")));
}

TEST(HtmlBlocks, ARowBearsItsKind)
{
    const HtmlContent content = contentOf(agendaTable());
    EXPECT_EQ(content.ofClass("k-panel").size(), 1);
    EXPECT_EQ(content.ofClass("k-panel").value(0).name, u"tr");
}

Strip overrunStrip()
{
    Strip strip;
    strip.pieces = {{Kind::Opening, Use::Content, Seconds{0}, minutes(5)},
                    {Kind::Panel, Use::Panel, minutes(5), minutes(20)},
                    {Kind::Panel, Use::Floor, minutes(25), minutes(15)}};
    strip.segments = {{Seconds{0}, QStringLiteral("1")}, {minutes(5), QStringLiteral("2")}};
    strip.ticks = {{Seconds{0}, QStringLiteral("0:00")}, {minutes(40), QStringLiteral("40:00")}};
    strip.keys = {{Kind::Opening, Use::Content, QStringLiteral("opening")},
                  {Kind::Panel, Use::Panel, QStringLiteral("panel")},
                  {Kind::Panel, Use::Floor, QStringLiteral("floor")}};
    strip.limit = minutes(30);
    strip.scheduledEnd = minutes(40);
    strip.limitText = QStringLiteral("Limit 30:00");
    strip.remainderText = QStringLiteral("10:00 over");
    return strip;
}

TEST(HtmlBlocks, AStripIsSaidInWordsToo)
{
    const HtmlContent content = contentOf(overrunStrip());
    EXPECT_EQ(content.texts("figcaption"), QStringList(QStringLiteral("Limit 30:00 10:00 over")));
    const HtmlNode bar = content.ofClass("bar").value(0);
    EXPECT_EQ(attribute(bar, "role"), u"img");
    EXPECT_EQ(attribute(bar, "aria-label"), u"Time to scale: opening 5:00, panel 20:00, floor 5:00");
    EXPECT_EQ(content.texts("li"),
              (QStringList{QStringLiteral("opening"), QStringLiteral("panel"), QStringLiteral("floor")}));
}

TEST(HtmlBlocks, AStripIsToScale)
{
    QStringList places;
    for (const HtmlNode& piece : contentOf(overrunStrip()).ofClass("piece"))
        places.append(attribute(piece, "class") + u' ' + attribute(piece, "style"));
    EXPECT_EQ(places, (QStringList{QStringLiteral("piece k-opening inset-inline-start:0.000%;width:12.500%"),
                                   QStringLiteral("piece k-panel inset-inline-start:12.500%;width:50.000%"),
                                   QStringLiteral("piece k-floor inset-inline-start:62.500%;width:12.500%"),
                                   QStringLiteral("piece over inset-inline-start:75.000%;width:25.000%")}));
}

TEST(HtmlBlocks, TotalsStandWithTheirRemarks)
{
    const HtmlContent content = contentOf(Totals{{{QStringLiteral("Floor"),
                                                   QStringLiteral("30:00"),
                                                   {QStringLiteral("33 % of the limit")},
                                                   Emphasis::Strong}}});
    EXPECT_EQ(content.texts("dt"), QStringList(QStringLiteral("Floor")));
    EXPECT_EQ(content.texts("dd"), QStringList(QStringLiteral("30:0033 % of the limit")));
}

TEST(HtmlBlocks, NotesProseLinesCardsAndPages)
{
    EXPECT_EQ(contentOf(Note{QStringLiteral("15:00 over"), Emphasis::Alert}).ofClass("alert").value(0).text,
              u"15:00 over");
    EXPECT_EQ(
        contentOf(Prose{{textLine(QStringLiteral("One.")), textLine({}), textLine(QStringLiteral("Two."))}})
            .texts("p"),
        (QStringList{QStringLiteral("One."), QStringLiteral("Two.")}));
    const HtmlContent writing = contentOf(WritingLines{4, QStringLiteral("Notes")});
    EXPECT_EQ(writing.named("hr").size(), 4);
    EXPECT_EQ(writing.texts("p"), QStringList(QStringLiteral("Notes")));
    EXPECT_EQ(contentOf(Card{QStringLiteral("2 min"), QStringLiteral("at 10:38")}).texts("p"),
              (QStringList{QStringLiteral("2 min"), QStringLiteral("at 10:38")}));
    EXPECT_EQ(contentOf(PageBreak{}).ofClass("page").size(), 1);
}

TEST(HtmlBlocks, OnlyWebAndMailAddressesAreLinks)
{
    const auto links = [](const char* address) {
        const Span span{QStringLiteral("here"), {}, QString::fromUtf8(address)};
        QStringList hrefs;
        for (const HtmlNode& link : contentOf(Prose{{{{span}, {}}}}).named("a"))
            hrefs.append(attribute(link, "href"));
        return hrefs.join(u' ');
    };
    EXPECT_EQ(links("https://example.org/a b?x=1&y=2"), u"https://example.org/a%20b?x=1&y=2");
    EXPECT_EQ(links("mailto:ann@example.org"), u"mailto:ann@example.org");
    for (const char* address : {"javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\nscript:alert(1)",
                                "data:text/html,x", "file:///etc/passwd", "//example.org", "x", ""})
        EXPECT_EQ(links(address), QString()) << address;
}

TEST(HtmlBlocks, ANameInAnotherDirectionDisturbsNothingBesideIt)
{
    const HtmlLines leftToRight(false);
    const QList<Span> spans{{QStringLiteral("نقاش"), {}, {}}, {QStringLiteral(" (youth)"), {}, {}}};
    EXPECT_EQ(leftToRight.spans(spans), u"<bdi>نقاش</bdi> (youth)");
    EXPECT_EQ(HtmlLines(true).spans(spans), u"نقاش <bdi>(youth)</bdi>");
    EXPECT_EQ(leftToRight.text(QStringLiteral("\u202eevil")), u"<bdi>\u202eevil</bdi>");
}

}  // namespace
}  // namespace moderato::test
