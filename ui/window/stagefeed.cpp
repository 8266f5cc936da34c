#include "ui/window/stagefeed.h"

namespace moderato {
namespace {

/// A fast rehearsal is shown ten times a second, not sixty.
constexpr qint64 shortestWait = 100;

}  // namespace

StageFeed::StageFeed(LiveDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StageFeed::follow);
    connect(&m_desk, &LiveDesk::changed, this, &StageFeed::follow);
}

void StageFeed::setWatched(bool watched)
{
    if (watched == std::exchange(m_watched, watched))
        return;
    if (watched)
        follow();
    else
        m_timer.stop();
}

void StageFeed::follow()
{
    if (!m_watched)
        return;
    wait();
    const StageFace face = m_desk.hasRun() ? faceOf(m_desk.state(), m_desk.now()) : StageFace();
    if (face == m_face)
        return;
    m_face = face;
    Q_EMIT changed(m_face);
}

/// Until the face changes by itself; the conductor's next action comes by `changed`.
void StageFeed::wait()
{
    m_timer.stop();
    if (!m_desk.hasRun())
        return;
    const RunTime now = m_desk.now();
    const std::optional<RunTime> next = nextChange(m_desk.state(), now);
    if (!next)
        return;
    const int speed = m_desk.state().speed;
    const qint64 real = (*next - now).count() / speed + 1;
    m_timer.start(static_cast<int>(speed == 1 ? real : std::max(real, shortestWait)));
}

}  // namespace moderato
