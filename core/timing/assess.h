#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// What follows from one agenda: its schedule, and what the checks found, most severe first.
struct AgendaAssessment {
    SessionId session;
    AgendaId agenda;
    Schedule schedule;
    QList<Finding> findings;
};

/// Schedule and findings of one agenda of the event, chosen or not, as seen at this moment (invalid: at no moment, so
/// nothing is said of the days left). The forecast goes by `assumptions`; null: by the default ones. The findings say
/// the time of day by `clock`.
AgendaAssessment assessAgenda(const Event& event, const Session& session, const Agenda& agenda,
                              const QDateTime& now, Checks which = Checks::All,
                              const ForecastAssumptions* assumptions = nullptr,
                              ClockStyle clock = ClockStyle::Hours24);

/// Schedule and findings of the chosen agenda of every session, in the order of the sessions.
QList<AgendaAssessment> assess(const Event& event, const QDateTime& now);

}  // namespace moderato
