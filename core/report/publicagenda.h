#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The agenda for the programme: title, abstract, times, titles and speakers. Nothing internal: no notes, cues, contact
/// data or sums, no buffers and nothing that is parked, and nobody who has declined.
Report publicAgenda(const SheetInput& input);

}  // namespace moderato
