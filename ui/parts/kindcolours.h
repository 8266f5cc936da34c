#pragma once

#include "core/report/palette.h"

#include <QColor>

#include <cmath>

namespace moderato {

/// The colour of a kind's stretches; of Kind::Floor the floor's colour.
inline QColor kindColour(Kind kind, bool dark = false)
{
    return QColor::fromRgb(kindRgb(kind, dark));
}

/// The colour of the floor's time; floorPattern() goes over it, so that colour is never the only sign.
inline QColor floorColour(bool dark = false)
{
    return kindColour(Kind::Floor, dark);
}

/// The hatch of the floor's time.
inline Qt::BrushStyle floorPattern()
{
    return Qt::BDiagPattern;
}

/// The lines of that hatch, on paper.
inline QColor floorHatch()
{
    return QColor::fromRgb(floorHatchRgb);
}

/// The colour of time that nobody uses: slack and gaps.
inline QColor idleColour(bool dark = false)
{
    return QColor::fromRgb(idleRgb(dark));
}

/// The red of what runs over the limit.
inline QColor overrunColour(bool dark = false)
{
    return QColor::fromRgb(overrunRgb(dark));
}

/// The colour of a stretch of time of a segment of this kind.
inline QColor stretchColour(Kind kind, Use use, bool dark = false)
{
    if (use == Use::Floor)
        return floorColour(dark);
    return use == Use::Slack || use == Use::Gap ? idleColour(dark) : kindColour(kind, dark);
}

/// A near-black or white, whichever reads better on the colour; at least 4.5 to 1 on every colour above.
inline QColor textColourOn(const QColor& colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
    };
    const float luminance = 0.2126F * linear(colour.redF()) + 0.7152F * linear(colour.greenF()) +
                            0.0722F * linear(colour.blueF());
    return luminance > 0.2F ? QColor::fromRgb(0xff16202c) : QColor::fromRgb(0xffffffff);
}

}  // namespace moderato
