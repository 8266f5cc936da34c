#include "ui/matrix/matrixtable.h"

#include "core/timing/cast.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace moderato {
namespace {

bool canHaveTurns(const Segment& segment)
{
    switch (segment.kind) {
    case Kind::Floor:
    case Kind::Poll:
    case Kind::Break:
    case Kind::Buffer:
        return !segment.turns.isEmpty();
    default:
        return true;
    }
}

QList<const Segment*> segmentsOf(const Agenda& agenda)
{
    QList<const Segment*> segments;
    for (const Segment& segment : agenda.segments)
        if (canHaveTurns(segment))
            segments.append(&segment);
    return segments;
}

/// Whoever has a turn in the agenda, in parked segments too.
QSet<PersonId> speakersOf(const Agenda& agenda)
{
    QSet<PersonId> speakers;
    for (const Segment& segment : agenda.segments)
        for (const Turn& turn : segment.turns)
            speakers.insert(turn.person);
    return speakers;
}

bool isListed(const Session& session, PersonId person, MatrixScope scope)
{
    if (scope == MatrixScope::Event)
        return true;
    const Participant* participant = participantOf(session, person);
    return participant && (scope == MatrixScope::Session || participant->roles.contains(Role::Panellist));
}

MatrixColumn columnOf(const Segment& segment, Seconds changeover)
{
    return {segment.id,
            segment.title,
            segment.parked,
            segment.asLongAsNeeded,
            segmentBudget(segment, changeover),
            roundsOf(segment).total};
}

void addTurn(MatrixRow& row, qsizetype column, const Turn& turn, bool parked)
{
    row.turns[column].rounds.append(turn.rounds);
    if (parked)
        return;
    for (const Seconds& round : turn.rounds) {
        row.speaking += round;
        row.longestRound = std::max(row.longestRound, round);
    }
}

QList<MatrixRow> emptyRows(const Event& event, const QList<PersonId>& people, qsizetype columns)
{
    const People known(event);
    QList<MatrixRow> rows;
    for (const PersonId& id : people)
        if (const Person* person = known.find(id))
            rows.append({id, person->name, person->constituency, Seconds{0}, Seconds{0},
                         QList<MatrixTurns>(columns)});
    return rows;
}

/// What rows are sorted by; the sort is stable, so that the event's order decides among equals.
struct SortKey {
    PersonId person;
    QString text;
    Seconds minutes{0};
};

bool standsBefore(const SortKey& a, const SortKey& b)
{
    if (a.minutes != b.minutes)
        return a.minutes > b.minutes;
    if (a.text.isEmpty() != b.text.isEmpty())
        return b.text.isEmpty();
    return QString::localeAwareCompare(a.text, b.text) < 0;
}

SortKey sortKey(const Person& person, const Cast& cast, MatrixOrder order)
{
    switch (order) {
    case MatrixOrder::ByMinutes: {
        const CastMember* member = cast.find(person.id);
        return {person.id, {}, member ? member->speaking : Seconds{0}};
    }
    case MatrixOrder::ByConstituency:
        return {person.id, person.constituency, Seconds{0}};
    case MatrixOrder::ByName:
        return {person.id, person.name, Seconds{0}};
    case MatrixOrder::AsInEvent:
        break;
    }
    return {person.id, {}, Seconds{0}};
}

}  // namespace

QList<PersonId> matrixPeople(const Event& event, const Session& session, const Agenda& agenda,
                             MatrixScope scope, MatrixOrder order)
{
    const QSet<PersonId> speakers = speakersOf(agenda);
    const People known(event);
    const Cast cast(known, session, agenda);
    QList<SortKey> keys;
    for (const Person& person : event.people)
        if (speakers.contains(person.id) || isListed(session, person.id, scope))
            keys.append(sortKey(person, cast, order));
    std::stable_sort(keys.begin(), keys.end(), standsBefore);
    QList<PersonId> people;
    for (const SortKey& key : keys)
        people.append(key.person);
    return people;
}

MatrixTable matrixTable(const Event& event, const Session& session, const Agenda& agenda,
                        const QList<PersonId>& people)
{
    MatrixTable table;
    table.longestIntervention = session.policy.longestIntervention;
    const QList<const Segment*> segments = segmentsOf(agenda);
    table.rows = emptyRows(event, people, segments.size());
    QHash<PersonId, qsizetype> places;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        places.insert(table.rows.at(row).person, row);
    for (const Segment* segment : segments) {
        for (const Turn& turn : segment->turns)
            if (const auto row = places.constFind(turn.person); row != places.cend())
                addTurn(table.rows[*row], table.columns.size(), turn, segment->parked);
        table.columns.append(columnOf(*segment, session.policy.changeover));
    }
    for (const MatrixRow& row : std::as_const(table.rows))
        table.mostSpeaking = std::max(table.mostSpeaking, row.speaking);
    return table;
}

}  // namespace moderato
