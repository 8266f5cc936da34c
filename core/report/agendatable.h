#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// All that is in the plan, in its order: a row for each segment and each gap, a heading for each part.
Table agendaTable(const SheetInput& input);

/// The parked segments, in their order; without rows if there are none.
Table parkedTable(const SheetInput& input);

}  // namespace moderato
