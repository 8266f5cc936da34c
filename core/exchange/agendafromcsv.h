#pragma once

#include "core/plan/event.h"
#include "core/result.h"

namespace moderato {

/// An event with one session that holds the agenda of a table, a row a segment: one that agendaCsv() has written, or any
/// other whose first line names its columns. Where there is a start but no duration, a segment takes the time until the
/// next one begins. What a column says that we do not know stands in the segment's note. An error names the line, what is
/// wrong with it and what would do.
Result<Event> eventFromCsv(const QByteArray& csv, const QString& title, const FreshId& freshId);

}  // namespace moderato
