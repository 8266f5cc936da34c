#pragma once

#include "core/plan/run.h"

#include <QTimer>

namespace moderato {

/// Waits for a moment of a run's time line, once, however fast that goes.
class RunTimer final : public QObject {
    Q_OBJECT

public:
    explicit RunTimer(QObject* parent = nullptr);

    /// The moment is `left` of the time line from now, which goes `speed` times as fast as the clock.
    void wait(RunTime left, int speed);
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void reached();

private:
    QTimer m_timer;
};

}  // namespace moderato
