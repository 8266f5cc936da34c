#pragma once

#include "core/exchange/newids.h"
#include "core/result.h"

namespace moderato {

/// What a clipboard carries: rows that were copied, as an event of their own with the people whom they name, so that they
/// can be pasted into another event too.

/// The agenda's segments with these ids in one session; with `part` under its heading, else under none.
Event clipOf(const Event& event, AgendaId agenda, const QList<SegmentId>& ids, PartId part = {});

/// One session with all its agendas.
Event clipOf(const Event& event, SessionId session);

/// Where segments are pasted: in front of the one that stands at `position` of the agenda (at its end if there is none),
/// in this part (null: in none).
struct PastePlace {
    AgendaId agenda;
    qsizetype position = 0;
    PartId part;
};

/// Puts the segments of a clip into an agenda under new ids. A heading that the clip carries becomes a part of its own,
/// after the part at that place. Who is in the event already, by id or else by name and affiliation, stays one person; who
/// is not is added. Fails if the clip has no agenda or the event can't hold so much.
Result<Event> pasteSegments(Event event, const PastePlace& place, const Event& clip, const FreshId& freshId);

/// Puts the sessions of a clip at the end of the event under new ids; people as above.
Result<Event> pasteSessions(Event event, const Event& clip, const FreshId& freshId);

}  // namespace moderato
