#include "ui/window/conducting.h"

#include "core/plan/lookup.h"
#include "ui/live/conductview.h"
#include "ui/stage/compactclock.h"
#include "ui/stage/stagewindow.h"
#include "ui/window/runsdialog.h"
#include "ui/window/stagefeed.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

namespace moderato {
namespace {

const QString geometryKey = QStringLiteral("live/geometry");
/// The run that is going on, and which windows beside the conduct window are open on it: "id stage clock".
const QString windowsKey = QStringLiteral("live/windows");
const QString stageWord = QStringLiteral("stage");
const QString clockWord = QStringLiteral("clock");

/// A run that was forgotten is not gone on with: so long after its session's limit nobody runs it any more.
constexpr std::chrono::hours longestDelay{2};

/// The conduct window: it keeps its place, and what it shows fills it.
class ConductWindow final : public QWidget {
public:
    ConductWindow(QWidget* content, QWidget* parent) : QWidget(parent, Qt::Window)
    {
        setObjectName(QStringLiteral("conduct"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(content);
        setFocusProxy(content);
        const QSize titleBar(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
        resize(QSize(1280, 720).boundedTo(screen()->availableSize() - titleBar));
        restoreGeometry(QSettings().value(geometryKey).toByteArray());
    }

protected:
    void closeEvent(QCloseEvent* event) override
    {
        QSettings().setValue(geometryKey, saveGeometry());
        QWidget::closeEvent(event);
    }
};

bool isGoingOn(const RunState& state)
{
    return state.phase == RunPhase::Running || state.phase == RunPhase::Paused;
}

/// True if the run's session may still be going on by these clocks.
bool isTimely(const RunState& state, const ClockReading& now)
{
    return timeAt(state, now) <= runSession(state).limit + longestDelay;
}

}  // namespace

Conducting::Conducting(Desk& desk, std::shared_ptr<Desks> desks, const MachineClock& clock, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_desks(std::move(desks))
    , m_window(window)
    , m_clock(clock)
    , m_live(clock, this)
    , m_feed(new StageFeed(m_live, this))
{
    m_desks->add(m_live);
    connect(&m_desk, &Desk::opened, this, &Conducting::followDocument);
    // Once the window is there.
    connect(&m_desk, &Desk::opened, this, &Conducting::goOnByItself, Qt::QueuedConnection);
    connect(
        &m_desk, &Desk::shown, this,
        [this] {
            if (isWatched() && m_desk.canEdit())
                standBy();
        },
        Qt::QueuedConnection);
    connect(&m_live, &LiveDesk::changed, this, &Conducting::showTitle);
    connect(&m_live, &LiveDesk::changed, this, &Conducting::keepWindows);
    connect(&m_live, &LiveDesk::changed, this, &Conducting::followed);
    connect(&m_live, &LiveDesk::failed, this, [this](const QString& message) {
        // The conduct window says it itself once it is there.
        if (!m_view)
            Q_EMIT failed(message);
    });
}

// The windows look at the run, and go before it.
Conducting::~Conducting()
{
    m_desks->remove(m_live);
    delete m_view;
    delete m_stage;
    delete m_compact;
}

void Conducting::run()
{
    if (const Session* session = m_desk.session())
        begin(RunKind::Session, session->chosen);
}

void Conducting::rehearse()
{
    if (m_desk.agenda())
        begin(RunKind::Rehearsal, m_desk.agenda()->id);
}

/// A run that is under way is never put aside: it comes to the front, whichever session is shown.
void Conducting::begin(RunKind kind, AgendaId agenda)
{
    if (isUnderWay())
        return openView();
    const SessionId session = m_desk.session()->id;
    const Run* last = unfinishedRun(*m_desk.document(), session);
    if (last && last->kind == kind && isTimely(fold(*last), m_clock.now()))
        return goOn(last->id);
    if (m_live.prepare(m_desk.sharedDocument(), session, agenda, kind))
        openView();
}

void Conducting::goOn(RunId run)
{
    // Read before the run is on the desk, and kept anew.
    const QStringList windows = QSettings().value(windowsKey).toString().split(u' ');
    if (m_live.run() != run) {
        if (!m_live.resume(m_desk.sharedDocument(), run))
            return;
        if (windows.first() == run.toString() && m_live.canAct())
            reopen(windows);
    }
    openView();
}

/// Opens what was open on the run when it was cut off.
void Conducting::reopen(const QStringList& windows)
{
    if (windows.contains(clockWord))
        openCompact();
    if (windows.contains(stageWord))
        openStage();
}

void Conducting::openRuns()
{
    RunsDialog runs(m_desk, m_live.run(), m_window);
    connect(&runs, &RunsDialog::goOnWanted, this, &Conducting::goOn);
    runs.exec();
}

/// Goes on with a run that is under way, as after the program was cut off; of several windows on the file in the first.
void Conducting::goOnByItself()
{
    if (!m_desk.canEdit() || m_live.hasRun())
        return;
    const Document& document = *m_desk.document();
    if (m_desks->showing(document).size() > 1 || !m_desks->running(document).isEmpty())
        return;
    const QList<Run>& runs = document.runs();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const RunState state = fold(*run);
        if (!isGoingOn(state) || !isTimely(state, m_clock.now()))
            continue;
        return goOn(run->id);
    }
}

/// Another file on the desk leaves a run alone that is under way in the one before.
void Conducting::followDocument()
{
    if (m_live.hasRun() && m_live.document() != m_desk.sharedDocument() && !isUnderWay())
        m_live.clear();
}

/// Until a session is run, whoever looks at a clock sees what comes: the session that is shown.
void Conducting::standBy()
{
    const Session* session = m_desk.session();
    if (!session || m_live.isKept() || (m_view && m_view->isVisible()))
        return;
    if (m_live.document() != m_desk.sharedDocument() || m_live.session() != session->id)
        m_live.prepare(m_desk.sharedDocument(), session->id, session->chosen, RunKind::Session);
}

bool Conducting::askToLeave()
{
    m_leaves = m_leaves || !isUnderWay() || m_live.state().kind != RunKind::Session || isLeftAllTheSame();
    return m_leaves;
}

bool Conducting::isLeftAllTheSame() const
{
    QMessageBox question(
        QMessageBox::Question, tr("Close the window?"),
        tr("The session is being run. Its clocks and the stage display close with this window; what was done is "
           "saved, and the run goes on when the file is opened again."),
        QMessageBox::NoButton, m_window);
    const QPushButton* close = question.addButton(tr("C&lose all the same"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    question.exec();
    return question.clickedButton() == close;
}

bool Conducting::isUnderWay() const
{
    return m_live.hasRun() && isGoingOn(m_live.state());
}

void Conducting::openView()
{
    if (!m_view)
        buildView();
    m_view->show();
    m_view->raise();
    m_view->activateWindow();
}

void Conducting::buildView()
{
    m_content = new ConductView(m_live);
    connect(m_content, &ConductView::stageWanted, this, &Conducting::openStage);
    connect(m_content, &ConductView::compactWanted, this, &Conducting::openCompact);
    connect(m_content, &ConductView::flashWanted, this, &Conducting::flash);
    connect(m_content, &ConductView::reviewWanted, this, &Conducting::review);
    connect(m_content, &ConductView::saveAgainWanted, this, &Conducting::saveAgain);
    m_view = new ConductWindow(m_content, m_window);
    showTitle();
}

/// The run's file comes back onto the desk if another one is there by now.
void Conducting::review()
{
    if (m_desk.sharedDocument() != m_live.document())
        m_desk.put(m_live.document());
    m_desk.showSession(m_live.session());
    Q_EMIT reviewWanted(m_live.run());
}

/// Where the file has got ahead of what was read of it, as after a failing disk, it takes nothing until it is read again.
void Conducting::saveAgain()
{
    if (m_live.saveAgain())
        return m_content->showDone();
    if (const Done again = m_desks->readAgain(*m_live.document()); !again)
        return m_content->showFailure(again.error().message);
    if (m_live.saveAgain())
        m_content->showDone();
}

void Conducting::flash()
{
    if (m_feed->flash())
        m_content->tell(tr("The stage display flashes."));
    else
        m_content->showFailure(tr("No stage display is open that could flash. Open one under \"Stage\"."));
}

void Conducting::showTitle()
{
    if (!m_view)
        return;
    const QString session = runSession(m_live.state()).title;
    m_view->setWindowTitle(m_live.state().kind == RunKind::Rehearsal
                               ? tr("Rehearsal: %1 - Moderato").arg(session)
                               : tr("On the day: %1 - Moderato").arg(session));
}

void Conducting::openStage()
{
    if (!m_stage) {
        m_stage = new StageWindow;
        connect(m_feed, &StageFeed::changed, m_stage, qOverload<const StageFace&>(&StageWindow::show));
        connect(m_stage, &StageWindow::blankToggled, this,
                [this] { m_live.act(m_live.state().blank ? runlog::unblank : runlog::blank); });
        // Once it is no longer seen.
        connect(m_stage, &StageWindow::closed, this, &Conducting::watch, Qt::QueuedConnection);
    }
    standBy();
    m_stage->open((m_view ? m_view : m_window)->screen()->geometry());
    watch();
    m_stage->show(m_feed->face());
}

void Conducting::openCompact()
{
    if (!m_compact) {
        m_compact = new CompactClock;
        connect(m_feed, &StageFeed::changed, m_compact, qOverload<const StageFace&>(&CompactClock::show));
        connect(m_compact, &CompactClock::closed, this, &Conducting::watch, Qt::QueuedConnection);
    }
    standBy();
    m_compact->show();
    watch();
    m_compact->show(m_feed->face());
}

bool Conducting::isWatched() const
{
    return (m_stage && m_stage->isVisible()) || (m_compact && m_compact->isVisible());
}

void Conducting::watch()
{
    m_feed->setWatched(isWatched());
    keepWindows();
}

/// What closes with the program is still open for the run, which goes on later.
void Conducting::keepWindows()
{
    if (m_leaves || !isUnderWay() || !m_live.canAct())
        return;
    QStringList open{m_live.run().toString()};
    if (m_stage && m_stage->isVisible())
        open.append(stageWord);
    if (m_compact && m_compact->isVisible())
        open.append(clockWord);
    const QString windows = open.join(u' ');
    if (windows != std::exchange(m_keptWindows, windows))
        QSettings().setValue(windowsKey, windows);
}

}  // namespace moderato
