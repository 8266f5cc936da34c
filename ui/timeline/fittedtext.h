#pragma once

#include "ui/timeline/timeaxis.h"

#include <QPainter>

namespace moderato {

/// Writes in the middle of an area: along it, or up it where that is the longer way, cut where there is no room. Nothing at
/// all where too little of it would be seen.
void drawFitted(QPainter& painter, const QString& text, const QRectF& area);

/// Flags for drawText that put words on the side on which they begin where time runs this way, whatever their script.
int leading(const TimeAxis& axis);

}  // namespace moderato
