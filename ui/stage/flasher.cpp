#include "ui/stage/flasher.h"

namespace moderato {

Flasher::Flasher(QObject* parent) : QObject(parent), m_timer(this)
{
    m_timer.setInterval(halfPeriod);
    connect(&m_timer, &QTimer::timeout, this, &Flasher::step);
}

void Flasher::start()
{
    // One that is on begins again where it is, so that many signals flash no faster than one.
    if (isFlashing()) {
        m_step = isTurned() ? 1 : 2;
        return;
    }
    m_timer.start();
    m_step = 1;
    Q_EMIT stepped();
}

void Flasher::stop()
{
    m_timer.stop();
    if (std::exchange(m_step, 0) > 0)
        Q_EMIT stepped();
}

void Flasher::step()
{
    if (m_step >= 2 * times - 1)
        return stop();
    ++m_step;
    Q_EMIT stepped();
}

}  // namespace moderato
