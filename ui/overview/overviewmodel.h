#pragma once

#include "ui/overview/sessionstates.h"
#include "ui/parts/desk.h"

#include <QAbstractListModel>

namespace moderato {

/// The event's sessions as they are saved, one a row, in the order in which the overview stands them; what is said of each,
/// also to those who don't see it.
class OverviewModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit OverviewModel(Desk& desk, QObject* parent = nullptr);

    /// Shows the sessions of the saved event in this order.
    void show(const QList<SessionId>& order);

    const Session* sessionAt(const QModelIndex& index) const;
    QModelIndex indexOf(SessionId session) const;
    const SessionState& stateOf(const Session& session) const { return m_states.of(session); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    QStringList linesOf(const Session& session) const;

    Desk& m_desk;
    Event m_event;
    QList<SessionId> m_order;
    mutable SessionStates m_states;  // reckoned when they are first asked for
};

}  // namespace moderato
