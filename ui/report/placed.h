#pragma once

#include "ui/report/pages.h"

namespace moderato {

Placed moved(Placed placed, QPointF by);

/// As large as this many times, seen from (0, 0).
Placed zoomed(Placed placed, qreal zoom);

/// On the other side of a page of this width, for what is read from right to left. Text and images are not turned.
Placed mirrored(Placed placed, qreal pageWidth);

/// True if both lines belong to one paragraph, the second right below the first.
bool areOneParagraph(const QRectF& first, const QRectF& second);

}  // namespace moderato
