#pragma once

#include "core/plan/event.h"

#include <QAbstractListModel>

namespace moderato {

/// People to tick: whoever takes part in a session first, then everybody else of the event.
class AskedModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Lists these people.
    void offer(const QList<Person>& people);
    /// Ticks these people and no others.
    void show(const QList<PersonId>& ticked);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// The user ticked somebody or took a tick away. Those who were ticked keep their order.
    void accepted(const QList<moderato::PersonId>& ticked);

private:
    QList<Person> m_people;
    QList<PersonId> m_ticked;
};

}  // namespace moderato
