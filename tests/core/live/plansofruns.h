#pragma once

#include "core/live/runlog.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"

namespace moderato::test {

/// The sample's session with its chosen agenda, 'Inward first', without a start: it begins at 0:00 whatever the clock.
inline Event samplePlan()
{
    const Event event = sampleEvent();
    Event plan = freshRun(event, sampleSession(event).id, RunKind::Session, RunId::create())->plan;
    plan.sessions.first().start.reset();
    return plan;
}

/// The ids of its segments, by their places.
inline SegmentId segmentAt(const Event& plan, qsizetype place)
{
    return plan.sessions.first().agendas.first().segments.at(place).id;
}

/// A plan of these segments, with no people.
inline Event planOf(const QList<Segment>& segments, Seconds limit = minutes(90))
{
    Event event;
    event.id = EventId::create();
    event.sessions = {session(segments, limit)};
    return event;
}

}  // namespace moderato::test
