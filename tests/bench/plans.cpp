#include "tests/bench/plans.h"

namespace moderato::bench {
namespace {

constexpr qsizetype segmentsInAPart = 4;
constexpr int panellists = 7;

Person person(int number)
{
    Person person;
    person.id = PersonId::create();
    person.name = QStringLiteral("Panellist %1").arg(number + 1);
    return person;
}

/// What counts as a minute: of so many segments that their session would be longer than a day, a few seconds.
Seconds minuteFor(qsizetype segments)
{
    return 20 * minutes(1) * segments <= longestDuration ? minutes(1) : Seconds{3};
}

Segment segmentOf(const QList<Person>& people, qsizetype number, Seconds minute)
{
    Segment segment;
    segment.id = SegmentId::create();
    segment.title = QStringLiteral("Segment");
    segment.kind = number % segmentsInAPart == 3 ? Kind::Floor : Kind::Panel;
    segment.planned = 20 * minute;
    segment.floorReserve = 5 * minute;
    for (int turn = 0; turn < 3; ++turn)
        segment.turns.append(
            {TurnId::create(), people.at((number + turn) % people.size()).id, {3 * minute, 2 * minute}});
    segment.questions = {{QuestionId::create(), QStringLiteral("What next?"), {people.first().id}}};
    return segment;
}

Agenda agendaOf(const QList<Person>& people, qsizetype segments)
{
    const Seconds minute = minuteFor(segments);
    Agenda agenda;
    agenda.id = AgendaId::create();
    agenda.name = QStringLiteral("Agenda");
    for (qsizetype i = 0; i < segments; ++i) {
        if (i % segmentsInAPart == 0)
            agenda.parts.append({PartId::create(), QStringLiteral("Part"), 80 * minute});
        agenda.segments.append(segmentOf(people, i, minute));
        agenda.segments.last().part = agenda.parts.last().id;
    }
    return agenda;
}

}  // namespace

Event eventOf(qsizetype sessions, qsizetype segments)
{
    Event event;
    event.id = EventId::create();
    for (int i = 0; i < panellists; ++i)
        event.people.append(person(i));
    for (qsizetype i = 0; i < sessions; ++i) {
        Session session;
        session.id = SessionId::create();
        session.title = QStringLiteral("Session %1").arg(i + 1);
        session.limit = 20 * minuteFor(segments) * segments;
        session.policy.largestPanel = panellists;
        session.agendas.append(agendaOf(event.people, segments));
        session.chosen = session.agendas.first().id;
        event.sessions.append(session);
    }
    return event;
}

}  // namespace moderato::bench
