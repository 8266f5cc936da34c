#pragma once

#include "core/timing/borders.h"
#include "ui/bar/scale.h"

#include <QString>

namespace moderato {

/// The border that can be taken hold of at a pixel: the nearest within some pixels of it; none if there is none.
std::optional<Border> borderNear(const QList<Border>& borders, const Scale& scale, qreal x);

/// The border at the end of a segment; none if nothing follows it without a gap.
std::optional<Border> borderAfter(const QList<Border>& borders, SegmentId segment);

/// Titles of the segments on both sides.
struct BorderTitles {
    QString before;
    QString after;
};

/// Why no minutes can be moved over the border, for people; empty if they can.
QString borderRefusal(const Border& border, const BorderTitles& titles);

/// What one can do with the border, or why not.
QString borderTip(const Border& border, const BorderTitles& titles);

/// What moving it by so much does, while it is dragged: "2:00 from Panel to Floor".
QString borderMoveText(Seconds amount, const Border& border, const BorderTitles& titles);

}  // namespace moderato
