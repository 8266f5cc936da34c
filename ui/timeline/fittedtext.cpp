#include "ui/timeline/fittedtext.h"

namespace moderato {
namespace {

constexpr qreal fittedPad = 5;

}  // namespace

void drawFitted(QPainter& painter, const QString& text, const QRectF& area)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    const qreal least = metrics.averageCharWidth() * 4;
    const bool up = metrics.horizontalAdvance(text) > area.width() - 4 && area.height() > area.width();
    const qreal length = (up ? area.height() : area.width()) - 2 * fittedPad;
    if ((up ? area.width() : area.height()) < metrics.height() - 3 || length < least)
        return;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, length);
    if (!up)
        return painter.drawText(area.adjusted(fittedPad, 0, -fittedPad, 0), Qt::AlignCenter, shown);
    painter.save();
    painter.translate(area.center());
    painter.rotate(-90);
    const QRectF turned(-area.height() / 2 + fittedPad, -area.width() / 2, area.height() - 2 * fittedPad,
                        area.width());
    painter.drawText(turned, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, shown);
    painter.restore();
}

int leading(const TimeAxis& axis)
{
    const Qt::Alignment side = axis.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>((side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt());
}

}  // namespace moderato
