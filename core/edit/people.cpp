#include "core/edit/people.h"

namespace moderato {
namespace {

void forget(Segment& segment, PersonId person)
{
    segment.turns.removeIf([person](const Turn& turn) { return turn.person == person; });
    if (segment.lead == person)
        segment.lead = PersonId();
    for (Question& question : segment.questions)
        question.askedOf.removeAll(person);
}

void forget(Session& session, PersonId person)
{
    if (session.contact == person)
        session.contact = PersonId();
    session.participants.removeIf([person](const Participant& each) { return each.person == person; });
    for (Participant& participant : session.participants)
        if (participant.delegate == person)
            participant.delegate = PersonId();
    for (Agenda& agenda : session.agendas)
        for (Segment& segment : agenda.segments)
            forget(segment, person);
}

}  // namespace

Result<Event> addPerson(Event event, const Person& fresh)
{
    event.people.append(fresh);
    return event;
}

Result<Event> setPerson(Event event, const Person& person)
{
    const qsizetype place = indexOf(event.people, person.id);
    if (place < 0)
        return noSuchPerson();
    event.people[place] = person;
    return event;
}

Result<Event> removePerson(Event event, PersonId id)
{
    const qsizetype place = indexOf(event.people, id);
    if (place < 0)
        return noSuchPerson();
    event.people.removeAt(place);
    for (Session& session : event.sessions)
        forget(session, id);
    return event;
}

Result<Event> setParticipant(Event event, SessionId session, const Participant& participant)
{
    if (!find(event.people, participant.person))
        return noSuchPerson();
    return changeSession(std::move(event), session, [&](Session& changed) {
        for (Participant& each : changed.participants) {
            if (each.person == participant.person) {
                each = participant;
                return;
            }
        }
        changed.participants.append(participant);
    });
}

Result<Event> removeParticipant(Event event, SessionId session, PersonId person)
{
    if (!find(event.people, person))
        return noSuchPerson();
    return changeSession(std::move(event), session, [=](Session& changed) { forget(changed, person); });
}

}  // namespace moderato
