#include "ui/report/flow.h"

#include <QFontMetricsF>

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

QList<QTextLayout::FormatRange> formatsOf(const QList<Span>& spans, Type type)
{
    // The families of the whole: brackets are drawn in the font of the script before them.
    const QString text = textOf(spans);
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Span& span : spans) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(span.text.size());
        range.format.setFont(fontFor(text, type, span.emphasis));
        range.format.setForeground(inkOf(span.emphasis));
        formats.append(range);
        start += range.length;
    }
    return formats;
}

/// A paragraph reads as what it says does, not as the label before that or the remark behind it.
bool readsRightToLeft(const QList<Span>& spans)
{
    QString said;
    for (const Span& span : spans)
        if (span.emphasis != Emphasis::Quiet)
            said += span.text;
    return said.isEmpty() ? textOf(spans).isRightToLeft() : said.isRightToLeft();
}

QTextOption optionFor(const QList<Span>& spans)
{
    QTextOption option;
    option.setTextDirection(readsRightToLeft(spans) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

std::shared_ptr<QTextLayout> brokenLayout(const QList<Span>& spans, Type type, qreal width)
{
    auto layout = std::make_shared<QTextLayout>(textOf(spans), fontFor(QString(), type, Emphasis::Normal));
    layout->setTextOption(optionFor(spans));
    layout->setFormats(formatsOf(spans, type));
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

qreal placeLine(QList<Placed>& items, const TextLine& line, Type type, QPointF at, qreal width, Side side)
{
    if (line.figure.text.isEmpty()) {
        const Flow text = flow(line.spans, type, width);
        place(items, text, at, width, side);
        return text.height;
    }
    const qreal figureWidth = std::min(naturalWidth({line.figure}, type), width * mostForFigure);
    const qreal textWidth = width - figureWidth - figureGap;
    const Flow text = flow(line.spans, type, textWidth);
    const Flow figure = flow({line.figure}, type, figureWidth);
    place(items, text, at, textWidth, side);
    place(items, figure, {at.x() + width - figureWidth, at.y()}, figureWidth, Side::End);
    return std::max(text.height, figure.height);
}

}  // namespace

Flow flow(const QList<Span>& spans, Type type, qreal width)
{
    const std::shared_ptr<const QTextLayout> layout = brokenLayout(spans, type, std::max<qreal>(width, 1));
    Flow flow;
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

Flow flow(const QString& text, Type type, qreal width, Emphasis emphasis)
{
    return flow(QList<Span>{{text, emphasis}}, type, width);
}

Flow flowElided(const QString& text, Type type, qreal width, Emphasis emphasis)
{
    const QFontMetricsF metrics(fontFor(text, type, emphasis));
    return flow(metrics.elidedText(text, Qt::ElideRight, width * fontScale), type, width * 1.1, emphasis);
}

qreal naturalWidth(const QList<Span>& spans, Type type)
{
    constexpr qreal endless = 10'000;
    // Rounded up, so that a box of this width does not break the line.
    return std::ceil(flow(spans, type, endless).width + 0.1);
}

void place(QList<Placed>& items, const Flow& flow, QPointF at, qreal width, Side side)
{
    for (PlacedText text : flow.lines) {
        const qreal indent = side == Side::End ? width - text.box.width() : 0;
        text.box.translate(at.x() + indent, at.y());
        items.append(text);
    }
}

qreal placeLines(QList<Placed>& items, const QList<TextLine>& lines, Type type, QPointF at, qreal width,
                 Side side)
{
    qreal y = at.y();
    for (const TextLine& line : lines)
        y += placeLine(items, line, type, {at.x(), y}, width, side) + paragraphGap;
    return lines.isEmpty() ? 0 : y - paragraphGap - at.y();
}

qreal naturalWidth(const QList<TextLine>& lines, Type type)
{
    qreal width = 0;
    for (const TextLine& line : lines) {
        const qreal figure = line.figure.text.isEmpty() ? 0 : naturalWidth({line.figure}, type) + figureGap;
        width = std::max(width, naturalWidth(line.spans, type) + figure);
    }
    return width;
}

}  // namespace moderato
