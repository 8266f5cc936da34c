#pragma once

#include "core/plan/event.h"

namespace moderato {

/// The place in the list of the row with this id, or -1.
template <class T, class Id>
qsizetype indexOf(const QList<T>& list, Id id)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list.at(i).id == id)
            return i;
    return -1;
}

/// The row with this id, or nullptr. The pointer lives as long as the list is not changed.
template <class T, class Id>
const T* find(const QList<T>& list, Id id)
{
    const qsizetype i = indexOf(list, id);
    return i < 0 ? nullptr : &list.at(i);
}

/// The agenda with this id in any session, and that session.
struct AgendaPlace {
    const Session* session = nullptr;
    const Agenda* agenda = nullptr;
};
AgendaPlace findAgenda(const Event& event, AgendaId id);

/// The segment with this id in any session, with where it lies.
struct SegmentPlace {
    const Session* session = nullptr;
    const Agenda* agenda = nullptr;
    const Segment* segment = nullptr;
};
SegmentPlace findSegment(const Event& event, SegmentId id);

/// The session's chosen agenda, else its first; nullptr if it has none.
const Agenda* chosenAgenda(const Session& session);

/// The name of a person; an empty text for an unknown id.
QString personName(const Event& event, PersonId id);

/// The person's part in the session; nullptr if there is none.
const Participant* participantOf(const Session& session, PersonId person);

/// True if the person has this role in the session.
bool hasRole(const Session& session, PersonId person, Role role);

}  // namespace moderato
