#pragma once

#include "ui/window/actions.h"

class QMainWindow;
class QMenu;
class QWidget;

namespace moderato {

/// The menu bar and the tool bar of one window, made from the table of commands.
class Menus final {
public:
    Menus(QMainWindow& window, const Actions& actions);

    QMenu* operator[](Menu menu) const { return m_menus.value(static_cast<int>(menu)); }
    /// The menu of the files that were open lately.
    QMenu* recent() const { return m_recent; }

private:
    void fill(const Actions& actions);
    static void buildToolBar(QMainWindow& window, const Actions& actions);

    QHash<int, QMenu*> m_menus;
    QMenu* m_recent = nullptr;
};

/// Gives a list the context menu of the commands that act on what is in it.
void addContextMenu(QWidget& list, const Actions& actions, const QList<Act>& acts);

}  // namespace moderato
