#include "ui/stage/stagepainter.h"

#include "ui/parts/kindcolours.h"
#include "ui/stage/stagetext.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace moderato {
namespace {

constexpr qreal ringWidth = 0.11;  // of its square
constexpr int fullTurn = 360 * 16;

void paintText(QPainter& painter, const StageItem& item)
{
    painter.setFont(stageFont(item.pixels, item.bold));
    painter.setPen(item.ink);
    const int flags = static_cast<int>((item.align | Qt::AlignVCenter | Qt::AlignAbsolute).toInt()) |
                      Qt::TextSingleLine | Qt::TextDontClip;
    // Lines stand close together in the middle of their area.
    const auto count = static_cast<qreal>(item.lines.size());
    const qreal height = std::min(item.area.height() / count, item.pixels * stageLineHeight);
    QRectF line(item.area.left(), item.area.center().y() - height * count / 2, item.area.width(), height);
    for (const QString& words : item.lines) {
        painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(line, flags, words);
        line.translate(0, height);
    }
}

void paintPlate(QPainter& painter, const StageItem& item)
{
    const qreal radius = std::min(item.area.height() * 0.16, 24.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.ink);
    painter.drawRoundedRect(item.area, radius, radius);
}

/// What is left of the time, clockwise up to twelve o'clock; what is used leaves a thinner track.
void paintRing(QPainter& painter, const StageItem& item)
{
    const qreal width = item.area.width() * ringWidth;
    const QRectF circle = item.area.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(item.ground, width * 0.45));
    painter.drawEllipse(circle);
    const int used = fullTurn * item.value / 1000;
    painter.setPen(QPen(item.ink, width, Qt::SolidLine, Qt::FlatCap));
    if (used < fullTurn)
        painter.drawArc(circle, fullTurn / 4, fullTurn - used);
}

QPolygonF polygon(const QRectF& square, int corners, qreal turned)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = 2 * std::numbers::pi * (i + turned) / corners;
        points.append(square.center() + QPointF(std::sin(angle), -std::cos(angle)) * (square.width() / 2));
    }
    return points;
}

void paintExclamation(QPainter& painter, const QRectF& square, qreal lower)
{
    const qreal unit = square.width();
    const QPointF middle = square.center() + QPointF(0, lower * unit);
    painter.drawRoundedRect(
        QRectF(middle.x() - unit * 0.055, middle.y() - unit * 0.24, unit * 0.11, unit * 0.28), unit * 0.04,
        unit * 0.04);
    painter.drawEllipse(middle + QPointF(0, unit * 0.14), unit * 0.065, unit * 0.065);
}

void paintBars(QPainter& painter, const QRectF& square)
{
    const qreal width = square.width();
    for (const qreal left : {0.16, 0.58})
        painter.drawRect(
            QRectF(square.left() + left * width, square.top() + 0.08 * width, 0.26 * width, 0.84 * width));
}

/// Each level has a shape of its own: a triangle, a diamond, an octagon with a bar, two bars, a square, an open circle.
void paintSign(QPainter& painter, const StageItem& item)
{
    const QRectF& square = item.area;
    const qreal side = square.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.ink);
    switch (static_cast<StageLevel>(item.value)) {
    case StageLevel::WrapUp:
        painter.drawPolygon(QPolygonF{QPointF(square.center().x(), square.top() + side * 0.1),
                                      square.bottomRight(), square.bottomLeft()});
        painter.setBrush(item.ground);
        return paintExclamation(painter, square, 0.16);
    case StageLevel::LastSeconds:
        painter.drawPolygon(polygon(square, 4, 0));
        painter.setBrush(item.ground);
        return paintExclamation(painter, square, 0.04);
    case StageLevel::Over:
        painter.drawPolygon(polygon(square, 8, 0.5));
        painter.setBrush(item.ground);
        painter.drawRect(
            QRectF(square.left() + side * 0.22, square.center().y() - side * 0.09, side * 0.56, side * 0.18));
        return;
    case StageLevel::Paused:
        return paintBars(painter, square);
    case StageLevel::Ended:
        painter.drawRect(square.adjusted(side * 0.14, side * 0.14, -side * 0.14, -side * 0.14));
        return;
    case StageLevel::NotBegun:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(item.ink, side * 0.12));
        painter.drawEllipse(square.adjusted(side * 0.14, side * 0.14, -side * 0.14, -side * 0.14));
        return;
    case StageLevel::Calm:
        return;
    }
}

void paintKind(QPainter& painter, const StageItem& item)
{
    painter.fillRect(item.area, item.ink);
    if (static_cast<Kind>(item.value) == Kind::Floor)
        painter.fillRect(item.area, QBrush(floorHatch(), floorPattern()));
}

void paintFrame(QPainter& painter, const StageItem& item)
{
    const qreal half = item.pixels / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(item.ink, item.pixels, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(item.area.adjusted(half, half, -half, -half));
}

void paintItem(QPainter& painter, const StageItem& item)
{
    switch (item.shape) {
    case StageItem::Shape::Text:
        return paintText(painter, item);
    case StageItem::Shape::Plate:
        return paintPlate(painter, item);
    case StageItem::Shape::Ring:
        return paintRing(painter, item);
    case StageItem::Shape::Sign:
        return paintSign(painter, item);
    case StageItem::Shape::Kind:
        return paintKind(painter, item);
    case StageItem::Shape::Frame:
        return paintFrame(painter, item);
    }
}

}  // namespace

void paintScene(QPainter& painter, const StageScene& scene, const QRegion& region)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRegion(region);
    painter.fillRect(region.boundingRect(), scene.ground);
    for (const StageItem& item : scene.items)
        if (region.intersects(reach(item)))
            paintItem(painter, item);
}

QRect reach(const StageItem& item)
{
    return item.area.toAlignedRect().adjusted(-1, -1, 1, 1);
}

QRegion changedRegion(const StageScene& before, const StageScene& after, const QRect& all)
{
    if (before.ground != after.ground)
        return all;
    QRegion changed;
    for (const StageItem& item : before.items)
        if (!after.items.contains(item))
            changed += reach(item);
    for (const StageItem& item : after.items)
        if (!before.items.contains(item))
            changed += reach(item);
    return changed & all;
}

}  // namespace moderato
