#pragma once

#include "ui/parts/desk.h"
#include "ui/window/actions.h"
#include "ui/window/files.h"
#include "ui/window/plancommands.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace moderato {

class AgendaView;
class Alternatives;
class NoticeBar;
class SessionList;

/// The window: it lays the views out and connects the commands; all else is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `desks` has those of the windows that are open already.
    explicit MainWindow(std::shared_ptr<Desks> desks = std::make_shared<Desks>());
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
    void buildMenus();
    void buildToolBar();
    QWidget* buildWelcome();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content,
                         Qt::DockWidgetArea area);
    void connectFiles();
    void connectPlan();
    void connectView();
    void on(Act act, std::function<void()> run);
    void addContextMenus();
    void openAnother();
    void finishTyping();
    void fillRecent();
    void tell(const QString& message);
    void follow();
    void enableActions();
    void restore();

    Desk m_desk;
    std::shared_ptr<Desks> m_desks;
    Actions m_actions;
    Files* m_files;
    PlanCommands* m_plan;
    QStackedWidget* m_centre = nullptr;
    AgendaView* m_agenda = nullptr;
    Alternatives* m_alternatives = nullptr;
    SessionList* m_sessions = nullptr;
    NoticeBar* m_notice = nullptr;
    QMenu* m_recent = nullptr;
    QHash<int, QMenu*> m_menus;
};

}  // namespace moderato
