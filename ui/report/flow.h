#pragma once

#include "ui/report/pages.h"
#include "ui/report/typography.h"

namespace moderato {

/// Lines of text below each other, from (0, 0), each standing at the start.
struct Flow {
    QList<PlacedText> lines;
    qreal width = 0;  ///< of the widest line
    qreal height = 0;
    bool rightToLeft = false;
};

/// Breaks a paragraph into lines of at most this width. Its direction follows its content; on a sheet from left to
/// right it is the sheet's where texts of both directions stand beside each other, so that a name comes before its remark.
Flow flow(const Look& look, const QList<Span>& spans, Type type, qreal width);
Flow flow(const Look& look, const QString& text, Type type, qreal width,
          Emphasis emphasis = Emphasis::Normal);

/// One line, cut with an ellipsis where it is wider.
Flow flowElided(const Look& look, const QString& text, Type type, qreal width,
                Emphasis emphasis = Emphasis::Normal);

/// How wide a paragraph is on one line.
qreal naturalWidth(const Look& look, const QList<Span>& spans, Type type);
qreal naturalWidth(const Look& look, const QString& text, Type type, Emphasis emphasis = Emphasis::Normal);

/// How wide its longest word is.
qreal longestWord(const Look& look, const QString& text, Type type, Emphasis emphasis = Emphasis::Normal);

/// Where lines are put: their upper left corner, the width that is theirs, and the side at which they stand.
struct Spot {
    QPointF at;
    qreal width = 0;
    Side side = Side::Start;
};

void place(QList<Placed>& items, const Flow& flow, const Spot& spot);

/// The paragraphs of a cell below each other, each with its figure at the end of its first line. Returns the height.
qreal placeLines(QList<Placed>& items, const Look& look, const QList<TextLine>& lines, Type type,
                 const Spot& spot);

/// A paragraph and its figure, in the shares of the width that they get.
struct FiguredFlow {
    Flow text;
    Flow figure;  ///< without lines if there is none
    qreal textWidth = 0;
    qreal figureWidth = 0;

    qreal height() const { return std::max(text.height, figure.height); }
};
FiguredFlow flow(const Look& look, const TextLine& line, Type type, qreal width);

/// How wide such paragraphs are if none is broken.
qreal naturalWidth(const Look& look, const QList<TextLine>& lines, Type type);

}  // namespace moderato
