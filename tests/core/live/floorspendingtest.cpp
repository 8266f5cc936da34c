#include "core/live/recovery.h"
#include "core/live/review.h"
#include "tests/core/live/samplerun.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// What of the floor's time is given up knowingly.
class FloorSpending : public SampleRun {
protected:
    FloorSpending() { m_live.take(runlog::begin); }

    FloorPace floor() const { return m_live.pace().floor; }
    void spend() { m_live.take(runlog::spendFloor, segmentOn(m_live.state()), floor().toSpend); }
    Seconds reserve() const { return runAgenda(m_live.state()).segments.first().floorReserve; }
};

TEST_F(FloorSpending, IsOfferedOnlyWhereSomethingTakesTheFloorsTime)
{
    m_live.wait(minutes(5));
    startTurn(speaker(0));
    EXPECT_EQ(floor().toSpend, Seconds{0});
    m_live.wait(minutes(7));
    EXPECT_EQ(floor().toSpend, minutes(4)) << "the rounds that are due will take it";
    spend();
    EXPECT_EQ(reserve(), minutes(11));
    EXPECT_EQ(floor().toSpend, Seconds{0});
    EXPECT_EQ(floor().lost(), minutes(4));
    EXPECT_EQ(floor().spentKnowingly, minutes(4));
}

TEST_F(FloorSpending, IsOfWhatIsStillThereAndNotOfWhatIsLostAlready)
{
    m_live.wait(minutes(24));
    startTurn(speaker(0));
    m_live.wait(minutes(7));
    EXPECT_EQ(floor().lost(), minutes(6));
    EXPECT_EQ(floor().toSpend, minutes(9));
    spend();
    EXPECT_EQ(floor().lost(), minutes(15)) << "6:00 were lost before anybody chose";
    EXPECT_EQ(floor().spentKnowingly, minutes(9));
    EXPECT_EQ(floor().toSpend, Seconds{0});
}

TEST_F(FloorSpending, IsAMinuteForARoundThatRunsOnOverItsBudget)
{
    m_live.wait(minutes(5));
    for (const qsizetype place : {0, 1, 2, 3, 0, 1, 2}) {
        startTurn(speaker(place));
        m_live.wait(minutes(2));
    }
    startTurn(speaker(3));
    m_live.wait(minutes(7));
    EXPECT_EQ(floor().lost(), minutes(1)) << "since 25:00";
    EXPECT_EQ(floor().atRisk, Seconds{0});
    EXPECT_EQ(floor().toSpend, minutes(1));
    spend();
    EXPECT_EQ(floor().toSpend, Seconds{0}) << "the minute that was chosen goes by first";
    EXPECT_EQ(floor().spentKnowingly, minutes(1));
    m_live.wait(Seconds{61});
    EXPECT_EQ(floor().toSpend, minutes(1));
}

TEST_F(FloorSpending, DoesNotOfferWhatAJumpHasLost)
{
    m_live.take(runlog::startSegment, at(3));
    EXPECT_EQ(floor().lost(), minutes(30));
    EXPECT_EQ(floor().toSpend, Seconds{0});
    EXPECT_TRUE(failedSaying(runlog::spendFloor(m_live.state(), m_live.clock(), at(3), floor().toSpend),
                             QStringLiteral("nothing to give up")));
}

TEST(FloorSegment, HasNothingToGiveUp)
{
    Event plan = samplePlan();
    plan.sessions.first().agendas.first().segments = {
        segment("Talk", minutes(20)), segment("Floor", minutes(30), Kind::Floor),
        segment("Questions", minutes(20), Kind::Floor), segment("Poll", minutes(20), Kind::Poll)};
    LiveRun live(plan);
    live.take(runlog::begin);
    live.take(runlog::startSegment, segmentAt(plan, 2));
    EXPECT_EQ(live.pace().floor.lost(), minutes(30));
    EXPECT_EQ(live.pace().floor.toSpend, Seconds{0});
    EXPECT_TRUE(failedSaying(runlog::spendFloor(live.state(), live.clock(), segmentAt(plan, 2), minutes(16)),
                             QStringLiteral("is the floor's")));
    RunEntry old;
    old.number = live.state().lastNumber + 1;
    old.action = RunAction::SpendFloor;
    old.at = live.now();
    old.segment = segmentAt(plan, 2);
    old.amount = minutes(16);
    live.add(old);
    EXPECT_EQ(live.state().plan, live.state().planned) << "what an older program let happen is passed over";
}

TEST_F(FloorSpending, CountsWhatAWayToEndOnTimeTakesAsAChoice)
{
    m_live.wait(minutes(10));
    m_live.take(runlog::extend, at(0), minutes(25));
    const QList<RecoveryOption> options = recoveryOptions(m_live.state(), m_live.now());
    const auto way = std::find_if(options.cbegin(), options.cend(), [](const RecoveryOption& option) {
        return option.kind == RecoveryKind::Floor;
    });
    ASSERT_NE(way, options.cend());
    m_live.take(runlog::recover, *way);
    EXPECT_GT(floor().lost(), Seconds{0});
    EXPECT_EQ(floor().spentKnowingly, floor().lost());
    EXPECT_EQ(floor().spentKnowingly, way->floorCost);
    m_live.take(runlog::undo);
    EXPECT_EQ(floor().spentKnowingly, Seconds{0});
}

TEST_F(FloorSpending, IsNoLongerChosenOnceItWasGivenBack)
{
    m_live.take(runlog::skip, at(1));
    EXPECT_EQ(floor().lost(), minutes(15));
    EXPECT_EQ(floor().spentKnowingly, minutes(15));
    m_live.take(runlog::bringBack, at(1));
    EXPECT_EQ(floor().spentKnowingly, Seconds{0});
}

TEST_F(FloorSpending, HadAndLostMakeUpThePromiseToTheSecond)
{
    m_live.wait(minutes(30) + RunTime{345});
    m_live.take(runlog::next);
    m_live.wait(minutes(20) + RunTime{678});
    m_live.take(runlog::end);
    const FloorReview reviewed = review(m_live.state(), m_live.now()).floor;
    EXPECT_GT(reviewed.lost, Seconds{0});
    EXPECT_EQ(reviewed.had + reviewed.lost, reviewed.promised);
}

}  // namespace
}  // namespace moderato::test
