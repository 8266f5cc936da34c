#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// What the agenda's time goes to. Together with gaps the sums make the scheduled end, if nothing overlaps or is
/// over-allocated.
Totals timeTotals(const SheetInput& input);

/// The scheduled end against the limit, in a sentence.
Note verdict(const SheetInput& input);

}  // namespace moderato
