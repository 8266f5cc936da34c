#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The run of show of one agenda of a session of the event, chosen or not, with its schedule: who does what when, and
/// whether it fits. It holds nothing internal: no notes, no contact data. With `findings` it ends with those that are open
/// whatever the day is.
Report runOfShow(const SheetInput& input, bool findings = false);

}  // namespace moderato
