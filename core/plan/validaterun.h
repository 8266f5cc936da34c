#pragma once

#include "core/plan/run.h"
#include "core/result.h"

namespace moderato {

/// Checks what every run must keep whatever wrote it: a valid plan of one session with one agenda, entries that count up
/// from 1, times and texts that could have been meant. What the entries come to is not looked at. The error says what is
/// wrong.
Done validateRun(const Run& run);

/// The same for one entry that is to have this number.
Done validateEntry(const RunEntry& entry, qint64 number);

/// The same for all runs of an event, and that no two have one id, nor all together more entries than an event may have.
Done validateRuns(const QList<Run>& runs);

/// So many runs an event may have, with so many entries in all of them together; a stranger's file may claim any.
constexpr qsizetype mostRuns = 1'000;
constexpr qsizetype mostRunEntries = 1'000'000;

}  // namespace moderato
