#pragma once

#include "core/timing/schedule.h"

namespace moderato {

/// The least that a fit leaves of the segment, nothing taken from the floor.
Seconds leastDuration(const Session& session, const Segment& segment, const SegmentTimes& times);

/// For each segment of the agenda the latest moment at which it can begin so that it has its own duration, all later
/// ones have their least, no later fixed start is missed and the session ends within its limit:
///     latest(i) = deadline(i) - duration(i)
///     deadline(last) = limit
///     deadline(i) = deadline(j) - least(j), but not after j's fixed start,    j the next segment that is not parked.
/// Of a parked segment it says when it would have to begin. A moment before the planned start means that the plan as it
/// is does not fit.
QList<Seconds> latestSafeStarts(const Session& session, const Agenda& agenda, const Schedule& schedule);

}  // namespace moderato
