#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The timekeeper's sheet: planned times with room for the actual ones, every speaking round to tick in the order of
/// speaking, and cards to hold up.
Report timekeeperSheet(const SheetInput& input);

}  // namespace moderato
