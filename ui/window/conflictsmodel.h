#pragma once

#include "core/plan/mergewords.h"

#include <QAbstractTableModel>

namespace moderato {

/// The conflicts of a merge, a row each, with both sides' values side by side. The tick in a side's cell chooses it.
class ConflictsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Where, What, Before, Mine, Theirs, Choice, ColumnCount };

    explicit ConflictsModel(const Merge& merge, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void chooseAll(MergeChoice side);

    /// How many conflicts wait for a choice.
    int open() const;

    /// The choices as a merge wants them; where none was made yet: ours.
    QList<MergeChoice> choices() const;

private:
    QVariant tick(const QModelIndex& index) const;
    QString choiceText(int row) const;

    QList<ConflictText> m_texts;
    QList<std::optional<MergeChoice>> m_choices;
};

}  // namespace moderato
