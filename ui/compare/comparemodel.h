#pragma once

#include "ui/compare/comparecells.h"

#include <QAbstractTableModel>

namespace moderato {

/// Two agendas side by side: the cells of the first, the mark, the cells of the second. A row is a segment or a part's
/// heading, as the matching orders them.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int markColumn = compareCellCount;
    static constexpr int columns = 2 * compareCellCount + 1;

    explicit CompareModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const Compared& compared);
    void clear();
    void setOnlyDifferences(bool only);

    bool isFilled() const { return m_compared.has_value(); }
    const Compared& compared() const { return *m_compared; }
    const MatchedRow& matchedRow(int row) const { return m_rows.at(row); }

    /// The row that shows this on either side, or -1.
    int rowOf(const QUuid& ours, const QUuid& theirs) const;
    /// The first row that is marked, else the first one; -1 without rows.
    int firstDifference() const;
    /// The ids that a row shows; null where a side has none.
    std::pair<QUuid, QUuid> idsAt(int row) const;
    QString titleAt(int row) const;
    /// A part counts as changed, too, where what is in it makes it longer or shorter.
    CompareMark markAt(int row) const;
    /// What differs in a row, a text for each.
    QStringList differencesAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fillRows();
    bool partLastsOtherwise(int row) const;
    const QStringList& fieldsAt(int row) const;
    QString textAt(int row, int column) const;
    QString sideText(int row, bool first, CompareCell cell) const;

    std::optional<Compared> m_compared;
    QList<MatchedRow> m_rows;
    bool m_onlyDifferences = false;
};

/// What the rows of a comparison come to: "2 changed, 1 moved, 1 only left".
QString differenceSummary(const Matching& matching);

}  // namespace moderato
