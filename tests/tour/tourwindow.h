#pragma once

#include "ui/agenda/agendaview.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

namespace moderato {

/// A window on an event made from a template, driven by keys and mouse as a user drives it, of which pictures are taken.
class TourWindow {
public:
    /// Pictures go into the folder. The clock, by which runs go, has to outlive the window.
    TourWindow(const QString& folder, const QString& templateName,
               const MachineClock& clock = machineClock());

    Desk& desk() { return m_window.desk(); }
    AgendaView& agenda() { return *m_window.findChild<AgendaView*>(); }
    const Segment& segment(qsizetype place) { return desk().agenda()->segments.at(place); }
    const Schedule& schedule() { return desk().assessment().schedule; }
    MainWindow& window() { return m_window; }

    /// Runs a command of the menus.
    void run(Act act);
    /// Puts a text on the clipboard and pastes it.
    void paste(const QString& text);
    /// Opens the editor of a cell of the outline with F2, types, and ends with Return.
    void type(qsizetype place, AgendaModel::Column column, const QString& text);
    /// Selects segments of the outline, from one to another.
    void select(qsizetype from, qsizetype to);
    /// Brings a dock to the front: "checks", "matrix" or "panel-size".
    void raise(const char* dock);
    template <class T>
    T& find(const char* accessibleName = "")
    {
        for (T* each : m_window.findChildren<T*>())
            if (each->isVisible() &&
                (*accessibleName == '\0' || each->accessibleName() == QLatin1String(accessibleName)))
                return *each;
        qFatal("There is no visible %s", accessibleName);
    }

    /// Ends the tour with status 1 if the user would not see what they should.
    void expect(bool seen, const char* what) const;
    /// Takes a picture of the window, or of a dialog over it.
    void picture(const QString& name, QWidget* of = nullptr);

    static void settle();

private:
    QTemporaryDir m_files;
    QString m_folder;
    MainWindow m_window;
};

}  // namespace moderato
