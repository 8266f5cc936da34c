#include "ui/overview/titledelegate.h"

namespace moderato {

QWidget* TitleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Title of the session"));
    return editor;
}

void TitleDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    QRect line = option.rect;
    line.setHeight(editor->sizeHint().height());
    editor->setGeometry(line);
}

}  // namespace moderato
