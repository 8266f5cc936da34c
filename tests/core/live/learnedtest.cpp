#include "core/live/learned.h"

#include "tests/support/printers.h"
#include "tests/support/scriptedrun.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// An opening of 10:00, a buffer of 5:00, a discussion of 10:00.
class Learning : public testing::Test {
protected:
    Learning() : m_plan("Session")
    {
        m_plan.session().limit = minutes(25);
        m_plan.segment("Opening", minutes(10), Kind::Opening);
        m_plan.segment("Buffer", minutes(5), Kind::Buffer);
        m_plan.segment("Discussion", minutes(10));
    }

    /// A run whose opening takes so long, and whose discussion ends the session then.
    moderato::Run run(Seconds opening, Seconds end, RunKind kind = RunKind::Session)
    {
        ScriptedRun script(m_plan.event(), kind);
        script.begin(Seconds{0});
        script.start(opening, 2);
        script.end(end);
        return script.run();
    }

    /// The run with entries behind it that change nothing.
    static moderato::Run withEntries(moderato::Run run, qsizetype count)
    {
        RunEntry blank;
        blank.action = RunAction::Unblank;
        for (blank.number = run.entries.size() + 1; run.entries.size() < count; ++blank.number)
            run.entries.append(blank);
        return run;
    }

    static QList<double> ratios(Kind kind, const QList<moderato::Run>& runs)
    {
        QList<double> ratios;
        for (const ObservedRatio& one : observedRatios(runs))
            if (one.kind == kind)
                ratios.append(one.ratio);
        return ratios;
    }

    PlannedSession m_plan;
};

TEST_F(Learning, TakesWhatSegmentsTookOfTheirPlan)
{
    const QList<moderato::Run> runs{run(minutes(14), minutes(24))};
    EXPECT_EQ(ratios(Kind::Opening, runs), QList<double>{1.4});
    EXPECT_EQ(ratios(Kind::Discussion, runs), QList<double>{1.0});
}

TEST_F(Learning, LeavesRehearsalsAndSessionsThatGoOnOut)
{
    moderato::Run goesOn = run(minutes(14), minutes(24));
    goesOn.entries.removeLast();
    EXPECT_TRUE(observedRatios({goesOn, run(minutes(14), minutes(24), RunKind::Rehearsal)}).isEmpty());
}

TEST_F(Learning, LeavesBuffersAndWhatHadNoPlannedTimeOut)
{
    m_plan.agenda().segments.last().planned = Seconds{0};
    ScriptedRun script(m_plan.event());
    script.begin(Seconds{0});
    script.start(minutes(10), 1);
    script.start(minutes(20), 2);
    script.end(minutes(24));
    EXPECT_EQ(observedRatios({script.run()}).size(), 1);
}

TEST_F(Learning, LeavesWhatTheEndOfTheSessionCutOffOut)
{
    EXPECT_TRUE(ratios(Kind::Discussion, {run(minutes(20), minutes(25))}).isEmpty()) << "at the limit";
    EXPECT_EQ(ratios(Kind::Discussion, {run(minutes(15), minutes(27))}).size(), 1) << "it ran over it";
}

TEST_F(Learning, LeavesWhatWasCutToEndOnTimeOut)
{
    ScriptedRun script(m_plan.event());
    script.begin(Seconds{0});
    Event shorter = script.run().plan;
    shorter.sessions.first().agendas.first().segments.first().planned = minutes(6);
    script.change(minutes(1), RunAction::Recover, shorter);
    script.start(minutes(6), 2);
    script.end(minutes(16));
    EXPECT_TRUE(ratios(Kind::Opening, {script.run()}).isEmpty());
    EXPECT_EQ(ratios(Kind::Discussion, {script.run()}).size(), 1);
}

TEST_F(Learning, LeavesPausesOut)
{
    ScriptedRun script(m_plan.event());
    script.begin(Seconds{0});
    script.pause(minutes(2), minutes(7));
    script.start(minutes(15), 2);
    script.end(minutes(24));
    EXPECT_EQ(ratios(Kind::Opening, {script.run()}), QList<double>{1.0});
}

/// A stranger's file can hold logs that take long to review.
TEST_F(Learning, LeavesRunsOutThatAreLargerThanPeopleMakeThem)
{
    const moderato::Run large = withEntries(run(minutes(14), minutes(24)), 20'000);
    EXPECT_TRUE(observedRatios({large}).isEmpty());
    EXPECT_EQ(observedRatios({run(minutes(14), minutes(24)), large}).size(), 2);
}

TEST_F(Learning, GoesByTheLatestOfVeryManyRuns)
{
    QList<moderato::Run> runs(60, withEntries(run(minutes(14), minutes(24)), 2'000));
    runs.append(run(minutes(12), minutes(24)));
    const QList<ObservedRatio> observed = observedRatios(runs);
    ASSERT_LT(observed.size(), 2 * runs.size());
    EXPECT_DOUBLE_EQ(observed.first().ratio, 1.2);
}

TEST_F(Learning, SumsUpByKind)
{
    QList<moderato::Run> runs;
    for (int i = 0; i <= 10; ++i)
        runs.append(run(minutes(10 + i), minutes(22 + i)));
    const QList<LearnedKind> kinds = learned(runs);
    ASSERT_EQ(kinds.size(), 2);
    EXPECT_EQ(kinds.first().kind, Kind::Opening);
    EXPECT_EQ(kinds.first().count, 11);
    EXPECT_DOUBLE_EQ(kinds.first().p10, 1.1);
    EXPECT_DOUBLE_EQ(kinds.first().median, 1.5);
    EXPECT_DOUBLE_EQ(kinds.first().p90, 1.9);
    EXPECT_FALSE(kinds.first().replacesAssumption());
}

TEST_F(Learning, BecomesTheForecastsOwnOnceThereIsEnoughOfIt)
{
    QList<moderato::Run> runs;
    for (qsizetype i = 0; i < enoughObservations; ++i)
        runs.append(run(minutes(14), minutes(24)));
    EXPECT_TRUE(learned(runs).first().replacesAssumption());
    const ForecastAssumptions assumed = withObserved(defaultAssumptions(), observedRatios(runs));
    EXPECT_EQ(assumed.ratio(Kind::Opening), exactly(1.4));
    EXPECT_EQ(assumed.ratio(Kind::Buffer), defaultAssumptions().ratio(Kind::Buffer));
}

}  // namespace
}  // namespace moderato::test
