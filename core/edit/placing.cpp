#include "core/edit/placing.h"

#include "core/edit/segments.h"

namespace moderato {

Result<Event> parkSegments(Event event, const QList<SegmentId>& ids, bool parked)
{
    Result<Event> next = std::move(event);
    for (const SegmentId& id : ids) {
        if (!next)
            return next;
        next = setParked(std::move(*next), id, parked);
    }
    return next;
}

Result<Event> placeSegments(Event event, const QList<SegmentId>& ids, AgendaId agenda, qsizetype position,
                            PartId part)
{
    const Result<Event> back = parkSegments(std::move(event), ids, false);
    if (!back)
        return back;
    return moveSegments(*back, ids, agenda, position, part);
}

}  // namespace moderato
