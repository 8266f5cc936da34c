#include "ui/overview/overviewmodel.h"

#include "core/edit/sessions.h"
#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "ui/parts/screenclock.h"

namespace moderato {

OverviewModel::OverviewModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(desk) {}

void OverviewModel::show(const QList<SessionId>& order)
{
    const bool sameRows = order == m_order;
    if (!sameRows)
        beginResetModel();
    m_event = m_desk.saved();
    m_order = order;
    m_states.show(m_event, QDateTime::currentDateTimeUtc());
    if (!sameRows)
        endResetModel();
    else if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Session* OverviewModel::sessionAt(const QModelIndex& index) const
{
    return index.isValid() ? moderato::find(m_event.sessions, m_order.at(index.row())) : nullptr;
}

QModelIndex OverviewModel::indexOf(SessionId session) const
{
    const qsizetype row = m_order.indexOf(session);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int OverviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant OverviewModel::data(const QModelIndex& index, int role) const
{
    const Session* session = sessionAt(index);
    if (!session)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return sessionTitle(*session);
    case Qt::EditRole:
        return session->title;
    case Qt::ToolTipRole:
        return linesOf(*session).join(u'\n');
    case Qt::AccessibleTextRole:
        return linesOf(*session).join(tr("; "));
    default:
        return {};
    }
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() && m_desk.canEdit() ? base | Qt::ItemIsEditable : base;
}

bool OverviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Session* session = sessionAt(index);
    return session && role == Qt::EditRole && value.toString() != session->title &&
           m_desk.commit(tr("Rename session"),
                         setSessionTitle(m_desk.saved(), session->id, value.toString()));
}

QStringList OverviewModel::linesOf(const Session& session) const
{
    const SessionState& state = stateOf(session);
    QStringList lines{
        sessionTitle(session),
        tr("%1: %2", "limit and state of a session").arg(formatDuration(session.limit), state.words)};
    if (const std::optional<QDateTime> start = clockAt(session, Seconds{0}))
        lines.append(tr("%1, %2 to %3 (%4)", "date, from and to on the clock, time zone")
                         .arg(start->date().toString(Qt::ISODate), timeOfDay(start->time(), screenClock()),
                              timeOfDay(clockAt(session, session.limit)->time(), screenClock()),
                              session.timeZone.isEmpty() ? QStringLiteral("UTC") : session.timeZone));
    else
        lines.append(tr("Without a date"));
    if (!session.place.isEmpty())
        lines.append(session.place);
    return lines + state.clashes;
}

}  // namespace moderato
