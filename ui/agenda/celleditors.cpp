#include "ui/agenda/celleditors.h"

#include "core/plan/lookup.h"
#include "core/plan/participants.h"
#include "core/plan/words.h"
#include "ui/agenda/agendamodel.h"
#include "ui/parts/choiceedit.h"

namespace moderato {
namespace {

QWidget* createTitleEditor(QWidget* parent)
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    return editor;
}

ChoiceEdit* createKindEditor(QWidget* parent)
{
    auto* editor = new ChoiceEdit(parent);
    for (int kind = 0; kind < enumCount<Kind>(); ++kind)
        editor->addItem(kindName(static_cast<Kind>(kind)));
    return editor;
}

/// The participants of the session, then everybody else of the event.
ChoiceEdit* createLeadEditor(QWidget* parent, const AgendaModel& model)
{
    auto* editor = new ChoiceEdit(parent);
    editor->setAccessibleName(AgendaModel::tr("Lead"));
    editor->addItem(AgendaModel::tr("Nobody"), QString());
    bool areParticipants = true;
    for (const Person& person : participantsFirst(model.event(), model.session())) {
        const bool isParticipant = participantOf(model.session(), person.id) != nullptr;
        if (areParticipants != isParticipant || editor->count() == 1)
            editor->insertSeparator(editor->count());
        areParticipants = isParticipant;
        editor->addItem(person.name, person.id.toString());
    }
    return editor;
}

}  // namespace

CellEditors::CellEditors(AgendaModel& model, QObject* parent)
    : TypedDelegate({[&model](const QModelIndex& index, const QString& text) { model.preview(index, text); },
                     [&model] { model.forgetPreview(); }},
                    parent)
    , m_model(model)
{
}

QWidget* CellEditors::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                   const QModelIndex& index) const
{
    const bool isPart = !m_model.partAt(index).isNull();
    switch (index.column()) {
    case AgendaModel::Start:
        return createStartEditor(parent, index, m_model.session());
    case AgendaModel::Lead:
        return finishedByPick(createLeadEditor(parent, m_model));
    case AgendaModel::Title:
        return createTitleEditor(parent);
    case AgendaModel::KindOf:
        return finishedByPick(createKindEditor(parent));
    case AgendaModel::Turns:
        return createRoundsEditor(parent, index,
                                  m_model.isConversation(index) ? RoundsEdit::Empty::None
                                                                : RoundsEdit::Empty::Refused);
    default:
        return createDurationEditor(parent, index,
                                    isPart ? DurationEdit::Empty::None : DurationEdit::Empty::Refused);
    }
}

/// A start is typed over its pin, beside which there is little room.
void CellEditors::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    if (index.column() == AgendaModel::Start)
        editor->setGeometry(option.rect);
    else
        TypedDelegate::updateEditorGeometry(editor, option, index);
}

}  // namespace moderato
