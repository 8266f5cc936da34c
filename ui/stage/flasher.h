#pragma once

#include <QObject>
#include <QTimer>

namespace moderato {

/// A calm signal: a few times the picture is shown with light and dark exchanged. Less than once a second, while light
/// that flashes three times a second can harm people; without flashing, a frame stands still for the same time.
class Flasher final : public QObject {
    Q_OBJECT

public:
    static constexpr int times = 3;
    static constexpr int halfPeriod = 600;  ///< milliseconds on, and as many off

    explicit Flasher(QObject* parent);

    void start();
    void stop();
    bool isFlashing() const { return m_step > 0; }
    /// True in the halves in which light and dark are exchanged.
    bool isTurned() const { return m_step % 2 == 1; }

Q_SIGNALS:
    void stepped();

private:
    void step();

    QTimer m_timer;
    int m_step = 0;  // 0: not flashing; odd: turned
};

}  // namespace moderato
