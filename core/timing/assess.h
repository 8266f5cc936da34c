#pragma once

#include "core/timing/finding.h"
#include "core/timing/schedule.h"

namespace moderato {

/// What follows from one agenda: its schedule, and what the checks found, most severe first.
struct AgendaAssessment {
    SessionId session;
    AgendaId agenda;
    Schedule schedule;
    QList<Finding> findings;
};

/// What follows from an event: each session's chosen agenda, in the order of the sessions.
struct Assessment {
    QList<AgendaAssessment> agendas;

    /// The assessment of a session's chosen agenda; nullptr if it has none.
    const AgendaAssessment* of(SessionId session) const;
};

/// Schedule and findings of one agenda, chosen or not.
AgendaAssessment assessAgenda(const Session& session, const Agenda& agenda);

/// Schedule and findings of the chosen agenda of every session.
Assessment assess(const Event& event);

}  // namespace moderato
