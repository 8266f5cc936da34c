#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The agenda's time to scale: segments by the numbers of the table, a ruler in clock times where the session has a
/// start, the limit, and what lies between it and the scheduled end.
Strip timeStrip(const SheetInput& input);

}  // namespace moderato
