#pragma once

#include "ui/parts/desk.h"

#include <QAbstractTableModel>

namespace moderato {

/// The turns of the selected segment: who speaks, with which rounds, and each one's sum.
class TurnsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Rounds, Sum, ColumnCount };

    explicit TurnsModel(Desk& desk, QObject* parent = nullptr);

    SegmentId segment() const { return m_segment; }
    /// True if the speakers share the segment's time.
    bool isConversation() const { return m_isConversation; }
    TurnId turnAt(const QModelIndex& index) const;

    /// Shows what setting the rounds of this row would do, without doing it.
    void preview(const QModelIndex& index, const QString& rounds);
    void forgetPreview() { m_desk.forgetPreview(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void show();

    Desk& m_desk;
    SegmentId m_segment;
    bool m_isConversation = false;
    QList<Turn> m_turns;
};

}  // namespace moderato
