#include "ui/report/paginate.h"

#include "tests/support/dice.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

constexpr qreal pageHeight = 100;

Band band(qreal height, bool keepWithNext = false)
{
    Band band;
    band.height = height;
    band.keepWithNext = keepWithNext;
    return band;
}

/// A table's rows after its titles, which are the first band.
QList<Band> table(qreal titles, const QList<Band>& rows)
{
    QList<Band> bands{band(titles, true)};
    for (Band row : rows) {
        row.columnTitles = 0;
        bands.append(row);
    }
    return bands;
}

/// The bands of each page, "0 1 2|3"; column titles that are repeated in brackets.
std::string pages(const QList<Band>& bands)
{
    QStringList pages;
    for (const QList<Slice>& page : paginate(bands, pageHeight)) {
        QStringList numbers;
        for (const Slice& slice : page)
            numbers.append(slice.repeated ? QStringLiteral("(%1)").arg(slice.band)
                                          : QString::number(slice.band));
        pages.append(numbers.join(u' '));
    }
    return pages.join(u'|').toStdString();
}

TEST(Paginate, makesOnePageOfNothing)
{
    EXPECT_EQ(paginate({}, pageHeight).size(), 1);
}

TEST(Paginate, fillsPagesInOrder)
{
    EXPECT_EQ(pages({band(40), band(40), band(40), band(60)}), "0 1|2 3");
}

TEST(Paginate, keepsRoomAboveABandUnlessItBeginsAPage)
{
    QList<Band> bands{band(60), band(40), band(50), band(50)};
    bands[1].before = 1;
    bands[2].before = 10;
    EXPECT_EQ(pages(bands), "0|1 2|3");
    const QList<QList<Slice>> placed = paginate(bands, pageHeight);
    EXPECT_EQ(placed.at(1).at(0).top, 0);
    EXPECT_EQ(placed.at(1).at(1).top, 50);
}

TEST(Paginate, leavesNoHeadingAtAPagesEnd)
{
    EXPECT_EQ(pages({band(70), band(20, true), band(20)}), "0|1 2");
    EXPECT_EQ(pages({band(50), band(20, true), band(20, true), band(20)}), "0|1 2 3");
}

TEST(Paginate, repeatsColumnTitlesOnEachPageOfTheTable)
{
    EXPECT_EQ(pages(table(10, {band(50), band(50), band(30), band(30)})), "0 1|(0) 2 3|(0) 4");
}

TEST(Paginate, repeatsNoTitlesAboveWhatIsNoPartOfTheTable)
{
    QList<Band> bands = table(10, {band(50)});
    bands.append(band(50));
    EXPECT_EQ(pages(bands), "0 1|2");
}

TEST(Paginate, movesAPartsHeadingUnderTheTitlesOfTheNextPage)
{
    EXPECT_EQ(pages(table(10, {band(70), band(15, true), band(20)})), "0 1|(0) 2 3");
}

TEST(Paginate, cutsNoRowThatFitsOnAPage)
{
    EXPECT_EQ(pages(table(10, {band(30), band(90), band(10)})), "0 1|(0) 2|(0) 3");
}

TEST(Paginate, cutsARowTallerThanAPage)
{
    EXPECT_EQ(pages(table(10, {band(200)})), "0 1|(0) 1|(0) 1");
    const QList<QList<Slice>> placed = paginate(table(10, {band(200)}), pageHeight);
    EXPECT_EQ(placed.at(0).last(), (Slice{1, 10, 0, 90, 0, false}));
    EXPECT_EQ(placed.at(1).last(), (Slice{1, 10, 90, 180, 90, false}));
    EXPECT_EQ(placed.at(2).last(), (Slice{1, 10, 180, 200, 180, false}));
}

TEST(Paginate, beginsATallRowOnlyWhereThereIsRoomForIt)
{
    EXPECT_EQ(pages({band(70), band(120)}), "0 1|1");
    EXPECT_EQ(pages({band(80), band(120)}), "0|1|1");
}

TEST(Paginate, cutsARowThatFillsAPageRatherThanLeaveItsHeadingAlone)
{
    EXPECT_EQ(pages({band(30), band(20, true), band(95)}), "0 1 2|2");
}

TEST(Paginate, letsHeadingsGoThatFillAPage)
{
    EXPECT_EQ(pages({band(60, true), band(60, true), band(50)}), "0|1 2|2");
    EXPECT_EQ(pages({band(120, true), band(50)}), "0|0 1");
}

TEST(Paginate, cutsBetweenLines)
{
    Band tall = band(150);
    for (int i = 0; i < 10; ++i)
        tall.items.append(PlacedText{{}, i, {0, i * 15.0, 50, 15}, 10});
    const QList<QList<Slice>> placed = paginate({tall}, pageHeight);
    ASSERT_EQ(placed.size(), 2);
    // The seventh line would end at 105, so it comes again from its own top.
    EXPECT_EQ(placed.at(1).first().from, 90);
    EXPECT_EQ(placed.at(1).first().printedTo, 100);
}

TEST(Paginate, keepsATablesLastTwoRowsTogether)
{
    QList<Band> rows = table(10, {band(40), band(30), band(30)});
    rows[2].likesNext = true;
    EXPECT_EQ(pages(rows), "0 1|(0) 2 3");
}

TEST(Paginate, partsTheLastTwoRowsWhereNoPageHoldsThem)
{
    QList<Band> rows = table(10, {band(40), band(50), band(45)});
    rows[2].likesNext = true;
    EXPECT_EQ(pages(rows), "0 1 2|(0) 3");
}

Band pageEnd()
{
    Band band;
    band.endsPage = true;
    return band;
}

TEST(Paginate, beginsAPageWhereOneIsEnded)
{
    EXPECT_EQ(pages({band(10), pageEnd(), band(10)}), "0|2");
    EXPECT_EQ(pages({band(10, true), pageEnd(), band(10)}), "0|2");
}

TEST(Paginate, leavesNoPageEmpty)
{
    EXPECT_EQ(pages({pageEnd(), band(10), pageEnd(), pageEnd(), band(10), pageEnd()}), "1|4");
    EXPECT_EQ(pages({band(100), pageEnd(), band(10)}), "0|2");
}

TEST(Paginate, leavesOutWhatCanBeSparedWhereThereIsNoRoomForIt)
{
    QList<Band> bands{band(60), band(30), band(30), band(30)};
    bands[2].dispensable = true;
    EXPECT_EQ(pages(bands), "0 1|3");
    bands[0].height = 40;
    EXPECT_EQ(pages(bands), "0 1 2|3");
    EXPECT_EQ(pages({band(10), pageEnd(), bands[2], band(10)}), "0|3");
}

TEST(Paginate, dividesOnlyWhatStandsBelowSomething)
{
    QList<Band> cards{band(50), band(50), band(50)};
    for (Band& card : cards)
        card.divider.append(PlacedRule{{0, 0, 10, 0}, Qt::black});
    const QList<QList<Slice>> placed = paginate(cards, pageHeight);
    ASSERT_EQ(placed.size(), 2);
    EXPECT_FALSE(placed.at(0).at(0).divided);
    EXPECT_TRUE(placed.at(0).at(1).divided);
    EXPECT_FALSE(placed.at(1).at(0).divided);
}

/// A table of rows as they come: parts' headings among them, now and then a row taller than a page.
QList<Band> randomTable(Dice& dice)
{
    QList<Band> rows;
    const int count = 2 + dice.below(30);
    for (int i = 0; i < count; ++i) {
        const bool heading = i + 1 < count && dice.chance(15);
        const bool tall = !heading && dice.chance(5);
        rows.append(band(heading ? 8 : tall ? 100 + dice.below(200) : 3 + dice.below(60), heading));
        rows.last().before = dice.below(8);
    }
    QList<Band> bands = table(5 + dice.below(10), rows);
    bands[bands.size() - 2].likesNext = true;
    return bands;
}

class PaginateRandomTables : public testing::TestWithParam<int> {
protected:
    PaginateRandomTables() : m_dice(static_cast<quint32>(GetParam())), m_bands(randomTable(m_dice)) {}

    /// The room that a page needs for the bands under the table's titles and the headings before them.
    qreal roomFor(int first, int last) const
    {
        qreal height = m_bands.at(first).height;
        for (int i = first + 1; i <= last; ++i)
            height += m_bands.at(i).before + m_bands.at(i).height;
        while (first > 0 && m_bands.at(first - 1).keepWithNext) {
            --first;
            height += m_bands.at(first).height + m_bands.at(first + 1).before;
        }
        return height + (first == 0 ? 0 : m_bands.first().height);
    }

    Dice m_dice;
    QList<Band> m_bands;
};

TEST_P(PaginateRandomTables, haveEachRowWholeAndInOrderOnPagesThatHoldThem)
{
    int next = 0;
    qreal done = 0;
    for (const QList<Slice>& page : paginate(m_bands, pageHeight)) {
        qreal y = 0;
        for (const Slice& slice : page) {
            EXPECT_GE(slice.top, y);
            y = slice.top + slice.to - slice.from;
            EXPECT_LE(y, pageHeight + 0.001);
            if (slice.repeated)
                continue;
            EXPECT_EQ(slice.band, next);
            EXPECT_LE(slice.from, done);
            done = slice.to;
            if (done < m_bands.at(next).height) {
                EXPECT_GT(roomFor(next, next), pageHeight) << next;
                continue;
            }
            ++next;
            done = 0;
        }
    }
    EXPECT_EQ(next, m_bands.size());
}

TEST_P(PaginateRandomTables, haveTitlesOnTopOfEachPageAndNoHeadingAtItsEnd)
{
    const QList<QList<Slice>> pages = paginate(m_bands, pageHeight);
    for (int i = 0; i < pages.size(); ++i) {
        ASSERT_FALSE(pages.at(i).isEmpty());
        EXPECT_EQ(pages.at(i).first().band, 0) << i;
        EXPECT_EQ(pages.at(i).first().repeated, i > 0) << i;
        EXPECT_FALSE(m_bands.at(pages.at(i).last().band).keepWithNext) << i;
    }
}

TEST_P(PaginateRandomTables, leaveNoLastRowAloneThatCouldHaveCompany)
{
    const int last = static_cast<int>(m_bands.size()) - 1;
    const QList<Slice> page = paginate(m_bands, pageHeight).last();
    const bool alone = page.size() == 2 && page.last().band == last && page.last().from == 0.0;
    if (alone && page.first().repeated) {
        EXPECT_GT(roomFor(last - 1, last), pageHeight);
    }
}

INSTANTIATE_TEST_SUITE_P(OfAnyHeights, PaginateRandomTables, testing::Range(0, 300));

}  // namespace
}  // namespace moderato::test
