#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The script for whoever chairs: what to say when, whom to call and with which question, when to cut, what gives if it
/// gets late. In large type, with lines to write on and the notes of the segments.
Report chairScript(const SheetInput& input);

}  // namespace moderato
