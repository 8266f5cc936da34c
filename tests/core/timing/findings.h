#pragma once

#include "core/timing/assess.h"

namespace moderato::test {

/// An event that holds nothing but this session.
inline Event eventOf(const Session& session)
{
    Event event;
    event.id = EventId::create();
    event.sessions = {session};
    return event;
}

/// What the checks find in the first agenda of the event's first session.
inline QList<Finding> findingsOf(const Event& event, const QDateTime& now = {})
{
    const Session& session = event.sessions.first();
    return assessAgenda(event, session, session.agendas.first(), now).findings;
}

inline QList<Finding> findingsOf(const Session& session)
{
    return findingsOf(eventOf(session));
}

/// The first finding with this code; an empty one if the checks found no such thing.
template <class Plan>
Finding found(const Plan& plan, const char* code)
{
    for (const Finding& finding : findingsOf(plan))
        if (finding.is(code))
            return finding;
    return {};
}

template <class Plan>
bool finds(const Plan& plan, const char* code)
{
    return found(plan, code).is(code);
}

}  // namespace moderato::test
