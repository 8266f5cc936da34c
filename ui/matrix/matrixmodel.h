#pragma once

#include "ui/matrix/matrixtable.h"
#include "ui/parts/desk.h"

#include <QAbstractTableModel>

namespace moderato {

/// The speaking budgets of the shown agenda: people down; across their constituency, the segments, and the sum of each
/// person. Edits go to the desk.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        BarRole = Qt::UserRole,  ///< of a sum: its share of the largest sum, 0 to 1
        OverRole,                ///< true for what is over what is allowed
    };

    /// A text to put into a cell.
    struct Entry {
        QModelIndex index;
        QString text;
    };

    explicit MatrixModel(Desk& desk, QObject* parent = nullptr);

    MatrixScope scope() const { return m_scope; }
    MatrixOrder order() const { return m_order; }
    void setScope(MatrixScope scope);
    void setOrder(MatrixOrder order);

    static constexpr int constituencyColumn = 0;
    int sumColumn() const { return columnCount() - 1; }

    const MatrixTable& table() const { return m_table; }
    /// Null for columns that are no segment's.
    SegmentId segmentAt(int column) const;
    PersonId personAt(int row) const;
    /// The segment's column for a column of the model; nullptr if it is none's.
    const MatrixColumn* columnAt(int column) const;
    /// The cell of this person and segment; invalid if it is not shown.
    QModelIndex indexOf(PersonId person, SegmentId segment) const;
    /// The rounds of the one turn in this cell; none if there is no turn, or more than one.
    std::optional<QList<Seconds>> roundsAt(const QModelIndex& index) const;

    /// Puts all texts into their cells in one edit. Cells that can't be edited are passed over; a text that makes no sense
    /// refuses it all, and the desk says so.
    bool enter(const QString& label, const QList<Entry>& entries);

    /// Shows what typing this text into the cell would do, without doing it.
    void preview(const QModelIndex& index, const QString& text);
    void forgetPreview() { m_desk.forgetPreview(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void show();
    QList<PersonId> peopleToShow() const;
    void take(MatrixTable next, AgendaId agenda);
    void reorder(MatrixTable next);
    void tellChanged();
    Result<Event> edited(const QList<Entry>& entries) const;
    QVariant cellData(const MatrixRow& row, int column, int role) const;
    QVariant sumData(const MatrixRow& row, int role) const;

    Desk& m_desk;
    MatrixScope m_scope = MatrixScope::Speakers;
    MatrixOrder m_order = MatrixOrder::AsInEvent;
    AgendaId m_agenda;
    MatrixTable m_table;
};

}  // namespace moderato
