#pragma once

#include "ui/overview/daygrid.h"
#include "ui/overview/sessionstates.h"
#include "ui/parts/desk.h"

#include <QAbstractScrollArea>

namespace moderato {

/// All sessions of the event by clock and room, each with how it stands; clashes of people are marked. A click or the
/// arrow keys show a session on the desk, a double click or Return opens it.
class EventOverview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit EventOverview(Desk& desk, QWidget* parent = nullptr);

    /// Where a session is seen in the viewport; null if the event has no such session.
    QRect rectOf(SessionId session) const;
    /// What is said of a session: title, limit, state and clashes.
    QString textOf(SessionId session);

Q_SIGNALS:
    /// The user wants to work on the session that the desk shows.
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void follow();
    void layOut();
    void go(SessionId session);
    void paintSession(QPainter& painter, const Session& session, const QRect& rect);
    void paintHeadings(QPainter& painter) const;
    QRect seen(const QRect& rect) const;
    QPoint gridPoint(const QPoint& point) const;
    const Session* session(SessionId id) const;
    SessionId shownSession() const;

    Desk& m_desk;
    DayGrid m_grid;
    Event m_event;  ///< as it is saved
    SessionStates m_states;
    bool m_isStale = true;
};

}  // namespace moderato
