#pragma once

#include "core/live/pace.h"

namespace moderato {

/// How the segments of a plan stand at a moment of a run, and when all will be over.
struct Projection {
    QList<SegmentPace> segments;  ///< all of the agenda, in its order
    RunTime end{0};
};

/// The run at this moment as if it had this plan.
Projection projected(const RunState& state, const Event& plan, RunTime now);

/// When a session that begins on time and goes by the plan will be over: its scheduled end where nothing overlaps.
Seconds endWithoutLateness(const Event& plan);

}  // namespace moderato
