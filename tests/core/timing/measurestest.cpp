#include "core/timing/measures.h"

#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Four people with 3 + 2 in 20 minutes.
Segment fullPanel()
{
    return panel(minutes(20), 4, {minutes(3), minutes(2)});
}

Segment withFollowUpsOf1(const Segment& segment, Freed freed)
{
    return withRoundsCapped(agenda({segment}), Seconds{0}, RoundsOf::FollowUps, minutes(1), freed)
        .segments.first();
}

TEST(RoundsCapped, ShortenTheirSegmentByAsMuch)
{
    EXPECT_EQ(withFollowUpsOf1(fullPanel(), Freed::EndsEarlier).planned, minutes(16));
}

TEST(RoundsCapped, KeepTheLeastOfTheirSegment)
{
    Segment segment = fullPanel();
    segment.least = minutes(18);
    EXPECT_EQ(withFollowUpsOf1(segment, Freed::EndsEarlier).planned, minutes(18));
}

TEST(RoundsCapped, KeepTheDurationOfALockedSegment)
{
    Segment segment = fullPanel();
    segment.locked = true;
    EXPECT_EQ(withFollowUpsOf1(segment, Freed::EndsEarlier).planned, minutes(20));
}

TEST(RoundsCapped, GiveTheFloorWhatIsFreedAndKeepTheDuration)
{
    const Segment segment = withFollowUpsOf1(fullPanel(), Freed::ToTheFloor);
    EXPECT_EQ(segment.planned, minutes(20));
    EXPECT_EQ(segment.floorReserve, minutes(4));
}

TEST(RoundsCapped, UndoOverAllocationFirst)
{
    Segment segment = fullPanel();
    segment.planned = minutes(18);
    EXPECT_EQ(withFollowUpsOf1(segment, Freed::EndsEarlier).planned, minutes(16));
    EXPECT_EQ(withFollowUpsOf1(segment, Freed::ToTheFloor).floorReserve, minutes(2));
}

TEST(Parkable, AreSegmentsIfTimeAllowsThatAreNeitherParkedNorLocked)
{
    Segment open = segment("Open", minutes(5), Kind::Discussion);
    open.ifTimeAllows = true;
    Segment locked = open;
    locked.id = SegmentId::create();
    locked.locked = true;
    Segment parked = open;
    parked.id = SegmentId::create();
    parked.parked = true;
    const Segment firm = segment("Firm", minutes(5), Kind::Discussion);
    EXPECT_EQ(parkable(agenda({open, locked, parked, firm})), QList<SegmentId>{open.id});
}

}  // namespace
}  // namespace moderato::test
