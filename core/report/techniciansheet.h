#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The technician's sheet: what begins when, who is on stage and who online, what is shown, and the cues for the stage and
/// the interpreters.
Report technicianSheet(const SheetInput& input);

}  // namespace moderato
