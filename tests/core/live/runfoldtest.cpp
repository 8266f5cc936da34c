#include "tests/core/live/samplerun.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

using RunFoldOfTheSample = SampleRun;

TEST_F(RunFoldOfTheSample, HasNotBegunAtFirst)
{
    EXPECT_EQ(m_live.state().phase, RunPhase::NotBegun);
    EXPECT_EQ(segmentNext(m_live.state()), at(0));
    EXPECT_TRUE(
        failedSaying(runlog::undo(m_live.state(), m_live.clock()), QStringLiteral("nothing to undo")));
}

TEST_F(RunFoldOfTheSample, BeginsWithTheFirstSegmentThatIsNotParked)
{
    m_live.take(runlog::skip, at(0));
    m_live.take(runlog::begin);
    EXPECT_EQ(segmentOn(m_live.state()), at(1));
    EXPECT_EQ(m_live.state().phase, RunPhase::Running);
    EXPECT_TRUE(failedSaying(runlog::begin(m_live.state(), m_live.clock()), QStringLiteral("begun already")));
}

TEST_F(RunFoldOfTheSample, GoesForthAndBackAndKeepsWhatEachSegmentUsed)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(10));
    m_live.take(runlog::next);
    m_live.wait(minutes(1));
    m_live.take(runlog::back);
    m_live.wait(minutes(2));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(12));
    EXPECT_EQ(usedBy(m_live.state(), at(1), m_live.now()), minutes(1));
    EXPECT_TRUE(failedSaying(runlog::back(m_live.state(), m_live.clock()), QStringLiteral("first segment")));
}

TEST_F(RunFoldOfTheSample, UndoOfAWrongNextGoesOnAsIfNothingHadBeen)
{
    m_live.take(runlog::begin);
    startTurn(speaker(0));
    m_live.wait(minutes(2));
    m_live.take(runlog::next);
    m_live.wait(minutes(1));
    m_live.take(runlog::undo);
    EXPECT_EQ(segmentOn(m_live.state()), at(0));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(3));
    ASSERT_TRUE(turnOn(m_live.state()));
    EXPECT_EQ(usedBy(m_live.state(), *turnOn(m_live.state()), m_live.now()), minutes(3));
}

TEST_F(RunFoldOfTheSample, UndoingTwiceTakesBackTwoActions)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::next);
    m_live.take(runlog::pause);
    m_live.take(runlog::undo);
    m_live.take(runlog::undo);
    EXPECT_EQ(segmentOn(m_live.state()), at(0));
    EXPECT_EQ(m_live.state().undoable->action, RunAction::Begin);
    m_live.take(runlog::undo);
    EXPECT_EQ(m_live.state().phase, RunPhase::NotBegun);
}

TEST_F(RunFoldOfTheSample, PausesStopTheClocksOfSegmentAndTurn)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(5));
    startTurn(speaker(0));
    m_live.wait(minutes(1));
    m_live.take(runlog::pause);
    m_live.wait(minutes(4));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(6));
    EXPECT_EQ(usedBy(m_live.state(), *turnOn(m_live.state()), m_live.now()), minutes(1));
    EXPECT_EQ(m_live.now(), minutes(10));
    m_live.take(runlog::resume);
    m_live.wait(minutes(1));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(7));
    EXPECT_EQ(usedBy(m_live.state(), *turnOn(m_live.state()), m_live.now()), minutes(2));
}

TEST_F(RunFoldOfTheSample, ATurnThatEndsInAPauseHasNoneOfIt)
{
    m_live.take(runlog::begin);
    startTurn(speaker(0));
    m_live.wait(minutes(1));
    m_live.take(runlog::pause);
    m_live.wait(minutes(3));
    m_live.take(runlog::endTurn);
    m_live.wait(minutes(3));
    m_live.take(runlog::resume);
    EXPECT_EQ(usedBy(m_live.state(), m_live.state().turns.first(), m_live.now()), minutes(1));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(1));
}

TEST_F(RunFoldOfTheSample, WhatStartsInAPauseEndsIt)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::pause);
    m_live.wait(minutes(3));
    m_live.take(runlog::next);
    m_live.wait(minutes(1));
    EXPECT_EQ(m_live.state().phase, RunPhase::Running);
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), RunTime{0});
    EXPECT_EQ(usedBy(m_live.state(), at(1), m_live.now()), minutes(1));
}

TEST_F(RunFoldOfTheSample, ItBeganThreeMinutesAgo)
{
    m_live.wait(minutes(3));
    m_live.take(runlog::begin);
    m_live.wait(minutes(2));
    startTurn(speaker(0));
    m_live.take(runlog::correctBegin, minutes(3));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(5));
    EXPECT_EQ(m_live.state().turns.first().startedAfter, minutes(5));
}

TEST_F(RunFoldOfTheSample, ItCantHaveBegunAfterTheFirstTurn)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(2));
    startTurn(speaker(0));
    m_live.wait(minutes(2));
    m_live.take(runlog::correctBegin, -minutes(10));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(2));
    EXPECT_TRUE(failedSaying(runlog::correctBegin(m_live.state(), m_live.clock(), -minutes(1)),
                             QStringLiteral("can't have begun later")));
}

TEST_F(RunFoldOfTheSample, CountsRoundsOfEachPersonInEachSegment)
{
    m_live.take(runlog::begin);
    startTurn(speaker(0));
    m_live.wait(minutes(2));
    startTurn(speaker(1));
    startTurn(speaker(0));
    EXPECT_EQ(m_live.state().turns.at(2).round, 1);
    EXPECT_TRUE(failedSaying(runlog::startTurn(m_live.state(), m_live.clock(), speaker(0)),
                             QStringLiteral("has the floor already")));
    const PersonId first = speaker(0);
    m_live.take(runlog::next);
    startTurn(first);
    EXPECT_EQ(m_live.state().turns.last().round, 0);
}

TEST_F(RunFoldOfTheSample, HandsWaitAreCalledWithdrawAndComeBack)
{
    m_live.take(runlog::begin);
    const HandId ada = raise("Ada");
    const HandId bob = raise("Bob");
    startTurn(ada);
    m_live.take(runlog::withdrawHand, bob);
    EXPECT_EQ(m_live.state().hands.at(0).state, HandState::Called);
    EXPECT_EQ(m_live.state().hands.at(1).state, HandState::Withdrawn);
    EXPECT_TRUE(failedSaying(runlog::callBackHand(m_live.state(), m_live.clock(), ada),
                             QStringLiteral("has the floor")));
    m_live.take(runlog::endTurn);
    m_live.take(runlog::callBackHand, ada);
    m_live.take(runlog::callBackHand, bob);
    EXPECT_EQ(m_live.state().hands.at(0).state, HandState::Waiting);
    EXPECT_EQ(m_live.state().hands.at(1).state, HandState::Waiting);
}

TEST_F(RunFoldOfTheSample, AMessageGoesWhenAnotherTurnOrSegmentBeginsAndAtTheEnd)
{
    const auto show = [this] { m_live.take(runlog::showMessage, QStringLiteral("Please wrap up")); };
    m_live.take(runlog::begin);
    startTurn(speaker(0));
    show();
    m_live.take(runlog::endTurn);
    EXPECT_EQ(m_live.state().message, QStringLiteral("Please wrap up"));
    startTurn(speaker(1));
    EXPECT_TRUE(m_live.state().message.isEmpty());
    m_live.take(runlog::undo);
    EXPECT_EQ(m_live.state().message, QStringLiteral("Please wrap up"));
    m_live.take(runlog::next);
    EXPECT_TRUE(m_live.state().message.isEmpty());
    show();
    m_live.take(runlog::blank);
    m_live.take(runlog::end);
    EXPECT_TRUE(m_live.state().message.isEmpty());
    EXPECT_TRUE(m_live.state().blank) << "which was asked for until it is said otherwise";
}

TEST_F(RunFoldOfTheSample, WhoHasTheFloorIsNotAbsent)
{
    m_live.take(runlog::begin);
    startTurn(speaker(0));
    EXPECT_TRUE(failedSaying(runlog::absent(m_live.state(), m_live.clock(), speaker(0), MinutesTo::Floor),
                             QStringLiteral("has the floor now; end the turn first")));
    m_live.take(runlog::absent, speaker(1), MinutesTo::Floor);
}

TEST_F(RunFoldOfTheSample, TheQueueNeverTouchesAClock)
{
    m_live.take(runlog::begin);
    startTurn(speaker(0));
    m_live.wait(minutes(1));
    const RunState before = m_live.state();
    const HandId hand = raise("Ada");
    m_live.take(runlog::withdrawHand, hand);
    m_live.take(runlog::closeQueue);
    EXPECT_EQ(m_live.state().stretches, before.stretches);
    EXPECT_EQ(m_live.state().turns, before.turns);
    EXPECT_TRUE(
        failedSaying(runlog::raiseHand(m_live.state(), m_live.clock(), HandId::create(), HandDetails()),
                     QStringLiteral("queue is closed")));
}

TEST_F(RunFoldOfTheSample, NotesAndOutcomesAreKeptWithTheirTime)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(7));
    const auto note = [this](const RunState& state, const ClockReading& clock) {
        return runlog::note(state, clock, QStringLiteral("Good point"), at(0));
    };
    const auto outcome = [this](const RunState& state, const ClockReading& clock) {
        return runlog::outcome(state, clock, QStringLiteral("Agreed"), SegmentId::create());
    };
    m_live.take(note);
    m_live.take(outcome);
    ASSERT_EQ(m_live.state().notes.size(), 2);
    EXPECT_EQ(m_live.state().notes.at(0).at, minutes(7));
    EXPECT_EQ(m_live.state().notes.at(0).segment, at(0));
    EXPECT_TRUE(m_live.state().notes.at(1).outcome);
    EXPECT_TRUE(m_live.state().notes.at(1).segment.isNull());
    EXPECT_TRUE(failedSaying(runlog::note(m_live.state(), m_live.clock(), QStringLiteral(" "), at(0)),
                             QStringLiteral("type a text")));
}

TEST_F(RunFoldOfTheSample, EndsAndGoesOnAfterAll)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(1));
    m_live.take(runlog::end);
    m_live.wait(minutes(1));
    EXPECT_EQ(m_live.pace().projectedEnd, minutes(1));
    EXPECT_TRUE(failedSaying(runlog::next(m_live.state(), m_live.clock()), QStringLiteral("is over")));
    m_live.take(runlog::reopen);
    EXPECT_EQ(segmentOn(m_live.state()), at(0));
    EXPECT_EQ(usedBy(m_live.state(), at(0), m_live.now()), minutes(1));
}

TEST(RunFold, ARehearsalRunsFasterAndASessionDoesNot)
{
    LiveRun live(samplePlan(), RunKind::Rehearsal);
    live.take(runlog::begin);
    live.take(runlog::setSpeed, 60);
    live.wait(Seconds{10});
    EXPECT_EQ(live.now(), minutes(10));
    live.take(runlog::setSpeed, 1);
    live.wait(Seconds{10});
    EXPECT_EQ(live.now(), minutes(10) + Seconds{10});
    EXPECT_TRUE(failedSaying(runlog::setSpeed(live.state(), live.clock(), 61), QStringLiteral("1 to 60")));

    const LiveRun session(samplePlan());
    EXPECT_TRUE(failedSaying(runlog::setSpeed(session.state(), session.clock(), 2),
                             QStringLiteral("Only a rehearsal")));
}

TEST(RunFold, GoesOnAfterTheMachineStartedAnewPausesAndAll)
{
    LiveRun live(samplePlan());
    live.take(runlog::begin);
    live.wait(minutes(5));
    live.take(runlog::pause);
    live.setClock({QStringLiteral("another boot"), RunTime{17}, live.clock().utc + minutes(3)});
    EXPECT_EQ(fold(live.run()), live.state());
    EXPECT_EQ(live.now(), minutes(8));
    EXPECT_EQ(usedBy(live.state(), segmentOn(live.state()), live.now()), minutes(5));
}

TEST(RunFold, DoesNotDriftInADay)
{
    const Segment longOne = segment("All day", longestDuration);
    LiveRun live(planOf({longOne, segment("Night", minutes(1))}, longestDuration));
    live.take(runlog::begin);
    const RunTime step{1'234'567};
    RunTime passed{0};
    for (; passed < std::chrono::hours{24}; passed += step) {
        live.wait(step);
        live.take(runlog::pause);
        live.take(runlog::resume);
    }
    EXPECT_EQ(live.now(), passed);
    EXPECT_EQ(usedBy(live.state(), longOne.id, live.now()), passed);
}

}  // namespace
}  // namespace moderato::test
