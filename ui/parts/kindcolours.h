#pragma once

#include "core/timing/stretches.h"

#include <QColor>

#include <array>
#include <cmath>

namespace moderato {

// One palette for screen and paper. Any two kinds stay apart for all common kinds of colour vision (CIEDE2000 over 9),
// and their lightness spreads far enough for a print in grey. Warm yellow is the floor's alone, red the overrun's.

/// The colour of a kind's stretches; of Kind::Floor the floor's colour.
inline QColor kindColour(Kind kind, bool dark = false)
{
    static constexpr std::array<QRgb, 10> onLight{0xff14264a, 0xff86ace6, 0xff2c5fcb, 0xfff0b23e, 0xff6a437f,
                                                  0xff1b9877, 0xffc97ba8, 0xffbfb59b, 0xff404349, 0xffcbd1df};
    static constexpr std::array<QRgb, 10> onDark{0xff4156b8, 0xffbfd3f3, 0xff5caaf0, 0xfff5be52, 0xff8560ca,
                                                 0xff31998d, 0xffe47db8, 0xffa9a48e, 0xffe2e1dd, 0xff66696f};
    static_assert(onLight.size() == EnumWords<Kind>::words.size());
    return QColor::fromRgb((dark ? onDark : onLight).at(static_cast<std::size_t>(kind)));
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
    return QColor::fromRgb(0xff9a6209);
}

/// The colour of time that nobody uses: slack and gaps.
inline QColor idleColour(bool dark = false)
{
    return QColor::fromRgb(dark ? 0xff333b46 : 0xffeef1f4);
}

/// The red of what runs over the limit.
inline QColor overrunColour(bool dark = false)
{
    return QColor::fromRgb(dark ? 0xfff0525f : 0xffc5162e);
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
