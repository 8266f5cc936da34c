#pragma once

#include "core/plan/session.h"

#include <QUuid>

namespace moderato::test {

// Short ways to write down plans. Ids are fresh ones, so they differ from run to run and mean nothing.

/// The rounds of the sample: an intervention and a follow-up.
inline const QList<Seconds> threeAndTwo{minutes(3), minutes(2)};

inline Segment segment(const char* title, Seconds planned, Kind kind = Kind::Discussion)
{
    Segment segment;
    segment.id = SegmentId::create();
    segment.title = QString::fromUtf8(title);
    segment.kind = kind;
    segment.planned = planned;
    return segment;
}

inline Turn turn(PersonId person, const QList<Seconds>& rounds)
{
    return {TurnId::create(), person, rounds};
}

/// As many turns of different people as `count`, all with these rounds.
inline QList<Turn> turns(int count, const QList<Seconds>& rounds)
{
    QList<Turn> turns;
    for (int i = 0; i < count; ++i)
        turns.append(turn(PersonId::create(), rounds));
    return turns;
}

/// A panel segment of `count` people with these rounds.
inline Segment panel(Seconds planned, int count, const QList<Seconds>& rounds, Seconds reserve = Seconds{0},
                     Seconds leadTime = Seconds{0})
{
    Segment panel = segment("Panel", planned, Kind::Panel);
    panel.turns = turns(count, rounds);
    panel.floorReserve = reserve;
    panel.leadTime = leadTime;
    return panel;
}

inline Agenda agenda(const QList<Segment>& segments)
{
    Agenda agenda;
    agenda.id = AgendaId::create();
    agenda.name = QStringLiteral("Agenda");
    agenda.segments = segments;
    return agenda;
}

/// A session with one agenda of these segments.
inline Session session(const QList<Segment>& segments, Seconds limit = minutes(90))
{
    Session session;
    session.id = SessionId::create();
    session.title = QStringLiteral("Session");
    session.limit = limit;
    session.agendas = {agenda(segments)};
    session.chosen = session.agendas.first().id;
    return session;
}

}  // namespace moderato::test
