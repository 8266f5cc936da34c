#include "ui/bar/sumline.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace moderato {
namespace {

/// Room for these many lines is always kept, so that what lies below does not move while somebody types.
constexpr qsizetype fewestLines = 2;

QString separator()
{
    return QStringLiteral("  ·  ");
}

}  // namespace

SumLine::SumLine(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SumLine::setSums(const QList<Sum>& sums)
{
    m_sums = sums;
    setAccessibleDescription(text());
    measure();
    updateGeometry();
    update();
}

QString SumLine::text() const
{
    QStringList texts;
    for (const Sum& sum : m_sums)
        texts.append(QStringLiteral("%1 %2 %3").arg(sum.name, sum.value, sum.remark).trimmed());
    return texts.join(separator());
}

QSize SumLine::sizeHint() const
{
    const QList<Line> lines = linesFor(QWIDGETSIZE_MAX);
    return {lines.isEmpty() ? 0 : lines.first().width, heightOf(fewestLines)};
}

QSize SumLine::minimumSizeHint() const
{
    const auto widest = std::max_element(m_widths.cbegin(), m_widths.cend());
    return {widest == m_widths.cend() ? 0 : *widest, heightOf(fewestLines)};
}

int SumLine::heightForWidth(int width) const
{
    return heightOf(std::max(linesFor(width).size(), fewestLines));
}

void SumLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void SumLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QList<Line> lines = linesFor(width());
    int top = (height() - heightOf(lines.size())) / 2;
    for (const Line& line : lines) {
        paintLine(painter, line, top);
        top += fontMetrics().height();
    }
}

QFont SumLine::bold() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int SumLine::gap() const
{
    return fontMetrics().horizontalAdvance(u' ');
}

int SumLine::heightOf(qsizetype lines) const
{
    return static_cast<int>(lines) * fontMetrics().height();
}

void SumLine::measure()
{
    const QFontMetrics plain = fontMetrics();
    const QFontMetrics strong(bold());
    m_separator = plain.horizontalAdvance(separator());
    m_widths.clear();
    for (const Sum& sum : std::as_const(m_sums)) {
        const int remark = sum.remark.isEmpty() ? 0 : gap() + plain.horizontalAdvance(sum.remark);
        m_widths.append(plain.horizontalAdvance(sum.name) + gap() + strong.horizontalAdvance(sum.value) +
                        remark);
    }
}

QList<SumLine::Line> SumLine::linesFor(int width) const
{
    QList<Line> lines;
    for (qsizetype i = 0; i < m_sums.size(); ++i) {
        const bool fits = !lines.isEmpty() && lines.last().width + m_separator + m_widths.at(i) <= width;
        if (!fits)
            lines.append({i, 0, -m_separator});
        ++lines.last().count;
        lines.last().width += m_separator + m_widths.at(i);
    }
    return lines;
}

void SumLine::paintLine(QPainter& painter, const Line& line, int top) const
{
    int left = std::max(width() - line.width, 0);
    const auto put = [&](const QString& text, const QFont& font) {
        const QRect box(left, top, QFontMetrics(font).horizontalAdvance(text), fontMetrics().height());
        painter.setFont(font);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                         Qt::AlignCenter | Qt::TextDontClip, text);
        left += box.width();
    };
    for (qsizetype i = line.first; i < line.first + line.count; ++i) {
        const Sum& sum = m_sums.at(i);
        if (i > line.first)
            put(separator(), font());
        put(sum.name, font());
        left += gap();
        put(sum.value, bold());
        if (sum.remark.isEmpty())
            continue;
        left += gap();
        put(sum.remark, font());
    }
}

}  // namespace moderato
