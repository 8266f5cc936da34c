#pragma once

#include "core/plan/event.h"
#include "core/report/handouts.h"
#include "ui/report/pageformat.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QSpinBox;

namespace moderato {

class Desk;

/// Which sheets are wanted, of whom, and on what paper. What is chosen is remembered on this machine.
class HandoutChoice final : public QWidget {
    Q_OBJECT

public:
    explicit HandoutChoice(Desk& desk, QWidget* parent = nullptr);

    HandoutOptions options() const;
    PageFormat page() const;
    /// True if the sheets of all sessions are wanted, not of the shown one alone.
    bool ofAllSessions() const;

    /// Ticks this sheet alone.
    void chooseOnly(Sheet sheet);
    /// Of this run the sheet "afterwards" tells, as if it were chosen by hand.
    void chooseRun(RunId run);

Q_SIGNALS:
    void changed();

private:
    QWidget* buildSheets();
    QWidget* buildOptions();
    QWidget* buildPaper();
    void follow();
    void fillPeople();
    void fillAgendas();
    void fillRuns();
    void updateEnabled();
    void take();
    void restore();
    void keep() const;
    bool isWanted(Sheet sheet) const;

    Desk& m_desk;
    QListWidget* m_sheets;
    QComboBox* m_people;
    QComboBox* m_other;
    QComboBox* m_run;
    QCheckBox* m_findings;
    QCheckBox* m_allSessions;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QSpinBox* m_percent;
};

}  // namespace moderato
