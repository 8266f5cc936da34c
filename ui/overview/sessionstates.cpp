#include "ui/overview/sessionstates.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(SessionStates)
};

SessionState stateFrom(const Schedule& plan, const QList<Finding>& findings)
{
    SessionState state;
    state.isOver = plan.overrun() > Seconds{0};
    for (const Finding& finding : findings) {
        state.hasErrors = state.hasErrors || standsAt(finding, Severity::Error);
        if (finding.is("double-booked") && !finding.accepted)
            state.clashes.append(finding.message);
    }
    QStringList words;
    if (state.isOver)
        words.append(StateWords::tr("%1 over").arg(formatDuration(plan.overrun())));
    const bool stands = std::any_of(findings.cbegin(), findings.cend(), [](const Finding& finding) {
        return standsAt(finding, Severity::Warning);
    });
    if (stands)
        words.append(countsText(findings));
    state.words = words.isEmpty() ? StateWords::tr("fits") : words.join(StateWords::tr("; "));
    return state;
}

}  // namespace

void SessionStates::show(const Event& event, const QDateTime& now)
{
    m_now = now;
    if (event == m_event)
        return;
    m_event = event;
    m_bookings.reset();
    m_states.clear();
}

const SessionState& SessionStates::of(const Session& session)
{
    if (const auto known = m_states.constFind(session.id); known != m_states.cend())
        return *known;
    const Agenda* agenda = chosenAgenda(session);
    if (!agenda) {
        SessionState empty;
        empty.words = StateWords::tr("no agenda yet");
        return *m_states.insert(session.id, empty);
    }
    if (!m_bookings)
        m_bookings.emplace(m_event);
    const Schedule plan = schedule(session, *agenda);
    const People people(m_event);
    const Cast cast(people, session, *agenda);
    const QList<Finding> findings =
        runChecks({m_event, session, *agenda, plan, cast, *m_bookings, m_now}, Checks::AllButForecast);
    return *m_states.insert(session.id, stateFrom(plan, findings));
}

}  // namespace moderato
