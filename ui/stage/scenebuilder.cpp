#include "ui/stage/scenebuilder.h"

#include "ui/parts/kindcolours.h"

namespace moderato {
namespace {

constexpr qreal platePad = 0.35;        // of its height, at both ends and behind the sign
constexpr qreal plateLineHeight = 1.5;  // of the size of the font
constexpr qreal signShare = 0.6;        // of its height

/// The part of the area with this width that lies on the side.
QRectF sideOf(const QRectF& area, qreal width, Side side)
{
    const qreal free = area.width() - width;
    const qreal before = side == Side::Leading ? 0 : side == Side::Middle ? free / 2 : free;
    return {area.left() + before, area.top(), width, area.height()};
}

}  // namespace

SceneBuilder::SceneBuilder(const QSizeF& size, Qt::LayoutDirection direction, const StageColours& colours)
    : m_size(size)
    , m_mirrored(direction == Qt::RightToLeft)
    , m_colours(colours)
{
    m_scene.ground = colours.ground;
}

QRectF SceneBuilder::placed(const QRectF& area) const
{
    return m_mirrored ? QRectF(m_size.width() - area.right(), area.top(), area.width(), area.height()) : area;
}

Qt::Alignment SceneBuilder::aligned(Side side) const
{
    if (side == Side::Middle)
        return Qt::AlignHCenter;
    return (side == Side::Leading) == m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
}

void SceneBuilder::addLines(const FittedLines& fitted, const QRectF& area, const QColor& ink,
                            const QColor& ground, Qt::Alignment align, bool bold)
{
    m_scene.items.append({.shape = StageItem::Shape::Text,
                          .area = area,
                          .ink = ink,
                          .ground = ground,
                          .lines = fitted.lines,
                          .pixels = fitted.pixels,
                          .bold = bold,
                          .align = align});
}

void SceneBuilder::addText(const QString& text, const QRectF& area, int most, const QColor& ink, Side side,
                           bool bold, qreal largest)
{
    if (text.isEmpty())
        return;
    addLines(fittedLines(text, area.size(), most, bold, largest), placed(area), ink, m_colours.ground,
             aligned(side), bold);
}

void SceneBuilder::addClock(const QString& text, const QRectF& area, qreal digitHeight, Side side)
{
    ClockCells cells = clockCells(digitHeight);
    if (const qreal width = cells.width(text); width > area.width())
        cells = clockCells(digitHeight * area.width() / width);
    const QRectF figures = placed(sideOf(area, cells.width(text), side));
    qreal left = figures.left();
    for (const QChar glyph : text) {
        const qreal width = cells.cell(glyph);
        addLines({{QString(glyph)}, cells.pixels}, QRectF(left, figures.top(), width, figures.height()),
                 m_colours.ink, m_colours.ground, Qt::AlignHCenter, true);
        left += width;
    }
}

void SceneBuilder::addRing(int used, const QRectF& square)
{
    m_scene.items.append({.shape = StageItem::Shape::Ring,
                          .area = placed(square),
                          .ink = m_colours.signal,
                          .ground = m_colours.track,
                          .value = used});
}

void SceneBuilder::addSign(StageLevel level, const QRectF& square, const QColor& ink, const QColor& ground)
{
    m_scene.items.append({.shape = StageItem::Shape::Sign,
                          .area = placed(square),
                          .ink = ink,
                          .ground = ground,
                          .value = static_cast<int>(level)});
}

void SceneBuilder::addKind(Kind kind, const QRectF& area)
{
    m_scene.items.append({.shape = StageItem::Shape::Kind,
                          .area = placed(area),
                          .ink = kindColour(kind, true),
                          .ground = m_colours.ground,
                          .value = static_cast<int>(kind)});
}

void SceneBuilder::addLevelPlate(StageLevel level, const QString& word, const QRectF& area, Side side)
{
    // The word is short, and cut it would say nothing: the plate gets lower until it is all there.
    qreal height = area.height();
    const auto others = [&] { return height * (3 * platePad + signShare); };
    FittedLines fitted{{word}, height / plateLineHeight};
    while (height > 8 && textWidth(fitted, true) + others() > area.width()) {
        height *= 0.95;
        fitted.pixels = height / plateLineHeight;
    }
    const qreal words = textWidth(fitted, true);
    const QRectF row(area.left(), area.center().y() - height / 2, area.width(), height);
    const QRectF plate = sideOf(row, words + others(), side);
    m_scene.items.append({.shape = StageItem::Shape::Plate,
                          .area = placed(plate),
                          .ink = m_colours.signal,
                          .ground = m_colours.ground});
    const qreal pad = height * platePad;
    const qreal sign = height * signShare;
    const QRectF square(plate.left() + pad, plate.center().y() - sign / 2, sign, sign);
    addSign(level, square, m_colours.ground, m_colours.signal);
    addLines(fitted, placed(QRectF(square.right() + pad, plate.top(), words, plate.height())),
             m_colours.ground, m_colours.signal, aligned(Side::Leading), true);
}

void SceneBuilder::addMessage(const QString& text, const QRectF& area)
{
    m_scene.items.append({.shape = StageItem::Shape::Plate,
                          .area = placed(area),
                          .ink = m_colours.plate,
                          .ground = m_colours.ground});
    const qreal pad = area.height() * 0.08;
    const QRectF inner = area.adjusted(2 * pad, pad, -2 * pad, -pad);
    addLines(fittedLines(text, inner.size(), 3, true), placed(inner), m_colours.plateInk, m_colours.plate,
             Qt::AlignHCenter, true);
}

}  // namespace moderato
