#include "core/edit/matrix.h"

#include "core/edit/turns.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatrixEdit)
};

/// The person's turns in the segment.
QList<TurnId> turnsOf(const Segment& segment, PersonId person)
{
    QList<TurnId> turns;
    for (const Turn& turn : segment.turns)
        if (turn.person == person)
            turns.append(turn.id);
    return turns;
}

Result<Event> withoutTurns(Event event, const SpeakingCell& cell)
{
    return changeSegment(std::move(event), cell.segment, [&](Segment& changed) {
        changed.turns.removeIf([&](const Turn& turn) { return turn.person == cell.person; });
    });
}

Result<Event> setCell(Event event, const SpeakingCell& cell, const FreshId& freshId)
{
    const Segment* segment = findSegment(event, cell.segment).segment;
    if (!segment)
        return noSuchSegment();
    const QList<TurnId> turns = turnsOf(*segment, cell.person);
    if (!cell.rounds)
        return turns.isEmpty() ? Result<Event>(std::move(event)) : withoutTurns(std::move(event), cell);
    if (turns.size() > 1)
        return failure(
            Words::tr("%1 speaks more than once in \"%2\"; change each of these turns in the inspector.")
                .arg(personName(event, cell.person), segment->title));
    if (turns.size() == 1)
        return setRounds(std::move(event), cell.segment, turns.first(), *cell.rounds);
    return addSpeaker(std::move(event), cell.segment, {TurnId(freshId()), cell.person, *cell.rounds},
                      freshId);
}

bool isComing(const Participant& participant)
{
    return participant.invitation != Invitation::Declined && participant.invitation != Invitation::Delegated;
}

}  // namespace

Result<Event> setCells(Event event, const QList<SpeakingCell>& cells, const FreshId& freshId)
{
    Result<Event> next(std::move(event));
    for (const SpeakingCell& cell : cells) {
        next = setCell(std::move(*next), cell, freshId);
        if (!next)
            return next;
    }
    return next;
}

QList<PersonId> panellistsFor(const Session& session, const Segment& segment)
{
    QList<PersonId> panellists;
    for (const Participant& participant : session.participants)
        if (participant.roles.contains(Role::Panellist) && isComing(participant) &&
            turnsOf(segment, participant.person).size() <= 1)
            panellists.append(participant.person);
    return panellists;
}

}  // namespace moderato
