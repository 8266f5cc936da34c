#include "core/live/projection.h"

#include "core/plan/lookup.h"
#include "core/timing/budget.h"

#include <QHash>

namespace moderato {
namespace {

/// When a segment was on.
struct Course {
    RunTime first{0};
    RunTime last{0};
    RunTime used{0};
};

QHash<SegmentId, Course> coursesOf(const RunState& state, RunTime now)
{
    QHash<SegmentId, Course> courses;
    for (const RunStretch& stretch : state.stretches) {
        const bool isNew = !courses.contains(stretch.segment);
        Course& course = courses[stretch.segment];
        if (isNew)
            course.first = stretch.from;
        course.last = stretch.to.value_or(now);
        course.used += usedBy(state, stretch, now);
    }
    return courses;
}

/// Goes through the agenda once, from what is over to what is to come.
class Projecting {
public:
    Projecting(const RunState& state, const Event& plan, RunTime now)
        : m_state(state)
        , m_session(runSession(plan))
        , m_segments(runAgenda(plan).segments)
        , m_courses(coursesOf(state, now))
        , m_on(indexOf(m_segments, segmentOn(state)))
        , m_now(now)
        , m_reached(begin())
    {
    }

    Projection run()
    {
        QList<SegmentPace> segments;
        segments.reserve(m_segments.size());
        for (qsizetype i = 0; i < m_segments.size(); ++i)
            segments.append(paceOf(i));
        return {segments, m_state.phase == RunPhase::Over ? lastEnd() : std::max(m_now, m_reached)};
    }

private:
    bool hasBegun() const { return m_state.phase != RunPhase::NotBegun; }

    RunTime begin() const
    {
        if (!hasBegun())
            return std::max(m_now, RunTime{0});
        return m_state.stretches.isEmpty() ? m_now : m_state.stretches.first().from;
    }

    RunTime lastEnd() const { return m_state.stretches.isEmpty() ? m_now : *m_state.stretches.last().to; }

    Standing standingOf(qsizetype place) const
    {
        const Segment& segment = m_segments.at(place);
        const bool isPast = m_state.phase == RunPhase::Over || (hasBegun() && place < m_on);
        if (hasBegun() && place == m_on)
            return Standing::On;
        if (isPast && m_courses.contains(segment.id))
            return Standing::Over;
        if (segment.parked)
            return Standing::Parked;
        return isPast ? Standing::NotReached : Standing::ToCome;
    }

    SegmentPace paceOf(qsizetype place)
    {
        const Segment& segment = m_segments.at(place);
        const Course course = m_courses.value(segment.id);
        SegmentPace pace{segment.id,  standingOf(place),
                         m_reached,   m_reached,
                         course.used, plannedDuration(segment, m_session.policy.changeover)};
        switch (pace.standing) {
        case Standing::Over:
            pace.start = course.first;
            m_reached = std::max(m_reached, course.last);
            pace.end = course.last;
            break;
        case Standing::On:
            pace.start = course.first;
            pace.end = m_reached = m_now + left(pace);
            break;
        case Standing::ToCome:
            pace.start = startOf(segment, course);
            pace.end = m_reached = pace.start + left(pace);
            break;
        case Standing::Parked:
        case Standing::NotReached:
            break;
        }
        return pace;
    }

    /// A fixed start counts for what has not begun.
    RunTime startOf(const Segment& segment, const Course& course) const
    {
        const bool counts = segment.fixedStart && course.used == RunTime{0};
        return counts ? std::max<RunTime>(m_reached, *segment.fixedStart) : m_reached;
    }

    static RunTime left(const SegmentPace& pace) { return std::max(RunTime{0}, pace.duration - pace.used); }

    const RunState& m_state;
    const Session& m_session;
    const QList<Segment>& m_segments;
    const QHash<SegmentId, Course> m_courses;
    const qsizetype m_on;  ///< -1 if none is
    const RunTime m_now;
    RunTime m_reached;
};

}  // namespace

Projection projected(const RunState& state, const Event& plan, RunTime now)
{
    return Projecting(state, plan, now).run();
}

RunTime projectedEnd(const RunState& state, const Event& plan, RunTime now)
{
    return projected(state, plan, now).end;
}

Seconds endWithoutLateness(const Event& plan)
{
    RunState state;
    return std::chrono::duration_cast<Seconds>(projectedEnd(state, plan, RunTime{0}));
}

}  // namespace moderato
