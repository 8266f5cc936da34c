#include "tests/support/printers.h"
#include "ui/report/links.h"
#include "ui/report/pages.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Pages laidOut(const QList<Block>& blocks, const PageFormat& format = {}, int typePercent = 100)
{
    Report report;
    report.typePercent = typePercent;
    report.blocks = blocks;
    return layOut(report, format);
}

const PlacedText* textWith(const Page& page, const QString& wanted)
{
    for (const Placed& item : page.items)
        if (const auto* text = std::get_if<PlacedText>(&item); text && text->text().contains(wanted))
            return text;
    return nullptr;
}

QRectF boxWith(const Page& page, const QString& wanted)
{
    const PlacedText* text = textWith(page, wanted);
    return text ? text->box : QRectF();
}

QList<PlacedRule> rulesOn(const Page& page, bool dashed)
{
    QList<PlacedRule> rules;
    for (const Placed& item : page.items)
        if (const auto* rule = std::get_if<PlacedRule>(&item); rule && rule->dashed == dashed)
            rules.append(*rule);
    return rules;
}

QString sentence(int words)
{
    return QStringList(words, QStringLiteral("word")).join(u' ');
}

TEST(ProseBlock, setsParagraphsApartAndFiguresAtTheEnd)
{
    const Page page = laidOut({Prose{{{{{QStringLiteral("First"), {}}}, {QStringLiteral("3 + 2"), {}}},
                                      textLine(sentence(60)),
                                      textLine(QStringLiteral("Last"))}}})
                          .pages.first();
    EXPECT_NEAR(boxWith(page, QStringLiteral("3 + 2")).top(), boxWith(page, QStringLiteral("First")).top(),
                0.01);
    EXPECT_GT(boxWith(page, QStringLiteral("3 + 2")).left(), 400);
    const qreal gap =
        boxWith(page, QStringLiteral("word")).top() - boxWith(page, QStringLiteral("First")).bottom();
    EXPECT_GT(gap, 5);
}

TEST(ProseBlock, leavesNoLineOfAParagraphAlone)
{
    for (int lines = 1; lines < 70; ++lines) {
        const Pages pages = laidOut({Prose{QList<TextLine>(lines, textLine(QStringLiteral("Filler")))},
                                     Prose{{textLine(sentence(100))}}});
        for (const Page& page : pages.pages) {
            const int count = static_cast<int>(page.texts().filter(QStringLiteral("word")).size());
            EXPECT_NE(count, 1) << lines;
        }
    }
}

TEST(WritingLinesBlock, staysWithItsLabel)
{
    for (int filler = 20; filler < 50; ++filler) {
        const Pages pages = laidOut({Prose{QList<TextLine>(filler, textLine(QStringLiteral("Filler")))},
                                     WritingLines{4, QStringLiteral("Notes")}});
        for (const Page& page : pages.pages) {
            const QRectF label = boxWith(page, QStringLiteral("Notes"));
            if (label.isNull())
                continue;
            int below = 0;
            for (const PlacedRule& rule : rulesOn(page, false))
                below += rule.line.y1() > label.bottom() && rule.line.y1() < 790;
            EXPECT_GE(below, 2) << filler;
        }
    }
}

TEST(WritingLinesBlock, goesWithWhatIsAboveItAndBeginsNoPage)
{
    for (int filler = 20; filler < 50; ++filler) {
        const Pages pages =
            laidOut({Prose{QList<TextLine>(filler, textLine(QStringLiteral("Filler")))},
                     WritingLines{3, QStringLiteral("Notes")}, Heading{2, QStringLiteral("Next"), {}, {}},
                     Prose{{textLine(QStringLiteral("More"))}}});
        for (const Page& page : pages.pages) {
            EXPECT_FALSE(page.texts().first().contains(u"Notes")) << filler;
            EXPECT_FALSE(page.texts().contains(QStringLiteral("Notes")) &&
                         !page.texts().contains(QStringLiteral("Filler")))
                << filler;
        }
    }
}

Table withCues()
{
    const TableColumn words{QStringLiteral("Segment"), 11, Side::Start, {}};
    const TableColumn who{QStringLiteral("Who"), 10, Side::Start, QStringLiteral("Minutes")};
    const TableColumn total{QStringLiteral("Total"), 0, Side::End, {}};
    const TableColumn cues{QStringLiteral("Cues"), 7, Side::Start, {}, true};
    const auto cell = [](const char* text) { return TableCell{{textLine(QString::fromUtf8(text))}}; };
    return {{total, total, total, total, words, who, cues},
            {{false,
              false,
              {},
              {cell("10:00–11:30"), cell("10:00–11:30"), cell("10:00–11:30"), cell("10:00–11:30"),
               cell("Talk"), cell("Ann"), cell("Lights")}}}};
}

TEST(TableBlock, putsAColumnThatYieldsBelowTheOthersOnNarrowPaper)
{
    const Page upright = laidOut({withCues()}).pages.first();
    const QRectF below = boxWith(upright, QStringLiteral("Lights"));
    EXPECT_GT(below.top(), boxWith(upright, QStringLiteral("Ann")).bottom());
    EXPECT_NEAR(below.left(), boxWith(upright, QStringLiteral("Talk")).left(), 0.1);
    EXPECT_GT(boxWith(upright, QStringLiteral("Cues")).top(),
              boxWith(upright, QStringLiteral("Talk")).bottom())
        << "its title goes with it";
    EXPECT_NEAR(boxWith(upright, QStringLiteral("Ann")).top(), boxWith(upright, QStringLiteral("Talk")).top(),
                0.1);

    const Page across = laidOut({withCues()}, {QPageSize::A4, true}).pages.first();
    EXPECT_NEAR(boxWith(across, QStringLiteral("Lights")).top(),
                boxWith(across, QStringLiteral("Talk")).top(), 0.1);
}

TEST(CardBlock, standsTwiceOnAPageWithALineToCut)
{
    const QList<Block> cards(5, Card{QStringLiteral("2 minutes"), QStringLiteral("After 8:00")});
    for (const bool landscape : {false, true}) {
        const Pages pages = laidOut(cards, {QPageSize::A4, landscape});
        ASSERT_EQ(pages.pages.size(), 3);
        EXPECT_EQ(rulesOn(pages.pages.at(0), true).size(), 1);
        EXPECT_EQ(rulesOn(pages.pages.at(2), true).size(), 0);
    }
}

TEST(CardBlock, isAsLargeAsItGoesAndCentred)
{
    const Page page = laidOut({Card{QStringLiteral("STOP"), {}}, Card{sentence(40), {}}}).pages.first();
    const QRectF stop = boxWith(page, QStringLiteral("STOP"));
    EXPECT_NEAR(stop.center().x(), 595 / 2.0, 0.1);
    EXPECT_GT(stop.height(), 180);
    const PlacedText* words = textWith(page, QStringLiteral("word"));
    ASSERT_TRUE(words);
    EXPECT_GT(words->zoom, 1);
    EXPECT_LT(words->zoom, textWith(page, QStringLiteral("STOP"))->zoom);
}

TEST(CardBlock, breaksNoWordThatGoesOnALine)
{
    const Page page =
        laidOut({Card{QStringLiteral("Zusammenfassungsverantwortliche bitte"), {}}}).pages.first();
    EXPECT_TRUE(page.texts().filter(QStringLiteral("verantwortliche")).size() == 1);
}

TEST(PageBreakBlock, beginsAPage)
{
    const Pages pages = laidOut({Note{QStringLiteral("One"), {}}, PageBreak{}, PageBreak{},
                                 Note{QStringLiteral("Two"), {}}, PageBreak{}});
    ASSERT_EQ(pages.pages.size(), 2);
    EXPECT_TRUE(pages.pages.at(0).texts().contains(QStringLiteral("One")));
    EXPECT_TRUE(pages.pages.at(1).texts().contains(QStringLiteral("Two")));
}

TEST(LargePrint, makesAllTextsAndTheirGapsLarger)
{
    const QList<Block> blocks{Note{QStringLiteral("One"), {}}, Note{QStringLiteral("Two"), {}}};
    const auto distance = [](const Pages& pages) {
        const Page& page = pages.pages.first();
        return boxWith(page, QStringLiteral("Two")).top() - boxWith(page, QStringLiteral("One")).top();
    };
    const qreal plain = distance(laidOut(blocks));
    EXPECT_NEAR(distance(laidOut(blocks, {QPageSize::A4, false, 150})), 1.5 * plain, 0.01);
    EXPECT_NEAR(distance(laidOut(blocks, {}, 125)), 1.25 * plain, 0.01);
    EXPECT_NEAR(distance(laidOut(blocks, {QPageSize::A4, false, 150}, 120)), 1.8 * plain, 0.01);
}

TEST(LargePrint, makesTheFooterLargerTooButNotWithASheetsOwnSize)
{
    const auto footer = [](const Pages& pages) {
        return boxWith(pages.pages.first(), QStringLiteral("Page 1")).height();
    };
    const qreal plain = footer(laidOut({}));
    EXPECT_NEAR(footer(laidOut({}, {QPageSize::A4, false, 150})), 1.5 * plain, 0.01);
    EXPECT_NEAR(footer(laidOut({}, {}, 150)), plain, 0.01);
}

TEST(Links, leadOnlyWhereItIsSafe)
{
    for (const char* live : {"https://example.org/a?b=c", "http://example.org", "mailto:ann@example.org"})
        EXPECT_TRUE(isLiveLink(QString::fromLatin1(live))) << live;
    for (const char* dead : {"", "javascript:alert(1)", "file:///etc/passwd", "https://", "mailto:",
                             "example.org", "data:text/html,x", "https://exa mple.org", "JavaScript:x"})
        EXPECT_FALSE(isLiveLink(QString::fromLatin1(dead))) << dead;
}

TEST(Links, lieOverTheirWords)
{
    const Span link{QStringLiteral("our page"), {}, QStringLiteral("https://example.org/")};
    const Page page =
        laidOut({Prose{{{{{QStringLiteral("See "), {}}, link, {QStringLiteral(" soon."), {}}}, {}}}}})
            .pages.first();
    const QList<PlacedLink> links = linksOn(page);
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.first().target, u"https://example.org/");
    const QRectF line = boxWith(page, QStringLiteral("our page"));
    EXPECT_GT(links.first().box.left(), line.left() + 5);
    EXPECT_LT(links.first().box.right(), line.right() - 5);
    EXPECT_EQ(links.first().box.top(), line.top());
}

}  // namespace
}  // namespace moderato::test
