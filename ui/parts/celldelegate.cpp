#include "ui/parts/celldelegate.h"

#include <QWidget>

namespace moderato {

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 8);
}

void CellDelegate::finishPicked()
{
    auto* editor = qobject_cast<QWidget*>(sender());
    QWidget* cells = editor->parentWidget();
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
    // What was picked from was a window of its own, after which this one may not be active yet.
    cells->setFocus();
}

}  // namespace moderato
