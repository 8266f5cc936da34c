#pragma once

#include "ui/window/actions.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace moderato {

/// Finds a command by its words: what is typed narrows the list, Return runs the command, Escape thinks better of it.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Actions& actions, QWidget* parent);

    /// The command that was chosen, to be run once the palette is closed; nullptr for none.
    QAction* chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void choose();

    const Actions& m_actions;
    QLineEdit* m_typed;
    QListWidget* m_list;
    QAction* m_chosen = nullptr;
};

/// True if every word of `typed` is somewhere in `text`; capitals do not count.
bool matchesCommand(const QString& text, const QString& typed);

}  // namespace moderato
