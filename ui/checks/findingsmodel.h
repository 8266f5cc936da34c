#pragma once

#include "ui/parts/desk.h"

#include <QAbstractTableModel>

namespace moderato {

/// What the checks found in the shown agenda, most severe first.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityOf, Where, Message, Mend, ColumnCount };

    explicit FindingsModel(Desk& desk, QObject* parent = nullptr);

    /// The finding in the row; nullptr for none.
    const Finding* findingAt(const QModelIndex& index) const;
    int count(Severity severity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();

    Desk& m_desk;
    QList<Finding> m_findings;
};

}  // namespace moderato
