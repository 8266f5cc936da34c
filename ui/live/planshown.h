#pragma once

#include "core/live/pace.h"
#include "core/plan/clock.h"
#include "ui/live/planlist.h"
#include "ui/live/planstrip.h"

namespace moderato {

/// The strip as the run stands.
StripShown stripShown(const RunState& state, const Pace& pace);

/// The strip as it would be with another plan from now on. `caption` says which.
StripShown stripPreview(const RunState& state, RunTime now, const Event& plan, const QString& caption);

/// All segments, with where they stand.
QList<PlanLine> planLines(const RunState& state, const Pace& pace, ClockStyle style);

}  // namespace moderato
