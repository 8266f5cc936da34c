#include "ui/live/conductview.h"

#include "ui/live/begantime.h"
#include "ui/live/bigbutton.h"
#include "ui/live/clockfigure.h"
#include "ui/live/editedbar.h"
#include "ui/live/floorband.h"
#include "ui/live/livetabs.h"
#include "ui/live/notespanel.h"
#include "ui/live/nowpane.h"
#include "ui/live/paceband.h"
#include "ui/live/planedits.h"
#include "ui/live/planlist.h"
#include "ui/live/planstrip.h"
#include "ui/live/questionpane.h"
#include "ui/live/queuepanel.h"
#include "ui/live/recoverypanel.h"
#include "ui/live/rehearsalbar.h"
#include "ui/live/speakerlist.h"
#include "ui/live/stagepanel.h"
#include "ui/live/transport.h"
#include "ui/live/wrapupbell.h"
#include "ui/parts/screenclock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>

namespace moderato {
namespace {

const QString orderKey = QStringLiteral("live/queueOrder");
const QString soundKey = QStringLiteral("live/sound");

}  // namespace

ConductView::ConductView(LiveDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_conductor(new Conductor(desk, this))
    , m_rehearsal(new RehearsalBar)
    , m_pace(new PaceBand)
    , m_now(new NowPane)
    , m_turn(new ClockFigure(4.6))
    , m_segment(new ClockFigure(3.7))
    , m_session(new ClockFigure(2.9))
    , m_table(new QuestionPane)
    , m_began(new BeganTime)
    , m_floor(new FloorBand)
    , m_speakers(new SpeakerList)
    , m_middle(new QScrollArea)
    , m_top(new QHBoxLayout)
    , m_clocks(new QVBoxLayout)
    , m_columns(new QHBoxLayout)
    , m_tabs(new LiveTabs)
    , m_queue(new QueuePanel)
    , m_recovery(new RecoveryPanel)
    , m_notes(new NotesPanel)
    , m_plan(new PlanList)
    , m_stage(new StagePanel)
    , m_strip(new PlanStrip)
    , m_transport(new Transport)
    , m_keys(new BigButton(nullptr, BigButton::Key::Below))
    , m_notice(new QLabel)
    , m_onStage(new QLabel)
    , m_saveAgain(new BigButton)
    , m_bell(new WrapUpBell(desk, this))
    , m_edits(new PlanEdits(desk, this))
    , m_edited(new EditedBar)
    , m_order(
          enumFromWord<QueueOrder>(QSettings().value(orderKey).toString()).value_or(QueueOrder::AsTheyCame))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Conduct the session"));
    buildLayout();
    connectLeft();
    connectTabs();
    connectPlan();
    buildKeys();
    connect(&m_desk, &LiveDesk::changed, this, &ConductView::follow);
    connect(&m_desk, &LiveDesk::ticked, this, &ConductView::followTime);
    connect(&ScreenClock::instance(), &ScreenClock::changed, this, &ConductView::follow);
    connect(&m_desk, &LiveDesk::failed, this, &ConductView::showFailure);
    connect(&m_desk, &LiveDesk::couldNotSave, this, &ConductView::showUnsaved);
    connect(m_edits, &PlanEdits::changed, this, &ConductView::showEdits);
    connect(m_edited, &EditedBar::lookWanted, this, &ConductView::askToTakeEdits);
    connect(m_edited, &EditedBar::left, m_edits, &PlanEdits::leave);
    setSound(QSettings().value(soundKey, false).toBool());
    follow();
    setFocus();
}

void ConductView::connectLeft()
{
    connect(m_rehearsal, &RehearsalBar::speedWanted, m_conductor, &Conductor::setSpeed);
    connect(m_rehearsal, &RehearsalBar::simulationWanted, m_conductor, &Conductor::simulate);
    connect(m_pace, &PaceBand::recoveryWanted, this, [this] { command(LiveCommand::RecoveryTab); });
    connect(m_began, &BeganTime::beganEarlier, m_conductor, &Conductor::beganEarlier);
    connect(m_began, &BeganTime::left, this, &ConductView::leave);
    connect(m_table, &QuestionPane::nextWanted, this, &ConductView::nextQuestion);
    connect(m_floor, &FloorBand::spendWanted, m_conductor, &Conductor::spendFloor);
    connect(m_speakers, &SpeakerList::turnWanted, m_conductor, &Conductor::startTurn);
    connect(m_speakers, &SpeakerList::endWanted, m_conductor, &Conductor::endTurn);
    connect(m_speakers, &SpeakerList::absentWanted, m_conductor, &Conductor::absent);
}

// The focus leaves a row that asked for a preview, which is still there to be told.
ConductView::~ConductView()
{
    hide();
}

void ConductView::connectTabs()
{
    connect(m_queue, &QueuePanel::handRaised, this, [this](const HandDetails& details) {
        if (!m_conductor->raise(details))
            return;
        m_queue->taken(details);
        setFocus();
    });
    connect(m_queue, &QueuePanel::callWanted, m_conductor, &Conductor::call);
    connect(m_queue, &QueuePanel::withdrawn, m_conductor, &Conductor::withdraw);
    connect(m_queue, &QueuePanel::calledBack, m_conductor, &Conductor::callBack);
    connect(m_queue, &QueuePanel::openWanted, m_conductor, &Conductor::setQueueOpen);
    connect(m_queue, &QueuePanel::orderChosen, this, [this](QueueOrder order) {
        m_order = order;
        QSettings().setValue(orderKey, enumWord(order));
        follow();
    });
    connect(m_recovery, &RecoveryPanel::taken, this, &ConductView::takeWay);
    connect(m_recovery, &RecoveryPanel::lookedAt, this, &ConductView::preview);
    connect(m_recovery, &RecoveryPanel::left, this, [this] { preview(-1); });
    connect(m_notes, &NotesPanel::noteWanted, this, [this](const QString& text) { addNote(text, false); });
    connect(m_notes, &NotesPanel::outcomeWanted, this, [this](const QString& text) { addNote(text, true); });
    connect(m_stage, &StagePanel::messageWanted, this, &ConductView::sendMessage);
    connect(m_stage, &StagePanel::blankWanted, m_conductor, &Conductor::setBlank);
    connect(m_stage, &StagePanel::stageWanted, this, &ConductView::stageWanted);
    connect(m_stage, &StagePanel::compactWanted, this, &ConductView::compactWanted);
    connect(m_stage, &StagePanel::flashWanted, this, &ConductView::flashWanted);
    connect(m_stage, &StagePanel::soundWanted, this, &ConductView::setSound);
}

void ConductView::connectPlan()
{
    connect(m_strip, &PlanStrip::jumpWanted, m_conductor, &Conductor::jump);
    connect(m_strip, &PlanStrip::told, this, &ConductView::tell);
    connect(m_plan, &PlanList::jumpWanted, m_conductor, &Conductor::jump);
    connect(m_plan, &PlanList::skipWanted, m_conductor, &Conductor::skip);
    connect(m_plan, &PlanList::bringBackWanted, m_conductor, &Conductor::bringBack);
    connect(m_transport, &Transport::nextWanted, m_conductor, &Conductor::next);
    connect(m_transport, &Transport::reviewWanted, this, &ConductView::reviewWanted);
    connect(m_transport, &Transport::closeWanted, this, [this] { command(LiveCommand::Close); });
    connect(m_transport, &Transport::backWanted, m_conductor, &Conductor::back);
    connect(m_transport, &Transport::pauseWanted, m_conductor, &Conductor::pauseOrGoOn);
    connect(m_transport, &Transport::longerWanted, m_conductor, [this] { m_conductor->extend(minutes(1)); });
    connect(m_transport, &Transport::shorterWanted, m_conductor,
            [this] { m_conductor->extend(-minutes(1)); });
    connect(m_transport, &Transport::skipWanted, m_conductor, &Conductor::skipNext);
    connect(m_transport, &Transport::beganWanted, this, &ConductView::askBegan);
    connect(m_transport, &Transport::endWanted, m_conductor, &Conductor::endOrReopen);
    connect(m_transport, &Transport::undoWanted, &m_desk, &LiveDesk::undo);
}

void ConductView::setSound(bool on)
{
    if (on != m_bell->isOn())
        QSettings().setValue(soundKey, on);
    m_bell->setOn(on);
    m_stage->showSound(on);
}

}  // namespace moderato
