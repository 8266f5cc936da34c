#pragma once

#include "core/live/runstate.h"

namespace moderato {

// What moves the clocks of a run, at the moment `reached`. Each is false, and nothing done, if it makes no sense.

bool beginRun(RunState& state, const RunEntry& entry);
bool correctBegin(RunState& state, Seconds earlier);
bool startSegment(RunState& state, SegmentId segment);
bool pauseRun(RunState& state);
bool resumeRun(RunState& state);
bool endRun(RunState& state);
bool reopenRun(RunState& state);

/// Of a person, or of a hand where one is given.
bool startTurn(RunState& state, PersonId person, HandId hand);
bool endTurn(RunState& state);

}  // namespace moderato
