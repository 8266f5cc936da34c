#include "core/timing/assess.h"

#include "core/plan/lookup.h"

namespace moderato {
namespace {

/// What the checks of all sessions need to know of the event.
struct Surroundings {
    explicit Surroundings(const Event& whole) : event(whole), people(whole), bookings(whole) {}

    const Event& event;
    People people;
    Bookings bookings;
};

AgendaAssessment assessIn(const Surroundings& around, const Session& session, const Agenda& agenda,
                          const QDateTime& now, Checks which,
                          const ForecastAssumptions* assumptions = nullptr,
                          ClockStyle clock = ClockStyle::Hours24)
{
    AgendaAssessment assessment{session.id, agenda.id, schedule(session, agenda), {}};
    const Cast cast(around.people, session, agenda);
    assessment.findings = runChecks(
        {around.event, session, agenda, assessment.schedule, cast, around.bookings, now, assumptions, clock},
        which);
    return assessment;
}

}  // namespace

AgendaAssessment assessAgenda(const Event& event, const Session& session, const Agenda& agenda,
                              const QDateTime& now, Checks which, const ForecastAssumptions* assumptions,
                              ClockStyle clock)
{
    return assessIn(Surroundings(event), session, agenda, now, which, assumptions, clock);
}

QList<AgendaAssessment> assess(const Event& event, const QDateTime& now)
{
    const Surroundings around(event);
    QList<AgendaAssessment> all;
    for (const Session& session : event.sessions)
        if (const Agenda* agenda = chosenAgenda(session))
            all.append(assessIn(around, session, *agenda, now, Checks::All));
    return all;
}

}  // namespace moderato
