#pragma once

#include "ui/overview/daygrid.h"
#include "ui/overview/overviewmodel.h"

#include <QListView>

class QMenu;

namespace moderato {

/// All sessions of the event by clock and room, each with how it stands; clashes of people are marked. A click or the
/// arrow keys show a session on the desk, a double click or Return opens it; its menu renames, copies, moves and deletes it.
/// It is a list to those who have it read to them, and lays its rows out itself.
class EventOverview final : public QListView {
    Q_OBJECT

public:
    explicit EventOverview(Desk& desk, QWidget* parent = nullptr);

    /// Where a session is seen in the viewport; null if the event has no such session.
    QRect rectOf(SessionId session) const;
    /// What is said of a session: title, limit, state, time, place and clashes.
    QString textOf(SessionId session) const;

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// The user wants to work on the session that the desk shows.
    void opened();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    void updateGeometries() override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    void follow();
    void layOut();
    void paintSession(QPainter& painter, const Session& session, const QRect& rect);
    void paintHeadings(QPainter& painter) const;
    QRect seen(const QRect& rect) const;
    QPoint gridPoint(const QPoint& point) const;
    SessionId shownSession() const;
    SessionId sessionTo(int right, int down) const;
    const Session* currentSession() const;

    void fillMenu(QMenu& menu, const Session& session);
    void duplicate();
    void askForDays();
    void moveByDays(SessionId session, int days);
    void remove();

    Desk& m_desk;
    OverviewModel m_sessions;
    DayGrid m_grid;
    bool m_isStale = true;
};

}  // namespace moderato
