#pragma once

#include "core/plan/time.h"

#include <QDialog>
#include <QList>

class QPushButton;

namespace moderato {

class RoundsEdit;

/// Asks for rounds.
class RoundsDialog final : public QDialog {
    Q_OBJECT

public:
    RoundsDialog(const QString& question, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    /// The user typed these rounds, one at least, and is done.
    void given(const QList<moderato::Seconds>& rounds);

private:
    RoundsEdit* m_rounds;
    QPushButton* m_done;
};

}  // namespace moderato
