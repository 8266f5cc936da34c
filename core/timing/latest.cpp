#include "core/timing/latest.h"

#include "core/timing/bounds.h"

namespace moderato {

Seconds leastDuration(const Session& session, const Segment& segment, const SegmentTimes& times)
{
    const Bound shortest = shortestBound(segment, session.policy.changeover, false);
    return times.budget.duration - shortest.from(segment.planned);
}

QList<Seconds> latestSafeStarts(const Session& session, const Agenda& agenda, const Schedule& schedule)
{
    QList<Seconds> latest(agenda.segments.size());
    Seconds deadline = session.limit;
    for (qsizetype i = agenda.segments.size() - 1; i >= 0; --i) {
        const Segment& segment = agenda.segments.at(i);
        const SegmentTimes& times = schedule.segments.at(i);
        latest[i] = deadline - times.budget.duration;
        if (segment.parked)
            continue;
        deadline -= leastDuration(session, segment, times);
        deadline = std::min(deadline, segment.fixedStart.value_or(deadline));
    }
    return latest;
}

}  // namespace moderato
