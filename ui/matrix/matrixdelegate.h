#pragma once

#include "ui/parts/typeddelegate.h"

namespace moderato {

class MatrixModel;

/// The editors of the matrix, and the bars beside its sums.
class MatrixDelegate final : public TypedDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(MatrixModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

Q_SIGNALS:
    /// What is typed is meant for all selected cells.
    void fillAsked(const QString& text);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace moderato
