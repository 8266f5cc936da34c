#pragma once

#include "ui/handouts/handoutchoice.h"
#include "ui/handouts/pageview.h"
#include "ui/parts/desk.h"
#include "ui/report/exports.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace moderato {

/// The handouts as they will be printed, live with every edit, and the ways out of here: save, a file each, print.
class HandoutsView final : public QDialog {
    Q_OBJECT

public:
    explicit HandoutsView(Desk& desk, QWidget* parent = nullptr);

    /// What is chosen, of what is saved.
    ExportRequest request() const;

    /// Shows this sheet alone.
    void chooseOnly(Sheet sheet);
    /// Of this run the sheet "afterwards" tells.
    void showRun(RunId run);

Q_SIGNALS:
    void saveWanted();
    void saveEachWanted();
    void printWanted();

private:
    QWidget* buildChoice();
    QWidget* buildSessions();
    QWidget* buildPreview();
    QLayout* buildZoom();
    QLayout* buildButtons();
    void addShortcuts();
    void follow();
    void fillSessions();
    void showZoom();
    void chooseZoom(int place);
    void showPage();
    QList<Handout> shownHandouts() const;

    Desk& m_desk;
    QWidget* m_sessions;
    QComboBox* m_session;
    HandoutChoice* m_choice;
    PageView* m_pages;
    QComboBox* m_zoom;
    QLabel* m_page;
    QLabel* m_empty;
    QPushButton* m_save;
    QPushButton* m_saveEach;
    QPushButton* m_print;
};

}  // namespace moderato
