#pragma once

#include "ui/parts/typeddelegate.h"

namespace moderato {

class AgendaModel;

/// The editors of the agenda's cells.
class CellEditors final : public TypedDelegate {
    Q_OBJECT

public:
    explicit CellEditors(AgendaModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    AgendaModel& m_model;
};

}  // namespace moderato
