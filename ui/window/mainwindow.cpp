#include "ui/window/mainwindow.h"

#include "ui/agenda/agendaview.h"
#include "ui/checks/checksview.h"
#include "ui/checks/toast.h"
#include "ui/compare/compareview.h"
#include "ui/inspector/inspector.h"
#include "ui/matrix/speakingmatrix.h"
#include "ui/parts/afterpaint.h"
#include "ui/parts/theme.h"
#include "ui/whatif/panelwhatif.h"
#include "ui/window/actionstate.h"
#include "ui/window/alternatives.h"
#include "ui/window/centre.h"
#include "ui/window/clipboardcommands.h"
#include "ui/window/conducting.h"
#include "ui/window/filedrops.h"
#include "ui/window/handouts.h"
#include "ui/window/noticebar.h"
#include "ui/window/pagecommands.h"
#include "ui/window/quit.h"
#include "ui/window/recentfiles.h"
#include "ui/window/runsign.h"
#include "ui/window/sessionlist.h"
#include "ui/window/versionsdialog.h"
#include "ui/window/viewcommands.h"
#include "ui/window/welcome.h"
#include "ui/window/windowtitle.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>

namespace moderato {
namespace {

/// How long a message stays in the status bar.
constexpr int messageMilliseconds = 8000;

/// As large as the plan wants to be, with its title bar, but for a smaller screen.
QSize firstSize(const QWidget& window)
{
    const QSize room = window.screen()->availableSize();
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return QSize(1280, 800).boundedTo({room.width(), room.height() - titleBar});
}

/// Shows what lies in a dock.
void bringUp(const QWidget& content)
{
    auto* dock = qobject_cast<QDockWidget*>(content.parentWidget());
    dock->show();
    dock->raise();
}

}  // namespace

MainWindow::MainWindow(std::shared_ptr<Desks> desks, const MachineClock& clock)
    : m_desks(std::move(desks))
    , m_actions(this)
    , m_files(new Files(m_desk, m_desks, this))
    , m_handouts(new Handouts(m_desk, *m_files, this))
    , m_conducting(new Conducting(m_desk, m_desks, clock, this))
    , m_commands(new PlanCommands(m_desk, this))
    , m_clipboard(new ClipboardCommands(m_desk, this))
    , m_view(new ViewCommands(m_actions, this))
{
    setObjectName(QStringLiteral("window"));
    m_desks->add(m_desk);
    resize(firstSize(*this));
    buildCentre();
    buildDocks();
    m_menus = std::make_unique<Menus>(*this, m_actions);
    addContextMenus();
    statusBar()->addPermanentWidget(new RunSign(*m_conducting));
    connectFiles();
    connectPlan();
    connectDay();
    connectView();
    connect(&m_desk, &Desk::shown, this, &MainWindow::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &MainWindow::offer);
    connect(m_plan, &Centre::pageChanged, this, &MainWindow::offer);
    connect(&m_desk, &Desk::failed, m_files, &Files::explain);
    connect(&m_desk, &Desk::couldNotSave, m_files, &Files::explainUnsaved);
    restore();
    follow();
}

// Open editors are closed while all that they look at is alive, and the views go before the desk.
MainWindow::~MainWindow()
{
    m_desks->remove(m_desk);
    hide();
    qDeleteAll(findChildren<QDialog*>());
    delete takeCentralWidget();
    qDeleteAll(findChildren<QDockWidget*>());
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    follow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishTyping();
    if (!m_conducting->askToLeave())
        return event->ignore();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::buildCentre()
{
    m_plan = new Centre(m_desk);
    m_page = new PageCommands(*m_plan, *m_commands, *m_clipboard, this);
    new Toast(m_desk, m_plan);
    m_centre = new QStackedWidget;
    m_centre->addWidget(m_plan);
    setCentralWidget(m_centre);
}

void MainWindow::buildDocks()
{
    m_sessions = new SessionList(m_desk);
    auto* sessions = addDock(QStringLiteral("sessions"), tr("Sessions"), m_sessions, Qt::LeftDockWidgetArea);
    m_inspector = new AfterPaint([this] { return new Inspector(m_desk); });
    auto* inspector =
        addDock(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    m_checks = new ChecksView(m_desk);
    auto* checksDock = addDock(QStringLiteral("checks"), tr("Checks"), m_checks, Qt::BottomDockWidgetArea);
    connect(m_checks, &ChecksView::summaryChanged, checksDock, &QDockWidget::setWindowTitle);
    auto* matrix = addDock(QStringLiteral("matrix"), tr("Speaking matrix"),
                           new AfterPaint([this] { return newMatrix(); }), Qt::BottomDockWidgetArea);
    auto* whatIf =
        addDock(QStringLiteral("panel-size"), tr("Panel size"),
                new AfterPaint([this] { return new PanelWhatIf(m_desk); }), Qt::BottomDockWidgetArea);
    tabifyDockWidget(checksDock, matrix);
    tabifyDockWidget(matrix, whatIf);
    checksDock->raise();
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    resizeDocks({sessions, inspector}, {180, 310}, Qt::Horizontal);
    resizeDocks({checksDock}, {170}, Qt::Vertical);
}

QWidget* MainWindow::newMatrix()
{
    auto* matrix = new SpeakingMatrix(m_desk);
    connect(matrix, &SpeakingMatrix::aboutWanted, this, &MainWindow::showPerson);
    return matrix;
}

/// Brings the inspector up with the page about this person.
void MainWindow::showPerson(PersonId person)
{
    bringUp(*m_inspector);
    qobject_cast<Inspector*>(&m_inspector->content())->showPerson(person);
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* content,
                                 Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

/// Each list has the commands that act on what is in it.
void MainWindow::addContextMenus()
{
    addContextMenu(m_plan->agenda(), m_actions,
                   {Act::AddSegment, Act::AddPart, Act::Duplicate, Act::Cut, Act::Copy, Act::Paste,
                    Act::Delete, Act::MoveUp, Act::MoveDown, Act::Park, Act::SelectAll});
    addContextMenu(m_plan->alternatives(), m_actions,
                   {Act::NewAgenda, Act::DuplicateAgenda, Act::RenameAgenda, Act::ChooseAgenda,
                    Act::DeleteAgenda, Act::SwapParts, Act::CopyText});
    addContextMenu(*m_sessions, m_actions,
                   {Act::NewSession, Act::NewFromTemplate, Act::DuplicateSession, Act::CopySession,
                    Act::Paste, Act::DeleteSession});
    connect(m_plan, &Centre::aboutWanted, this, &MainWindow::showPerson);
    connect(m_plan, &Centre::timelineMade, this,
            [this](QWidget* timeline) { timeline->addActions(m_plan->agenda().actions()); });
    // These belong to the list with the focus: other lists have things to delete and to copy too.
    for (const Act act : {Act::Delete, Act::Cut, Act::Copy, Act::Paste, Act::SelectAll})
        m_actions[act]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void MainWindow::on(Act act, std::function<void()> run)
{
    connect(m_actions[act], &QAction::triggered, this, [this, run = std::move(run)] {
        finishTyping();
        run();
    });
}

/// What is being typed goes where it was typed, before a command puts something else in front of the user.
void MainWindow::finishTyping()
{
    QWidget* field = QApplication::focusWidget();
    if (!field || !isAncestorOf(field) || qobject_cast<QAbstractItemView*>(field))
        return;
    const QPointer<QWidget> left(field);
    field->clearFocus();
    if (!left.isNull() && field->isVisible())
        field->setFocus();
}

void MainWindow::connectFiles()
{
    on(Act::NewEvent, [this] { m_files->askForNew(); });
    on(Act::NewWindow, [this] { openAnother(); });
    on(Act::Open, [this] { m_files->askToOpen(); });
    on(Act::SaveCopy, [this] { m_files->askForCopy(); });
    on(Act::SaveShared, [this] { m_files->askForSharedCopy(); });
    on(Act::MergeCopy, [this] { m_files->askToMerge(); });
    on(Act::Import, [this] { m_files->askToImport(); });
    on(Act::Handouts, [this] { m_handouts->openView(); });
    on(Act::Versions, [this] { openVersions(); });
    on(Act::ExportRunOfShow, [this] { m_handouts->exportRunOfShow(); });
    on(Act::Print, [this] { m_handouts->printRunOfShow(); });
    on(Act::SaveTemplate, [this] { m_commands->saveAsTemplate(); });
    on(Act::OpenSample, [this] { m_files->openSample(); });
    on(Act::ResetSample, [this] { m_files->askToResetSample(); });
    on(Act::CloseWindow, [this] { close(); });
    on(Act::Quit, quit);
    connect(new RecentFiles(m_menus->recent()), &RecentFiles::chosen, this, [this](const QString& path) {
        finishTyping();
        m_files->open(path);
    });
    connect(new FileDrops(*m_files, this), &FileDrops::dropped, this, &MainWindow::finishTyping);
    connect(m_files, &Files::told, this, &MainWindow::tell);
    connect(m_handouts, &Handouts::told, this, &MainWindow::tell);
    connect(&m_plan->notice(), &NoticeBar::copyWanted, m_files, qOverload<>(&Files::askForCopy));
    connect(&m_plan->notice(), &NoticeBar::editWanted, m_files, &Files::openAgain);
}

void MainWindow::openVersions()
{
    VersionsDialog versions(m_desk, this);
    connect(&versions, &VersionsDialog::compareWanted, this, [this](const QUuid& version) {
        compare({{}, version}, {m_desk.agenda()->id, {}});
    });
    versions.exec();
}

/// Two sides next to each other, in a window that stays while the plan is worked on.
void MainWindow::compare(const CompareChoice& first, const CompareChoice& second)
{
    auto* view = new CompareView(m_desk, this, first, second);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show();
}

/// Another window on the same document, which shows the same at first.
void MainWindow::openAnother()
{
    auto* other = new MainWindow(m_desks, m_conducting->clock());
    other->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint place = pos() + QPoint(32, 32);
    const QPoint room = screen()->availableGeometry().bottomRight() - place;
    other->resize(size().boundedTo({room.x(), room.y()}));
    other->move(place);
    other->desk().put(m_desk.sharedDocument());
    other->desk().reveal(m_desk.place());
    other->show();
}

void MainWindow::connectPlan()
{
    on(Act::Undo, [this] { m_desk.undo(); });
    on(Act::Redo, [this] { m_desk.redo(); });
    on(Act::Cut, [this] { m_clipboard->cut(); });
    on(Act::Copy, [this] { m_page->copy(); });
    on(Act::Paste, [this] { m_page->paste(); });
    on(Act::CopyText, [this] { m_clipboard->copyAsText(); });
    on(Act::CopySession, [this] { m_clipboard->copySession(); });
    on(Act::DuplicateSession, [this] { m_clipboard->duplicateSession(); });
    connect(m_clipboard, &ClipboardCommands::told, this, &MainWindow::tell);
    on(Act::SelectAll, [this] { m_page->selectAll(); });
    on(Act::Find, [this] { m_page->find(); });
    on(Act::AddSegment, [this] {
        m_commands->addSegment();
        m_plan->agenda().editTitle();
    });
    on(Act::AddPart, [this] { m_commands->groupIntoPart(); });
    on(Act::Duplicate, [this] { m_commands->duplicate(); });
    on(Act::Delete, [this] { m_page->removeSelected(); });
    on(Act::MoveUp, [this] { m_commands->shift(-1); });
    on(Act::MoveDown, [this] { m_commands->shift(1); });
    on(Act::Park, [this] { m_commands->togglePark(); });
    on(Act::Mend, [this] { mend(); });
    on(Act::Compare, [this] { compare({}, {}); });
    on(Act::SwapParts, [this] { m_commands->swapTwoParts(); });
    on(Act::NewSession, [this] { m_commands->newSession(); });
    on(Act::NewFromTemplate, [this] { m_commands->newFromTemplate(); });
    on(Act::DeleteSession, [this] { m_commands->removeShownSession(); });
    on(Act::NewAgenda, [this] { m_commands->newAgenda(); });
    on(Act::DuplicateAgenda, [this] { m_commands->duplicateShownAgenda(); });
    on(Act::RenameAgenda, [this] { m_commands->renameShownAgenda(); });
    connect(&m_plan->alternatives(), &QTabBar::tabBarDoubleClicked, m_actions[Act::RenameAgenda],
            &QAction::trigger);
    on(Act::DeleteAgenda, [this] { m_commands->removeShownAgenda(); });
    on(Act::ChooseAgenda, [this] { m_commands->chooseShownAgenda(); });
}

void MainWindow::connectDay()
{
    on(Act::RunSession, [this] { m_conducting->run(); });
    on(Act::Rehearse, [this] { m_conducting->rehearse(); });
    on(Act::StageDisplay, [this] { m_conducting->openStage(); });
    on(Act::SmallClock, [this] { m_conducting->openCompact(); });
    on(Act::Review, [this] { m_handouts->openView(Sheet::After); });
    on(Act::Runs, [this] { m_conducting->openRuns(); });
    connect(m_conducting, &Conducting::failed, m_files, &Files::explain);
    connect(m_conducting, &Conducting::reviewWanted, m_handouts, &Handouts::openReview);
}

void MainWindow::connectView()
{
    (*m_menus)[Menu::View]->addMenu(&m_plan->agenda().columns());
    QAction* dark = m_actions[Act::DarkColours];
    dark->setCheckable(true);
    dark->setChecked(isDark(palette()));
    // The colours are those of all windows.
    connect((*m_menus)[Menu::View], &QMenu::aboutToShow, this,
            [this, dark] { dark->setChecked(isDark(palette())); });
    connect(dark, &QAction::triggered, this,
            [](bool on) { ViewCommands::setTheme(on ? ColourMode::Dark : ColourMode::Light); });
    auto* group = new QActionGroup(this);
    for (const auto& [act, page] : pageActs()) {
        m_actions[act]->setCheckable(true);
        group->addAction(m_actions[act]);
        on(act, [this, shown = page] { m_plan->show(shown); });
    }
    on(Act::ZoomIn, [this] { m_view->zoomBy(10); });
    on(Act::ZoomOut, [this] { m_view->zoomBy(-10); });
    on(Act::ZoomReset, [this] { m_view->zoomTo(100); });
    on(Act::Palette, [this] { m_view->openPalette(); });
    on(Act::Preferences, [this] { m_view->openPreferences(); });
    on(Act::Shortcuts, [this] { m_view->openShortcuts(); });
    on(Act::About, [this] { m_view->openAbout(); });
    // Help is about the place where the cursor is, so nothing may take it away first.
    connect(m_actions[Act::HelpHere], &QAction::triggered, m_view, &ViewCommands::helpHere);
}

void MainWindow::tell(const QString& message)
{
    statusBar()->showMessage(message, messageMilliseconds);
}

void MainWindow::follow()
{
    const Document* document = m_desk.document();
    // A window that opens on a file needs no welcome.
    if (!document && isVisible() && m_centre->count() == 1)
        m_centre->addWidget(newWelcome(m_actions));
    m_centre->setCurrentIndex(document ? 0 : 1);
    m_plan->notice().follow(document);
    setWindowTitle(titleOfWindow(m_desk));
    offer();
}

void MainWindow::offer()
{
    showWhatCanBeDone(m_desk, *m_plan, m_actions);
}

void MainWindow::mend()
{
    bringUp(*m_checks);
    if (!m_checks->mendWorst())
        tell(tr("The checks found nothing that an edit would mend"));
}

void MainWindow::restore()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
}

}  // namespace moderato
