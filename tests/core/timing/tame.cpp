#include "tests/core/timing/tame.h"

#include "core/timing/schedule.h"

namespace moderato::test {
namespace {

/// Makes one segment faultless; true if it was at fault.
bool mend(Segment& segment, const SegmentTimes& times)
{
    if (times.overlap > Seconds{0}) {
        segment.fixedStart.reset();
        return true;
    }
    if (times.budget.overAllocation > Seconds{0}) {
        segment.asLongAsNeeded = true;
        return true;
    }
    return false;
}

/// Mends the first segment at fault; false if there is none.
bool mendFirst(const Session& session, Agenda& agenda)
{
    const Schedule times = schedule(session, agenda);
    for (qsizetype i = 0; i < agenda.segments.size(); ++i)
        if (!times.segments.at(i).parked && mend(agenda.segments[i], times.segments.at(i)))
            return true;
    return false;
}

}  // namespace

Session randomSession(const Seed& seed)
{
    RandomEvents events(seed);
    const Event event = events.event();
    for (const Session& session : event.sessions) {
        if (session.agendas.isEmpty())
            continue;
        Session single = session;
        single.agendas = {session.agendas.last()};
        single.chosen = single.agendas.first().id;
        return single;
    }
    Session empty;
    empty.agendas = {Agenda()};
    return empty;
}

Session tamed(Session session)
{
    while (mendFirst(session, session.agendas.first())) {
    }
    return session;
}

}  // namespace moderato::test
