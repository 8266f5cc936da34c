#pragma once

#include <QStyledItemDelegate>

namespace moderato {

/// A delegate of cells that are easy to hit, some of whose editors are done with once something was picked in them.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// To be joined with what an editor says when something was picked in it: commits and closes that editor.
    void finishPicked();
};

}  // namespace moderato
