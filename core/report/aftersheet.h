#pragma once

#include "core/plan/run.h"
#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The run of the session that counts afterwards: the last one that began on the day, else the last rehearsal that did;
/// nullptr if there is none. Runs stand the oldest first.
const Run* runToTell(const QList<Run>& runs, SessionId session);

/// How the session went against its plan, of the run that counts; without one how to get there. All runs together say what
/// was learned.
Report afterSheet(const SheetInput& input, const QList<Run>& runs);

/// The same of one run, by the plan that it was run by; of one that goes on, as of its last entry.
Report afterSheet(const Run& run, const QList<Run>& runs);

}  // namespace moderato
