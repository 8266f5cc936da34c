#pragma once

#include "core/live/runfold.h"
#include "core/live/runlog.h"
#include "tests/support/randomevent.h"

namespace moderato::test {

/// A plan of up to 15 segments that uses every feature of time, with people; nothing overlaps, and nothing is
/// over-allocated.
Event randomPlanToRun(Dice& dice, int size);

/// Conducts a session at random: time passes, and somebody does something that makes sense.
class RandomRun final {
public:
    explicit RandomRun(const Seed& seed);
    /// Goes on with a run as somebody left it, on the same machine.
    RandomRun(const Run& run, const Seed& seed);

    /// So many attempts to do something; not all of them can be done as things stand.
    void go(int attempts);
    /// Begins, and goes through some segments faster than they are planned.
    void hurry();
    /// One of all that can be done.
    void doSomething();
    /// What is done next, after a while; it is not done yet.
    RunEntry propose();
    void wait(RunTime time);
    /// The machine starts anew.
    void restart();

    const Run& run() const { return m_run; }
    const RunState& state() const { return m_fold.state(); }
    const ClockReading& clock() const { return m_clock; }
    RunTime now() const { return timeAt(state(), m_clock); }
    Dice& dice() { return m_dice; }

    void add(const RunEntry& entry);

private:
    void letTimePass();
    Result<RunEntry> anything();
    Result<RunEntry> something();
    Result<RunEntry> somethingAboutThePlan();
    Result<RunEntry> somethingAboutTheFloor();
    Result<RunEntry> recovery();
    SegmentId segment();
    PersonId person();
    HandId hand();

    Dice m_dice;
    Run m_run;
    RunFold m_fold;
    ClockReading m_clock;
};

/// An entry as a stranger's file could hold it: any action with anything, at any time, some of it of this run.
RunEntry anyEntry(Dice& dice, const Run& run, qint64 number);

}  // namespace moderato::test
