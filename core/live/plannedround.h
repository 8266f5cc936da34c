#pragma once

#include "core/live/runstate.h"

namespace moderato {

/// True for a turn in one of the rounds that were planned. What somebody says beyond them, an answer say, is part of the
/// floor's time if it falls into it.
bool isPlannedRound(const Segment& segment, const TurnTaken& turn);

/// How many rounds the person has begun in the segment. Several turns are one round where it was interrupted.
int roundsTaken(const RunState& state, PersonId person, SegmentId segment);

/// How much of one round the person has used up to now, in all turns of it.
RunTime usedOfRound(const RunState& state, PersonId person, SegmentId segment, int round, RunTime now);

/// The round of a turn that the person starts now: the last one, of which less than half was used and whose turn was
/// interrupted then, else the next.
int roundToStart(const RunState& state, PersonId person, SegmentId segment, RunTime now);

}  // namespace moderato
