#include "ui/live/wrapupbell.h"

#include "core/live/face.h"
#include "core/plan/lookup.h"

#include <QApplication>

namespace moderato {
namespace {

bool isCalm(RunTime left, Seconds whole, bool isTurn)
{
    return levelOf({std::chrono::ceil<Seconds>(left), whole}, isTurn) == StageLevel::Calm;
}

/// Of what has no time of its own there is nothing to wrap up.
bool isTurnCalm(const Pace& pace)
{
    return !pace.turn || !pace.turn->budget || isCalm(*pace.turn->left(), *pace.turn->budget, true);
}

bool isSegmentCalm(const Pace& pace)
{
    const SegmentPace* on = find(pace.segments, pace.on);
    return !on || isCalm(pace.segmentLeft, on->duration, false);
}

}  // namespace

WrapUpBell::WrapUpBell(LiveDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sound(&QApplication::beep)
{
    connect(&m_desk, &LiveDesk::changed, this, &WrapUpBell::follow);
    connect(&m_desk, &LiveDesk::ticked, this, &WrapUpBell::follow);
}

void WrapUpBell::follow()
{
    const RunState& state = m_desk.state();
    const Pace pace = m_desk.paceNow();
    const bool turn = isDue(m_turn, state.turns.size(), isTurnCalm(pace));
    const bool segment = isDue(m_segment, state.stretches.size(), isSegmentCalm(pace));
    if (m_isOn && state.phase == RunPhase::Running && (turn || segment))
        m_sound();
}

/// What is first looked at when its time is short already, as after a restart, was told of before.
bool WrapUpBell::isDue(Watched& watched, qsizetype place, bool calm)
{
    const Watched before = std::exchange(watched, {place, calm});
    return before.place == place && before.calm && !calm;
}

}  // namespace moderato
