#pragma once

#include "core/report/handouts.h"

namespace moderato {

/// Says on standard error how far a long export is, on one line, if somebody can see it there: it is a terminal, and there
/// is more than a handful to do. It never stops; interrupting the program leaves nothing half-written.
Progress terminalProgress();

}  // namespace moderato
