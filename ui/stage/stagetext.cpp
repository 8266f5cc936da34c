#include "ui/stage/stagetext.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace moderato {
namespace {

// Of the size that all lines have room in. Smaller ones are not read from afar; but a single line is better whole.
constexpr qreal leastShare = 0.85;
constexpr qreal leastLineShare = 0.5;
constexpr qreal shrinkStep = 0.92;
constexpr int measured = 200;  // pixels: sizes are measured on this font

qreal widestDigit(const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

}  // namespace

QFont stageFont(qreal pixels, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(pixels)));
    font.setBold(bold);
    return font;
}

QStringList brokenLines(const QString& text, const QFont& font, qreal width, int most)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QTextLayout layout(text.simplified(), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        const QString words = isLast ? layout.text().mid(line.textStart())
                                     : layout.text().mid(line.textStart(), line.textLength());
        lines.append(metrics.elidedText(words.trimmed(), Qt::ElideRight, width));
    }
    layout.endLayout();
    return lines;
}

FittedLines fittedLines(const QString& text, const QSizeF& area, int most, bool bold, qreal largest)
{
    const qreal full = area.height() / stageLineHeight;
    const qreal top = largest > 0 ? std::min(largest, full) : full;
    const qreal least = std::min(top, full / most * (most == 1 ? leastLineShare : leastShare));
    const auto room = [&](qreal pixels) {
        return std::clamp(static_cast<int>(full / pixels + 0.01), 1, most);
    };
    for (qreal pixels = top; pixels > least; pixels *= shrinkStep) {
        const QStringList lines = brokenLines(text, stageFont(pixels, bold), area.width(), room(pixels) + 1);
        if (lines.size() <= room(pixels))
            return {lines, pixels};
    }
    return {brokenLines(text, stageFont(least, bold), area.width(), room(least)), least};
}

qreal textWidth(const FittedLines& fitted, bool bold)
{
    const QFontMetricsF metrics(stageFont(fitted.pixels, bold));
    qreal widest = 0;
    for (const QString& line : fitted.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

qreal ClockCells::width(const QString& text) const
{
    qreal width = 0;
    for (const QChar glyph : text)
        width += cell(glyph);
    return width;
}

ClockCells clockCells(qreal digitHeight)
{
    const QFontMetricsF metrics(stageFont(measured, true));
    const qreal scale = digitHeight / metrics.tightBoundingRect(QStringLiteral("0")).height();
    return {measured * scale, widestDigit(metrics) * scale,
            metrics.horizontalAdvance(QLatin1Char(':')) * scale * 1.25};
}

}  // namespace moderato
