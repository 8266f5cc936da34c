#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of what a segment has beside its time.

/// Sets the rank among the segments 'if time allows', 0 or more: the highest is parked first.
Result<Event> setRank(Event event, SegmentId id, int rank);
Result<Event> setSpeakingOrder(Event event, SegmentId id, SpeakingOrder order);

/// Moves the segment into a part of its agenda, to that end of the part which is nearer; null takes it out of its part, to
/// the place after it. A part without segments is filled where the segment stands, after the part that it left.
Result<Event> setSegmentPart(Event event, SegmentId id, PartId part);

}  // namespace moderato
