#include "ui/bar/budgetstrip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

// What mouse and keys do on the budget bar's strip.

namespace moderato {
namespace {

constexpr qreal dragFrom = 3;  // pixels before a press on a border becomes a drag

Seconds stepFor(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? Seconds{5} : minutes(1);
}

}  // namespace

std::optional<Border> BudgetStrip::borderAt(const QPointF& point) const
{
    return barArea().contains(point) ? borderNear(m_borders, scale(), point.x()) : std::nullopt;
}

BorderTitles BudgetStrip::titlesOf(const Border& border) const
{
    return {titleOf(border.before), titleOf(border.after)};
}

void BudgetStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_held)
        return;
    m_held = borderAt(event->position());
    m_heldAt = event->position();
    m_amount = Seconds{0};
    m_drags = false;
    if (!m_held)
        pickAt(event->position());
}

void BudgetStrip::pickAt(const QPointF& point)
{
    if (const Stretch* stretch = stretchAt(point))
        Q_EMIT picked(stretch->segment);
}

void BudgetStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_held)
        return showCursor(event->position());
    if (!m_drags && std::abs(event->position().x() - m_heldAt.x()) < dragFrom)
        return;
    m_drags = true;
    if (!m_editable)
        return;
    if (const QString refusal = borderRefusal(*m_held, titlesOf(*m_held)); !refusal.isEmpty()) {
        m_held.reset();
        Q_EMIT refused(refusal);
        return;
    }
    const Scale along = scale();
    const Seconds wish = along.secondsAt(event->position().x()) - along.secondsAt(m_heldAt.x());
    const Seconds amount = snappedMove(*m_held, wish, stepFor(event->modifiers()));
    QToolTip::showText(event->globalPosition().toPoint(), borderMoveText(amount, *m_held, titlesOf(*m_held)),
                       this);
    if (amount == m_amount)
        return;
    m_amount = amount;
    Q_EMIT borderMoves(m_held->before, m_held->after, amount);
}

void BudgetStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_held)
        return;
    const Border border = *std::exchange(m_held, std::nullopt);
    if (!m_drags)
        return pickAt(event->position());
    if (m_editable)
        Q_EMIT borderMoved(border.before, border.after, m_amount);
}

void BudgetStrip::showCursor(const QPointF& point)
{
    const std::optional<Border> border = borderAt(point);
    if (!border)
        return unsetCursor();
    setCursor(m_editable && borderRefusal(*border, titlesOf(*border)).isEmpty() ? Qt::SplitHCursor
                                                                                : Qt::ForbiddenCursor);
}

void BudgetStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_held) {
        m_held.reset();
        Q_EMIT borderForgotten();
        return;
    }
    const bool forward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool back = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (!forward && !back)
        return QWidget::keyPressEvent(event);
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return walk(forward);
    moveBorder(forward ? stepFor(event->modifiers()) : -stepFor(event->modifiers()));
}

void BudgetStrip::walk(bool forward)
{
    QList<SegmentId> order;
    for (const Stretch& stretch : std::as_const(m_stretches))
        if (order.isEmpty() || order.last() != stretch.segment)
            order.append(stretch.segment);
    if (order.isEmpty())
        return;
    const qsizetype now = m_selected.isEmpty() ? -1 : order.indexOf(m_selected.first());
    const qsizetype next = now < 0 ? 0 : std::clamp<qsizetype>(now + (forward ? 1 : -1), 0, order.size() - 1);
    Q_EMIT picked(order.at(next));
}

/// Moves the border at the end of the selected segment.
void BudgetStrip::moveBorder(Seconds by)
{
    if (!m_editable || m_held || m_selected.isEmpty())
        return;
    const std::optional<Border> border = borderAfter(m_borders, m_selected.first());
    if (!border) {
        Q_EMIT refused(tr("Nothing follows \"%1\" without a gap, so there is no border to move.")
                           .arg(titleOf(m_selected.first())));
        return;
    }
    const Seconds amount = std::clamp(by, -border->earlier, border->later);
    if (amount != Seconds{0})
        Q_EMIT borderMoved(border->before, border->after, amount);
    else if (const QString why = borderRefusal(*border, titlesOf(*border)); !why.isEmpty())
        Q_EMIT refused(why);
    else
        Q_EMIT refused(borderTip(*border, titlesOf(*border)));
}

bool BudgetStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<Border> border = borderAt(help->pos()))
        QToolTip::showText(help->globalPos(), borderTip(*border, titlesOf(*border)), this);
    else if (const Stretch* stretch = stretchAt(help->pos()))
        QToolTip::showText(help->globalPos(), tipOf(*stretch), this, areaOf(*stretch).toRect());
    else
        QToolTip::hideText();
    return true;
}

}  // namespace moderato
