#include "core/timing/budget.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

constexpr Seconds none{0};

TEST(Demand, OfASegmentWithTurnsIsRoundsChangeoverReserveAndLead)
{
    const SegmentBudget budget =
        segmentBudget(panel(minutes(60), 4, threeAndTwo, minutes(15), minutes(5)), Seconds{30});
    EXPECT_EQ(budget.rounds, minutes(20));
    EXPECT_EQ(budget.changeover, Seconds{7 * 30});
    EXPECT_EQ(budget.demand, minutes(40) + Seconds{7 * 30});
    EXPECT_EQ(budget.slack(), minutes(20) - Seconds{7 * 30});
    EXPECT_EQ(budget.overAllocation(), none);
}

TEST(Demand, OfASegmentWithoutTurnsIsWhatIsPlannedOrMoreIfReserveAndLeadNeedIt)
{
    Segment talk = segment("Talk", minutes(10));
    EXPECT_EQ(segmentBudget(talk, none).demand, minutes(10));
    talk.leadTime = minutes(4);
    talk.floorReserve = minutes(8);
    EXPECT_EQ(segmentBudget(talk, none).demand, minutes(12));
    EXPECT_EQ(segmentBudget(talk, none).overAllocation(), minutes(2));
}

TEST(Demand, OfOneRoundHasNoChangeover)
{
    EXPECT_EQ(segmentBudget(panel(minutes(5), 1, {minutes(5)}), Seconds{30}).changeover, none);
}

TEST(AsLongAsNeeded, FollowsTheDemand)
{
    Segment needed = panel(minutes(3), 4, threeAndTwo, minutes(15));
    needed.asLongAsNeeded = true;
    EXPECT_EQ(segmentBudget(needed, none).duration, minutes(35));
    needed.turns.removeLast();
    EXPECT_EQ(segmentBudget(needed, none).duration, minutes(30));
    EXPECT_EQ(segmentBudget(needed, none).overAllocation(), none);
    EXPECT_EQ(segmentBudget(needed, none).slack(), none);
}

TEST(FloorTime, OfAFloorSegmentIsAllOfIt)
{
    Segment floor = panel(minutes(20), 2, threeAndTwo, minutes(5), minutes(1));
    floor.kind = Kind::Floor;
    const SegmentBudget budget = segmentBudget(floor, none);
    EXPECT_EQ(budget.floor, minutes(20));
    EXPECT_EQ(budget.floorWanted, minutes(20));
    EXPECT_EQ(budget.rounds + budget.lead + budget.slack() + budget.content(), none);
}

TEST(FloorTime, IsEatenByOverAllocation)
{
    const auto floorOf = [](int people) {
        return segmentBudget(panel(minutes(40), people, threeAndTwo, minutes(15), minutes(5)), none).floor;
    };
    EXPECT_EQ(floorOf(4), minutes(15));
    EXPECT_EQ(floorOf(5), minutes(10));
    EXPECT_EQ(floorOf(7), none);
    EXPECT_EQ(floorOf(12), none);
}

TEST(Conversation, PoolsItsMinutesAndHasNoSlack)
{
    Segment talk = panel(minutes(20), 3, {}, minutes(5));
    talk.conversation = true;
    const SegmentBudget budget = segmentBudget(talk, none);
    EXPECT_TRUE(isPooled(talk));
    EXPECT_EQ(budget.content(), minutes(15));
    EXPECT_EQ(budget.slack(), none);
    EXPECT_EQ(budget.demand, minutes(20));
}

TEST(Conversation, WithOneBudgetedRoundStillHasNoSlack)
{
    Segment talk = panel(minutes(20), 3, {}, minutes(5));
    talk.conversation = true;
    talk.turns.first().rounds = {minutes(4)};
    const SegmentBudget budget = segmentBudget(talk, none);
    EXPECT_EQ(budget.rounds, minutes(4));
    EXPECT_EQ(budget.content(), minutes(11));
    EXPECT_EQ(budget.slack(), none);
}

TEST(NeededBy, IsWhatCanNotGoWithoutTakingFromSomebody)
{
    EXPECT_EQ(neededBy(panel(minutes(90), 2, threeAndTwo, minutes(4), minutes(1)), minutes(1)), minutes(18));
    EXPECT_EQ(neededBy(segment("Talk", minutes(10)), minutes(1)), none);
}

}  // namespace
}  // namespace moderato::test
