#pragma once

#include "core/live/pace.h"
#include "core/live/runfold.h"
#include "core/live/runlog.h"
#include "tests/support/outcome.h"

namespace moderato::test {

/// A run that a test conducts, with a clock that only the test moves.
class LiveRun final {
public:
    /// `plan` has one session with one agenda.
    explicit LiveRun(const Event& plan, RunKind kind = RunKind::Session)
        : m_run{RunId::create(), plan.sessions.first().id, kind, plan, {}}
        , m_fold(m_run)
        , m_clock{QStringLiteral("a boot"), RunTime{5'000'000}, RunTime{1'700'000'000'000}}
    {
    }

    void wait(RunTime time)
    {
        m_clock.ticks += time;
        m_clock.utc += time;
    }
    void setClock(const ClockReading& clock) { m_clock = clock; }

    const ClockReading& clock() const { return m_clock; }
    const RunState& state() const { return m_fold.state(); }
    RunTime now() const { return timeAt(state(), m_clock); }
    Pace pace() const { return moderato::pace(state(), now()); }
    Seconds behind() const { return pace().behind; }
    const Run& run() const { return m_run; }

    /// Takes the entry that f(state, clock, values...) makes; fails the test if it makes none.
    template <class F, class... Values>
    void take(F&& f, const Values&... values)
    {
        const Result<RunEntry> entry = f(state(), m_clock, values...);
        ASSERT_TRUE(succeeded(entry));
        add(*entry);
    }

    void add(const RunEntry& entry)
    {
        m_run.entries.append(entry);
        m_fold.add(entry);
    }

private:
    Run m_run;
    RunFold m_fold;
    ClockReading m_clock;
};

}  // namespace moderato::test
