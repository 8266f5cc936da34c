#pragma once

#include "core/live/runstate.h"
#include "tests/support/testclock.h"
#include "tests/tour/tourwindow.h"
#include "ui/live/conductview.h"
#include "ui/parts/livedesk.h"
#include "ui/stage/stagewindow.h"

namespace moderato {

/// The clock is there before the window and after it.
struct DayClock {
    test::TestClock clock;
};

/// A window on the sample whose session is rehearsed sixty times as fast, by a clock that the tour moves: it opens the conduct
/// window and the stage display, and presses their keys. Nothing waits for time to pass.
class DayWindow : private DayClock, public TourWindow {
public:
    explicit DayWindow(const QString& folder);

    /// Opens the conduct window on a rehearsal, and the stage display.
    void open();
    /// Lets time run sixty times as fast.
    void speedUp();
    /// Goes on to a moment of the run, as if so much time had passed, and shows what is to be seen then.
    void until(Seconds at);

    /// A key in the conduct window, whichever of its fields has the focus.
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const char* text);
    /// Writes into the field that a key opens, and ends with Return or another key.
    void write(int key, Qt::KeyboardModifiers with, const char* text,
               Qt::KeyboardModifiers atReturn = Qt::NoModifier);
    /// A click on a button of the conduct window.
    void push(const char* accessibleName);

    const RunState& state() { return live().state(); }
    const Run& log() { return desk().document()->runs().first(); }
    const StageFace& face() { return m_stage->display().face(); }
    /// A segment as it now is in the run's plan.
    const Segment& running(qsizetype place) { return runAgenda(state()).segments.at(place); }
    ConductView& conduct() { return *m_conduct; }
    StageWindow& stage() { return *m_stage; }

    /// Ends the tour unless these words stand in the label of the conduct window.
    void expectWords(const char* label, const char* words);
    /// Ends the tour unless the last entry of the log is this action.
    void expectLast(RunAction action, const char* what);
    /// Takes pictures of the conduct window and the stage display.
    void pictures(const char* moment);

private:
    LiveDesk& live() { return *window().findChild<LiveDesk*>(); }

    ConductView* m_conduct = nullptr;
    StageWindow* m_stage = nullptr;
};

/// Rehearses the sample's 90 minutes from the first word to the sheet that is made afterwards, and leaves pictures in the
/// folder.
void takeDayTour(const QString& folder);

}  // namespace moderato
