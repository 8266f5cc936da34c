#pragma once

#include <QAbstractListModel>

namespace moderato {

/// One row of a list: what tells it from the others, and what it says.
struct ListedRow {
    QString key;
    QString text;
    QString tip;

    bool operator==(const ListedRow&) const = default;
};

/// Rows of something inside a subject, such as a segment's questions.
class RowListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<ListedRow>& rows);
    /// The row's key; empty for an invalid index.
    QString keyAt(const QModelIndex& index) const;
    /// Where the row with this key stands; invalid if there is none.
    QModelIndex indexOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ListedRow> m_rows;
};

}  // namespace moderato
