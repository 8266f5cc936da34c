#include "tests/core/live/samplerun.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

using RecoveryOfTheSample = SampleRun;

QList<RecoveryOption> optionsOf(const LiveRun& live)
{
    return recoveryOptions(live.state(), live.now());
}

QStringList titlesOf(const QList<RecoveryOption>& options)
{
    QStringList titles;
    for (const RecoveryOption& option : options)
        titles.append(option.title);
    return titles;
}

RecoveryOption titled(const QList<RecoveryOption>& options, const char* title)
{
    for (const RecoveryOption& option : options)
        if (option.title == QString::fromUtf8(title))
            return option;
    ADD_FAILURE() << title << " is not among " << titlesOf(options).join(QStringLiteral(" / ")).toStdString();
    return {};
}

/// A run of this plan, so late that what is on has run over by so much when the next one starts.
LiveRun lateRun(const Event& plan, Seconds late)
{
    LiveRun live(plan);
    live.take(runlog::begin);
    live.wait(runAgenda(plan).segments.at(0).planned + late);
    live.take(runlog::next);
    return live;
}

Segment ifTimeAllows(Segment segment, int rank = 0)
{
    segment.ifTimeAllows = true;
    segment.rank = rank;
    return segment;
}

Segment withLeast(Segment segment, Seconds least)
{
    segment.least = least;
    return segment;
}

TEST_F(RecoveryOfTheSample, OffersNothingWhenItIsOnTimeOrOver)
{
    EXPECT_EQ(titlesOf(optionsOf(m_live)), QStringList());
    m_live.take(runlog::begin);
    m_live.wait(minutes(20));
    EXPECT_EQ(titlesOf(optionsOf(m_live)), QStringList());
    m_live.wait(minutes(50));
    m_live.take(runlog::end);
    EXPECT_EQ(titlesOf(optionsOf(m_live)), QStringList());
}

TEST_F(RecoveryOfTheSample, RanksWaysToEndOnTimeTheFloorsLast)
{
    const LiveRun live = lateRun(samplePlan(), Seconds{150});
    const QList<RecoveryOption> options = optionsOf(live);
    EXPECT_EQ(titlesOf(options),
              (QStringList{QStringLiteral("Trim follow-ups to 1:00"),
                           QStringLiteral("Park WSIS+20: what the review should see"),
                           QStringLiteral("Cut WSIS+20: what the review should see by 2:30"),
                           QStringLiteral("Cut Chair sums up by 2:30"),
                           QStringLiteral("Cut 2 segment(s) by 2:30 in all"),
                           QStringLiteral("Take 2:30 from the floor")}));
    for (const RecoveryOption& option : options)
        EXPECT_TRUE(option.endsInTime) << option.title.toStdString();
    EXPECT_EQ(options.last().floorCost, Seconds{150});
    EXPECT_EQ(options.first().floorCost, Seconds{0});
    EXPECT_EQ(titled(options, "Park WSIS+20: what the review should see").saves, minutes(8));
    EXPECT_EQ(titled(options, "Trim follow-ups to 1:00").end, minutes(90) - Seconds{30});
}

TEST_F(RecoveryOfTheSample, SaysWhoIsAffectedAndByHowMuch)
{
    const LiveRun live = lateRun(samplePlan(), Seconds{90});
    const QList<RecoveryOption> options = optionsOf(live);
    const RecoveryOption option = titled(options, "Trim follow-ups to 1:30");
    const Segment& panel = runAgenda(live.state()).segments.at(1);
    ASSERT_EQ(option.affected.size(), 4);
    EXPECT_EQ(option.affected.at(0), (Affected{panel.id, PersonId(), -Seconds{90}}));
    EXPECT_EQ(option.affected.at(1), (Affected{panel.id, panel.turns.at(0).person, -Seconds{30}}));
}

TEST_F(RecoveryOfTheSample, OneKeyTakesItAndOneUndoesIt)
{
    LiveRun live = lateRun(samplePlan(), Seconds{150});
    const QList<RecoveryOption> options = optionsOf(live);
    const RecoveryOption option = titled(options, "Take 2:30 from the floor");
    live.take(runlog::recover, option);
    EXPECT_EQ(live.state().plan, option.plan);
    EXPECT_EQ(live.pace().projectedEnd, minutes(90));
    EXPECT_EQ(live.state().undoable->text, option.title);
    live.take(runlog::undo);
    EXPECT_EQ(live.behind(), Seconds{150});
}

TEST_F(RecoveryOfTheSample, TrimsOnlyRoundsThatAreStillToCome)
{
    m_live.take(runlog::begin);
    for (const qsizetype place : {0, 1, 2, 3, 0}) {
        startTurn(speaker(place));
        m_live.wait(minutes(5));
    }
    m_live.wait(minutes(2));
    m_live.take(runlog::extend, at(3), minutes(1));
    const QList<RecoveryOption> options = optionsOf(m_live);
    const RecoveryOption trim = titled(options, "Trim follow-ups to 1:30");
    EXPECT_EQ(runAgenda(trim.plan).segments.at(0).turns.at(0).rounds, threeAndTwo);
    EXPECT_EQ(runAgenda(trim.plan).segments.at(0).turns.at(1).rounds,
              (QList<Seconds>{minutes(3), Seconds{90}}));
}

TEST(Recovery, UsesTheBufferFirst)
{
    const LiveRun live =
        lateRun(planOf({segment("Talk", minutes(60)), withLeast(segment("Answers", minutes(20)), minutes(10)),
                        segment("Buffer", minutes(10), Kind::Buffer)}),
                minutes(2));
    EXPECT_EQ(titlesOf(optionsOf(live)),
              (QStringList{QStringLiteral("Use 2:00 of the buffer"), QStringLiteral("Cut Answers by 2:00")}));
}

TEST(Recovery, ParksByRankAndAsManyAsNeeded)
{
    const LiveRun live =
        lateRun(planOf({segment("Talk", minutes(50)), segment("Answers", minutes(10)),
                        ifTimeAllows(segment("First", minutes(10)), 1),
                        ifTimeAllows(segment("Second", minutes(10)), 2), segment("End", minutes(10))}),
                minutes(12));
    EXPECT_EQ(titlesOf(optionsOf(live)),
              (QStringList{QStringLiteral("Park Second"), QStringLiteral("Park First"),
                           QStringLiteral("Park First, Second")}));
}

TEST(Recovery, PutsTogetherWhatIsNotEnoughByItself)
{
    const LiveRun live =
        lateRun(planOf({segment("Talk", minutes(60)), withLeast(segment("Answers", minutes(20)), minutes(15)),
                        segment("Buffer", minutes(10), Kind::Buffer)}),
                minutes(12));
    const QList<RecoveryOption> options = optionsOf(live);
    EXPECT_EQ(titlesOf(options),
              (QStringList{QStringLiteral("Use 10:00 of the buffer"), QStringLiteral("Cut Answers by 5:00"),
                           QStringLiteral("Together: Use 10:00 of the buffer; Cut Answers by 2:00")}));
    EXPECT_FALSE(options.at(0).endsInTime);
    EXPECT_TRUE(options.at(2).endsInTime);
}

TEST(Recovery, SaysThatAllOfItIsNotEnough)
{
    const LiveRun live = lateRun(
        planOf({segment("Talk", minutes(80)), withLeast(segment("Answers", minutes(10)), minutes(8))}),
        minutes(12));
    const QList<RecoveryOption> options = optionsOf(live);
    ASSERT_EQ(options.size(), 1);
    EXPECT_FALSE(options.first().endsInTime);
    EXPECT_EQ(options.first().saves, minutes(2));
}

TEST(Recovery, DoesNotCutBeforeAFixedStartThatHolds)
{
    Segment late = withLeast(segment("Guest", minutes(20)), minutes(10));
    late.fixedStart = minutes(75);
    const LiveRun live = lateRun(
        planOf({segment("Talk", minutes(60)), withLeast(segment("Answers", minutes(10)), minutes(2)), late}),
        minutes(1));
    EXPECT_EQ(titlesOf(optionsOf(live)), QStringList{QStringLiteral("Cut Guest by 5:00")});
}

TEST(Recovery, MakesUpForAFixedStartThatIsMissedByCutsOnBothSides)
{
    Segment late = withLeast(segment("Guest", minutes(20)), minutes(18));
    late.fixedStart = minutes(70);
    const LiveRun live = lateRun(
        planOf({segment("Talk", minutes(60)), withLeast(segment("Answers", minutes(10)), minutes(2)), late}),
        minutes(5));
    const QList<RecoveryOption> options = optionsOf(live);
    EXPECT_TRUE(titled(options, "Cut Answers by 5:00").endsInTime);
}

TEST_F(RecoveryOfTheSample, OffersToUseTimeThatWasWon)
{
    Event plan = samplePlan();
    LiveRun live(plan);
    live.take(runlog::begin);
    live.take(runlog::skip, at(2));
    live.wait(minutes(39));
    live.take(runlog::next);
    const QList<RecoveryOption> options = optionsOf(live);
    EXPECT_EQ(
        titlesOf(options),
        (QStringList{QStringLiteral("Bring back WSIS+20: what the review should see with 8:00"),
                     QStringLiteral("Give 9:00 to the floor"), QStringLiteral("Follow-ups 2:00 longer")}));
    EXPECT_EQ(options.at(1).floorCost, -minutes(9));
    EXPECT_EQ(options.at(1).end, minutes(90));
    EXPECT_EQ(options.at(2).end, minutes(87));
}

TEST_F(RecoveryOfTheSample, GivesTrimmedRoundsBackWhenThereIsTimeAgain)
{
    LiveRun live = lateRun(samplePlan(), Seconds{90});
    live.take(runlog::recover, titled(optionsOf(live), "Trim follow-ups to 1:30"));
    live.take(runlog::skip, at(2));
    const QList<RecoveryOption> options = optionsOf(live);
    const RecoveryOption back = titled(options, "Give speakers back what was planned");
    EXPECT_EQ(runAgenda(back.plan).segments.at(1), runAgenda(live.run().plan).segments.at(1));
}

TEST(Recovery, LetsTheBufferGrow)
{
    LiveRun live(planOf({segment("Talk", minutes(60)), segment("Answers", minutes(20)),
                         segment("Buffer", minutes(10), Kind::Buffer)}));
    live.take(runlog::begin);
    live.wait(minutes(50));
    live.take(runlog::next);
    EXPECT_EQ(titlesOf(optionsOf(live)), QStringList{QStringLiteral("Let the buffer grow by 10:00")});
}

}  // namespace
}  // namespace moderato::test
