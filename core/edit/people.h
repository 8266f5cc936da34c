#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of the event's people and of their part in a session.

Result<Event> addPerson(Event event, const Person& fresh);

/// Replaces all that is known of a person; the id says whom.
Result<Event> setPerson(Event event, const Person& person);

/// Takes a person out of the event: their turns and participations go, leads and questions lose them.
Result<Event> removePerson(Event event, PersonId id);

/// Lets a person take part in a session, or changes how; the participation is known by its person.
Result<Event> setParticipant(Event event, SessionId session, const Participant& participant);

/// Takes a person out of a session, where their turns, leads and questions go; they stay in the event.
Result<Event> removeParticipant(Event event, SessionId session, PersonId person);

}  // namespace moderato
