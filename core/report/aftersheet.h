#pragma once

#include "core/plan/run.h"
#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The run of the session that counts afterwards: the last one that began on the day, else the last rehearsal that did;
/// nullptr if there is none. Runs stand the oldest first.
const Run* runToTell(const QList<Run>& runs, SessionId session);

/// All runs of the session that have begun, rehearsals too, the oldest first.
QList<Run> runsToTell(const QList<Run>& runs, SessionId session);

/// A run by when it began and its kind: "Rehearsal, 30 November 2022, 10:02".
QString runTitle(const Run& run);

/// How the session went against its plan: of the wanted run, if it is one of this session that has begun, else of the one
/// that counts; without any how to get there. All runs together say what was learned.
Report afterSheet(const SheetInput& input, const QList<Run>& runs, RunId wanted = {});

/// The same of one run, by the plan that it was run by; of one that goes on, as of its last entry.
Report afterSheet(const Run& run, const QList<Run>& runs, ClockStyle clock = ClockStyle::Hours24);

}  // namespace moderato
