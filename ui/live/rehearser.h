#pragma once

#include "core/live/pace.h"
#include "core/timing/assumptions.h"

namespace moderato {

/// Makes up how long the segments of a rehearsal take: planned duration x a ratio of its kind x a factor of the whole
/// session, both drawn from the forecast's assumptions. The same seed draws the same for the same agenda, in whatever
/// order its segments come.
class Rehearser {
public:
    Rehearser(quint32 seed, const ForecastAssumptions& assumptions) : m_seed(seed), m_assumptions(assumptions)
    {
    }

    /// How long the segment takes, of what it has by now.
    RunTime takes(const RunState& state, SegmentId segment) const;

    /// True if what is on has taken its time. False while the clocks stand.
    bool isDone(const RunState& state, const Pace& pace) const;

private:
    double ratio(qsizetype place, Kind kind) const;

    quint32 m_seed;
    ForecastAssumptions m_assumptions;
};

}  // namespace moderato
