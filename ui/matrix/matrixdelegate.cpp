#include "ui/matrix/matrixdelegate.h"

#include "ui/matrix/matrixmodel.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace moderato {
namespace {

/// Where the bar of a sum lies: at the cell's foot, from its beginning, as long as its share of the largest.
QRect barArea(const QRect& cell, double share, Qt::LayoutDirection direction)
{
    const QRect room = cell.adjusted(4, cell.height() - 6, -4, -2);
    const auto length = static_cast<int>(room.width() * share);
    return {direction == Qt::RightToLeft ? room.right() + 1 - length : room.left(), room.top(), length,
            room.height()};
}

}  // namespace

MatrixDelegate::MatrixDelegate(MatrixModel& model, QObject* parent)
    : TypedDelegate({[&model](const QModelIndex& index, const QString& text) { model.preview(index, text); },
                     [&model] { model.forgetPreview(); }},
                    parent)
{
}

QWidget* MatrixDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    QWidget* editor = createRoundsEditor(parent, index, RoundsEdit::Empty::None);
    editor->setToolTip(tr(
        "The intervention and its follow-ups, such as 3+2; empty: no turn. Ctrl+Return puts it into all selected cells."));
    return editor;
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    TypedDelegate::paint(painter, option, index);
    const QVariant share = index.data(MatrixModel::BarRole);
    if (!share.isValid())
        return;
    const bool dark = isDark(option.palette);
    const QColor colour =
        index.data(MatrixModel::OverRole).toBool() ? overrunColour(dark) : kindColour(Kind::Panel, dark);
    painter->fillRect(barArea(option.rect, share.toDouble(), option.direction), colour);
}

bool MatrixDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<RoundsEdit*>(object);
    if (!editor || event->type() != QEvent::KeyPress || !editor->isAcceptable())
        return TypedDelegate::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || !key->modifiers().testFlag(Qt::ControlModifier))
        return TypedDelegate::eventFilter(object, event);
    const QString text = editor->text();
    Q_EMIT closeEditor(editor);
    Q_EMIT fillAsked(text);
    return true;
}

}  // namespace moderato
