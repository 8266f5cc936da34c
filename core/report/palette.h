#pragma once

#include "core/timing/stretches.h"

#include <array>

namespace moderato {

// The one palette of screen, paper and exported formats, as 0xrrggbb. Any two kinds stay apart for all common kinds of
// colour vision (CIEDE2000 over 9), and their lightness spreads far enough for a print in grey. Warm yellow is the
// floor's alone, red the overrun's.

/// The colour of a kind's stretches; of Kind::Floor the floor's colour.
constexpr quint32 kindRgb(Kind kind, bool dark = false)
{
    constexpr std::array<quint32, 10> onLight{0x14264a, 0x86ace6, 0x2c5fcb, 0xf0b23e, 0x6a437f,
                                              0x1b9877, 0xc97ba8, 0xbfb59b, 0x404349, 0xcbd1df};
    constexpr std::array<quint32, 10> onDark{0x4156b8, 0xbfd3f3, 0x5caaf0, 0xf5be52, 0x8560ca,
                                             0x31998d, 0xe47db8, 0xa9a48e, 0xe2e1dd, 0x66696f};
    static_assert(onLight.size() == EnumWords<Kind>::words.size());
    return (dark ? onDark : onLight).at(static_cast<std::size_t>(kind));
}

/// The lines of the hatch that lies over the floor's time, so that colour is never the only sign.
constexpr quint32 floorHatchRgb = 0x9a6209;

/// The colour of time that nobody uses: slack and gaps.
constexpr quint32 idleRgb(bool dark = false)
{
    return dark ? 0x333b46 : 0xeef1f4;
}

/// The red of what runs over the limit.
constexpr quint32 overrunRgb(bool dark = false)
{
    return dark ? 0xf0525f : 0xc5162e;
}

}  // namespace moderato
