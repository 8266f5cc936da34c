#include "core/live/floorpace.h"
#include "core/live/plannedround.h"
#include "core/live/review.h"
#include "tests/core/live/samplerun.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Turns in the sample's first panel that somebody comes in between.
class InterruptedTurn : public SampleRun {
protected:
    InterruptedTurn() { m_live.take(runlog::begin); }

    void speak(PersonId person, RunTime time)
    {
        startTurn(person);
        m_live.wait(time);
    }
    TurnPace turn() const { return m_live.pace().turn.value_or(TurnPace()); }
};

TEST_F(InterruptedTurn, GoesOnWithWhatIsLeftOfItsRound)
{
    speak(speaker(0), Seconds{7});
    startTurn(raise("Ada"));
    m_live.wait(minutes(1));
    startTurn(speaker(0));
    EXPECT_EQ(turn().round, 0);
    EXPECT_EQ(turn().left(), minutes(3) - Seconds{7});
    m_live.wait(minutes(1));
    EXPECT_EQ(turn().left(), minutes(2) - Seconds{7});
    const RoundPace round = m_live.pace().rounds.first();
    EXPECT_EQ(round.used, minutes(1) + Seconds{7}) << "the row says the same as the clock";
    EXPECT_EQ(m_live.pace().people.first().used, minutes(1) + Seconds{7});
}

TEST_F(InterruptedTurn, GoesOnAfterASlipOfTheFinger)
{
    speak(speaker(0), Seconds{5});
    speak(speaker(1), Seconds{2});
    startTurn(speaker(0));
    EXPECT_EQ(turn().left(), minutes(3) - Seconds{5});
    m_live.take(runlog::endTurn);
    startTurn(speaker(1));
    EXPECT_EQ(turn().left(), minutes(3) - Seconds{2});
}

TEST_F(InterruptedTurn, BeginsTheNextRoundOnceHalfOfTheLastWasUsed)
{
    speak(speaker(0), Seconds{60});
    m_live.take(runlog::endTurn);
    speak(speaker(0), Seconds{29});
    m_live.take(runlog::endTurn);
    EXPECT_EQ(roundToStart(m_live.state(), speaker(0), at(0), m_live.now()), 0);
    speak(speaker(0), Seconds{1});
    EXPECT_EQ(turn().left(), Seconds{90});
    m_live.take(runlog::endTurn);
    speak(speaker(0), Seconds{30});
    EXPECT_EQ(turn().round, 1);
    EXPECT_EQ(turn().left(), Seconds{90}) << "of the follow-up";
}

TEST_F(InterruptedTurn, IsOneRoundInAnotherSegmentsEyes)
{
    const PersonId first = speaker(0);
    speak(first, Seconds{7});
    m_live.take(runlog::next);
    speak(first, Seconds{7});
    EXPECT_EQ(turn().round, 0);
    EXPECT_EQ(turn().used, Seconds{7}) << "a round is of one segment";
}

TEST_F(InterruptedTurn, IsTakenBackExactly)
{
    speak(speaker(0), Seconds{7});
    m_live.take(runlog::endTurn);
    const RunState before = m_live.state();
    startTurn(speaker(0));
    m_live.wait(Seconds{5});
    m_live.take(runlog::undo);
    EXPECT_EQ(m_live.state().turns, before.turns);
    EXPECT_EQ(fold(m_live.run()), m_live.state());
}

TEST_F(InterruptedTurn, IsDueOnceAsAWhole)
{
    m_live.wait(minutes(5));
    speak(speaker(0), minutes(1));
    const std::optional<RunTime> through =
        speakersEnd(m_live.state(), runAgenda(m_live.state()).segments.first(), m_live.now());
    EXPECT_EQ(through, minutes(25)) << "the lead's 5:00, and 20:00 of rounds";
    speak(speaker(1), minutes(1));
    startTurn(speaker(0));
    EXPECT_EQ(speakersEnd(m_live.state(), runAgenda(m_live.state()).segments.first(), m_live.now()),
              minutes(23))
        << "the second speaker's turn is over, with 2:00 left";
    m_live.wait(minutes(2));
    EXPECT_EQ(speakersEnd(m_live.state(), runAgenda(m_live.state()).segments.first(), m_live.now()),
              minutes(23));
}

TEST_F(InterruptedTurn, KeepsItsFollowUpWhenMinutesAreGivenAway)
{
    speak(speaker(0), Seconds{5});
    speak(speaker(1), Seconds{5});
    speak(speaker(0), Seconds{5});
    m_live.take(runlog::absent, speaker(2), MinutesTo::Others);
    const Segment& panel = runAgenda(m_live.state()).segments.first();
    EXPECT_EQ(panel.turns.first().rounds.first(), minutes(3)) << "this round has begun";
    EXPECT_GT(panel.turns.first().rounds.at(1), minutes(2)) << "this one has not";
}

TEST_F(InterruptedTurn, IsAllInTheReview)
{
    speak(speaker(0), Seconds{30});
    speak(speaker(1), Seconds{10});
    speak(speaker(0), Seconds{45});
    m_live.take(runlog::end);
    const Review reviewed = review(m_live.state(), m_live.now());
    EXPECT_EQ(reviewed.people.first().used, Seconds{75});
    EXPECT_EQ(reviewed.talk, Seconds{85});
}

}  // namespace
}  // namespace moderato::test
