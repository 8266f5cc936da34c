#include "ui/live/conductview.h"

#include "ui/live/begantime.h"
#include "ui/live/bigbutton.h"
#include "ui/live/clockfigure.h"
#include "ui/live/floorband.h"
#include "ui/live/livetabs.h"
#include "ui/live/notespanel.h"
#include "ui/live/nowpane.h"
#include "ui/live/paceband.h"
#include "ui/live/planlist.h"
#include "ui/live/planstrip.h"
#include "ui/live/questionpane.h"
#include "ui/live/queuepanel.h"
#include "ui/live/recoverypanel.h"
#include "ui/live/rehearsalbar.h"
#include "ui/live/speakerlist.h"
#include "ui/live/stagepanel.h"
#include "ui/live/transport.h"
#include "ui/parts/screenclock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>

namespace moderato {
namespace {

const QString orderKey = QStringLiteral("live/queueOrder");

constexpr int outerPad = 8;
constexpr int innerPad = 6;

/// Scrolls down where text is so large that not all fits.
QScrollArea* newColumn(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

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
    , m_tabs(new LiveTabs)
    , m_queue(new QueuePanel)
    , m_recovery(new RecoveryPanel)
    , m_notes(new NotesPanel)
    , m_plan(new PlanList)
    , m_stage(new StagePanel)
    , m_strip(new PlanStrip)
    , m_transport(new Transport)
    , m_notice(new QLabel)
    , m_order(
          enumFromWord<QueueOrder>(QSettings().value(orderKey).toString()).value_or(QueueOrder::AsTheyCame))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Conduct the session"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(outerPad);
    columns->addWidget(buildLeft(), 13);
    columns->addWidget(buildMiddle(), 16);
    columns->addWidget(buildRight(), 13);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(outerPad, innerPad, outerPad, innerPad);
    layout->setSpacing(innerPad);
    layout->addWidget(m_rehearsal);
    layout->addWidget(m_pace);
    layout->addLayout(columns, 1);
    layout->addLayout(buildBottom());
    connectLeft();
    connectTabs();
    connectPlan();
    buildKeys();
    connect(&m_desk, &LiveDesk::changed, this, &ConductView::follow);
    connect(&m_desk, &LiveDesk::ticked, this, &ConductView::followTime);
    connect(&ScreenClock::instance(), &ScreenClock::changed, this, &ConductView::follow);
    for (const auto signal : {&LiveDesk::failed, &LiveDesk::couldNotSave})
        connect(&m_desk, signal, this, [this](const QString& message) { showNotice(message, true); });
    follow();
    setFocus();
}

QWidget* ConductView::buildLeft()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(innerPad);
    layout->addWidget(m_now);
    for (ClockFigure* clock : {m_turn, m_segment, m_session})
        layout->addWidget(clock);
    for (QWidget* each : std::initializer_list<QWidget*>{m_began, m_floor, m_table})
        layout->addWidget(each);
    layout->addStretch(1);
    return newColumn(content);
}

QWidget* ConductView::buildMiddle()
{
    return newColumn(m_speakers);
}

QWidget* ConductView::buildRight()
{
    const QList<QWidget*> pages{newColumn(m_queue), m_recovery, m_notes, m_plan, newColumn(m_stage)};
    for (QWidget* page : pages)
        m_tabs->addTab(page, QString());
    m_tabs->name(m_queue, tr("Queue"), 0);
    m_tabs->name(m_recovery, tr("On time"), 0);
    m_tabs->name(m_notes, tr("Notes"), 0);
    m_tabs->name(m_plan, tr("Plan"), 0);
    m_tabs->name(m_stage, tr("Stage"), 0);
    m_tabs->setAccessibleName(tr("Queue, ways to end on time, notes, plan and stage"));
    return m_tabs;
}

QLayout* ConductView::buildBottom()
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    auto* keys = new BigButton(nullptr, BigButton::Key::Below);
    keys->show(tr("Keys"), keyText(LiveCommand::Keys), tr("Show the list of keys"));
    connect(keys, &QPushButton::clicked, this, [this] { command(LiveCommand::Keys); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_transport, 1);
    buttons->addWidget(keys);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(innerPad - 2);
    layout->addWidget(m_strip);
    layout->addLayout(buttons);
    layout->addWidget(m_notice);
    return layout;
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

void ConductView::connectTabs()
{
    connect(m_queue, &QueuePanel::handRaised, this, [this](const HandDetails& details) {
        m_conductor->raise(details);
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
}

void ConductView::connectPlan()
{
    connect(m_strip, &PlanStrip::jumpWanted, m_conductor, &Conductor::jump);
    connect(m_plan, &PlanList::jumpWanted, m_conductor, &Conductor::jump);
    connect(m_plan, &PlanList::skipWanted, m_conductor, &Conductor::skip);
    connect(m_plan, &PlanList::bringBackWanted, m_conductor, &Conductor::bringBack);
    connect(m_transport, &Transport::nextWanted, m_conductor, &Conductor::next);
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

}  // namespace moderato
