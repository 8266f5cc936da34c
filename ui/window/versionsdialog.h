#pragma once

#include "ui/parts/desk.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace moderato {

/// The named versions and the edits of the event: what differs between one of them and today, a look at it in the window
/// behind, and the way back to it as a new edit.
class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit VersionsDialog(Desk& desk, QWidget* parent = nullptr);
    ~VersionsDialog() override;

Q_SIGNALS:
    /// This version is to stand beside today; the page is closed already.
    void compareWanted(const QUuid& version);

private:
    QWidget* buildVersions();
    QWidget* buildEdits();
    QWidget* buildComparison();
    QLayout* buildLimits();
    void fill();
    void fillVersions();
    void fillEdits();
    void compare();
    void look(bool on);

    Result<Event> chosen() const;
    QString chosenName() const;
    QUuid chosenVersion() const;
    bool isVersion() const;

    void compareSideBySide();
    void nameNow();
    void rename();
    void remove();
    void bringBack();
    void keepLimit();
    void tell(const Done& done);

    Desk& m_desk;
    QTabWidget* m_tabs;
    QListWidget* m_versions;
    QListWidget* m_edits;
    QLabel* m_heading;
    QListWidget* m_differences;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_sideBySide;
    QPushButton* m_look;
    QPushButton* m_bringBack;
    QSpinBox* m_megabytes;
    QSpinBox* m_days;
};

}  // namespace moderato
