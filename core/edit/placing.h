#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Parks the segments, or brings them back, where they are; who is parked is 'if time allows'.
Result<Event> parkSegments(Event event, const QList<SegmentId>& ids, bool parked);

/// Moves segments as moveSegments does and brings those of them back that are parked.
Result<Event> placeSegments(Event event, const QList<SegmentId>& ids, AgendaId agenda, qsizetype position,
                            PartId part);

}  // namespace moderato
