#pragma once

#include "core/report/handouts.h"

namespace moderato {

/// Says on standard error how far a long export is, on one line, if somebody can see it there: it is a terminal, and there
/// is more than a handful to do. From now on Ctrl+C stops the export between two pages instead of ending the program;
/// pressed again, it ends it.
Progress terminalProgress();

}  // namespace moderato
