#include "core/live/pace.h"
#include "core/plan/validate.h"
#include "tests/core/live/randomrun.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// But for what says which entries there are.
RunState withoutLog(RunState state)
{
    state.lastNumber = 0;
    state.clock.reset();
    return state;
}

Run withEntries(Run run, const QList<RunEntry>& entries)
{
    run.entries = entries;
    return run;
}

/// The state after a log's first entries, followed to its end.
RunState foldInTwo(const Run& run, qsizetype first)
{
    RunFold fold(withEntries(run, run.entries.mid(0, first)));
    for (const RunEntry& entry : run.entries.mid(first))
        fold.add(entry);
    return fold.state();
}

Run hostileRun(const Seed& seed)
{
    RandomRun random(seed);
    Dice& dice = random.dice();
    if (dice.chance(60))
        random.go(dice.below(20));
    Run run = random.run();
    for (qint64 number = run.entries.size() + 1, last = number + dice.below(40); number < last; ++number)
        run.entries.append(anyEntry(dice, run, number));
    return run;
}

RC_GTEST_PROP(RunFoldProperty, GivesTheSameTwiceAndInTwo, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(60);
    const RunState whole = fold(random.run());
    RC_ASSERT(whole == fold(random.run()));
    RC_ASSERT(whole == random.state());
    RC_ASSERT(whole == foldInTwo(random.run(), random.dice().below(61)));
}

RC_GTEST_PROP(RunFoldProperty, UndoRestoresTheStateExactly, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(random.dice().below(40));
    const RunState before = random.state();
    for (int tries = 0; tries < 40 && random.state().undoable == before.undoable; ++tries)
        random.go(1);
    const qint64 last = random.state().undoable ? random.state().undoable->number : 0;
    RC_PRE(last > before.lastNumber);
    const Result<RunEntry> undo = runlog::undo(random.state(), random.clock());
    RC_ASSERT(undo.has_value());
    random.add(*undo);
    RC_ASSERT(withoutLog(random.state()) == withoutLog(before));
}

RC_GTEST_PROP(RunFoldProperty, LeavesOutUndoAndWhatItUndid, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(60);
    QSet<qint64> undone;
    for (const RunEntry& entry : random.run().entries)
        if (entry.action == RunAction::Undo)
            undone << entry.number << entry.undoes;
    QList<RunEntry> left;
    for (const RunEntry& entry : random.run().entries)
        if (!undone.contains(entry.number))
            left.append(entry);
    RC_ASSERT(withoutLog(random.state()) == withoutLog(fold(withEntries(random.run(), left))));
}

RC_GTEST_PROP(RunFoldProperty, UndoesAllThatWasDone, (const Seed& seed))
{
    RandomRun random(seed);
    const RunState fresh = random.state();
    random.go(100);
    while (random.state().undoable)
        random.add(*runlog::undo(random.state(), random.clock()));
    RC_ASSERT(withoutLog(random.state()) == withoutLog(fresh));
}

RC_GTEST_PROP(RunFoldProperty, GivesNobodyMoreTimeThanTheSegmentRan, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(80);
    random.wait(RunTime{random.dice().below(100'000)});
    const RunTime now = random.now();
    for (const Segment& segment : runAgenda(random.state()).segments) {
        RunTime sum{0};
        for (const TurnTaken& turn : random.state().turns)
            if (turn.segment == segment.id)
                sum += usedBy(random.state(), turn, now);
        RC_ASSERT(sum <= usedBy(random.state(), segment.id, now));
    }
}

RC_GTEST_PROP(RunFoldProperty, TakesAnyLogAndKeepsItsOrder, (const Seed& seed))
{
    const Run run = hostileRun(seed);
    const RunState state = fold(run);
    RC_ASSERT(state == foldInTwo(run, run.entries.size() / 2));
    RC_ASSERT(validate(state.plan).has_value());
    RunTime reached = earliestRunTime;
    for (const RunStretch& stretch : state.stretches) {
        RC_ASSERT(stretch.from >= reached || &stretch == &state.stretches.first());
        reached = stretch.to.value_or(state.reached);
        RC_ASSERT(stretch.from <= reached && stretch.paused <= reached - stretch.from);
    }
    for (const TurnTaken& turn : state.turns)
        RC_ASSERT(turn.from <= turn.to.value_or(state.reached));
    for (const RunTime now : {state.reached, state.reached + minutes(3), latestRunTime}) {
        RC_ASSERT(pace(state, now).segments.size() == runAgenda(state).segments.size());
        const QList<RecoveryOption> options = recoveryOptions(state, now);
        RC_ASSERT(state.phase != RunPhase::Over || options.isEmpty());
    }
}

RC_GTEST_PROP(RunFoldProperty, TakesPlansThatNoProgramWrote, (const Seed& seed))
{
    Run run;
    run.plan = RandomEvents(seed).event();
    Dice dice(seed.number);
    if (dice.chance(30))
        run.plan.sessions.clear();
    for (qint64 number = 1; number < 30; ++number) {
        RunEntry entry;
        entry.number = number;
        entry.action = static_cast<RunAction>(dice.below(enumCount<RunAction>()));
        if (!runAgenda(run.plan).segments.isEmpty())
            entry.segment = dice.oneOf(runAgenda(run.plan).segments).id;
        entry.at = minutes(static_cast<int>(number));
        run.entries.append(entry);
    }
    const RunState state = fold(run);
    const Pace at = pace(state, minutes(40));
    RC_ASSERT(at.segments.size() == runAgenda(state).segments.size());
    for (const RecoveryOption& option : recoveryOptions(state, minutes(40)))
        RC_ASSERT(validate(option.plan).has_value());
}

TEST(RandomRun, DoesEverythingThatCanBeDone)
{
    QSet<RunAction> done;
    QSet<RunPhase> reached;
    for (quint32 number = 0; number < 300; ++number) {
        RandomRun random({number, 3});
        random.go(60);
        for (const RunEntry& entry : random.run().entries)
            done.insert(entry.action);
        reached.insert(random.state().phase);
    }
    EXPECT_EQ(done.size(), enumCount<RunAction>());
    EXPECT_EQ(reached.size(), 4);
}

/// A run whose log tries so many changes that do not belong to the plan, each of 1,000 rows, and then one that does.
Run runWithRefusedChanges(int refused)
{
    RandomRun random({7, 3});
    Run run = random.run();
    run.entries.clear();
    QList<Segment>& segments = run.plan.sessions.first().agendas.first().segments;
    segments = {segment("Panel", minutes(10))};
    Event other = run.plan;
    other.sessions.first().agendas.first().segments.first().planned = minutes(11);
    const QList<RowChange> good = rowChanges(run.plan, other);
    const QList<RowChange> bad(1'000, rowChanges(Event(), run.plan).first());
    for (qint64 number = 1; number <= refused + 1; ++number) {
        RunEntry entry;
        entry.number = number;
        entry.action = RunAction::ChangePlan;
        entry.changes = number <= refused ? bad : good;
        run.entries.append(entry);
    }
    return run;
}

TEST(RunFoldLimit, PassesOverChangesOfThePlanAfterMoreTriesThanPeopleMake)
{
    EXPECT_EQ(fold(runWithRefusedChanges(20)).planSteps.size(), 1);
    EXPECT_EQ(fold(runWithRefusedChanges(60)).planSteps.size(), 0);
}

/// What was taken back costs nothing, so of three more changes the first is the last that is taken.
TEST(RunFoldLimit, CountsTheSameHoweverTheLogIsDivided)
{
    moderato::Run run = runWithRefusedChanges(43);
    const RunEntry good = run.entries.last();
    RunEntry undo;
    undo.number = good.number + 1;
    undo.action = RunAction::Undo;
    undo.undoes = good.number;
    run.entries.append(undo);
    for (int more = 1; more <= 3; ++more) {
        run.entries.append(good);
        run.entries.last().number = undo.number + more;
        EXPECT_EQ(fold(run).planSteps.size(), 1) << more;
        EXPECT_EQ(foldInTwo(run, 30), fold(run)) << more;
        EXPECT_EQ(foldInTwo(run, undo.number), fold(run)) << more;
    }
}

}  // namespace
}  // namespace moderato::test
