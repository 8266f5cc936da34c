#pragma once

#include "ui/live/conductor.h"
#include "ui/live/livekeys.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace moderato {

class BeganTime;
class ClockFigure;
class FloorBand;
class LiveTabs;
class NotesPanel;
class NowPane;
class PaceBand;
class PlanList;
class PlanStrip;
class QueuePanel;
class QuestionPane;
class RecoveryPanel;
class RehearsalBar;
class SpeakerList;
class StagePanel;
class Transport;

/// The conduct window's content, for whoever moderates or keeps time: what is on and its clocks on the left, who speaks in
/// the middle, queue, ways to end on time, notes, plan and stage on the right, the plan as a strip and the large buttons
/// at the bottom.
class ConductView final : public QWidget {
    Q_OBJECT

public:
    explicit ConductView(LiveDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The stage display, or the small clock, is to be shown.
    void stageWanted();
    void compactWanted();

private:
    QWidget* buildLeft();
    QWidget* buildMiddle();
    QWidget* buildRight();
    QLayout* buildBottom();
    void connectLeft();
    void connectTabs();
    void connectPlan();
    void buildKeys();
    void command(LiveCommand command);
    void tabCommand(LiveCommand command);
    void speakerCommand(LiveCommand command);

    void follow();
    void followTime();
    void showTime(const Pace& pace);
    void showPlan(const Pace& pace);
    void showWays(const Pace& pace);
    void showNotice(const QString& text, bool failed);
    void showLast();

    void leave();
    void askBegan();
    void nextQuestion();
    QuestionId question() const;
    void addNote(const QString& text, bool outcome);
    void sendMessage(const QString& text);
    void takeWay(qsizetype place);
    void preview(qsizetype place);

    LiveDesk& m_desk;
    Conductor* m_conductor;
    RehearsalBar* m_rehearsal;
    PaceBand* m_pace;
    NowPane* m_now;
    ClockFigure* m_turn;
    ClockFigure* m_segment;
    ClockFigure* m_session;
    QuestionPane* m_table;
    BeganTime* m_began;
    FloorBand* m_floor;
    SpeakerList* m_speakers;
    LiveTabs* m_tabs;
    QueuePanel* m_queue;
    RecoveryPanel* m_recovery;
    NotesPanel* m_notes;
    PlanList* m_plan;
    StagePanel* m_stage;
    PlanStrip* m_strip;
    Transport* m_transport;
    QLabel* m_notice;
    QueueOrder m_order = QueueOrder::AsTheyCame;
    SegmentId m_on;              // whose question is on the table
    qsizetype m_question = 0;    // its place among the segment's
    qsizetype m_previewed = -1;  // the way to end on time that is looked at
};

}  // namespace moderato
