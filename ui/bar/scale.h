#pragma once

#include "core/plan/time.h"

#include <QList>

namespace moderato {

/// How a stretch of time lies on a stretch of pixels, from left to right or mirrored.
class Scale {
public:
    /// `span` of time (over 0) from `left` over `width` pixels.
    Scale(Seconds span, qreal left, qreal width, bool mirrored);

    qreal xOf(Seconds at) const;
    /// The time at this pixel, between 0 and the span.
    Seconds secondsAt(qreal x) const;

    /// The moments to mark on a ruler, from 0, so that the marks stand at least `apart` pixels from each other.
    QList<Seconds> ticks(qreal apart) const;

private:
    Seconds m_span;
    qreal m_left;
    qreal m_width;
    bool m_mirrored;
};

}  // namespace moderato
