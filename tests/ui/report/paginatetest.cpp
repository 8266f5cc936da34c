#include "ui/report/paginate.h"

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

}  // namespace
}  // namespace moderato::test
