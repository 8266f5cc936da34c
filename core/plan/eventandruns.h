#pragma once

#include "core/plan/event.h"
#include "core/plan/run.h"

namespace moderato {

/// An event, and what happened in its sessions.
struct EventAndRuns {
    Event event;
    QList<Run> runs;  ///< the oldest first

    bool operator==(const EventAndRuns&) const = default;
};

}  // namespace moderato
