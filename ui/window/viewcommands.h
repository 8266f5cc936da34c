#pragma once

#include "ui/parts/theme.h"

#include <QObject>

class QWidget;

namespace moderato {

class Actions;

/// The commands that change how things look, or that help; none of them changes the event.
class ViewCommands final : public QObject {
    Q_OBJECT

public:
    ViewCommands(const Actions& actions, QWidget* window);

    void zoomBy(int percent);
    void zoomTo(int percent);
    static void setTheme(ColourMode theme);
    void openPalette();
    void openPreferences();
    void openShortcuts();
    void openAbout();
    /// Says what the widget with the focus is for.
    void helpHere();

private:
    const Actions& m_actions;
    QWidget* m_window;
};

}  // namespace moderato
