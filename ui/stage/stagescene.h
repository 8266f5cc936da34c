#pragma once

#include "core/live/face.h"

#include <QColor>
#include <QRectF>
#include <QStringList>

namespace moderato {

/// One thing that a clock's picture is made of, wherever it stands.
struct StageItem {
    enum class Shape {
        Text,   ///< `lines`, one below the other
        Plate,  ///< a rounded area
        Ring,   ///< `value` thousandths are used up
        Sign,   ///< the sign of the level `value`
        Kind,   ///< a swatch of the segment's kind `value`
        Frame,  ///< around the area, `pixels` wide
    };

    Shape shape = Shape::Text;
    QRectF area;
    QColor ink;
    QColor ground;  ///< what the ink stands on
    QStringList lines{};
    qreal pixels = 0;  ///< size of the font
    bool bold = false;
    Qt::Alignment align = Qt::AlignLeft;  ///< absolute
    int value = 0;

    bool operator==(const StageItem&) const = default;
};

/// A picture of a face: what stands where in which colours, from back to front.
struct StageScene {
    QColor ground;
    QList<StageItem> items;

    bool operator==(const StageScene&) const = default;
};

}  // namespace moderato
