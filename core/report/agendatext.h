#pragma once

#include "core/report/sheetinput.h"

#include <QString>

namespace moderato {

/// The sum as people write it in a chat: "7 x (3 + 2) = 35:00; floor 30:00 of 90:00", turns with the same rounds counted
/// together; how much is over or spare, if anything.
QString sumText(const SheetInput& input);

/// The agenda for chat and mail: the session, a line a segment in its parts, who speaks, and the sum as last line.
QString agendaText(const SheetInput& input);

/// The segments with these ids as a table for a spreadsheet, in the agenda's order: a line each, with tabs between start,
/// title, kind, duration, turns, floor reserve and lead.
QString segmentTable(const SheetInput& input, const QList<SegmentId>& ids);

}  // namespace moderato
