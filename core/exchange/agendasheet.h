#pragma once

#include "core/exchange/workbook.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// Adds the run of show: a row a segment with start, end and duration as numbers. Starts, ends and sums are formulas, so
/// that they follow when a duration is changed.
void writeAgendaSheet(Workbook& book, const SheetInput& input);

/// True if the sheet is to be read from right to left.
bool readsRightToLeft(const Session& session);

}  // namespace moderato
