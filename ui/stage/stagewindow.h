#pragma once

#include "ui/stage/screens.h"
#include "ui/stage/stagedisplay.h"

#include <QTimer>

namespace moderato {

/// The stage display in a window of its own, full screen on the monitor that was chosen. The choice is remembered; if that
/// monitor is unplugged the window is an ordinary one until it is back.
class StageWindow final : public QWidget {
    Q_OBJECT

public:
    explicit StageWindow(Screens& screens = machineScreens(), QWidget* parent = nullptr);

    StageDisplay& display() { return *m_display; }
    void show(const StageFace& face);

    /// Opens where it was the last time; the first time on a monitor of which nothing is taken (by default of the first),
    /// and as an ordinary window if there is none.
    void open(const QRect& taken = {});
    /// Full screen on the monitor that stands here among all, now and the next time.
    void goTo(qsizetype screen);
    /// The monitor that was chosen is not there.
    bool isDisplaced() const { return m_displaced; }

Q_SIGNALS:
    /// B was pressed, or its line in the menu.
    void blankToggled();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggleFullScreen();
    void leaveFullScreen();
    void followScreens();
    void addScreens(QMenu* menu);
    void keep() const;
    void keepPlace() const;
    void name();

    Screens& m_screens;
    StageDisplay* m_display;
    ScreenId m_chosen;
    bool m_wantsFullScreen = false;
    bool m_displaced = false;
    QTimer m_settles;  // once it has come to rest its place is kept
};

}  // namespace moderato
