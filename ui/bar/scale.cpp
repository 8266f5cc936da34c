#include "ui/bar/scale.h"

#include <array>
#include <cmath>

namespace moderato {
namespace {

/// The steps that people expect on a ruler of minutes and hours.
constexpr std::array steps{1, 5, 10, 15, 30, 60, 120, 240, 480};

}  // namespace

Scale::Scale(Seconds span, qreal left, qreal width, bool mirrored)
    : m_span(std::max(span, Seconds{1}))
    , m_left(left)
    , m_width(std::max(width, 1.0))
    , m_mirrored(mirrored)
{
}

qreal Scale::xOf(Seconds at) const
{
    const qreal along = m_width * static_cast<qreal>(at.count()) / static_cast<qreal>(m_span.count());
    return m_mirrored ? m_left + m_width - along : m_left + along;
}

Seconds Scale::secondsAt(qreal x) const
{
    const qreal along = m_mirrored ? m_left + m_width - x : x - m_left;
    const auto seconds = std::llround(along / m_width * static_cast<qreal>(m_span.count()));
    return std::clamp(Seconds{seconds}, Seconds{0}, m_span);
}

QList<Seconds> Scale::ticks(qreal apart) const
{
    Seconds step = minutes(steps.back());
    for (const int candidate : steps) {
        const qreal distance = m_width * candidate * 60 / static_cast<qreal>(m_span.count());
        if (distance >= apart) {
            step = minutes(candidate);
            break;
        }
    }
    QList<Seconds> all;
    for (Seconds at{0}; at <= m_span; at += step)
        all.append(at);
    return all;
}

}  // namespace moderato
