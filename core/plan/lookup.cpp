#include "core/plan/lookup.h"

namespace moderato {

AgendaPlace findAgenda(const Event& event, AgendaId id)
{
    for (const Session& session : event.sessions)
        if (const Agenda* agenda = find(session.agendas, id))
            return {&session, agenda};
    return {};
}

SegmentPlace findSegment(const Event& event, SegmentId id)
{
    for (const Session& session : event.sessions)
        for (const Agenda& agenda : session.agendas)
            if (const Segment* segment = find(agenda.segments, id))
                return {&session, &agenda, segment};
    return {};
}

const Agenda* chosenAgenda(const Session& session)
{
    if (const Agenda* chosen = find(session.agendas, session.chosen))
        return chosen;
    return session.agendas.isEmpty() ? nullptr : &session.agendas.first();
}

QString personName(const Event& event, PersonId id)
{
    const Person* person = find(event.people, id);
    return person ? person->name : QString();
}

const Participant* participantOf(const Session& session, PersonId person)
{
    for (const Participant& participant : session.participants)
        if (participant.person == person)
            return &participant;
    return nullptr;
}

bool hasRole(const Session& session, PersonId person, Role role)
{
    const Participant* participant = participantOf(session, person);
    return participant && participant->roles.contains(role);
}

}  // namespace moderato
