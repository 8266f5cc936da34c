#pragma once

#include "core/live/runstate.h"

namespace moderato {

// What changes the plan of a run. Each is false, and nothing done, if it makes no sense.

bool changePlan(RunState& state, const RunEntry& entry);
bool noteAbsence(RunState& state, const RunEntry& entry);
bool spendFloor(RunState& state, const RunEntry& entry);

}  // namespace moderato
