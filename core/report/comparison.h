#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The agenda set against another one of its session: the sums of both, and their segments side by side with what differs.
Report comparison(const SheetInput& input, const Agenda& other);

}  // namespace moderato
