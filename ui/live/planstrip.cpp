#include "ui/live/planstrip.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace moderato {
namespace {

constexpr int leastBlock = 44;
constexpr int slimPad = 8;
constexpr qreal sideRoom = 2;

qreal part(RunTime of, RunTime whole)
{
    return static_cast<qreal>(of.count()) / static_cast<qreal>(std::max<RunTime::rep>(1, whole.count()));
}

QString whenWord(StripBlock::When when)
{
    switch (when) {
    case StripBlock::When::Over:
        return PlanStrip::tr("over");
    case StripBlock::When::On:
        return PlanStrip::tr("on now");
    case StripBlock::When::Ahead:
        return PlanStrip::tr("to come");
    }
    Q_UNREACHABLE();
}

/// "to come, 72:00 to 80:00"
QString stateText(const StripBlock& block)
{
    return PlanStrip::tr("%1, %2 to %3")
        .arg(whenWord(block.when), formatDuration(std::chrono::floor<Seconds>(block.start)),
             formatDuration(std::chrono::floor<Seconds>(block.end)));
}

}  // namespace

PlanStrip::PlanStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The plan as a strip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void PlanStrip::show(const StripShown& shown)
{
    if (shown == m_shown)
        return;
    const StripShown before = inPixels();
    m_shown = shown;
    if (accessibleDescription() != shown.description)
        setAccessibleDescription(shown.description);
    updateFrom(before);
}

void PlanStrip::setSlim(bool slim)
{
    if (slim == std::exchange(m_slim, slim))
        return;
    updateGeometry();
    update();
}

int PlanStrip::blockHeight() const
{
    return m_slim ? fontMetrics().height() + slimPad : leastBlock;
}

/// Of the words above and below the blocks.
int PlanStrip::lineHeight() const
{
    return m_slim ? 0 : fontMetrics().height();
}

QSize PlanStrip::sizeHint() const
{
    return {600, blockHeight() + 2 * lineHeight() + 4};
}

QSize PlanStrip::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

RunTime PlanStrip::begin() const
{
    RunTime first{0};
    if (m_shown.now)
        first = std::min(first, *m_shown.now);
    return first;
}

RunTime PlanStrip::span() const
{
    RunTime last = std::max(m_shown.limit, m_shown.now.value_or(RunTime{0}));
    for (const StripBlock& block : m_shown.blocks)
        last = std::max(last, block.end);
    return last - begin();
}

qreal PlanStrip::xOf(RunTime at) const
{
    const qreal along = std::round(sideRoom + part(at - begin(), span()) * (width() - 2 * sideRoom));
    return isRightToLeft() ? width() - along : along;
}

/// With pixels in place of times: what looks the same is equal.
StripShown PlanStrip::inPixels() const
{
    const auto pixel = [this](RunTime at) { return RunTime(qRound(xOf(at))); };
    StripShown pixels = m_shown;
    for (StripBlock& block : pixels.blocks) {
        block.floor = pixel(block.end - block.floor);
        block.start = pixel(block.start);
        block.end = pixel(block.end);
    }
    pixels.limit = pixel(m_shown.limit);
    if (m_shown.now)
        pixels.now = pixel(*m_shown.now);
    return pixels;
}

/// Mostly it is the mark of now that moves, and not with every second.
void PlanStrip::updateFrom(StripShown before)
{
    const StripShown after = inPixels();
    if (before == after)
        return;
    if (!before.now || !after.now)
        return update();
    const int half = fontMetrics().horizontalAdvance(tr("now"));
    const auto band = [&](RunTime x) {
        return QRect(static_cast<int>(x.count()) - half, 0, 2 * half, height());
    };
    const QRegion marks = QRegion(band(*before.now)) + band(*after.now);
    before.now = after.now;
    if (before == after)
        update(marks);
    else
        update();
}

QRectF PlanStrip::areaOf(const StripBlock& block) const
{
    const qreal top = lineHeight() + 2;
    return QRectF(QPointF(xOf(block.start), top), QPointF(xOf(block.end), top + blockHeight())).normalized();
}

QRectF PlanStrip::areaOf(SegmentId segment) const
{
    for (const StripBlock& block : m_shown.blocks)
        if (block.segment == segment)
            return areaOf(block);
    return {};
}

const StripBlock* PlanStrip::blockAt(const QPointF& point) const
{
    for (const StripBlock& block : m_shown.blocks)
        if (areaOf(block).contains(point))
            return &block;
    return nullptr;
}

void PlanStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_shown.blocks.isEmpty())
        return;
    for (const StripBlock& block : std::as_const(m_shown.blocks))
        paintBlock(painter, block);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    paintMark(painter, m_shown.limit,
              tr("limit %1").arg(formatDuration(std::chrono::floor<Seconds>(m_shown.limit))), false);
    if (m_shown.now) {
        painter.setPen(QPen(overrunColour(isDark(palette())), 3));
        paintMark(painter, *m_shown.now, tr("now"), true);
    }
    if (!m_shown.caption.isEmpty() && !m_slim) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignHCenter | Qt::AlignBottom, m_shown.caption);
    }
}

void PlanStrip::paintBlock(QPainter& painter, const StripBlock& block) const
{
    const QRectF area = areaOf(block);
    const bool dark = isDark(palette());
    const bool over = block.when == StripBlock::When::Over;
    const QColor ground = over ? idleColour(dark) : kindColour(block.kind, dark);
    painter.fillRect(area, ground);
    if (block.floor > RunTime{0} && !over) {
        const QRectF floorArea =
            QRectF(QPointF(xOf(block.end - block.floor), area.top()), QPointF(xOf(block.end), area.bottom()))
                .normalized();
        painter.fillRect(floorArea, floorColour(dark));
        painter.fillRect(floorArea, QBrush(floorHatch(), floorPattern()));
    }
    if (!m_shown.caption.isEmpty() && block.when == StripBlock::When::Ahead)
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2, Qt::DashLine));
    else
        painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.drawRect(area);
    if (block.when == StripBlock::When::On) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 3));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
    if (hasFocus() && block.segment == m_marked) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3, Qt::DotLine));
        painter.drawRect(area.adjusted(3, 3, -3, -3));
    }
    paintTitle(painter, block, ground);
}

/// The title stands on a plain plate, since nothing is read well on a hatch.
void PlanStrip::paintTitle(QPainter& painter, const StripBlock& block, const QColor& ground) const
{
    const QRectF room = areaOf(block).adjusted(5, 3, -5, -3);
    if (room.width() < 3 * fontMetrics().averageCharWidth())
        return;
    const QString tick = block.when == StripBlock::When::Over ? tr("✓ %1").arg(block.title) : block.title;
    const QString text = fontMetrics().elidedText(tick, Qt::ElideRight, static_cast<int>(room.width()));
    const QRectF plate = painter.boundingRect(room, Qt::AlignCenter, text).adjusted(-2, 0, 2, 0);
    painter.fillRect(plate, ground);
    painter.setPen(textColourOn(ground));
    painter.drawText(plate, Qt::AlignCenter, text);
}

void PlanStrip::paintMark(QPainter& painter, RunTime at, const QString& text, bool above) const
{
    const qreal x = xOf(at);
    const int line = lineHeight();
    painter.drawLine(QPointF(x, above ? line - 1 : line + 2),
                     QPointF(x, line + blockHeight() + (above ? 2 : 6)));
    if (m_slim)
        return;
    const qreal width = fontMetrics().horizontalAdvance(text) + 6;
    const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
    painter.drawText(QRectF(left, above ? 0 : height() - line, width, line), Qt::AlignCenter, text);
}

/// One click is too easily made to end somebody's turn.
void PlanStrip::mousePressEvent(QMouseEvent* event)
{
    const StripBlock* block = event->button() == Qt::LeftButton ? blockAt(event->position()) : nullptr;
    if (!block)
        return;
    mark(*block);
    Q_EMIT told(tr("%1, %2. A double click or Return goes there.").arg(block->title, stateText(*block)));
}

void PlanStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    const StripBlock* block = event->button() == Qt::LeftButton ? blockAt(event->position()) : nullptr;
    if (block)
        Q_EMIT jumpWanted(block->segment);
}

void PlanStrip::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        walk(forward);
    else if (event->key() == Qt::Key_Left)
        walk(-forward);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_marked.isNull())
        Q_EMIT jumpWanted(m_marked);
    else
        QWidget::keyPressEvent(event);
}

void PlanStrip::walk(int by)
{
    if (m_shown.blocks.isEmpty())
        return;
    qsizetype place = -1;
    for (qsizetype i = 0; i < m_shown.blocks.size(); ++i)
        if (m_shown.blocks.at(i).segment == m_marked)
            place = i;
    place = place < 0 ? 0 : std::clamp<qsizetype>(place + by, 0, m_shown.blocks.size() - 1);
    mark(m_shown.blocks.at(place));
}

void PlanStrip::mark(const StripBlock& block)
{
    m_marked = block.segment;
    setAccessibleDescription(tr("%1, %2").arg(block.title, whenWord(block.when)));
    update();
}

bool PlanStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const StripBlock* block = blockAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1\n%2\nDouble click to go there; Ctrl+Z takes it back")
                                   .arg(block->title, stateText(*block)),
                               this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace moderato
