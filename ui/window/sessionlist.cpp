#include "ui/window/sessionlist.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/timing/schedule.h"
#include "ui/parts/screenclock.h"

#include <QPainter>
#include <QStyle>

namespace moderato {
namespace {

constexpr int idRole = Qt::UserRole;

}  // namespace

SessionList::SessionList(Desk& desk, QWidget* parent) : QListWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("Sessions"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(2);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && hasFocus())
            m_desk.showSession(SessionId::fromString(item->data(idRole).toString()));
    });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        m_desk.showSession(SessionId::fromString(item->data(idRole).toString()));
    });
    connect(&m_desk, &Desk::shown, this, &SessionList::follow);
    follow();
}

void SessionList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     m_desk.document() ? tr("No session yet. Add one with Session > New session.")
                                       : tr("No event is open."));
}

void SessionList::follow()
{
    const QList<Session>& sessions = m_desk.event().sessions;
    while (count() > sessions.size())
        delete takeItem(count() - 1);
    while (count() < sessions.size())
        addItem(QString());
    const SessionId shown = m_desk.session() ? m_desk.session()->id : SessionId();
    for (int row = 0; row < count(); ++row) {
        const Session& session = sessions.at(row);
        describe(item(row), session);
        if (session.id == shown && currentRow() != row)
            setCurrentRow(row);
    }
}

void SessionList::describe(QListWidgetItem* item, const Session& session) const
{
    item->setData(idRole, session.id.toString());
    QString facts = formatDuration(session.limit);
    if (session.start)
        facts = session.start->date.toString(Qt::ISODate) + u' ' +
                timeOfDay(session.start->time, screenClock()) + QStringLiteral(" · ") + facts;
    const Agenda* chosen = chosenAgenda(session);
    const Seconds overrun = chosen ? scheduledEnd(session, *chosen) - session.limit : Seconds{0};
    if (overrun > Seconds{0})
        facts += QStringLiteral(" · ") + tr("%1 over").arg(formatDuration(overrun));
    item->setText((session.title.isEmpty() ? tr("Untitled session") : session.title) + u'\n' + facts);
}

}  // namespace moderato
