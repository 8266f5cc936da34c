#include "ui/window/stagefeed.h"

namespace moderato {

StageFeed::StageFeed(LiveDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_timer, &RunTimer::reached, this, &StageFeed::follow);
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

bool StageFeed::flash()
{
    if (!m_watched)
        return false;
    ++m_flashes;
    follow();
    return true;
}

void StageFeed::follow()
{
    if (!m_watched)
        return;
    wait();
    StageFace face = m_desk.hasRun() ? faceOf(m_desk.state(), m_desk.now()) : StageFace();
    face.flash = m_flashes;
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
    if (next)
        m_timer.wait(*next - now, m_desk.state().speed);
}

}  // namespace moderato
