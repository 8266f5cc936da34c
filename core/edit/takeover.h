#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Where something is taken from: an agenda of this event, or of another state of it such as a named version.
struct TakenFrom {
    const Event& event;
    AgendaId agenda;
};

/// Puts a segment of the source as it is there into the agenda `target`. The one that it matches is replaced at its place;
/// without one it is put after the nearest segment before it that target has too, under the heading that it has in the
/// source, which comes along if target lacks it. It keeps its ids if the source is a state of `target` itself and nothing
/// else has them, else it gets fresh ones. Who speaks, leads or is asked in it and is no longer in the event comes back,
/// to the session too.
Result<Event> takeOver(Event event, AgendaId target, const TakenFrom& source, SegmentId segment,
                       const FreshId& freshId);

/// The same of a part: its heading, and all of its segments. Segments that only the target has in it stay.
Result<Event> takeOverPart(Event event, AgendaId target, const TakenFrom& source, PartId part,
                           const FreshId& freshId);

/// The people whom a segment of the source names, and who are not in the event: taking it over brings them back.
QList<PersonId> peopleToBringBack(const Event& event, const TakenFrom& source, SegmentId segment);

}  // namespace moderato
