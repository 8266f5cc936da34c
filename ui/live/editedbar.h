#pragma once

#include <QDialog>
#include <QFrame>

class QBoxLayout;
class QLabel;

namespace moderato {

/// Says that the plan was edited while it was run, and offers to look at that.
class EditedBar final : public QFrame {
    Q_OBJECT

public:
    explicit EditedBar(QWidget* parent = nullptr);

    /// What the edits change, a line each; hides without any.
    void show(const QStringList& changes);
    /// In a column the words stand above the buttons.
    void setInColumn(bool inColumn);

Q_SIGNALS:
    void lookWanted();
    void left();

private:
    QBoxLayout* m_layout;
    QLabel* m_words;
};

/// Says what would change, before the edited plan is taken over.
class EditedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit EditedDialog(const QStringList& changes, QWidget* parent = nullptr);
};

}  // namespace moderato
