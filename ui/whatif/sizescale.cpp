#include "ui/whatif/sizescale.h"

#include <algorithm>
#include <cmath>

namespace moderato {
namespace {

/// The share of a column that its bar takes.
constexpr qreal barShare = 0.72;

}  // namespace

SizeScale::SizeScale(const QRectF& plot, int count, Seconds least, Seconds most, bool mirrored)
    : m_plot(plot)
    , m_count(count)
    , m_least(least)
    , m_most(most)
    , m_mirrored(mirrored)
{
}

qreal SizeScale::yOf(Seconds floor) const
{
    const auto span = static_cast<qreal>((m_most - m_least).count());
    const auto up = static_cast<qreal>((std::clamp(floor, m_least, m_most) - m_least).count());
    return m_plot.bottom() - m_plot.height() * up / span;
}

QRectF SizeScale::column(int size) const
{
    const qreal width = m_plot.width() / m_count;
    const int place = m_mirrored ? m_count - size : size - 1;
    return {m_plot.left() + width * place, m_plot.top(), width, m_plot.height()};
}

QRectF SizeScale::bar(int size, Seconds floor) const
{
    const QRectF all = column(size);
    const qreal margin = all.width() * (1 - barShare) / 2;
    return QRectF(QPointF(all.left() + margin, yOf(floor)), QPointF(all.right() - margin, yOf(Seconds{0})))
        .normalized();
}

int SizeScale::sizeAt(qreal x) const
{
    if (x < m_plot.left() || x >= m_plot.right())
        return 0;
    const int place = static_cast<int>(std::floor((x - m_plot.left()) * m_count / m_plot.width()));
    return m_mirrored ? m_count - place : place + 1;
}

}  // namespace moderato
