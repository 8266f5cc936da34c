#include "tests/core/live/samplerun.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

using RunLogOfTheSample = SampleRun;

TEST_F(RunLogOfTheSample, ExtendsAndCutsButNotUnderWhatHasRun)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::extend, at(0), minutes(1));
    EXPECT_EQ(runAgenda(m_live.state()).segments.at(0).planned, minutes(41));
    EXPECT_TRUE(m_live.state().undoable->text.endsWith(QStringLiteral("1:00 longer")));
    m_live.wait(minutes(39));
    m_live.take(runlog::extend, at(0), -minutes(5));
    EXPECT_EQ(runAgenda(m_live.state()).segments.at(0).planned, minutes(39));
    EXPECT_TRUE(failedSaying(runlog::extend(m_live.state(), m_live.clock(), at(0), -minutes(1)),
                             QStringLiteral("can't get any shorter")));
}

TEST_F(RunLogOfTheSample, SkipsAndBringsBack)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::skip, at(1));
    EXPECT_EQ(segmentNext(m_live.state()), at(2));
    m_live.take(runlog::bringBack, at(1));
    EXPECT_EQ(segmentNext(m_live.state()), at(1));
    EXPECT_TRUE(failedSaying(runlog::skip(m_live.state(), m_live.clock(), at(0)), QStringLiteral("is on")));
}

TEST_F(RunLogOfTheSample, BringsBackAfterWhatIsOnIfThePlaceIsPast)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::skip, at(2));
    m_live.take(runlog::next);
    m_live.take(runlog::next);
    EXPECT_EQ(segmentOn(m_live.state()), at(3));
    m_live.take(runlog::bringBack, at(2));
    EXPECT_EQ(segmentNext(m_live.state()), at(2));
}

TEST_F(RunLogOfTheSample, AJumpToAParkedSegmentBringsItBack)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::skip, at(2));
    m_live.take(runlog::startSegment, at(2));
    EXPECT_FALSE(runAgenda(m_live.state()).segments.at(2).parked);
    m_live.take(runlog::undo);
    EXPECT_TRUE(runAgenda(m_live.state()).segments.at(2).parked);
}

TEST_F(RunLogOfTheSample, AnAbsentOnesMinutesGoToTheFloor)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::absent, speaker(0), MinutesTo::Floor);
    const Segment& panel = runAgenda(m_live.state()).segments.at(0);
    EXPECT_EQ(panel.turns.size(), 3);
    EXPECT_EQ(panel.planned, minutes(40));
    EXPECT_EQ(panel.floorReserve, minutes(20));
    EXPECT_EQ(m_live.state().absences.size(), 1);
}

TEST_F(RunLogOfTheSample, AnAbsentOnesMinutesGoToTheOthersWhoHaveStillToSpeak)
{
    m_live.take(runlog::begin);
    startTurn(speaker(1));
    m_live.take(runlog::absent, speaker(0), MinutesTo::Others);
    const Segment& panel = runAgenda(m_live.state()).segments.at(0);
    EXPECT_EQ(panel.planned, minutes(40));
    EXPECT_EQ(panel.floorReserve, minutes(15));
    EXPECT_EQ(panel.turns.at(0).rounds, (QList<Seconds>{minutes(3), minutes(2) + Seconds{100}}));
    EXPECT_EQ(panel.turns.at(1).rounds, (QList<Seconds>{minutes(3) + Seconds{100}, minutes(2)}));
}

TEST_F(RunLogOfTheSample, AnAbsentOnesMinutesMakeTheSegmentShorterForTheBuffer)
{
    Event plan = samplePlan();
    plan.sessions.first().agendas.first().segments.append(segment("Buffer", minutes(3), Kind::Buffer));
    LiveRun live(plan);
    live.take(runlog::begin);
    live.take(runlog::absent, runAgenda(live.state()).segments.at(0).turns.at(0).person, MinutesTo::Buffer);
    EXPECT_EQ(runAgenda(live.state()).segments.at(0).planned, minutes(35));
    EXPECT_EQ(runAgenda(live.state()).segments.at(4).planned, minutes(8));
}

TEST_F(RunLogOfTheSample, TheFloorIsSpentKnowinglyAndNoMoreOfItThanThereIs)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::spendFloor, at(0), minutes(6));
    EXPECT_EQ(runAgenda(m_live.state()).segments.at(0).floorReserve, minutes(9));
    EXPECT_EQ(m_live.pace().floor.spentKnowingly, minutes(6));
    EXPECT_EQ(floorText(m_live.pace().floor), QStringLiteral("the floor has lost 6:00 of 30:00"));
    m_live.take(runlog::spendFloor, at(0), minutes(60));
    EXPECT_EQ(m_live.state().floorSpent.last().amount, minutes(9));
    EXPECT_TRUE(failedSaying(runlog::spendFloor(m_live.state(), m_live.clock(), at(0), minutes(1)),
                             QStringLiteral("no floor time")));
}

TEST(FreshRun, HoldsTheChosenAgendaAloneAndEverybody)
{
    const Event event = sampleEvent();
    const auto run = freshRun(event, sampleSession(event).id, RunKind::Rehearsal, RunId::create());
    ASSERT_TRUE(succeeded(run));
    EXPECT_EQ(run->plan.sessions.size(), 1);
    EXPECT_EQ(run->plan.sessions.first().agendas.size(), 1);
    EXPECT_EQ(run->plan.people.size(), event.people.size());
    EXPECT_EQ(fold(*run).plan, run->plan);
    EXPECT_TRUE(failedSaying(freshRun(event, SessionId::create(), RunKind::Session, RunId::create()),
                             QStringLiteral("no longer in the event")));
}

}  // namespace
}  // namespace moderato::test
