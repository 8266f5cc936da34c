#include "ui/whatif/sizechart.h"

#include "core/plan/duration.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace moderato {
namespace {

constexpr qreal sideMargin = 6;
constexpr qreal smallestPoints = 5;  // of the figures on the bars

/// Below the bars: the sizes, and a line each for today's and the largest.
constexpr int linesBelow = 3;

}  // namespace

SizeChart::SizeChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Floor time by size of the panel"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SizeChart::show(const PanelTrial& trial, int today)
{
    m_trial = trial;
    m_today = today;
    m_largest = largestPanel(trial.terms, trial.floorShare, largestTried);
    m_isFilled = true;
    setAccessibleDescription(trialSentence(trial) + u' ' + trialVerdict(trial));
    update();
}

void SizeChart::clear()
{
    m_isFilled = false;
    setAccessibleDescription({});
    update();
}

QSize SizeChart::sizeHint() const
{
    return {520, 190};
}

QSize SizeChart::minimumSizeHint() const
{
    return {260, fontMetrics().height() * (linesBelow + 6)};
}

void SizeChart::paintEvent(QPaintEvent*)
{
    if (!m_isFilled)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int size = 1; size <= largestTried; ++size)
        drawBar(painter, size);
    drawLine(painter);
    for (int size = 1; size <= largestTried; ++size)
        drawTexts(painter, size);
    drawAxis(painter);
    drawMark(painter, m_today, 1, QStringLiteral("▲"), tr("today"));
    drawMark(painter, m_largest, 2, QStringLiteral("★"), tr("largest that fits"));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SizeChart::mousePressEvent(QMouseEvent* event)
{
    if (const int size = scale().sizeAt(event->position().x()); m_isFilled && size > 0)
        Q_EMIT picked(size);
}

void SizeChart::keyPressEvent(QKeyEvent* event)
{
    const bool more = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool fewer = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (!m_isFilled || (!more && !fewer))
        return QWidget::keyPressEvent(event);
    Q_EMIT picked(std::clamp(m_trial.size + (more ? 1 : -1), 1, largestTried));
}

bool SizeChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int size = m_isFilled ? scale().sizeAt(help->pos().x()) : 0;
    if (size > 0)
        QToolTip::showText(help->globalPos(), sizeText(m_trial, size), this, columnOf(size).toRect());
    else
        QToolTip::hideText();
    return true;
}

QRectF SizeChart::plot() const
{
    const int line = fontMetrics().height();
    return {sideMargin, line + 4.0, width() - 2 * sideMargin, height() - line * (linesBelow + 1.0) - 8.0};
}

SizeScale SizeChart::scale() const
{
    const Seconds most = std::max({floorOf(1), wanted(), Seconds{60}});
    // What is missing gets a third of the height at most: how much it is stands in words.
    const Seconds least = std::clamp(floorOf(largestTried), -most / 3, Seconds{0});
    return {plot(), largestTried, least, most, isRightToLeft()};
}

Seconds SizeChart::wanted() const
{
    return shareOf(m_trial.floorShare, m_trial.terms.limit);
}

Seconds SizeChart::floorOf(int size) const
{
    return panelSize(m_trial.terms, size).floor;
}

/// The minutes of a bar; what is missing is said by the tip.
QString SizeChart::valueText(int size) const
{
    const Seconds floor = floorOf(size);
    return floor < Seconds{0} ? QString() : formatDuration(floor);
}

/// As large as lets every bar carry its minutes.
QFont SizeChart::valueFont() const
{
    QFont strong = font();
    strong.setBold(true);
    int widest = 1;
    for (int size = 1; size <= largestTried; ++size)
        widest = std::max(widest, QFontMetrics(strong).horizontalAdvance(valueText(size)));
    const qreal room = scale().column(1).width() - 2;
    QFont fitting = font();
    if (widest > room)
        fitting.setPointSizeF(std::max(smallestPoints, font().pointSizeF() * room / widest));
    return fitting;
}

void SizeChart::drawBar(QPainter& painter, int size) const
{
    const SizeScale along = scale();
    const QRectF area = along.bar(size, floorOf(size));
    const bool dark = isDark(palette());
    const bool fits = reaches(floorOf(size), m_trial.floorShare, m_trial.terms.limit);
    const QColor colour = floorOf(size) < Seconds{0} ? overrunColour(dark) : floorColour(dark);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(fits ? QBrush(colour) : QBrush(colour, Qt::BDiagPattern));
    painter.drawRect(area);
    if (size == m_trial.size) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(-2, -2, 2, 2));
    }
}

/// The minutes above a bar, on ground of their own since the line may cross them, and the size below it.
void SizeChart::drawTexts(QPainter& painter, int size) const
{
    const SizeScale along = scale();
    const QRectF column = along.column(size);
    const qreal line = fontMetrics().height();
    const QString value = valueText(size);
    QFont figures = valueFont();
    figures.setBold(size == m_trial.size);
    painter.setFont(figures);
    painter.setPen(palette().color(QPalette::WindowText));
    const qreal top = along.bar(size, floorOf(size)).top() - line - 3;
    const QRectF plate =
        painter.boundingRect(QRectF(column.left(), top, column.width(), line), Qt::AlignCenter, value);
    painter.fillRect(plate, palette().color(QPalette::Window));
    painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, value);
    QFont strong = font();
    strong.setBold(size == m_trial.size);
    painter.setFont(strong);
    painter.drawText(QRectF(column.left(), plot().bottom() + 4, column.width(), line), Qt::AlignCenter,
                     QString::number(size));
    painter.setFont(font());
}

/// What the floor should have, with its figure at the end where the bars are low.
void SizeChart::drawLine(QPainter& painter) const
{
    const qreal y = scale().yOf(wanted());
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    const QString text = tr("floor should have %1").arg(formatDuration(wanted()));
    const qreal width = fontMetrics().horizontalAdvance(text) + 8;
    const qreal height = fontMetrics().height();
    const bool roomAbove = y - height >= 0;
    const QRectF plate(isRightToLeft() ? plot().left() : plot().right() - width,
                       roomAbove ? y - height - 1 : y + 1, width, height);
    painter.fillRect(plate, palette().color(QPalette::Window));
    painter.drawText(plate, Qt::AlignCenter, text);
}

void SizeChart::drawAxis(QPainter& painter) const
{
    const qreal y = scale().yOf(Seconds{0});
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
}

/// A sign right under a size, and a word beside it; nothing for a size that the chart does not have.
void SizeChart::drawMark(QPainter& painter, int size, int line, const QString& sign,
                         const QString& word) const
{
    if (size < 1 || size > largestTried)
        return;
    const qreal height = fontMetrics().height();
    const qreal centre = scale().column(size).center().x();
    const qreal half = fontMetrics().horizontalAdvance(sign) / 2.0;
    const qreal gap = fontMetrics().horizontalAdvance(u' ');
    const qreal width = fontMetrics().horizontalAdvance(word);
    const qreal after = centre + half + gap;
    const qreal before = centre - half - gap - width;
    const bool goesAfter = isRightToLeft() ? before < 0 : after + width <= this->width();
    const qreal top = plot().bottom() + 4 + line * height;
    painter.setPen(palette().color(QPalette::WindowText));
    const auto put = [&](qreal left, qreal wide, const QString& text) {
        painter.drawText(QRectF(left, top, wide, height), Qt::AlignCenter | Qt::TextDontClip, text);
    };
    put(centre - half, 2 * half, sign);
    put(goesAfter ? after : before, width, word);
}

}  // namespace moderato
