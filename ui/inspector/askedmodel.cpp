#include "ui/inspector/askedmodel.h"

namespace moderato {

void AskedModel::offer(const QList<Person>& people)
{
    if (m_people == people)
        return;
    beginResetModel();
    m_people = people;
    endResetModel();
}

void AskedModel::show(const QList<PersonId>& ticked)
{
    m_ticked = ticked;
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int AskedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant AskedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Person& person = m_people.at(index.row());
    if (role == Qt::DisplayRole)
        return person.name;
    if (role == Qt::CheckStateRole)
        return m_ticked.contains(person.id) ? Qt::Checked : Qt::Unchecked;
    return {};
}

Qt::ItemFlags AskedModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

bool AskedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    QList<PersonId> ticked = m_ticked;
    const PersonId person = m_people.at(index.row()).id;
    ticked.removeAll(person);
    if (value.toInt() == Qt::Checked)
        ticked.append(person);
    Q_EMIT accepted(ticked);
    return true;
}

}  // namespace moderato
