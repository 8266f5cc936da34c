#pragma once

#include "core/plan/time.h"

#include <QList>

namespace moderato {

/// How time lies on the pixels of a view that is zoomed and scrolled, from left to right or mirrored.
struct TimeAxis {
    Seconds origin{0};    ///< the time that stands first
    qreal perSecond = 1;  ///< pixels, over 0
    qreal scroll = 0;     ///< pixels that lie before the view
    qreal width = 0;      ///< of the view
    bool mirrored = false;

    /// Left empty before the first and behind the last moment, so that what stands there can be taken hold of.
    static constexpr qreal margin = 14;

    /// The axis on which this much time just fills the view.
    static TimeAxis fitted(Seconds origin, Seconds until, qreal width, bool mirrored);

    qreal xOf(Seconds at) const;
    /// The time at a pixel, to the second; before the origin or behind the end where the pixel is.
    Seconds secondsAt(qreal x) const;
    /// How wide all is up to this time, margins included.
    qreal widthUntil(Seconds until) const;
    /// The same axis with the zoom changed so that the time at x stays where it is.
    TimeAxis zoomed(qreal pixelsPerSecond, qreal x) const;

    /// The moments to mark between the first and the last one in view, at least `apart` pixels from each other. They stand at
    /// round times of a clock that showed `phase` at offset 0.
    QList<Seconds> ticks(qreal apart, Seconds phase) const;
};

}  // namespace moderato
