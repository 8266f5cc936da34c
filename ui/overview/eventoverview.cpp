#include "ui/overview/eventoverview.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "ui/overview/titledelegate.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/screenclock.h"
#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace moderato {
namespace {

constexpr int padding = 4;

}  // namespace

EventOverview::EventOverview(Desk& desk, QWidget* parent) : QListView(parent), m_desk(desk), m_sessions(desk)
{
    setAccessibleName(tr("Overview of the event"));
    setWhatsThis(tr(
        "Arrow keys go from session to session, Return opens one, F2 renames it; the menu key has the rest."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setModel(&m_sessions);
    setItemDelegate(new TitleDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&m_desk, &Desk::shown, this, &EventOverview::follow);
}

QRect EventOverview::rectOf(SessionId session) const
{
    return visualRect(m_sessions.indexOf(session));
}

QString EventOverview::textOf(SessionId session) const
{
    return m_sessions.indexOf(session).data(Qt::ToolTipRole).toString();
}

QRect EventOverview::visualRect(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_grid.sessions.size()
               ? seen(m_grid.sessions.at(index.row()).rect)
               : QRect();
}

QModelIndex EventOverview::indexAt(const QPoint& point) const
{
    return m_sessions.indexOf(moderato::sessionAt(m_grid, gridPoint(point)));
}

void EventOverview::scrollTo(const QModelIndex& index, ScrollHint)
{
    const QRect rect = visualRect(index);
    if (rect.isNull())
        return;
    const auto reveal = [](QScrollBar& bar, int before, int behind) {
        if (before < 0)
            bar.setValue(bar.value() + before);
        else if (behind > 0)
            bar.setValue(bar.value() + std::min(behind, before));
    };
    reveal(*verticalScrollBar(), rect.top(), rect.bottom() - viewport()->height());
    const int past = rect.right() - viewport()->width();
    isRightToLeft() ? reveal(*horizontalScrollBar(), -past, -rect.left())
                    : reveal(*horizontalScrollBar(), rect.left(), past);
}

void EventOverview::follow()
{
    m_isStale = true;
    if (isVisible())
        layOut();
}

void EventOverview::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    if (m_isStale)
        layOut();
}

void EventOverview::resizeEvent(QResizeEvent* event)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::resizeEvent(event);
    layOut();
}

/// By the saved event: while something is being typed elsewhere nothing is assessed anew.
void EventOverview::layOut()
{
    m_isStale = false;
    GridMeasures measures;
    measures.width = viewport()->width();
    measures.lineHeight = fontMetrics().height();
    measures.hourWidth =
        fontMetrics().horizontalAdvance(timeOfDay(QTime(22, 0), screenClock())) + 3 * padding;
    measures.leastColumn = fontMetrics().averageCharWidth() * 22;
    measures.perMinute = std::max(0.8, measures.lineHeight * 3.4 / 60);
    m_grid = layOutDays(m_desk.saved(), measures);
    QList<SessionId> order;
    for (const GridSession& each : std::as_const(m_grid.sessions))
        order.append(each.session);
    m_sessions.show(order);
    updateGeometries();
    const QModelIndex shown = m_sessions.indexOf(shownSession());
    if (shown != currentIndex())
        setCurrentIndex(shown);
    viewport()->update();
}

/// Not by the list: where its rows stand is ours.
void EventOverview::doItemsLayout()
{
    // The list's own would lay its rows out below each other. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::doItemsLayout();
}

void EventOverview::updateGeometries()
{
    verticalScrollBar()->setRange(0, std::max(0, m_grid.size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, m_grid.size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    // The list's own would lay its rows out below each other. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::updateGeometries();
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
    for (int row = 0; row < m_sessions.rowCount(); ++row) {
        const QModelIndex index = m_sessions.index(row);
        const QRect rect = visualRect(index);
        if (rect.intersects(event->rect()))
            paintSession(painter, *m_sessions.sessionAt(index), rect);
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
    const SessionState& state = m_sessions.stateOf(session);
    const bool isBad = state.isOver || state.hasErrors || !state.clashes.isEmpty();
    painter.fillRect(rect, palette().color(isShown ? QPalette::Highlight : QPalette::AlternateBase));
    painter.setPen(isBad ? overrunColour(dark) : palette().color(QPalette::Mid));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    const int bar = isBad ? padding : 0;
    const QRect leading = isRightToLeft() ? QRect(rect.right() - bar + 1, rect.y(), bar, rect.height())
                                          : QRect(rect.x(), rect.y(), bar, rect.height());
    painter.fillRect(leading, overrunColour(dark));
    if (isShown && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 1, Qt::DotLine));
        painter.drawRect(rect.adjusted(2, 2, -3, -3));
    }
    painter.setPen(palette().color(isShown ? QPalette::HighlightedText : QPalette::Text));
    QStringList lines{
        sessionTitle(session),
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

/// Keys that mean something here go before the window's own.
bool EventOverview::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->keyCombination() == QKeyCombination(Qt::Key_Delete)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void EventOverview::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex hit = indexAt(event->pos());
    if (!hit.isValid())
        return;
    setCurrentIndex(hit);
    Q_EMIT opened();
}

void EventOverview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentSession())
            Q_EMIT opened();
        return;
    case Qt::Key_Delete:
        return remove();
    default:
        QListView::keyPressEvent(event);
    }
}

/// What is current here is what the desk shows.
void EventOverview::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const Session* session = m_sessions.sessionAt(current);
    if (session && session->id != shownSession())
        m_desk.showSession(session->id);
}

QModelIndex EventOverview::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int forth = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveLeft:
        return m_sessions.indexOf(sessionTo(-forth, 0));
    case MoveRight:
        return m_sessions.indexOf(sessionTo(forth, 0));
    case MoveUp:
    case MovePageUp:
        return m_sessions.indexOf(sessionTo(0, -1));
    case MoveDown:
    case MovePageDown:
        return m_sessions.indexOf(sessionTo(0, 1));
    case MoveHome:
        return m_sessions.index(0);
    case MoveEnd:
        return m_sessions.index(m_sessions.rowCount() - 1);
    case MoveNext:
        return m_sessions.index(currentIndex().row() + 1);
    case MovePrevious:
        return m_sessions.index(currentIndex().row() - 1);
    }
    Q_UNREACHABLE();
}

SessionId EventOverview::sessionTo(int right, int down) const
{
    return sessionTowards(m_grid, shownSession(), right, down);
}

int EventOverview::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int EventOverview::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void EventOverview::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(QItemSelection(index, index), command);
}

QRegion EventOverview::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

/// The grid is laid out left to right; in the other direction it is mirrored.
QRect EventOverview::seen(const QRect& rect) const
{
    const int x = rect.x() - horizontalOffset();
    const int left = isRightToLeft() ? viewport()->width() - x - rect.width() : x;
    return {left, rect.y() - verticalOffset(), rect.width(), rect.height()};
}

QPoint EventOverview::gridPoint(const QPoint& point) const
{
    const int x = isRightToLeft() ? viewport()->width() - 1 - point.x() : point.x();
    return {x + horizontalOffset(), point.y() + verticalOffset()};
}

SessionId EventOverview::shownSession() const
{
    return m_desk.session() ? m_desk.session()->id : SessionId();
}

const Session* EventOverview::currentSession() const
{
    return m_sessions.sessionAt(currentIndex());
}

}  // namespace moderato
