#include "ui/agenda/celleditors.h"

#include "core/plan/words.h"
#include "ui/agenda/agendamodel.h"

#include <QComboBox>

namespace moderato {
namespace {

QWidget* createTitleEditor(QWidget* parent)
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    return editor;
}

QWidget* createKindEditor(QWidget* parent)
{
    auto* editor = new QComboBox(parent);
    for (int kind = 0; kind < enumCount<Kind>(); ++kind)
        editor->addItem(kindName(static_cast<Kind>(kind)));
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
    case AgendaModel::Title:
        return createTitleEditor(parent);
    case AgendaModel::KindOf:
        return createKindEditor(parent);
    case AgendaModel::Turns:
        return createRoundsEditor(parent, index,
                                  m_model.isConversation(index) ? RoundsEdit::Empty::None
                                                                : RoundsEdit::Empty::Refused);
    default:
        return createDurationEditor(parent, index,
                                    isPart ? DurationEdit::Empty::None : DurationEdit::Empty::Refused);
    }
}

}  // namespace moderato
