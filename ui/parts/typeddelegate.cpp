#include "ui/parts/typeddelegate.h"

#include "core/plan/duration.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QToolTip>

namespace moderato {
namespace {

/// What the editor was filled with. It is filled once: while it is open the preview changes the cell, and must not undo
/// what is being typed; and what was not changed is not committed.
constexpr const char* shown = "shown";

bool isAcceptable(const QWidget* editor)
{
    if (const auto* duration = qobject_cast<const DurationEdit*>(editor))
        return duration->isAcceptable();
    if (const auto* start = qobject_cast<const StartEdit*>(editor))
        return start->isAcceptable();
    const auto* rounds = qobject_cast<const RoundsEdit*>(editor);
    return !rounds || rounds->isAcceptable();
}

QString remedyFor(const QWidget* editor)
{
    if (qobject_cast<const DurationEdit*>(editor))
        return TypedDelegate::tr("Type a duration such as 5, 4:30, 90s or 1h30.");
    if (qobject_cast<const StartEdit*>(editor))
        return editor->toolTip();
    return TypedDelegate::tr("Type rounds such as 3+2.");
}

void fillLine(QLineEdit* line, const QString& text)
{
    if (auto* duration = qobject_cast<DurationEdit*>(line)) {
        const Result<Seconds> value = parseDuration(text);
        duration->show(value ? std::optional(*value) : std::nullopt);
    } else {
        line->setText(text);
    }
    line->selectAll();
}

/// A choice shows the item with this data, else the one at this place.
void fillChoice(QComboBox* choice, const QVariant& value)
{
    const int place = choice->findData(value);
    choice->setCurrentIndex(place >= 0 ? place : value.toInt());
}

QVariant chosenIn(const QComboBox* choice)
{
    return choice->currentData().isValid() ? choice->currentData() : choice->currentIndex();
}

}  // namespace

TypedDelegate::TypedDelegate(Previewing previewing, QObject* parent)
    : CellDelegate(parent)
    , m_previewing(std::move(previewing))
{
}

void TypedDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property(shown).isValid())
        return;
    editor->setProperty(shown, index.data(Qt::EditRole));
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        fillChoice(choice, index.data(Qt::EditRole));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        fillLine(line, index.data(Qt::EditRole).toString());
}

void TypedDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (!isAcceptable(editor))
        return;
    if (const auto* choice = qobject_cast<QComboBox*>(editor))
        model->setData(index, chosenIn(choice));
    else if (const auto* line = qobject_cast<QLineEdit*>(editor);
             line->text() != editor->property(shown).toString())
        model->setData(index, line->text());
}

void TypedDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    m_previewing.forget();
    CellDelegate::destroyEditor(editor, index);
}

QWidget* TypedDelegate::createDurationEditor(QWidget* parent, const QModelIndex& index,
                                             DurationEdit::Empty empty) const
{
    auto* editor = new DurationEdit(parent, empty);
    editor->setFrame(false);
    connect(editor, &DurationEdit::previewed, this,
            [this, at = QPersistentModelIndex(index)](std::optional<Seconds> value) {
                m_previewing.preview(at, value ? formatDuration(*value) : QString());
            });
    return editor;
}

QWidget* TypedDelegate::createRoundsEditor(QWidget* parent, const QModelIndex& index,
                                           RoundsEdit::Empty empty) const
{
    return previewed(new RoundsEdit(parent, empty), index);
}

QWidget* TypedDelegate::createStartEditor(QWidget* parent, const QModelIndex& index,
                                          const Session& session) const
{
    return previewed(new StartEdit(session, parent), index);
}

QWidget* TypedDelegate::finishedByPick(ChoiceEdit* editor) const
{
    connect(editor, &ChoiceEdit::picked, this, &TypedDelegate::finishPicked);
    return editor;
}

/// The editor, whose text is shown in the cell's place as soon as it makes sense.
template <class Edit>
QWidget* TypedDelegate::previewed(Edit* editor, const QModelIndex& index) const
{
    editor->setFrame(false);
    connect(editor, &QLineEdit::textEdited, this,
            [this, editor, at = QPersistentModelIndex(index)](const QString& text) {
                if (editor->isAcceptable())
                    m_previewing.preview(at, text);
            });
    return editor;
}

bool TypedDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool finishes =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (finishes && !isAcceptable(editor)) {
            QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), remedyFor(editor), editor);
            return true;
        }
    }
    return CellDelegate::eventFilter(object, event);
}

}  // namespace moderato
