#include "core/edit/panels.h"

#include "core/edit/turns.h"

namespace moderato {

Result<Event> setPanel(Event event, SegmentId segment, const QList<Seconds>& rounds,
                       const QList<PersonId>& leaving)
{
    const Result<Event> smaller = changeSegment(std::move(event), segment, [&](Segment& changed) {
        changed.turns.removeIf([&](const Turn& turn) { return leaving.contains(turn.person); });
    });
    return smaller ? setAllRounds(*smaller, segment, rounds) : smaller;
}

}  // namespace moderato
