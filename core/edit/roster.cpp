#include "core/edit/roster.h"

#include "core/edit/people.h"

#include <algorithm>

namespace moderato {
namespace {

/// The edit done for every one of the values in turn, or the first refusal.
template <class T, class F>
Result<Event> forEach(Event event, const QList<T>& values, F&& edit)
{
    Result<Event> next(std::move(event));
    for (const T& value : values) {
        next = edit(std::move(*next), value);
        if (!next)
            return next;
    }
    return next;
}

int turnsIn(const Session& session, const QList<PersonId>& people)
{
    int turns = 0;
    for (const Agenda& agenda : session.agendas)
        for (const Segment& segment : agenda.segments)
            turns += static_cast<int>(
                std::count_if(segment.turns.cbegin(), segment.turns.cend(),
                              [&](const Turn& turn) { return people.contains(turn.person); }));
    return turns;
}

bool takePart(const Session& session, const QList<PersonId>& people)
{
    return std::any_of(people.cbegin(), people.cend(),
                       [&](PersonId person) { return participantOf(session, person) != nullptr; });
}

}  // namespace

Result<Event> addPeople(Event event, const QList<Person>& fresh)
{
    event.people.append(fresh);
    return event;
}

Result<Event> setPeople(Event event, const QList<Person>& people)
{
    return forEach(std::move(event), people, setPerson);
}

Result<Event> removePeople(Event event, const QList<PersonId>& people)
{
    return forEach(std::move(event), people, removePerson);
}

Result<Event> setParticipants(Event event, SessionId session, const QList<Participant>& participants)
{
    return forEach(std::move(event), participants, [session](Event next, const Participant& participant) {
        return setParticipant(std::move(next), session, participant);
    });
}

Result<Event> addPanellist(Event event, SessionId session, const Person& person, const FreshId& freshId)
{
    const Session* into = find(event.sessions, session);
    if (!into)
        return noSuchSession();
    const Participant* known = participantOf(*into, person.id);
    Participant panellist = known ? *known : Participant();
    if (!known) {
        panellist.id = ParticipantId(freshId());
        panellist.person = person.id;
    }
    if (!panellist.roles.contains(Role::Panellist))
        panellist.roles.append(Role::Panellist);
    if (!find(event.people, person.id))
        event.people.append(person);
    return setParticipant(std::move(event), session, panellist);
}

Result<Event> leaveSession(Event event, SessionId session, const QList<PersonId>& people)
{
    const qsizetype place = indexOf(event.sessions, session);
    if (place < 0)
        return noSuchSession();
    const Result<Event> without = removePeople(event, people);
    if (!without)
        return without;
    event.sessions[place] = without->sessions.at(place);
    return event;
}

Involvement involvementOf(const Event& event, const QList<PersonId>& people)
{
    Involvement involvement;
    for (const Session& session : event.sessions) {
        const int turns = turnsIn(session, people);
        involvement.turns += turns;
        if (turns > 0 || takePart(session, people))
            ++involvement.sessions;
    }
    return involvement;
}

}  // namespace moderato
