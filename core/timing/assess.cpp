#include "core/timing/assess.h"

#include "core/plan/lookup.h"
#include "core/timing/checks.h"

namespace moderato {

const AgendaAssessment* Assessment::of(SessionId session) const
{
    for (const AgendaAssessment& assessment : agendas)
        if (assessment.session == session)
            return &assessment;
    return nullptr;
}

AgendaAssessment assessAgenda(const Session& session, const Agenda& agenda)
{
    AgendaAssessment assessment{session.id, agenda.id, schedule(session, agenda), {}};
    assessment.findings = runChecks({session, agenda, assessment.schedule});
    return assessment;
}

Assessment assess(const Event& event)
{
    Assessment assessment;
    for (const Session& session : event.sessions)
        if (const Agenda* agenda = chosenAgenda(session))
            assessment.agendas.append(assessAgenda(session, *agenda));
    return assessment;
}

}  // namespace moderato
