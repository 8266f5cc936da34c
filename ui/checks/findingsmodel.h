#pragma once

#include "ui/checks/findingrows.h"
#include "ui/parts/desk.h"

#include <QAbstractTableModel>

namespace moderato {

/// What the checks found in the shown agenda, most severe first or under a heading for each place.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityOf, Where, Message, Mend, ColumnCount };

    explicit FindingsModel(Desk& desk, QObject* parent = nullptr);

    FindingOrder order() const { return m_order; }
    void setOrder(FindingOrder order);
    /// Whether what was accepted is listed too; it is at first.
    bool showsAccepted() const { return m_showsAccepted; }
    void setShowsAccepted(bool shows);

    /// The finding in the row; nullptr for none, and for a heading.
    const Finding* findingAt(const QModelIndex& index) const;
    bool isHeading(int row) const { return m_rows.at(row).isHeading(); }
    /// How many of this severity stand, whatever is listed.
    int count(Severity severity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void show();
    void tellChanges(const QList<Finding>& before);
    void arrangeAnew();
    QList<FindingRow> rowsOf(const QList<Finding>& findings) const;
    bool isAsShown(const QList<Finding>& findings, const QList<FindingRow>& rows) const;
    static QVariant headingData(const FindingRow& row, int column, int role);

    Desk& m_desk;
    FindingOrder m_order = FindingOrder::BySeverity;
    bool m_showsAccepted = true;
    QList<Finding> m_findings;
    QList<FindingRow> m_rows;
};

}  // namespace moderato
