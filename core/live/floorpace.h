#pragma once

#include "core/live/pace.h"

namespace moderato {

/// How the floor fares at this moment, by the segments as they are projected.
FloorPace floorPace(const RunState& state, const QList<SegmentPace>& segments, RunTime now);

/// What the floor is to get from now on, whether within the limit or not.
RunTime floorToCome(const RunState& state, const QList<SegmentPace>& segments, RunTime now);

/// What the floor had in one segment up to now.
RunTime floorHad(const RunState& state, const Segment& segment, RunTime now);

/// How much of the floor's time within a segment of another kind is still there to be given up.
Seconds floorToSpend(const RunState& state, const Segment& segment, RunTime now);

/// The rounds of the person in the segment, over all their turns in it.
QList<Seconds> roundsOf(const Segment& segment, PersonId person);

/// After how much of the segment's own time those who have rounds in it, and the lead, are through: if they take what
/// they still have, or as it was. None if nobody has rounds in it, it is not on and nobody took one, or nobody keeps their
/// time: not one round was taken, though the lead's time is over.
std::optional<RunTime> speakersEnd(const RunState& state, const Segment& segment, RunTime now);

}  // namespace moderato
