#include "core/edit/sessions.h"
#include "core/exchange/clip.h"
#include "core/plan/lookup.h"
#include "core/report/emptysheet.h"
#include "ui/overview/eventoverview.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>

// What the context menu of the overview does with a session.

namespace moderato {
namespace {

constexpr int farthestDays = 3660;

}  // namespace

void EventOverview::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse)
        setCurrentIndex(indexAt(event->pos()));
    const Session* session = currentSession();
    if (!session)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *session);
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void EventOverview::fillMenu(QMenu& menu, const Session& session)
{
    menu.addAction(tr("Open"), QKeySequence(Qt::Key_Return), this, &EventOverview::opened);
    if (!m_desk.canEdit())
        return;
    menu.addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this, [this] { edit(currentIndex()); });
    menu.addAction(tr("Duplicate"), this, &EventOverview::duplicate);
    menu.addAction(tr("Move by days…"), this, &EventOverview::askForDays)
        ->setEnabled(session.start.has_value());
    menu.addSeparator();
    menu.addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this, &EventOverview::remove);
}

void EventOverview::duplicate()
{
    const Session* session = currentSession();
    if (!session)
        return;
    const Result<Event> next =
        pasteSessions(m_desk.saved(), clipOf(m_desk.saved(), session->id), QUuid::createUuid);
    if (m_desk.commit(tr("Duplicate session"), next))
        m_desk.showSession(m_desk.saved().sessions.last().id);
}

void EventOverview::askForDays()
{
    const Session* session = currentSession();
    if (!session)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Move by days"));
    dialog->setLabelText(
        tr("Days by which \"%1\" is held later (less than 0: earlier):").arg(sessionTitle(*session)));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(-farthestDays, farthestDays);
    dialog->setIntValue(1);
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, id = session->id](int days) { moveByDays(id, days); });
    dialog->open();
}

void EventOverview::moveByDays(SessionId id, int days)
{
    const Session* session = moderato::find(m_desk.saved().sessions, id);
    if (!session || !session->start)
        return;
    WallTime start = *session->start;
    start.date = start.date.addDays(days);
    m_desk.commit(tr("Move session by %n day(s)", nullptr, days),
                  setStart(m_desk.saved(), id, start, session->timeZone));
}

void EventOverview::remove()
{
    if (const Session* session = currentSession())
        m_desk.commit(tr("Delete session"), removeSession(m_desk.saved(), session->id));
}

}  // namespace moderato
