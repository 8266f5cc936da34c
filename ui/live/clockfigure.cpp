#include "ui/live/clockfigure.h"

#include "core/plan/duration.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QPainter>
#include <QStyle>

namespace moderato {
namespace {

constexpr int barHeight = 5;
constexpr int pad = 4;
constexpr qreal usualPoints = 9;
constexpr qreal leastFactor = 1.6;

/// What is seen of a clock: its figures have whole seconds.
ClockShown seen(ClockShown shown)
{
    if (shown.left)
        shown.left = std::chrono::ceil<Seconds>(*shown.left);
    return shown;
}

QColor soonColour(bool dark)
{
    return QColor::fromRgb(dark ? 0xffc65c : 0x8a5200);
}

}  // namespace

QString signWord(ClockSign sign)
{
    switch (sign) {
    case ClockSign::Idle:
        return {};
    case ClockSign::Running:
        return ClockFigure::tr("left");
    case ClockSign::Soon:
        return ClockFigure::tr("wrap up");
    case ClockSign::Over:
        return ClockFigure::tr("over");
    case ClockSign::Stands:
        return ClockFigure::tr("paused");
    }
    Q_UNREACHABLE();
}

QString figureText(RunTime left)
{
    const auto whole = std::chrono::ceil<Seconds>(left);
    return formatDuration(std::chrono::abs(whole));
}

ClockFigure::ClockFigure(qreal size, QWidget* parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockFigure::setScale(qreal scale)
{
    if (qFuzzyCompare(scale, std::exchange(m_scale, scale)))
        return;
    updateGeometry();
    update();
}

void ClockFigure::show(const ClockShown& shown)
{
    const ClockShown now = seen(shown);
    if (now == m_shown)
        return;
    m_shown = now;
    setAccessibleName(m_shown.title);
    setAccessibleDescription(text());
    update();
}

QString ClockFigure::text() const
{
    const QString figure = m_shown.left ? figureText(*m_shown.left) : tr("none");
    return QStringList{m_shown.title, m_shown.detail, figure, signWord(m_shown.sign)}.join(u' ').simplified();
}

QSize ClockFigure::sizeHint() const
{
    const int figures = QFontMetrics(figureFont()).ascent();
    return {320, std::max(figures, 2 * fontMetrics().height()) + barHeight + 2 * pad};
}

QSize ClockFigure::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

QFont ClockFigure::figureFont() const
{
    QFont large = font();
    // They are large already: text of twice the size needs no clocks of twice the size.
    large.setPointSizeF(std::max(m_size * m_scale * usualPoints, large.pointSizeF() * leastFactor));
    large.setBold(true);
    return large;
}

QColor ClockFigure::signColour() const
{
    const bool dark = isDark(palette());
    switch (m_shown.sign) {
    case ClockSign::Soon:
        return soonColour(dark);
    case ClockSign::Over:
        return overrunColour(dark);
    case ClockSign::Idle:
    case ClockSign::Stands:
        return palette().color(QPalette::PlaceholderText);
    case ClockSign::Running:
        return palette().color(QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

QRect ClockFigure::mirrored(const QRect& area) const
{
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

void ClockFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect line(0, pad, width(), height() - barHeight - 2 * pad);
    painter.setFont(figureFont());
    painter.setPen(signColour());
    const QString figure = m_shown.left ? figureText(*m_shown.left) : QStringLiteral("–");
    // Two fifths for all clocks alike, so that their words stand below each other.
    const int room = std::max(width() * 2 / 5, painter.fontMetrics().horizontalAdvance(figure));
    painter.drawText(mirrored({0, line.top(), room, line.height()}),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, figure);
    painter.setFont(font());
    const int words = room + 3 * pad;
    paintWords(painter, {words, line.top(), width() - words, line.height()});
    paintBar(painter, {0, height() - barHeight - pad / 2, width(), barHeight});
}

void ClockFigure::paintWords(QPainter& painter, const QRect& area) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto flags = static_cast<int>((side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt());
    const int top = area.center().y() - height;
    painter.setPen(palette().color(QPalette::WindowText));
    QFont bold = font();
    bold.setBold(true);
    const QString word = signWord(m_shown.sign);
    const int sign = word.isEmpty() ? 0 : height;
    painter.setFont(bold);
    painter.drawText(mirrored({area.left(), top, area.width(), height}), flags,
                     painter.fontMetrics().elidedText(m_shown.title, Qt::ElideRight, area.width()));
    const int wordRoom = word.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(word);
    if (sign > 0) {
        painter.setPen(signColour());
        paintSign(painter, mirrored({area.left(), top + height, height, height}).adjusted(3, 3, -3, -3));
        painter.drawText(mirrored({area.left() + sign, top + height, wordRoom, height}), flags, word);
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const int start = area.left() + (sign > 0 ? sign + wordRoom + 2 * pad : 0);
    const int room = area.right() - start;
    painter.drawText(mirrored({start, top + height, room, height}), flags,
                     metrics.elidedText(m_shown.detail, Qt::ElideRight, room));
}

/// A ring runs, a triangle warns, a full square is over, two bars stand.
void ClockFigure::paintSign(QPainter& painter, const QRectF& area) const
{
    const QColor colour = signColour();
    painter.save();
    painter.setPen(QPen(colour, 2));
    painter.setBrush(m_shown.sign == ClockSign::Running ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (m_shown.sign == ClockSign::Running)
        painter.drawEllipse(area);
    else if (m_shown.sign == ClockSign::Soon)
        painter.drawPolygon(
            QPolygonF({area.bottomLeft(), area.bottomRight(), {area.center().x(), area.top()}}));
    else if (m_shown.sign == ClockSign::Over)
        painter.drawRect(area);
    else
        for (const qreal x : {0.1, 0.65})
            painter.fillRect(
                QRectF(area.left() + x * area.width(), area.top(), area.width() / 4, area.height()), colour);
    painter.restore();
}

void ClockFigure::paintBar(QPainter& painter, const QRect& area) const
{
    painter.fillRect(area, palette().color(QPalette::Midlight));
    if (!m_shown.left || m_shown.whole <= RunTime{0})
        return;
    const double part =
        static_cast<double>(m_shown.left->count()) / static_cast<double>(m_shown.whole.count());
    QRect filled = area;
    filled.setWidth(
        qRound(area.width() * std::clamp(m_shown.sign == ClockSign::Over ? 1.0 : part, 0.0, 1.0)));
    painter.fillRect(mirrored(filled), signColour());
}

}  // namespace moderato
