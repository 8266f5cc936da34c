#pragma once

#include "ui/live/conductor.h"
#include "ui/live/livekeys.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace moderato {

class BeganTime;
class BigButton;
class ClockFigure;
class EditedBar;
class FloorBand;
class LiveTabs;
class NotesPanel;
class NowPane;
class PaceBand;
class PlanEdits;
class PlanList;
class PlanStrip;
class QueuePanel;
class QuestionPane;
class RecoveryPanel;
class RehearsalBar;
class SpeakerList;
class StagePanel;
class Transport;
class WrapUpBell;

/// The conduct window's content, for whoever moderates or keeps time: what is on and its clocks on the left, who speaks in
/// the middle, queue, ways to end on time, notes, plan and stage on the right, the plan as a strip and the large buttons
/// at the bottom.
class ConductView final : public QWidget {
    Q_OBJECT

public:
    explicit ConductView(LiveDesk& desk, QWidget* parent = nullptr);
    ~ConductView() override;

    QSize minimumSizeHint() const override;

    /// Says something below the buttons, until the next action.
    void tell(const QString& text);
    /// The same of something that could not be done.
    void showFailure(const QString& message);
    /// Says what was done last, in place of a failure that is made good.
    void showDone();

    WrapUpBell& bell() { return *m_bell; }

Q_SIGNALS:
    /// The stage display, or the small clock, is to be shown.
    void stageWanted();
    void compactWanted();
    /// The stage display is to flash.
    void flashWanted();
    /// How the run went is to be seen.
    void reviewWanted();
    /// The action that the file did not take is to be saved, after the file was read again if that is needed.
    void saveAgainWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    QLayout* buildColumns();
    QWidget* buildLeft();
    QWidget* buildRight();
    QLayout* buildBottom();
    QLayout* buildNotice();
    void arrange();
    void setNarrow(bool narrow);
    void setLow(bool low);
    void placeEdited(bool low);
    void connectLeft();
    void connectTabs();
    void connectPlan();
    void buildKeys();
    void command(LiveCommand command);
    void tabCommand(LiveCommand command);
    void speakerCommand(LiveCommand command);
    void notHere(MinutesTo to);

    void follow();
    void followTime();
    void setWritable(bool writable);
    void showTime(const Pace& pace);
    void showPlan(const Pace& pace);
    void showWays(const Pace& pace);
    void showNotice(const QString& text, bool failed);
    void showUnsaved(const QString& message);
    void showLast();
    void showOnStage();

    bool isOver() const;
    void leave();
    void askBegan();
    void writeHand();
    void nextQuestion();
    QuestionId question() const;
    void addNote(const QString& text, bool outcome);
    void sendMessage(const QString& text);
    void takeMessageOff();
    void takeWay(qsizetype place);
    void preview(qsizetype place);
    void setSound(bool on);
    void showEdits();
    void askToTakeEdits();
    void takeEdits();

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
    QScrollArea* m_middle;
    QHBoxLayout* m_top;
    QVBoxLayout* m_clocks;
    QHBoxLayout* m_columns;
    LiveTabs* m_tabs;
    QueuePanel* m_queue;
    RecoveryPanel* m_recovery;
    NotesPanel* m_notes;
    PlanList* m_plan;
    StagePanel* m_stage;
    PlanStrip* m_strip;
    Transport* m_transport;
    BigButton* m_keys;
    QLabel* m_notice;
    QLabel* m_onStage;  // what those on the stage see beside the clock, whichever tab is up
    BigButton* m_saveAgain;
    WrapUpBell* m_bell;
    PlanEdits* m_edits;
    EditedBar* m_edited;
    QueueOrder m_order = QueueOrder::AsTheyCame;
    SegmentId m_on;              // whose question is on the table
    qsizetype m_question = 0;    // its place among the segment's
    bool m_narrow = false;       // speakers are a tab beside the queue
    bool m_low = false;          // clocks, strip and buttons take less height
    qsizetype m_previewed = -1;  // the way to end on time that is looked at
};

}  // namespace moderato
