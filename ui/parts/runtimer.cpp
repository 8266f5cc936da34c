#include "ui/parts/runtimer.h"

namespace moderato {
namespace {

/// A fast rehearsal is shown ten times a second, not sixty.
constexpr int shortestWait = 100;

}  // namespace

RunTimer::RunTimer(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunTimer::reached);
}

void RunTimer::wait(RunTime left, int speed)
{
    const int real = static_cast<int>(left.count() / speed) + 1;
    m_timer.start(speed == 1 ? real : std::max(real, shortestWait));
}

}  // namespace moderato
