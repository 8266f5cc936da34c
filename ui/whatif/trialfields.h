#pragma once

#include "ui/parts/durationedit.h"
#include "ui/parts/roundsedit.h"
#include "ui/whatif/trialwords.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QSlider;
class QSpinBox;

namespace moderato {

/// The terms of a panel as sliders with fields for the numbers.
class TrialFields final : public QWidget {
    Q_OBJECT

public:
    explicit TrialFields(QWidget* parent = nullptr);

    /// Fills the fields, but for the one in which the user is typing.
    void show(const PanelTrial& trial);

Q_SIGNALS:
    /// The user set another trial.
    void changed(const moderato::PanelTrial& trial);

private:
    void addRow(const QString& label, QSlider* slider, QWidget* field);
    void connectSize();
    void connectRounds();
    void connectTime(QSlider* slider, DurationEdit* field, Seconds step, Seconds PanelTerms::*term);
    void connectShare();
    void tell();

    PanelTrial m_trial;
    QGridLayout* m_grid;
    QSlider* m_sizeSlider;
    QSpinBox* m_size;
    RoundsEdit* m_rounds;
    QSlider* m_fixedSlider;
    DurationEdit* m_fixed;
    QSlider* m_shareSlider;
    QDoubleSpinBox* m_share;
    QSlider* m_changeoverSlider;
    DurationEdit* m_changeover;
};

}  // namespace moderato
