#pragma once

#include "core/live/pace.h"
#include "ui/live/queuepanel.h"

namespace moderato {

/// The queue in this order, measured against the floor time that is left.
QueueShown queueShown(const RunState& state, const Pace& pace, QueueOrder order);

}  // namespace moderato
