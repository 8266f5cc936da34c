#pragma once

#include "core/live/runstate.h"

namespace moderato {

/// Takes the state one entry further, but for what says which entries there are. False, and nothing done, if the entry
/// makes no sense as things stand; none is an Undo.
bool takeStep(RunState& state, const RunEntry& entry);

/// More turns, hands or stretches than people could make in a session are passed over, so that no file takes long to read.
constexpr qsizetype mostSteps = 10'000;

}  // namespace moderato
