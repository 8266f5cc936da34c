#include "ui/people/peopledelegate.h"

#include "ui/parts/choiceedit.h"
#include "ui/parts/desk.h"
#include "ui/people/datefield.h"
#include "ui/people/peoplemodel.h"

#include <QKeyEvent>
#include <QTimeZone>
#include <QToolTip>

namespace moderato {
namespace {

/// What the editor was filled with; it is filled once, and what was not changed is not committed.
constexpr const char* filled = "filled";

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            names.append(QString::fromLatin1(id));
    return names;
}

}  // namespace

PeopleDelegate::PeopleDelegate(const Desk& desk, const PeopleModel& model, QObject* parent)
    : CellDelegate(parent)
    , m_desk(desk)
    , m_model(model)
{
}

QWidget* PeopleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    QWidget* editor = editorFor(PeopleModel::fieldAt(index.column()), parent);
    if (!editor)
        return nullptr;
    finishOnPick(editor);
    if (PeopleModel::fieldAt(index.column()) != RosterField::Name)
        editor->setToolTip(tr("Ctrl+Return sets it for all selected people."));
    return editor;
}

void PeopleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property(filled).isValid())
        return;
    fill(*editor, index.data(Qt::EditRole));
    editor->setProperty(filled, valueOf(*editor).value_or(QVariant()));
}

void PeopleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const std::optional<QVariant> value = valueOf(*editor);
    if (value && *value != editor->property(filled))
        model->setData(index, *value);
}

QWidget* PeopleDelegate::editorFor(RosterField field, QWidget* parent) const
{
    QWidget* editor = nullptr;
    switch (rosterInput(field)) {
    case RosterInput::Text:
        editor = new QLineEdit(parent);
        break;
    case RosterInput::KnownText:
        editor = createKnownText(field, parent);
        break;
    case RosterInput::Choice:
        editor = createChoice(field, parent);
        break;
    case RosterInput::Date:
        editor = new DateField(parent);
        break;
    case RosterInput::Person:
        editor = createPeople(parent);
        break;
    case RosterInput::Roles:
    case RosterInput::None:
        return nullptr;
    }
    editor->setAccessibleName(rosterTitle(field));
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setFrame(false);
    return editor;
}

QComboBox* PeopleDelegate::createKnownText(RosterField field, QWidget* parent) const
{
    auto* editor = new QComboBox(parent);
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->addItems(field == RosterField::TimeZone ? timeZones() : m_model.knownTexts(field));
    return editor;
}

ChoiceEdit* PeopleDelegate::createChoice(RosterField field, QWidget* parent) const
{
    auto* editor = new ChoiceEdit(parent);
    const QStringList names = rosterChoices(field);
    for (int i = 0; i < names.size(); ++i)
        editor->addItem(names.at(i), i);
    return editor;
}

ChoiceEdit* PeopleDelegate::createPeople(QWidget* parent) const
{
    auto* editor = new ChoiceEdit(parent);
    editor->addItem(tr("nobody"), QString());
    for (const Person& person : m_desk.event().people)
        editor->addItem(person.name, person.id.toString());
    return editor;
}

/// Who picks from a list or calendar is done with it.
void PeopleDelegate::finishOnPick(QWidget* editor) const
{
    if (auto* choice = qobject_cast<ChoiceEdit*>(editor))
        connect(choice, &ChoiceEdit::picked, this, &PeopleDelegate::finishPicked);
    else if (auto* date = qobject_cast<DateField*>(editor))
        connect(date, &DateField::picked, this, &PeopleDelegate::finishPicked);
}

void PeopleDelegate::fill(QWidget& editor, const QVariant& value)
{
    if (auto* date = qobject_cast<DateField*>(&editor)) {
        date->show(value.toDate());
        date->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(&editor)) {
        line->setText(value.toString());
        line->selectAll();
    } else if (auto* choice = qobject_cast<QComboBox*>(&editor); choice && choice->isEditable()) {
        choice->setCurrentIndex(choice->findText(value.toString()));
        choice->setEditText(value.toString());
        choice->lineEdit()->selectAll();
    } else if (choice) {
        choice->setCurrentIndex(value.isValid() ? choice->findData(value) : 0);
    }
}

std::optional<QVariant> PeopleDelegate::valueOf(const QWidget& editor)
{
    if (const auto* date = qobject_cast<const DateField*>(&editor)) {
        const std::optional<QDate> typed = date->date();
        return typed ? std::optional<QVariant>(*typed) : std::nullopt;
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
        return line->text();
    const auto* choice = qobject_cast<const QComboBox*>(&editor);
    return choice && choice->isEditable() ? QVariant(choice->currentText()) : choice->currentData();
}

/// A text that makes no sense stays in the editor, and what is missing is said.
bool PeopleDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return CellDelegate::eventFilter(object, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (sayWhatIsMissing(*editor, key))
        return true;
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isReturn || !key.modifiers().testFlag(Qt::ControlModifier))
        return CellDelegate::eventFilter(object, event);
    const QVariant value = valueOf(*editor).value_or(QVariant());
    Q_EMIT closeEditor(editor);
    Q_EMIT setForAllAsked(value);
    return true;
}

bool PeopleDelegate::sayWhatIsMissing(QWidget& editor, const QKeyEvent& key) const
{
    const bool finishes =
        key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
    if (!finishes || valueOf(editor))
        return false;
    QToolTip::showText(editor.mapToGlobal(QPoint(0, editor.height())),
                       tr("Type a date such as 2022-11-30, or nothing."), &editor);
    return true;
}

}  // namespace moderato
