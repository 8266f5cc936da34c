#include "ui/stage/stagewindow.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenu>
#include <QSettings>

namespace moderato {
namespace {

constexpr int settledWindow = 500;  // milliseconds after the last move

QString stageKey(const char* name)
{
    return QStringLiteral("stage/%1").arg(QLatin1String(name));
}

QString screenText(const ScreenId& screen)
{
    return StageWindow::tr("%1, %2 × %3")
        .arg(screen.name)
        .arg(screen.geometry.width())
        .arg(screen.geometry.height());
}

}  // namespace

StageWindow::StageWindow(Screens& screens, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_screens(screens)
    , m_display(new StageDisplay)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_display);
    setFocusProxy(m_display);
    connect(m_display, &StageDisplay::fullScreenToggled, this, &StageWindow::toggleFullScreen);
    connect(m_display, &StageDisplay::fullScreenLeft, this, &StageWindow::leaveFullScreen);
    connect(m_display, &StageDisplay::blankToggled, this, &StageWindow::blankToggled);
    connect(m_display, &StageDisplay::menuWanted, this, &StageWindow::addScreens);
    connect(&m_screens, &Screens::changed, this, &StageWindow::followScreens);
    m_settles.setSingleShot(true);
    m_settles.setInterval(settledWindow);
    connect(&m_settles, &QTimer::timeout, this, &StageWindow::keepPlace);
    name();
}

void StageWindow::show(const StageFace& face)
{
    m_display->show(face);
}

void StageWindow::open(const QRect& taken)
{
    const QSettings settings;
    m_chosen = {settings.value(stageKey("screen-name")).toString(),
                settings.value(stageKey("screen-serial")).toString(),
                settings.value(stageKey("screen-geometry")).toRect()};
    const QList<ScreenId> all = m_screens.all();
    // Another room has another projector: a monitor that nobody works on then, as the first time.
    const qsizetype free = freeScreen(all, taken);
    if (free >= 0 && rememberedScreen(all, m_chosen) < 0)
        m_chosen = all.at(free);
    m_wantsFullScreen = settings.value(stageKey("full-screen"), free >= 0).toBool();
    if (!restoreGeometry(settings.value(stageKey("geometry")).toByteArray()))
        resize(sizeHint());
    if (isFullScreen())
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    QWidget::show();
    followScreens();
    raise();
    activateWindow();
}

void StageWindow::goTo(qsizetype screen)
{
    const QList<ScreenId> all = m_screens.all();
    if (screen < 0 || screen >= all.size())
        return;
    m_chosen = all.at(screen);
    m_wantsFullScreen = true;
    m_displaced = false;
    m_screens.fill(*this, screen);
    keep();
    name();
}

/// Puts the window where it was wanted, as far as that monitor is there.
void StageWindow::followScreens()
{
    if (!isVisible() || !m_wantsFullScreen)
        return;
    const QList<ScreenId> all = m_screens.all();
    const qsizetype chosen = rememberedScreen(all, m_chosen);
    const bool wasDisplaced = std::exchange(m_displaced, chosen < 0 && m_chosen != ScreenId{});
    if (m_displaced && !wasDisplaced)
        m_screens.move(*this, 0);
    else if (!m_displaced && (wasDisplaced || !isFullScreen()))
        m_screens.fill(*this, std::max<qsizetype>(chosen, 0));
    name();
}

void StageWindow::toggleFullScreen()
{
    if (isFullScreen())
        return leaveFullScreen();
    const qsizetype chosen = rememberedScreen(m_screens.all(), m_chosen);
    m_wantsFullScreen = true;
    m_displaced = chosen < 0 && m_chosen != ScreenId{};
    if (chosen >= 0)
        m_screens.fill(*this, chosen);
    else
        showFullScreen();
    keep();
    name();
}

void StageWindow::leaveFullScreen()
{
    m_wantsFullScreen = false;
    m_displaced = false;
    if (isFullScreen())
        showNormal();
    keep();
    name();
}

void StageWindow::addScreens(QMenu* menu)
{
    const QList<ScreenId> all = m_screens.all();
    const qsizetype chosen = rememberedScreen(all, m_chosen);
    QMenu* screens = menu->addMenu(tr("Full screen &on"));
    auto* group = new QActionGroup(screens);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QAction* action = screens->addAction(screenText(all.at(i)));
        action->setCheckable(true);
        action->setChecked(i == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { goTo(i); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Close the stage display")), &QAction::triggered, this, &QWidget::close);
}

void StageWindow::keep() const
{
    QSettings settings;
    settings.setValue(stageKey("screen-name"), m_chosen.name);
    settings.setValue(stageKey("screen-serial"), m_chosen.serial);
    settings.setValue(stageKey("screen-geometry"), m_chosen.geometry);
    settings.setValue(stageKey("full-screen"), m_wantsFullScreen);
}

void StageWindow::name()
{
    setWindowTitle(m_displaced ? tr("Stage display: its monitor %1 is unplugged").arg(m_chosen.name)
                               : tr("Stage display"));
}

/// As an ordinary window; which monitor it fills is kept when that is chosen.
void StageWindow::keepPlace() const
{
    if (isVisible() && !isFullScreen() && !m_displaced)
        QSettings().setValue(stageKey("geometry"), saveGeometry());
}

void StageWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_settles.start();
}

void StageWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_settles.start();
}

void StageWindow::closeEvent(QCloseEvent* event)
{
    keepPlace();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

}  // namespace moderato
