#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// When this person speaks, for how long and to which questions, a row for each segment; without rows if they don't. Who
/// was delegated to speaks for whoever sent them.
Table briefTurns(const SheetInput& input, PersonId person);

/// The sum of the person's rounds in what is in the plan.
Seconds briefedTime(const SheetInput& input, PersonId person);

}  // namespace moderato
