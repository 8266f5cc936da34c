#pragma once

#include "core/live/review.h"
#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

// What the sheet made afterwards says of who spoke, and of what. The input is the plan that was run, as it stood at the
// end.

/// Person by person what was planned and what was used, and at the end the floor; no rows if nobody had a turn.
Table peopleTable(const SheetInput& input, const Review& review);

/// Who had how much of the talk, by every kind of group that is known of somebody who spoke.
Table sharesTable(const Review& review);

/// What the floor was promised and what it had.
Facts floorFacts(const Review& review);

/// The segments that were planned and never on.
Prose notReached(const Review& review);

/// The outcomes, or the other notes, with when and where they were written.
Table notesTable(const SheetInput& input, const Review& review, bool outcomes);

}  // namespace moderato
