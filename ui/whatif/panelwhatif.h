#pragma once

#include "ui/parts/desk.h"
#include "ui/whatif/sizechart.h"
#include "ui/whatif/trialfields.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace moderato {

/// What a panel of another size, with other rounds, would leave to the floor: of the current panel segment, or of the
/// whole session if none is selected. Nothing changes in the plan until it is applied to the segment.
class PanelWhatIf final : public QWidget {
    Q_OBJECT

public:
    explicit PanelWhatIf(Desk& desk, QWidget* parent = nullptr);

private:
    QWidget* buildInputs();
    QWidget* buildResult();
    void follow();
    void fillScopes();
    void chooseScope(int place);
    void rebase(const PanelTrial& plan);
    void reset();
    void attempt(const PanelTrial& trial);
    void showTrial();

    const Segment* segment() const;
    PanelTrial planned() const;
    QList<PersonId> leaving() const;
    bool mayApply() const;
    QString applyText() const;
    void apply();

    Desk& m_desk;
    SegmentId m_scope;  // null: the whole session
    AgendaId m_agenda;
    PanelTrial m_plan;
    PanelTrial m_trial;
    QComboBox* m_scopes;
    TrialFields* m_fields;
    QPushButton* m_reset;
    QPushButton* m_apply;
    QLabel* m_sentence;
    SizeChart* m_chart;
    QLabel* m_note;
};

}  // namespace moderato
