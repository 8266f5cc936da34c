#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// What gives if the session runs late, in this order, and what each step wins: what may be left out, by rank; segments
/// that can be shorter; the follow-up rounds; last of all the floor.
Table lateMeasures(const SheetInput& input);

/// What can be taken up if there is time, with the latest moment for it; without rows if nothing is parked.
Table parkedMeasures(const SheetInput& input);

}  // namespace moderato
