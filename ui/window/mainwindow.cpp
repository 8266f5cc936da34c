#include "ui/window/mainwindow.h"

#include "ui/agenda/agendaview.h"
#include "ui/bar/budgetbar.h"
#include "ui/checks/checksview.h"
#include "ui/inspector/inspector.h"
#include "ui/parts/afterpaint.h"
#include "ui/parts/theme.h"
#include "ui/window/alternatives.h"
#include "ui/window/noticebar.h"
#include "ui/window/sessionlist.h"
#include "ui/window/versionsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

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

}  // namespace

MainWindow::MainWindow(std::shared_ptr<Desks> desks)
    : m_desks(std::move(desks))
    , m_actions(this)
    , m_files(new Files(m_desk, m_desks, this))
    , m_plan(new PlanCommands(m_desk, this))
{
    setObjectName(QStringLiteral("window"));
    m_desks->add(m_desk);
    resize(firstSize(*this));
    buildCentre();
    buildDocks();
    buildMenus();
    buildToolBar();
    statusBar();
    connectFiles();
    connectPlan();
    connectView();
    connect(&m_desk, &Desk::shown, this, &MainWindow::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &MainWindow::enableActions);
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
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::buildCentre()
{
    m_notice = new NoticeBar;
    m_agenda = new AgendaView(m_desk);
    auto* plan = new QWidget;
    auto* layout = new QVBoxLayout(plan);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(new BudgetBar(m_desk));
    m_alternatives = new Alternatives(m_desk);
    layout->addWidget(m_alternatives);
    layout->addWidget(m_agenda, 1);
    m_centre = new QStackedWidget;
    m_centre->addWidget(plan);
    setCentralWidget(m_centre);
}

QWidget* MainWindow::buildWelcome()
{
    auto* page = new QWidget;
    auto* words = new QLabel(
        tr("<h2>Moderato</h2><p>Plan who speaks for how long, see at once whether it fits, and keep "
           "time for the floor.</p>"));
    words->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(words, 0, Qt::AlignCenter);
    for (const Act act : {Act::NewEvent, Act::Open, Act::OpenSample}) {
        auto* button = new QPushButton(m_actions[act]->text());
        button->setMinimumWidth(220);
        connect(button, &QPushButton::clicked, m_actions[act], &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignCenter);
    }
    layout->addStretch(2);
    return page;
}

void MainWindow::buildDocks()
{
    m_sessions = new SessionList(m_desk);
    auto* sessions = addDock(QStringLiteral("sessions"), tr("Sessions"), m_sessions, Qt::LeftDockWidgetArea);
    auto* inspector =
        addDock(QStringLiteral("inspector"), tr("Inspector"),
                new AfterPaint([this] { return new Inspector(m_desk); }), Qt::RightDockWidgetArea);
    auto* checks = new ChecksView(m_desk);
    auto* checksDock = addDock(QStringLiteral("checks"), tr("Checks"), checks, Qt::BottomDockWidgetArea);
    connect(checks, &ChecksView::summaryChanged, checksDock, &QDockWidget::setWindowTitle);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    resizeDocks({sessions, inspector}, {180, 310}, Qt::Horizontal);
    resizeDocks({checksDock}, {170}, Qt::Vertical);
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

void MainWindow::buildMenus()
{
    const QList<std::pair<Menu, QString>> titles{
        {Menu::File, tr("&File")},       {Menu::Edit, tr("&Edit")}, {Menu::Agenda, tr("&Agenda")},
        {Menu::Session, tr("&Session")}, {Menu::View, tr("&View")}, {Menu::Help, tr("&Help")}};
    for (const auto& [menu, title] : titles)
        m_menus.insert(static_cast<int>(menu), menuBar()->addMenu(title));
    QMenu* view = m_menus.value(static_cast<int>(Menu::View));
    for (const QDockWidget* dock : findChildren<QDockWidget*>())
        view->addAction(dock->toggleViewAction());
    for (const ActInfo& info : actTable()) {
        QMenu* menu = m_menus.value(static_cast<int>(info.menu));
        if (info.separatorBefore)
            menu->addSeparator();
        menu->addAction(m_actions[info.act]);
        if (info.act == Act::Open)
            m_recent = menu->addMenu(tr("Open &recent"));
    }
    addContextMenus();
}

/// Each list has the commands that act on what is in it.
void MainWindow::addContextMenus()
{
    for (const Act act :
         {Act::AddSegment, Act::AddPart, Act::Duplicate, Act::Delete, Act::MoveUp, Act::MoveDown, Act::Park})
        m_agenda->addAction(m_actions[act]);
    for (const Act act :
         {Act::NewAgenda, Act::DuplicateAgenda, Act::RenameAgenda, Act::ChooseAgenda, Act::DeleteAgenda})
        m_alternatives->addAction(m_actions[act]);
    for (const Act act : {Act::NewSession, Act::DeleteSession})
        m_sessions->addAction(m_actions[act]);
    // Delete is the agenda's alone: other lists have things to delete too.
    m_actions[Act::Delete]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    for (const Act act : {Act::Undo, Act::Redo, Act::AddSegment, Act::Duplicate, Act::Delete, Act::MoveUp,
                          Act::MoveDown, Act::ExportRunOfShow})
        bar->addAction(m_actions[act]);
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
    on(Act::Versions, [this] { VersionsDialog(m_desk, this).exec(); });
    on(Act::ExportRunOfShow, [this] { m_files->askForRunOfShow(); });
    on(Act::OpenSample, [this] { m_files->openSample(); });
    on(Act::ResetSample, [this] { m_files->askToResetSample(); });
    on(Act::CloseWindow, [this] { close(); });
    on(Act::Quit, [] { QApplication::closeAllWindows(); });
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_files, &Files::told, this, &MainWindow::tell);
    connect(m_notice, &NoticeBar::copyWanted, m_files, qOverload<>(&Files::askForCopy));
    connect(m_notice, &NoticeBar::editWanted, m_files, &Files::openAgain);
}

/// Another window on the same document, which shows the same at first.
void MainWindow::openAnother()
{
    auto* other = new MainWindow(m_desks);
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
    on(Act::AddSegment, [this] {
        m_plan->addSegment();
        m_agenda->editTitle();
    });
    on(Act::AddPart, [this] { m_plan->groupIntoPart(); });
    on(Act::Duplicate, [this] { m_plan->duplicate(); });
    on(Act::Delete, [this] { m_plan->removeSelected(); });
    on(Act::MoveUp, [this] { m_plan->shift(-1); });
    on(Act::MoveDown, [this] { m_plan->shift(1); });
    on(Act::Park, [this] { m_plan->togglePark(); });
    on(Act::NewSession, [this] { m_plan->newSession(); });
    on(Act::DeleteSession, [this] { m_plan->removeShownSession(); });
    on(Act::NewAgenda, [this] { m_plan->newAgenda(); });
    on(Act::DuplicateAgenda, [this] { m_plan->duplicateShownAgenda(); });
    on(Act::RenameAgenda, [this] { m_plan->renameShownAgenda(); });
    on(Act::DeleteAgenda, [this] { m_plan->removeShownAgenda(); });
    on(Act::ChooseAgenda, [this] { m_plan->chooseShownAgenda(); });
}

void MainWindow::connectView()
{
    QAction* dark = m_actions[Act::DarkColours];
    dark->setCheckable(true);
    dark->setChecked(isDark(palette()));
    // The colours are those of all windows.
    connect(m_menus.value(static_cast<int>(Menu::View)), &QMenu::aboutToShow, this,
            [this, dark] { dark->setChecked(isDark(palette())); });
    connect(dark, &QAction::triggered, this, [](bool on) {
        QSettings().setValue(QStringLiteral("window/dark"), on);
        applyTheme(*qApp, on ? Theme::Dark : Theme::Light);
    });
    on(Act::About, [this] {
        QMessageBox::about(
            this, tr("About Moderato"),
            tr("<h3>Moderato %1</h3><p>Plans and runs moderated sessions: who speaks for how long, whether it "
               "fits, and what is left for the floor.</p><p>Free software under the GNU General Public "
               "License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList paths = Files::recent();
    for (const QString& path : paths) {
        QAction* action =
            m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] {
            finishTyping();
            m_files->open(path);
        });
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("No file yet"))->setEnabled(false);
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
        m_centre->addWidget(buildWelcome());
    m_centre->setCurrentIndex(document ? 0 : 1);
    m_notice->follow(document);
    if (document) {
        const QString file = QFileInfo(document->path()).fileName();
        const QString title =
            m_desk.event().title.isEmpty() ? file : tr("%1 (%2)").arg(m_desk.event().title, file);
        setWindowTitle(document->isReadOnly() ? tr("%1, read only - Moderato").arg(title)
                                              : tr("%1 - Moderato").arg(title));
    } else {
        setWindowTitle(tr("Moderato"));
    }
    enableActions();
}

void MainWindow::enableActions()
{
    const bool canEdit = m_desk.canEdit();
    const bool hasAgenda = m_desk.agenda() != nullptr;
    const bool hasSegment = m_desk.current() != nullptr;
    for (const Act act : {Act::Duplicate, Act::MoveUp, Act::MoveDown, Act::Park, Act::AddPart})
        m_actions[act]->setEnabled(canEdit && hasSegment);
    m_actions[Act::Delete]->setEnabled(canEdit && (hasSegment || !m_desk.currentPart().isNull()));
    for (const Act act : {Act::DuplicateAgenda, Act::RenameAgenda, Act::DeleteAgenda, Act::ChooseAgenda})
        m_actions[act]->setEnabled(canEdit && hasAgenda);
    for (const Act act : {Act::AddSegment, Act::NewAgenda, Act::NewSession})
        m_actions[act]->setEnabled(canEdit);
    m_actions[Act::MergeCopy]->setEnabled(canEdit);
    m_actions[Act::DeleteSession]->setEnabled(canEdit && m_desk.session());
    m_actions[Act::ExportRunOfShow]->setEnabled(hasAgenda);
    for (const Act act : {Act::NewWindow, Act::SaveCopy, Act::SaveShared, Act::Versions})
        m_actions[act]->setEnabled(m_desk.document());

    const auto undo = m_desk.document() ? m_desk.document()->undoLabel() : std::nullopt;
    const auto redo = m_desk.document() ? m_desk.document()->redoLabel() : std::nullopt;
    m_actions[Act::Undo]->setEnabled(undo.has_value());
    m_actions[Act::Redo]->setEnabled(redo.has_value());
    m_actions[Act::Undo]->setText(undo ? tr("&Undo: %1").arg(*undo) : tr("&Undo"));
    m_actions[Act::Redo]->setText(redo ? tr("&Redo: %1").arg(*redo) : tr("&Redo"));
    m_actions[Act::Undo]->setIconText(tr("Undo"));
    m_actions[Act::Redo]->setIconText(tr("Redo"));
}

void MainWindow::restore()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
}

}  // namespace moderato
