#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of many people at once, as the people's page makes them.

Result<Event> addPeople(Event event, const QList<Person>& fresh);

/// Replaces all that is known of these people; the ids say whom.
Result<Event> setPeople(Event event, const QList<Person>& people);

/// Takes these people out of the event, with their turns and all else that names them.
Result<Event> removePeople(Event event, const QList<PersonId>& people);

/// Lets these people take part in the session, or changes how.
Result<Event> setParticipants(Event event, SessionId session, const QList<Participant>& participants);

/// Makes a person a panellist of the session, and one of the event's people if they are not yet. Who takes part already
/// gets the role besides their others.
Result<Event> addPanellist(Event event, SessionId session, const Person& person, const FreshId& freshId);

/// Takes these people out of one session, with their turns in it; they stay in the event.
Result<Event> leaveSession(Event event, SessionId session, const QList<PersonId>& people);

/// How much of the event goes with some people.
struct Involvement {
    int turns = 0;     ///< in all agendas of all sessions
    int sessions = 0;  ///< in which they take part or have turns

    bool operator==(const Involvement&) const = default;
};

Involvement involvementOf(const Event& event, const QList<PersonId>& people);

}  // namespace moderato
