#include "core/edit/locate.h"
#include "core/live/runlog.h"

#include <QCoreApplication>

namespace moderato {

Result<Run> freshRun(const Event& event, SessionId id, RunKind kind, RunId run)
{
    const Session* session = find(event.sessions, id);
    if (!session)
        return noSuchSession();
    const Agenda* agenda = chosenAgenda(*session);
    if (!agenda || agenda->segments.isEmpty())
        return failure(QCoreApplication::translate(
            "RunLog", "This session has no segments to run yet; add some to its agenda first."));
    Run fresh{run, id, kind, event, {}};
    Session only = *session;
    only.agendas = {*agenda};
    only.chosen = agenda->id;
    fresh.plan.sessions = {only};
    return fresh;
}

}  // namespace moderato
