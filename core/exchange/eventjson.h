#pragma once

#include "core/plan/eventandruns.h"
#include "core/result.h"

#include <QByteArray>

namespace moderato {

/// No event that is written by hand or by us is larger.
constexpr qsizetype mostJsonBytes = 256 * 1024 * 1024;

/// The whole event as JSON (UTF-8, indented): times in whole seconds, shares as fractions, ids carried. Keys are the
/// names of core/plan/fields.h in their order. Runs, if there are any, stand at the end: their plan like an event, their
/// log a line an entry, with the names of core/plan/runvalues.h. The same event always gives the same bytes.
QByteArray eventToJson(const Event& event, const QList<Run>& runs = {});

/// Reads what eventToJson writes, or the same written by hand: every row needs its id and every entry its action, any
/// other key that is missing takes its default. The error names the place, such as
/// sessions[1]/agendas[2]/planned_seconds (counted from 1), and what was expected there.
Result<EventAndRuns> eventAndRunsFromJson(const QByteArray& json);

/// The same where runs are of no use: they are looked at, and left.
Result<Event> eventFromJson(const QByteArray& json);

}  // namespace moderato
