#pragma once

#include "core/live/review.h"

namespace moderato {

/// Where the overrun came from, in the order of time. `review` has its segments, times and plan already.
QList<OverrunCause> overrunCauses(const RunState& state, const Review& review, RunTime now);

}  // namespace moderato
