#pragma once

#include "core/live/face.h"
#include "ui/parts/livedesk.h"
#include "ui/parts/runtimer.h"

namespace moderato {

/// Makes the face of the run on a desk, anew whenever it would look different, and never in between.
class StageFeed final : public QObject {
    Q_OBJECT

public:
    explicit StageFeed(LiveDesk& desk, QObject* parent = nullptr);

    const StageFace& face() const { return m_face; }

    /// Nobody looks: no time is spent until somebody does.
    void setWatched(bool watched);
    /// Looks at the clock anew.
    void follow();

    /// Whoever looks sees a flash. False if nobody looks. It changes nothing of the run, and so is not in its log.
    bool flash();

Q_SIGNALS:
    void changed(const moderato::StageFace& face);

private:
    void wait();

    LiveDesk& m_desk;
    RunTimer m_timer;
    StageFace m_face;
    bool m_watched = false;
    int m_flashes = 0;
};

}  // namespace moderato
