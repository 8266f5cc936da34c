#include "core/edit/turns.h"

#include "core/edit/people.h"

namespace moderato {
namespace {

/// Changes one turn of a segment by `change`.
template <class F>
Result<Event> changeTurn(Event event, SegmentId segment, TurnId turn, F&& change)
{
    const SegmentIndex index = locate(event, segment);
    if (!index.isValid())
        return noSuchSegment();
    QList<Turn>& turns = at(event, index).turns;
    const qsizetype place = indexOf(turns, turn);
    if (place < 0)
        return noSuchTurn();
    change(turns, place);
    return event;
}

bool areDurations(const QList<Seconds>& rounds)
{
    return std::all_of(rounds.cbegin(), rounds.cend(), isDuration);
}

}  // namespace

Result<Event> addTurn(Event event, SegmentId segment, const Turn& fresh)
{
    if (!find(event.people, fresh.person))
        return noSuchPerson();
    if (!areDurations(fresh.rounds))
        return notADuration();
    return changeSegment(std::move(event), segment, [&](Segment& changed) { changed.turns.append(fresh); });
}

Result<Event> addSpeaker(Event event, SegmentId segment, const Turn& fresh, const FreshId& freshId)
{
    const Session* session = findSegment(event, segment).session;
    if (!session)
        return noSuchSegment();
    if (participantOf(*session, fresh.person))
        return addTurn(std::move(event), segment, fresh);
    Participant panellist;
    panellist.id = ParticipantId(freshId());
    panellist.person = fresh.person;
    panellist.roles = {Role::Panellist};
    const Result<Event> next = setParticipant(event, session->id, panellist);
    return next ? addTurn(*next, segment, fresh) : next;
}

Result<Event> removeTurn(Event event, SegmentId segment, TurnId turn)
{
    return changeTurn(std::move(event), segment, turn,
                      [](QList<Turn>& turns, qsizetype place) { turns.removeAt(place); });
}

Result<Event> shiftTurn(Event event, SegmentId segment, TurnId turn, int direction)
{
    return changeTurn(std::move(event), segment, turn, [=](QList<Turn>& turns, qsizetype place) {
        turns.move(place, std::clamp<qsizetype>(place + direction, 0, turns.size() - 1));
    });
}

Result<Event> setTurnPerson(Event event, SegmentId segment, TurnId turn, PersonId person)
{
    if (!find(event.people, person))
        return noSuchPerson();
    return changeTurn(std::move(event), segment, turn,
                      [=](QList<Turn>& turns, qsizetype place) { turns[place].person = person; });
}

Result<Event> setRounds(Event event, SegmentId segment, TurnId turn, const QList<Seconds>& rounds)
{
    if (!areDurations(rounds))
        return notADuration();
    return changeTurn(std::move(event), segment, turn,
                      [&](QList<Turn>& turns, qsizetype place) { turns[place].rounds = rounds; });
}

Result<Event> setAllRounds(Event event, SegmentId segment, const QList<Seconds>& rounds)
{
    if (!areDurations(rounds))
        return notADuration();
    return changeSegment(std::move(event), segment, [&](Segment& changed) {
        for (Turn& turn : changed.turns)
            turn.rounds = rounds;
    });
}

}  // namespace moderato
