#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

namespace moderato {

/// From line to line, of the size of the font.
constexpr qreal stageLineHeight = 1.3;

/// The program's font in a size that follows the picture, not the zoom of texts.
QFont stageFont(qreal pixels, bool bold = false);

/// A text broken into lines that fit a width. What is too much for the last line is cut there, with an ellipsis.
QStringList brokenLines(const QString& text, const QFont& font, qreal width, int most);

/// How a text fills an area.
struct FittedLines {
    QStringList lines;
    qreal pixels = 0;  ///< size of the font
};

/// In as large a font as shows all of the text on at most so many lines; where even the least that is still read does
/// not, cut at the end. `largest` pixels, if it is not 0.
FittedLines fittedLines(const QString& text, const QSizeF& area, int most, bool bold, qreal largest = 0);

/// What the longest of the lines takes, rounded up.
qreal textWidth(const FittedLines& fitted, bool bold);

/// The figures of a large clock: each stands in a cell of its own, so that none moves when another changes.
struct ClockCells {
    qreal pixels = 0;      ///< size of the font
    qreal digitWidth = 0;  ///< of a cell
    qreal colonWidth = 0;

    qreal width(const QString& text) const;
    qreal cell(QChar glyph) const { return glyph == u':' ? colonWidth : digitWidth; }
};

/// Cells for digits that are so high themselves, from their foot to their top.
ClockCells clockCells(qreal digitHeight);

}  // namespace moderato
