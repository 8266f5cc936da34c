#pragma once

#include "ui/report/pages.h"
#include "ui/report/typography.h"

namespace moderato {

/// Lines of text below each other, from (0, 0), each standing at the start.
struct Flow {
    QList<PlacedText> lines;
    qreal width = 0;  ///< of the widest line
    qreal height = 0;
};

/// Breaks a paragraph into lines of at most this width. Its direction follows its content.
Flow flow(const QList<Span>& spans, Type type, qreal width);
Flow flow(const QString& text, Type type, qreal width, Emphasis emphasis = Emphasis::Normal);

/// One line, cut with an ellipsis where it is wider.
Flow flowElided(const QString& text, Type type, qreal width, Emphasis emphasis = Emphasis::Normal);

/// How wide a paragraph is on one line.
qreal naturalWidth(const QList<Span>& spans, Type type);

/// Where a box of lines is put: its upper left corner, its width, and the side at which lines stand.
void place(QList<Placed>& items, const Flow& flow, QPointF at, qreal width, Side side = Side::Start);

/// The paragraphs of a cell below each other, each with its figure at the end of its first line. Returns the height.
qreal placeLines(QList<Placed>& items, const QList<TextLine>& lines, Type type, QPointF at, qreal width,
                 Side side = Side::Start);

/// How wide such paragraphs are if none is broken.
qreal naturalWidth(const QList<TextLine>& lines, Type type);

}  // namespace moderato
