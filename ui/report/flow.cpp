#include "ui/report/flow.h"

#include "ui/report/links.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

namespace moderato {
namespace {

constexpr qreal figureGap = 6;
constexpr qreal paragraphGap = 1.6;
constexpr qreal mostForFigure = 0.4;  // of a paragraph's width

QString textOf(const QList<Span>& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

QTextCharFormat formatOf(const Look& look, const Span& span, const QString& whole, Type type)
{
    QTextCharFormat format;
    format.setFont(fontFor(whole, type, span.emphasis, look));
    format.setForeground(inkOf(type, span.emphasis, look));
    if (!span.link.isEmpty() && isLiveLink(span.link)) {
        format.setAnchor(true);
        format.setAnchorHref(span.link);
        format.setForeground(look.headingInk);
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const Look& look, const QList<Span>& spans, Type type)
{
    // The families of the whole: brackets are drawn in the font of the script before them.
    const QString text = textOf(spans);
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Span& span : spans) {
        const int length = static_cast<int>(span.text.size());
        formats.append({start, length, formatOf(look, span, text, type)});
        start += length;
    }
    return formats;
}

/// True if a letter of the text is read in the other direction.
bool turns(const QString& text, bool rightToLeft)
{
    return std::any_of(text.cbegin(), text.cend(), [rightToLeft](QChar letter) {
        const QChar::Direction direction = letter.direction();
        const bool isOther = direction == QChar::DirR || direction == QChar::DirAL;
        return rightToLeft ? direction == QChar::DirL : isOther;
    });
}

bool isOfBothDirections(const QString& text)
{
    return turns(text, true) && turns(text, false);
}

/// A number in front of what is read from right to left is no part of it on a sheet that is read from left to right: "1. "
/// stands where the sheet begins.
QList<Span> withNumberApart(QList<Span> spans, bool sheetRightToLeft)
{
    static const QRegularExpression number(QStringLiteral("^\\d+\\. "));
    if (sheetRightToLeft || spans.isEmpty() || !turns(spans.first().text, false))
        return spans;
    const QRegularExpressionMatch match = number.match(spans.first().text);
    if (!match.hasMatch())
        return spans;
    Span front = spans.first();
    front.text = match.captured();
    spans.first().text.remove(0, match.capturedLength());
    spans.prepend(front);
    return spans;
}

bool beginsWithNumber(const QList<Span>& spans)
{
    return spans.size() > 1 && !spans.first().text.isEmpty() && spans.first().text.front().isDigit() &&
           !turns(spans.first().text, true) && !turns(spans.first().text, false);
}

/// A paragraph reads as what it says does, not as the label before that or the remark behind it. But on a sheet that is
/// read from left to right so is what holds both: a name from right to left stands before the remark on it.
bool readsRightToLeft(const QList<Span>& spans, bool sheetRightToLeft)
{
    if (!sheetRightToLeft &&
        (beginsWithNumber(spans) || (spans.size() > 1 && isOfBothDirections(textOf(spans)))))
        return false;
    QString said;
    for (const Span& span : spans)
        if (span.emphasis != Emphasis::Quiet)
            said += span.text;
    return said.isEmpty() ? textOf(spans).isRightToLeft() : said.isRightToLeft();
}

QTextOption optionFor(bool rightToLeft)
{
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// "(Cairo University, online)" with its first words in Arabic: its parts follow each other as the rest of the line.
bool isMixedRemark(const QString& words)
{
    return words.startsWith(u'(') && isOfBothDirections(words);
}

/// What is read in the other direction keeps its brackets and commas with it, whatever stands beside it.
QList<Span> apart(QList<Span> spans, bool rightToLeft)
{
    constexpr QChar open(0x2068);
    constexpr QChar close(0x2069);
    if (spans.size() < 2)
        return spans;
    for (Span& span : spans) {
        if (!turns(span.text, rightToLeft))
            continue;
        const QString words = span.text.trimmed();
        if (isMixedRemark(words))
            continue;
        const qsizetype before = span.text.indexOf(words);
        span.text = span.text.first(before) + open + words + close + span.text.mid(before + words.size());
    }
    return spans;
}

std::shared_ptr<QTextLayout> brokenLayout(const Look& look, const QList<Span>& spans, Type type, qreal width)
{
    const QList<Span> parted = withNumberApart(spans, look.rightToLeft);
    const bool rightToLeft = readsRightToLeft(parted, look.rightToLeft);
    const QList<Span> shown = apart(parted, rightToLeft);
    auto layout =
        std::make_shared<QTextLayout>(textOf(shown), fontFor(QString(), type, Emphasis::Normal, look));
    layout->setTextOption(optionFor(rightToLeft));
    layout->setFormats(formatsOf(look, shown, type));
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width * fontScale);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

/// The room above a baseline, in sizes of the font: the same for all scripts, so that neighbours stand on one line.
/// Some fonts claim far more than their letters use.
constexpr qreal ascent = 1.07;

/// The room below a baseline.
qreal descentOf(const QTextLine& line, qreal size)
{
    return std::clamp(line.descent() / fontScale, size * 0.3, size * 0.5);
}

qreal placeLine(QList<Placed>& items, const Look& look, const TextLine& line, Type type, const Spot& spot)
{
    const FiguredFlow flown = flow(look, line, type, spot.width);
    place(items, flown.text, {spot.at, flown.textWidth, spot.side});
    const QPointF end = spot.at + QPointF(spot.width - flown.figureWidth, 0);
    place(items, flown.figure, {end, flown.figureWidth, Side::End});
    return flown.height();
}

}  // namespace

Flow flow(const Look& look, const QList<Span>& spans, Type type, qreal width)
{
    const std::shared_ptr<const QTextLayout> layout =
        brokenLayout(look, spans, type, std::max<qreal>(width, 1));
    Flow flow;
    flow.rightToLeft = layout->textOption().textDirection() == Qt::RightToLeft;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const qreal above = sizeOf(type) * ascent;
        const QSizeF size(line.naturalTextWidth() / fontScale, above + descentOf(line, sizeOf(type)));
        flow.lines.append({layout, i, QRectF(QPointF(0, flow.height), size), above});
        flow.width = std::max(flow.width, size.width());
        flow.height += size.height();
    }
    return flow;
}

Flow flow(const Look& look, const QString& text, Type type, qreal width, Emphasis emphasis)
{
    return flow(look, QList<Span>{{text, emphasis}}, type, width);
}

FiguredFlow flow(const Look& look, const TextLine& line, Type type, qreal width)
{
    if (line.figure.text.isEmpty())
        return {flow(look, line.spans, type, width), {}, width, 0};
    const qreal figureWidth = std::min(naturalWidth(look, {line.figure}, type), width * mostForFigure);
    const qreal textWidth = width - figureWidth - figureGap;
    return {flow(look, line.spans, type, textWidth), flow(look, {line.figure}, type, figureWidth), textWidth,
            figureWidth};
}

Flow flowElided(const Look& look, const QString& text, Type type, qreal width, Emphasis emphasis)
{
    constexpr qreal endless = 10'000;
    constexpr qreal step = 0.96;
    const QFontMetricsF metrics(fontFor(text, type, emphasis, look));
    Flow line = flow(look, text, type, endless, emphasis);
    // The metrics of a font that is made up of several are a guess.
    for (qreal guess = width; line.width > width && guess > 1; guess *= step)
        line =
            flow(look, metrics.elidedText(text, Qt::ElideRight, guess * fontScale), type, endless, emphasis);
    return line;
}

qreal naturalWidth(const Look& look, const QList<Span>& spans, Type type)
{
    constexpr qreal endless = 10'000;
    // Rounded up, so that a box of this width does not break the line.
    return std::ceil(flow(look, spans, type, endless).width + 0.1);
}

qreal naturalWidth(const Look& look, const QString& text, Type type, Emphasis emphasis)
{
    return naturalWidth(look, QList<Span>{{text, emphasis}}, type);
}

qreal longestWord(const Look& look, const QString& text, Type type, Emphasis emphasis)
{
    qreal longest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, naturalWidth(look, word, type, emphasis));
    return longest;
}

void place(QList<Placed>& items, const Flow& flow, const Spot& spot)
{
    for (PlacedText text : flow.lines) {
        const qreal indent = spot.side == Side::End ? spot.width - text.box.width() : 0;
        text.box.translate(spot.at.x() + indent, spot.at.y());
        items.append(text);
    }
}

qreal placeLines(QList<Placed>& items, const Look& look, const QList<TextLine>& lines, Type type,
                 const Spot& spot)
{
    Spot next = spot;
    for (const TextLine& line : lines)
        next.at.ry() += placeLine(items, look, line, type, next) + paragraphGap;
    return lines.isEmpty() ? 0 : next.at.y() - paragraphGap - spot.at.y();
}

qreal naturalWidth(const Look& look, const QList<TextLine>& lines, Type type)
{
    qreal width = 0;
    for (const TextLine& line : lines) {
        const qreal figure =
            line.figure.text.isEmpty() ? 0 : naturalWidth(look, {line.figure}, type) + figureGap;
        width = std::max(width, naturalWidth(look, line.spans, type) + figure);
    }
    return width;
}

}  // namespace moderato
