#pragma once

#include "core/live/pace.h"

namespace moderato {

/// How the floor fares at this moment, by the segments as they are projected.
FloorPace floorPace(const RunState& state, const QList<SegmentPace>& segments, RunTime now);

/// The rounds of the person in the segment, over all their turns in it.
QList<Seconds> roundsOf(const Segment& segment, PersonId person);

/// How long what is still due in the segment before its floor takes: what is left of the round that is on, the rounds
/// that have not begun, the changes between them and what the lead has not used. None if nobody keeps their time: not
/// one of its rounds was taken, though the lead's time is over.
std::optional<RunTime> dueBeforeTheFloor(const RunState& state, const Segment& segment, RunTime now);

}  // namespace moderato
