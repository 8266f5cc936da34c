#include "ui/overview/eventoverview.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/screenclock.h"
#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace moderato {
namespace {

constexpr int padding = 4;

}  // namespace

EventOverview::EventOverview(Desk& desk, QWidget* parent) : QAbstractScrollArea(parent), m_desk(desk)
{
    setAccessibleName(tr("Overview of the event"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&m_desk, &Desk::shown, this, &EventOverview::follow);
}

QRect EventOverview::rectOf(SessionId session) const
{
    for (const GridSession& each : m_grid.sessions)
        if (each.session == session)
            return seen(each.rect);
    return {};
}

QString EventOverview::textOf(SessionId id)
{
    const Session* found = session(id);
    if (!found)
        return {};
    const SessionState& state = m_states.of(*found);
    QStringList lines{
        found->title,
        tr("%1: %2", "limit and state of a session").arg(formatDuration(found->limit), state.words)};
    if (found->start)
        lines.append(tr("%1 to %2 (%3)", "from and to on the clock, time zone")
                         .arg(timeOfDay(found->start->time, screenClock()),
                              timeOfDay(found->start->time.addSecs(static_cast<int>(found->limit.count())),
                                        screenClock()),
                              found->timeZone.isEmpty() ? QStringLiteral("UTC") : found->timeZone));
    lines.append(state.clashes);
    return lines.join(u'\n');
}

void EventOverview::follow()
{
    m_isStale = true;
    if (isVisible())
        layOut();
}

void EventOverview::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_isStale)
        layOut();
}

void EventOverview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

/// By the saved event: while something is being typed elsewhere nothing is assessed anew.
void EventOverview::layOut()
{
    m_isStale = false;
    m_event = m_desk.saved();
    m_states.show(m_event, QDateTime::currentDateTimeUtc());
    GridMeasures measures;
    measures.width = viewport()->width();
    measures.lineHeight = fontMetrics().height();
    measures.hourWidth =
        fontMetrics().horizontalAdvance(timeOfDay(QTime(22, 0), screenClock())) + 3 * padding;
    measures.leastColumn = fontMetrics().averageCharWidth() * 22;
    measures.perMinute = std::max(0.8, measures.lineHeight * 3.4 / 60);
    m_grid = layOutDays(m_event, measures);
    verticalScrollBar()->setRange(0, std::max(0, m_grid.size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(measures.lineHeight * 2);
    horizontalScrollBar()->setRange(0, std::max(0, m_grid.size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void EventOverview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (m_grid.sessions.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No session yet. Add one, and give it a start and a place to see it here."));
        return;
    }
    paintHeadings(painter);
    for (const GridSession& each : std::as_const(m_grid.sessions)) {
        const QRect rect = seen(each.rect);
        const Session* found = rect.intersects(event->rect()) ? session(each.session) : nullptr;
        if (found)
            paintSession(painter, *found, rect);
    }
}

void EventOverview::paintHeadings(QPainter& painter) const
{
    painter.setPen(palette().color(QPalette::Mid));
    for (const GridHour& hour : m_grid.hours) {
        const QRect line = seen(QRect(0, hour.y, hour.width, fontMetrics().height()));
        painter.drawLine(line.topLeft(), line.topRight());
    }
    painter.setPen(palette().color(QPalette::Text));
    for (const GridHour& hour : m_grid.hours)
        painter.drawText(seen(QRect(padding, hour.y, hour.width, fontMetrics().height())),
                         Qt::AlignLeading | Qt::AlignTop, hour.text);
    for (const GridHeading& room : m_grid.rooms)
        painter.drawText(seen(room.rect), Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(room.text, Qt::ElideRight, room.rect.width() - padding));
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    for (const GridHeading& day : m_grid.days)
        painter.drawText(seen(day.rect).adjusted(padding, 0, -padding, 0),
                         Qt::AlignLeading | Qt::AlignVCenter, day.text);
    painter.setFont(font());
}

/// What runs over or clashes has a bar in red and says so in words.
void EventOverview::paintSession(QPainter& painter, const Session& session, const QRect& rect)
{
    const bool dark = isDark(palette());
    const bool isShown = session.id == shownSession();
    const SessionState& state = m_states.of(session);
    const bool isBad = state.isOver || state.hasErrors || !state.clashes.isEmpty();
    painter.fillRect(rect, palette().color(isShown ? QPalette::Highlight : QPalette::AlternateBase));
    painter.setPen(isBad ? overrunColour(dark) : palette().color(QPalette::Mid));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    const int bar = isBad ? padding : 0;
    const QRect leading = isRightToLeft() ? QRect(rect.right() - bar + 1, rect.y(), bar, rect.height())
                                          : QRect(rect.x(), rect.y(), bar, rect.height());
    painter.fillRect(leading, overrunColour(dark));
    painter.setPen(palette().color(isShown ? QPalette::HighlightedText : QPalette::Text));
    QStringList lines{
        session.title,
        tr("%1, %2", "limit and state of a session").arg(formatDuration(session.limit), state.words)};
    if (!state.clashes.isEmpty())
        lines.append(tr("%n clash(es) of people", nullptr, static_cast<int>(state.clashes.size())));
    const int height = fontMetrics().height();
    QRect line = rect.adjusted(2 * padding, 1, -padding, 0);
    line.setHeight(height);
    for (const QString& text : std::as_const(lines)) {
        if (line.bottom() > rect.bottom() + 1)
            return;
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height);
    }
}

void EventOverview::mousePressEvent(QMouseEvent* event)
{
    if (const SessionId hit = sessionAt(m_grid, gridPoint(event->pos())); !hit.isNull())
        go(hit);
}

void EventOverview::mouseDoubleClickEvent(QMouseEvent* event)
{
    const SessionId hit = sessionAt(m_grid, gridPoint(event->pos()));
    if (hit.isNull())
        return;
    go(hit);
    Q_EMIT opened();
}

void EventOverview::keyPressEvent(QKeyEvent* event)
{
    const int forth = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(sessionTowards(m_grid, shownSession(), -forth, 0));
    case Qt::Key_Right:
        return go(sessionTowards(m_grid, shownSession(), forth, 0));
    case Qt::Key_Up:
        return go(sessionTowards(m_grid, shownSession(), 0, -1));
    case Qt::Key_Down:
        return go(sessionTowards(m_grid, shownSession(), 0, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!shownSession().isNull())
            Q_EMIT opened();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool EventOverview::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textOf(sessionAt(m_grid, gridPoint(help->pos()))), viewport());
    return true;
}

void EventOverview::go(SessionId session)
{
    m_desk.showSession(session);
    const QRect rect = rectOf(session);
    if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height());
}

/// The grid is laid out left to right; in the other direction it is mirrored.
QRect EventOverview::seen(const QRect& rect) const
{
    const int x = rect.x() - horizontalScrollBar()->value();
    const int left = isRightToLeft() ? viewport()->width() - x - rect.width() : x;
    return {left, rect.y() - verticalScrollBar()->value(), rect.width(), rect.height()};
}

QPoint EventOverview::gridPoint(const QPoint& point) const
{
    const int x = isRightToLeft() ? viewport()->width() - 1 - point.x() : point.x();
    return {x + horizontalScrollBar()->value(), point.y() + verticalScrollBar()->value()};
}

const Session* EventOverview::session(SessionId id) const
{
    return moderato::find(m_event.sessions, id);
}

SessionId EventOverview::shownSession() const
{
    return m_desk.session() ? m_desk.session()->id : SessionId();
}

}  // namespace moderato
