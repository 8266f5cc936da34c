#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of the turns in a segment.

/// Adds a turn at the end of the segment's turns.
Result<Event> addTurn(Event event, SegmentId segment, const Turn& fresh);

/// Adds a turn likewise; who takes no part in the session yet becomes one of its panellists.
Result<Event> addSpeaker(Event event, SegmentId segment, const Turn& fresh, const FreshId& freshId);
Result<Event> removeTurn(Event event, SegmentId segment, TurnId turn);

/// Moves a turn one place up (-1) or down (+1) in the order of speaking; at the end nothing changes.
Result<Event> shiftTurn(Event event, SegmentId segment, TurnId turn, int direction);
Result<Event> setTurnPerson(Event event, SegmentId segment, TurnId turn, PersonId person);

/// Sets one turn's rounds: the intervention, then each follow-up.
Result<Event> setRounds(Event event, SegmentId segment, TurnId turn, const QList<Seconds>& rounds);

/// Gives every turn of the segment the same rounds.
Result<Event> setAllRounds(Event event, SegmentId segment, const QList<Seconds>& rounds);

}  // namespace moderato
