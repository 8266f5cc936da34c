#pragma once

#include "core/plan/segment.h"

namespace moderato {

/// The agenda items in a text that people wrote: one a line, with a duration in a column of its own (a table from a
/// spreadsheet) or at the line's end ("Opening, 5 min", "Panel 40:00"); without one it is five minutes. Clock times and
/// offsets in front are passed over, marks of lists too. Ids are null; empty for a text without a line. At most 500 lines.
QList<Segment> segmentsFromText(const QString& text);

}  // namespace moderato
