#pragma once

#include "core/exchange/workbook.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// Adds the speaking matrix: people down, the segments in which anybody has a turn across, minutes in the cells, sums that
/// recompute at both edges. Nothing if nobody has a turn.
void writeSpeakingSheet(Workbook& book, const SheetInput& input);

}  // namespace moderato
