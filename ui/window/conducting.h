#pragma once

#include "ui/parts/desk.h"
#include "ui/parts/livedesk.h"
#include "ui/window/desks.h"

#include <QObject>

class QWidget;

namespace moderato {

class CompactClock;
class ConductView;
class StageFeed;
class StageWindow;

/// The windows in which a session is run, and what opens them: the conduct window, the stage display, the small clock.
class Conducting final : public QObject {
    Q_OBJECT

public:
    /// The clock has to outlive it.
    Conducting(Desk& desk, std::shared_ptr<Desks> desks, const MachineClock& clock, QWidget* window);
    ~Conducting() override;

    /// By which runs go.
    const MachineClock& clock() const { return m_clock; }

    /// Opens the conduct window on the shown session's chosen agenda; goes on with its run if that is under way.
    void run();
    /// The same as a rehearsal, of the agenda that is shown.
    void rehearse();
    /// Goes on with this run of the document.
    void goOn(RunId run);
    /// Lists all runs of the document.
    void openRuns();

    void openStage();
    void openCompact();

    /// True while a run is going on.
    bool isUnderWay() const;
    /// The run that is going on; an empty state if there is none.
    const RunState& state() const { return m_live.state(); }
    /// Asks whether the window may close although a session is being run in it; true if it may, or if none is.
    bool askToLeave();
    /// The window stays after all.
    void stay() { m_leaves = false; }

Q_SIGNALS:
    /// Another run is going on, or none.
    void followed();
    /// Why something can't be done, for people.
    void failed(const QString& message);
    /// How this run went is to be seen; its session is on the desk.
    void reviewWanted(moderato::RunId run);

private:
    void followDocument();
    void goOnByItself();
    bool isWatched() const;
    void standBy();
    void begin(RunKind kind, AgendaId agenda);
    void openView();
    void buildView();
    void showTitle();
    void review();
    void saveAgain();
    void flash();
    void watch();
    bool isLeftAllTheSame() const;
    void keepWindows();
    void reopen(const QStringList& windows);

    Desk& m_desk;
    std::shared_ptr<Desks> m_desks;
    QWidget* m_window;
    const MachineClock& m_clock;
    LiveDesk m_live;
    StageFeed* m_feed;
    ConductView* m_content = nullptr;  // of the conduct window, once it was opened
    QWidget* m_view = nullptr;         // that window
    StageWindow* m_stage = nullptr;
    CompactClock* m_compact = nullptr;
    QString m_keptWindows;  // as the settings have them
    bool m_leaves = false;  // the window may close
};

}  // namespace moderato
