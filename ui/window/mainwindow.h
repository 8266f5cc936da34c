#pragma once

#include "ui/parts/desk.h"
#include "ui/parts/machineclock.h"
#include "ui/window/actions.h"
#include "ui/window/files.h"
#include "ui/window/menus.h"
#include "ui/window/plancommands.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace moderato {

class AfterPaint;
class Centre;
class ChecksView;
class ClipboardCommands;
class Conducting;
class Handouts;
class PageCommands;
class SessionList;
class ViewCommands;
struct CompareChoice;

/// The window: it lays the views out and connects the commands; all else is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `desks` has those of the windows that are open already. Runs go by the clock, which has to outlive the window.
    explicit MainWindow(std::shared_ptr<Desks> desks = std::make_shared<Desks>(),
                        const MachineClock& clock = machineClock());
    ~MainWindow() override;

    Desk& desk() { return m_desk; }
    Files& files() { return *m_files; }
    QAction* action(Act act) const { return m_actions[act]; }

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    QWidget* newMatrix();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content,
                         Qt::DockWidgetArea area);
    void connectFiles();
    void connectPlan();
    void connectDay();
    void connectView();
    void on(Act act, std::function<void()> run);
    void addContextMenus();
    void openAnother();
    void openVersions();
    void compare(const CompareChoice& first, const CompareChoice& second);
    void showPerson(PersonId person);
    void finishTyping();
    void mend();
    void offer();
    void tell(const QString& message);
    void follow();
    void restore();

    Desk m_desk;
    std::shared_ptr<Desks> m_desks;
    Actions m_actions;
    Files* m_files;
    Handouts* m_handouts;
    Conducting* m_conducting;
    PlanCommands* m_commands;
    ClipboardCommands* m_clipboard;
    ViewCommands* m_view;
    QStackedWidget* m_centre = nullptr;
    Centre* m_plan = nullptr;
    PageCommands* m_page = nullptr;
    SessionList* m_sessions = nullptr;
    ChecksView* m_checks = nullptr;
    AfterPaint* m_inspector = nullptr;
    std::unique_ptr<Menus> m_menus;
};

}  // namespace moderato
