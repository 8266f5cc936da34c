#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of the order of an agenda's parts. Fixed starts, durations and all else of the segments stay as they are.

/// Puts each of the two parts, with its segments, where the other one stands. What stands between them keeps its place.
Result<Event> swapParts(Event event, AgendaId agenda, PartId one, PartId other);

/// Moves a part with its segments up (-1) or down (+1), past the neighbouring part or the neighbouring segment that is in
/// none. At the end of the agenda nothing changes.
Result<Event> movePart(Event event, AgendaId agenda, PartId part, int direction);

}  // namespace moderato
