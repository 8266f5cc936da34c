#pragma once

#include "core/plan/lookup.h"
#include "core/result.h"

namespace moderato {

/// Where a segment lies, as list positions; invalid if the id is unknown.
struct SegmentIndex {
    qsizetype session = -1;
    qsizetype agenda = -1;
    qsizetype segment = -1;

    bool isValid() const { return segment >= 0; }
};

/// Where an agenda lies, as list positions; invalid if the id is unknown.
struct AgendaIndex {
    qsizetype session = -1;
    qsizetype agenda = -1;

    bool isValid() const { return agenda >= 0; }
};

SegmentIndex locate(const Event& event, SegmentId id);
AgendaIndex locate(const Event& event, AgendaId id);

/// The places as something to change. Only the lists on the way are detached from other copies of the event.
Agenda& at(Event& event, const AgendaIndex& index);
Agenda& agendaAt(Event& event, const SegmentIndex& index);
Segment& at(Event& event, const SegmentIndex& index);

/// The refusals of edits that name something which is not there (any more) or can't be.
tl::unexpected<Error> noSuchSession();
tl::unexpected<Error> noSuchAgenda();
tl::unexpected<Error> noSuchPart();
tl::unexpected<Error> noSuchSegment();
tl::unexpected<Error> noSuchTurn();
tl::unexpected<Error> noSuchPerson();
tl::unexpected<Error> notADuration();

/// Changes the session with this id by `change`.
template <class F>
Result<Event> changeSession(Event event, SessionId id, F&& change)
{
    const qsizetype index = indexOf(event.sessions, id);
    if (index < 0)
        return noSuchSession();
    change(event.sessions[index]);
    return event;
}

/// Changes the agenda with this id by `change`.
template <class F>
Result<Event> changeAgenda(Event event, AgendaId id, F&& change)
{
    const AgendaIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchAgenda();
    change(at(event, index));
    return event;
}

/// Changes the segment with this id by `change`.
template <class F>
Result<Event> changeSegment(Event event, SegmentId id, F&& change)
{
    const SegmentIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchSegment();
    change(at(event, index));
    return event;
}

}  // namespace moderato
