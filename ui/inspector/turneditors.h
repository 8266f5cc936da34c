#pragma once

#include "ui/parts/typeddelegate.h"

namespace moderato {

class TurnsModel;

/// The editor of a turn's rounds.
class TurnEditors final : public TypedDelegate {
    Q_OBJECT

public:
    explicit TurnEditors(TurnsModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    TurnsModel& m_model;
};

}  // namespace moderato
