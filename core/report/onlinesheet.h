#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The online moderator's sheet: who joins online and how to reach them, how they get in, and what to do when.
Report onlineSheet(const SheetInput& input);

}  // namespace moderato
