#pragma once

#include "ui/stage/stagecolours.h"
#include "ui/stage/stagescene.h"
#include "ui/stage/stagetext.h"

namespace moderato {

/// On which side of its area a text stands, in the direction of reading.
enum class Side { Leading, Middle, Trailing };

/// Puts a picture of a clock together. Areas are given as from left to right, and mirrored if it reads from right to left.
class SceneBuilder final {
public:
    SceneBuilder(const QSizeF& size, Qt::LayoutDirection direction, const StageColours& colours);

    const StageColours& colours() const { return m_colours; }
    StageScene take() { return std::move(m_scene); }

    /// A text on at most so many lines, as large as the area allows but for `largest` pixels, if that is not 0.
    void addText(const QString& text, const QRectF& area, int most, const QColor& ink,
                 Side side = Side::Leading, bool bold = false, qreal largest = 0);
    /// The figures, in digits at most so high: they stand in the area on the given side.
    void addClock(const QString& text, const QRectF& area, qreal digitHeight, Side side);
    void addRing(int used, const QRectF& square);
    void addSign(StageLevel level, const QRectF& square, const QColor& ink, const QColor& ground);
    void addKind(Kind kind, const QRectF& area);
    /// A word on a plate of its own, with the level's sign before it; as wide as it needs to be, from the area's leading edge.
    void addLevelPlate(StageLevel level, const QString& word, const QRectF& area, Side side);
    /// The conductor's message fills the area.
    void addMessage(const QString& text, const QRectF& area);

private:
    QRectF placed(const QRectF& area) const;
    Qt::Alignment aligned(Side side) const;
    void addLines(const FittedLines& fitted, const QRectF& area, const QColor& ink, const QColor& ground,
                  Qt::Alignment align, bool bold);

    QSizeF m_size;
    bool m_mirrored;
    StageColours m_colours;
    StageScene m_scene;
};

}  // namespace moderato
