#include "ui/report/placed.h"

namespace moderato {
namespace {

QRectF mirroredBox(QRectF box, qreal pageWidth)
{
    box.moveLeft(pageWidth - box.right());
    return box;
}

QRectF zoomedBox(const QRectF& box, qreal zoom)
{
    return {box.topLeft() * zoom, box.size() * zoom};
}

}  // namespace

bool areOneParagraph(const QRectF& first, const QRectF& second)
{
    return std::abs(first.bottom() - second.top()) < 0.05 && std::abs(first.left() - second.left()) < 0.5;
}

Placed moved(Placed placed, QPointF by)
{
    if (auto* rule = std::get_if<PlacedRule>(&placed))
        rule->line.translate(by);
    else if (auto* rect = std::get_if<PlacedRect>(&placed))
        rect->box.translate(by);
    else if (auto* image = std::get_if<PlacedImage>(&placed))
        image->box.translate(by);
    else
        std::get<PlacedText>(placed).box.translate(by);
    return placed;
}

Placed zoomed(Placed placed, qreal zoom)
{
    if (auto* rule = std::get_if<PlacedRule>(&placed)) {
        rule->line = {rule->line.p1() * zoom, rule->line.p2() * zoom};
        rule->width *= zoom;
    } else if (auto* rect = std::get_if<PlacedRect>(&placed)) {
        rect->box = zoomedBox(rect->box, zoom);
    } else if (auto* image = std::get_if<PlacedImage>(&placed)) {
        image->box = zoomedBox(image->box, zoom);
    } else {
        auto& text = std::get<PlacedText>(placed);
        text.box = zoomedBox(text.box, zoom);
        text.baseline *= zoom;
        text.zoom *= zoom;
    }
    return placed;
}

Placed mirrored(Placed placed, qreal pageWidth)
{
    if (auto* rule = std::get_if<PlacedRule>(&placed))
        rule->line.setLine(pageWidth - rule->line.x1(), rule->line.y1(), pageWidth - rule->line.x2(),
                           rule->line.y2());
    else if (auto* rect = std::get_if<PlacedRect>(&placed))
        rect->box = mirroredBox(rect->box, pageWidth);
    else if (auto* image = std::get_if<PlacedImage>(&placed))
        image->box = mirroredBox(image->box, pageWidth);
    else
        std::get<PlacedText>(placed).box = mirroredBox(std::get<PlacedText>(placed).box, pageWidth);
    return placed;
}

}  // namespace moderato
