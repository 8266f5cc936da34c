#include "ui/inspector/rowlistmodel.h"

namespace moderato {

void RowListModel::show(const QList<ListedRow>& rows)
{
    if (rows == m_rows)
        return;
    const bool sameKeys = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                     [](const ListedRow& a, const ListedRow& b) { return a.key == b.key; });
    if (!sameKeys)
        beginResetModel();
    m_rows = rows;
    if (sameKeys)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    else
        endResetModel();
}

QString RowListModel::keyAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.at(index.row()).key : QString();
}

QModelIndex RowListModel::indexOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows.at(row).key == key)
            return index(row);
    return {};
}

int RowListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    return role == Qt::ToolTipRole ? QVariant(row.tip) : QVariant();
}

}  // namespace moderato
