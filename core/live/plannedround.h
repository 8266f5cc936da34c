#pragma once

#include "core/live/runstate.h"

namespace moderato {

/// True for a turn in one of the rounds that were planned. What somebody says beyond them, an answer say, is part of the
/// floor's time if it falls into it.
bool isPlannedRound(const Segment& segment, const TurnTaken& turn);

}  // namespace moderato
