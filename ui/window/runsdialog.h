#pragma once

#include "core/live/runstate.h"
#include "ui/parts/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace moderato {

/// All runs and rehearsals in the file: when, of what, and how they ended; to go on with one, or to delete it.
class RunsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shown` is in front of the conductor, and can't be deleted.
    RunsDialog(Desk& desk, RunId shown, QWidget* parent = nullptr);

Q_SIGNALS:
    /// This run is to go on; the page is closed already.
    void goOnWanted(moderato::RunId run);

private:
    QLayout* buildButtons();
    void fill();
    void addRow(const Run& run);
    void follow();
    void goOn();
    void askToDelete();
    RunId chosen() const;

    Desk& m_desk;
    RunId m_shown;
    QTreeWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_goOn;
    QPushButton* m_delete;
};

}  // namespace moderato
