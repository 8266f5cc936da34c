#include "core/timing/borders.h"

namespace moderato {
namespace {

BorderHold holdBetween(const Segment& before, const Segment& after)
{
    if (before.asLongAsNeeded || after.asLongAsNeeded)
        return BorderHold::AsLongAsNeeded;
    if (before.locked || after.locked)
        return BorderHold::Locked;
    return after.fixedStart ? BorderHold::FixedStart : BorderHold::Free;
}

Seconds roomToShrink(const Segment& segment)
{
    return std::max(Seconds{0}, segment.planned - segment.least.value_or(Seconds{0}));
}

Seconds roomToGrow(const Segment& segment)
{
    return std::max(Seconds{0}, segment.most.value_or(longestDuration) - segment.planned);
}

/// `latest` is the latest end of all that stands before the two: nothing can begin earlier.
Border borderBetween(const Segment& before, const Segment& after, Seconds at, Seconds latest)
{
    Border border{before.id, after.id, at, holdBetween(before, after)};
    if (!border.isFree())
        return border;
    border.earlier = std::clamp(at - latest, Seconds{0}, std::min(roomToShrink(before), roomToGrow(after)));
    border.later = std::min(roomToShrink(after), roomToGrow(before));
    return border;
}

}  // namespace

QList<Border> borders(const Agenda& agenda, const Schedule& schedule)
{
    QList<Border> found;
    Seconds latest{0};
    qsizetype before = -1;
    for (qsizetype i = 0; i < schedule.segments.size(); ++i) {
        const SegmentTimes& times = schedule.segments.at(i);
        if (times.parked)
            continue;
        if (before >= 0) {
            const Seconds end = schedule.segments.at(before).end();
            if (times.start == end)
                found.append(borderBetween(agenda.segments.at(before), agenda.segments.at(i), end, latest));
            latest = std::max(latest, end);
        }
        before = i;
    }
    return found;
}

Seconds snappedMove(const Border& border, Seconds wish, Seconds step)
{
    const Seconds half = step / 2;
    const Seconds target = std::max(Seconds{0}, border.at + wish);
    const Seconds snapped = (target + half) / step * step;
    return std::clamp(snapped - border.at, -border.earlier, border.later);
}

}  // namespace moderato
