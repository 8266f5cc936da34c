#include "ui/inspector/turneditors.h"

#include "ui/inspector/turnsmodel.h"

namespace moderato {

TurnEditors::TurnEditors(TurnsModel& model, QObject* parent)
    : TypedDelegate({[&model](const QModelIndex& index, const QString& text) { model.preview(index, text); },
                     [&model] { model.forgetPreview(); }},
                    parent)
    , m_model(model)
{
}

QWidget* TurnEditors::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                   const QModelIndex& index) const
{
    return createRoundsEditor(
        parent, index, m_model.isConversation() ? RoundsEdit::Empty::None : RoundsEdit::Empty::Refused);
}

}  // namespace moderato
