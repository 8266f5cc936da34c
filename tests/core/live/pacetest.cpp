#include "tests/core/live/samplerun.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

using PaceOfTheSample = SampleRun;

Segment fixedAt(Segment segment, Seconds start)
{
    segment.fixedStart = start;
    return segment;
}

TEST(PaceText, SaysLatenessInWords)
{
    EXPECT_EQ(paceText(Seconds{0}), QStringLiteral("on time"));
    EXPECT_EQ(paceText(Seconds{270}), QStringLiteral("4:30 behind"));
    EXPECT_EQ(paceText(-minutes(2)), QStringLiteral("2:00 ahead"));
}

TEST_F(PaceOfTheSample, IsOnTimeBeforeItBegins)
{
    const Pace pace = m_live.pace();
    EXPECT_EQ(pace.phase, RunPhase::NotBegun);
    EXPECT_EQ(pace.projectedEnd, minutes(90));
    EXPECT_EQ(pace.behind, Seconds{0});
    EXPECT_EQ(pace.next, at(0));
    EXPECT_EQ(pace.segments.at(3).start, minutes(80));
    EXPECT_EQ(pace.floor.lost(), Seconds{0});
}

TEST_F(PaceOfTheSample, SaysWhatIsOnWhatIsNextAndWhatIsLeft)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(12));
    startTurn(speaker(0));
    m_live.wait(Seconds{60});
    const Pace pace = m_live.pace();
    EXPECT_EQ(pace.on, at(0));
    EXPECT_EQ(pace.next, at(1));
    EXPECT_EQ(pace.segmentLeft, minutes(27));
    EXPECT_EQ(pace.sessionLeft, minutes(77));
    ASSERT_TRUE(pace.turn);
    EXPECT_EQ(pace.turn->budget, minutes(3));
    EXPECT_EQ(pace.turn->left(), minutes(2));
    EXPECT_EQ(pace.nextRound()->person, speaker(1));
    EXPECT_EQ(pace.nextRound()->round, 0);
}

TEST_F(PaceOfTheSample, GoesOnToFollowUpsAfterAllInterventions)
{
    m_live.take(runlog::begin);
    for (qsizetype i = 0; i < 4; ++i) {
        startTurn(speaker(i));
        m_live.wait(minutes(2));
    }
    EXPECT_EQ(m_live.pace().nextRound()->person, speaker(0));
    EXPECT_EQ(m_live.pace().nextRound()->round, 1);
    startTurn(speaker(0));
    EXPECT_EQ(m_live.pace().turn->budget, minutes(2));
    EXPECT_EQ(m_live.pace().people.first().used, minutes(2));
    EXPECT_EQ(m_live.pace().people.first().budget, minutes(5));
}

TEST_F(PaceOfTheSample, HasNoBudgetForATurnThatNobodyPlanned)
{
    m_live.take(runlog::begin);
    startTurn(m_live.state().plan.people.last().id);
    EXPECT_FALSE(m_live.pace().turn->budget);
    EXPECT_FALSE(m_live.pace().turn->left());
}

TEST_F(PaceOfTheSample, AHandHasThePolicysMinutes)
{
    m_live.take(runlog::begin);
    startTurn(raise("Ada"));
    EXPECT_EQ(m_live.pace().turn->budget, minutes(2));
}

/// The sample's run from a start in Berlin, begun at a moment in UTC.
LiveRun begunAt(const WallTime& start, const QDateTime& begin)
{
    Event plan = samplePlan();
    plan.sessions.first().start = start;
    plan.sessions.first().timeZone = QStringLiteral("Europe/Berlin");
    LiveRun live(plan);
    live.setClock({QStringLiteral("a boot"), RunTime{0}, RunTime{begin.toMSecsSinceEpoch()}});
    live.take(runlog::begin);
    return live;
}

TEST(Pace, ALateStartMakesItBehindOverAChangeToDaylightSaving)
{
    // 01:34:30, half an hour before the clock is put forward.
    LiveRun live =
        begunAt({QDate(2025, 3, 30), QTime(1, 30)}, QDateTime(QDate(2025, 3, 30), QTime(0, 34, 30), Qt::UTC));
    EXPECT_EQ(live.behind(), Seconds{270});
    live.wait(minutes(45));
    EXPECT_EQ(paceText(live.behind()), QStringLiteral("9:30 behind"));
    live.take(runlog::correctBegin, minutes(3));
    EXPECT_EQ(live.pace().segments.first().start, Seconds{90});
    EXPECT_EQ(paceText(live.behind()), QStringLiteral("9:30 behind"));
}

TEST(Pace, TheHourThatComesTwiceIsNoLateness)
{
    // 02:30 comes twice; the session starts the first time.
    LiveRun live =
        begunAt({QDate(2025, 10, 26), QTime(2, 30)}, QDateTime(QDate(2025, 10, 26), QTime(0, 30), Qt::UTC));
    EXPECT_EQ(live.behind(), Seconds{0});
    live.wait(minutes(41));
    EXPECT_EQ(live.behind(), minutes(1));
}

TEST(Pace, GoesOnOverMidnight)
{
    LiveRun live =
        begunAt({QDate(2025, 6, 30), QTime(23, 30)}, QDateTime(QDate(2025, 6, 30), QTime(21, 28), Qt::UTC));
    EXPECT_EQ(live.behind(), -minutes(2));
    live.wait(minutes(40));
    live.take(runlog::next);
    live.setClock({QStringLiteral("after midnight"), RunTime{5}, live.clock().utc + minutes(2)});
    EXPECT_EQ(live.now(), minutes(40));
    EXPECT_EQ(live.behind(), -minutes(2));
}

TEST_F(PaceOfTheSample, IsBehindBySoMuchAsASegmentRunsOver)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(44));
    EXPECT_EQ(m_live.pace().segmentLeft, -minutes(4));
    EXPECT_EQ(m_live.behind(), minutes(4));
    EXPECT_EQ(m_live.pace().overLimit, minutes(4));
    m_live.take(runlog::next);
    m_live.wait(minutes(20));
    EXPECT_EQ(m_live.behind(), minutes(4));
}

TEST_F(PaceOfTheSample, IsAheadIfASegmentEndsEarly)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(38));
    m_live.take(runlog::next);
    EXPECT_EQ(paceText(m_live.behind()), QStringLiteral("2:00 ahead"));
}

TEST_F(PaceOfTheSample, APauseMakesItBehind)
{
    m_live.take(runlog::begin);
    m_live.take(runlog::pause);
    m_live.wait(minutes(5));
    EXPECT_EQ(m_live.behind(), minutes(5));
    EXPECT_EQ(m_live.pace().segmentLeft, minutes(40));
}

TEST_F(PaceOfTheSample, WhatWasJumpedOverIsNotReachedAndCountsNothing)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(40));
    m_live.take(runlog::startSegment, at(3));
    EXPECT_EQ(m_live.pace().segments.at(0).standing, Standing::Over);
    EXPECT_EQ(m_live.pace().segments.at(1).standing, Standing::NotReached);
    EXPECT_EQ(m_live.pace().projectedEnd, minutes(50));
}

TEST_F(PaceOfTheSample, WhatComesAgainHasWhatIsLeftOfIt)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(40));
    m_live.take(runlog::next);
    m_live.wait(minutes(10));
    m_live.take(runlog::back);
    EXPECT_EQ(m_live.pace().segments.at(1).standing, Standing::ToCome);
    EXPECT_EQ(m_live.pace().segments.at(1).end - m_live.pace().segments.at(1).start, minutes(22));
    EXPECT_EQ(m_live.behind(), Seconds{0});
}

TEST_F(PaceOfTheSample, ARecoveredSessionIsOnTimeAgain)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(48));
    m_live.take(runlog::next);
    m_live.take(runlog::skip, at(2));
    EXPECT_EQ(paceText(m_live.behind()), QStringLiteral("on time"));
}

TEST(Pace, AGapBeforeAFixedStartAbsorbsLatenessUpToItsLengthAndNoMore)
{
    LiveRun live(
        planOf({segment("Opening", minutes(10)), fixedAt(segment("Panel", minutes(20)), minutes(15))}));
    live.take(runlog::begin);
    live.wait(minutes(15));
    EXPECT_EQ(live.behind(), Seconds{0});
    live.wait(minutes(2));
    EXPECT_EQ(live.behind(), minutes(2));
    EXPECT_EQ(live.pace().segments.at(1).start, minutes(17));
}

TEST(Pace, WhatOverlapsInThePlanIsNotLatenessOfTheDay)
{
    const LiveRun live(
        planOf({segment("Opening", minutes(10)), fixedAt(segment("Panel", minutes(20)), minutes(5))}));
    EXPECT_EQ(live.pace().projectedEnd, minutes(30));
    EXPECT_EQ(live.behind(), Seconds{0});
}

TEST_F(PaceOfTheSample, APanelThatRunsIntoTheReserveTakesItFromTheFloor)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(24));
    startTurn(speaker(0));
    m_live.wait(minutes(7));
    EXPECT_EQ(floorText(m_live.pace().floor), QStringLiteral("the floor has lost 6:00 of 30:00"));
    m_live.take(runlog::endTurn);
    m_live.wait(minutes(9));
    EXPECT_EQ(m_live.pace().floor.lost(), minutes(6));
    EXPECT_EQ(m_live.pace().floor.had, minutes(9));
    EXPECT_EQ(m_live.pace().floor.toCome, minutes(15));
}

TEST_F(PaceOfTheSample, WhatTheFloorIsGivenEarlyItHasWon)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(10));
    startTurn(raise("Ada"));
    m_live.wait(minutes(3));
    m_live.take(runlog::endTurn);
    EXPECT_EQ(m_live.pace().floor.had, minutes(3));
    m_live.wait(minutes(27));
    EXPECT_EQ(m_live.pace().floor.had, minutes(18));
}

TEST_F(PaceOfTheSample, AnAnswerBeyondThePlannedRoundsIsTheFloorsTime)
{
    m_live.take(runlog::begin);
    startTurn(speaker(0));
    m_live.wait(minutes(3));
    startTurn(speaker(1));
    startTurn(speaker(0));
    m_live.wait(minutes(22));
    m_live.take(runlog::endTurn);
    startTurn(speaker(0));
    m_live.wait(minutes(5));
    EXPECT_EQ(m_live.pace().floor.lost(), Seconds{0});
    EXPECT_EQ(m_live.pace().floor.had, minutes(5));
}

TEST_F(PaceOfTheSample, SaysEarlyWhatTheFloorIsAboutToLose)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(5));
    startTurn(speaker(0));
    m_live.wait(minutes(3));
    EXPECT_EQ(m_live.pace().floor.atRisk, Seconds{0});
    m_live.wait(minutes(4));
    EXPECT_EQ(m_live.pace().floor.atRisk, minutes(4));
    EXPECT_EQ(m_live.pace().floor.lost(), Seconds{0});
}

TEST_F(PaceOfTheSample, TheFloorBeginsEarlyWhenAllSpeakersAreThroughEarly)
{
    m_live.take(runlog::begin);
    m_live.wait(minutes(5));
    for (const qsizetype place : {0, 1, 2, 3, 0, 1, 2, 3}) {
        startTurn(speaker(place));
        m_live.wait(minutes(2));
    }
    m_live.take(runlog::endTurn);
    m_live.wait(minutes(9));
    EXPECT_EQ(m_live.pace().floor.had, minutes(9));
    EXPECT_EQ(m_live.pace().floor.toCome, minutes(25));
    m_live.take(runlog::next);
    EXPECT_EQ(m_live.pace().floor.had, minutes(9));
    EXPECT_EQ(floorText(m_live.pace().floor), QStringLiteral("the floor has lost 6:00 of 30:00"));
}

TEST(Pace, FloorTimeAfterTheLimitIsLost)
{
    Event plan = samplePlan();
    plan.sessions.first().agendas.first().segments = {segment("Talk", minutes(60)),
                                                      segment("Floor", minutes(30), Kind::Floor)};
    LiveRun live(plan);
    live.take(runlog::begin);
    live.wait(minutes(65));
    EXPECT_EQ(live.pace().floor.lost(), minutes(5));
}

}  // namespace
}  // namespace moderato::test
