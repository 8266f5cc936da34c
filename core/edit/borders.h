#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Moves the border between two segments that follow each other: `before` gets this much longer and `after` as much
/// shorter (a negative amount: the other way), so that where they touch nothing else moves. Refused are unknown ids,
/// segments of two agendas, one that is as long as needed (its duration is not planned), and durations under 0 or over
/// 24 h. Bounds and locks are not looked at: see borders() for what should be offered.
Result<Event> moveMinutes(Event event, SegmentId before, SegmentId after, Seconds amount);

}  // namespace moderato
