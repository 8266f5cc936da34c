#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moderato {

/// Asks for a new event's name, folder and template before anything is made.
class NewDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NewDialog(const QString& folder, QWidget* parent = nullptr);

    QString title() const;
    /// The file to make: the name in the folder.
    QString path() const;
    QString templateName() const;

private:
    void askForFolder();
    void check();
    QString problem() const;

    QLineEdit* m_title;
    QLineEdit* m_folder;
    QComboBox* m_template;
    QLabel* m_problem;
    QPushButton* m_create;
};

}  // namespace moderato
