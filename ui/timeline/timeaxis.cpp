#include "ui/timeline/timeaxis.h"

#include <array>
#include <cmath>

namespace moderato {
namespace {

/// The shortest round step that is as long as this.
Seconds roundStep(qreal atLeast)
{
    static constexpr std::array steps{5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600};
    for (const int step : steps)
        if (step >= atLeast)
            return Seconds{step};
    return Seconds{43200};
}

/// The whole steps in this time, rounded down for times before 0 too.
qint64 wholeSteps(Seconds time, Seconds step)
{
    const qint64 rest = time.count() % step.count();
    return (time.count() - rest) / step.count() - (rest < 0 ? 1 : 0);
}

}  // namespace

TimeAxis TimeAxis::fitted(Seconds origin, Seconds until, qreal width, bool mirrored)
{
    const qreal span = std::max<qreal>(1.0, static_cast<qreal>((until - origin).count()));
    return {origin, std::max(1.0, width - 2 * margin) / span, 0, width, mirrored};
}

qreal TimeAxis::xOf(Seconds at) const
{
    const qreal along = margin + static_cast<qreal>((at - origin).count()) * perSecond - scroll;
    return mirrored ? width - along : along;
}

Seconds TimeAxis::secondsAt(qreal x) const
{
    const qreal along = (mirrored ? width - x : x) + scroll - margin;
    return origin + Seconds{std::llround(along / perSecond)};
}

qreal TimeAxis::widthUntil(Seconds until) const
{
    return static_cast<qreal>((until - origin).count()) * perSecond + 2 * margin;
}

TimeAxis TimeAxis::zoomed(qreal pixelsPerSecond, qreal x) const
{
    const qreal along = mirrored ? width - x : x;
    const qreal time = (along + scroll - margin) / perSecond;
    TimeAxis next = *this;
    next.perSecond = pixelsPerSecond;
    next.scroll = std::max(0.0, time * pixelsPerSecond + margin - along);
    return next;
}

QList<Seconds> TimeAxis::ticks(qreal apart, Seconds phase) const
{
    const Seconds step = roundStep(apart / perSecond);
    const Seconds first = std::min(secondsAt(0), secondsAt(width)) - step;
    const Seconds last = std::max(secondsAt(0), secondsAt(width)) + step;
    QList<Seconds> found;
    Seconds at = wholeSteps(first + phase, step) * step - phase;
    for (; at <= last; at += step)
        if (at >= origin)
            found.append(at);
    return found;
}

}  // namespace moderato
