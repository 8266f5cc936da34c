#pragma once

#include "core/live/runstate.h"

#include <QDateTime>

namespace moderato {

/// True where the run's time line is not that of the machine's clock: it was begun more than a minute from where that clock
/// had it, on another day than the session's, say, or has not begun and waits at the planned start. Never without a start.
bool goesByItsOwnClock(const RunState& state, RunTime now);

/// When it began by the machine's clock, in the session's time zone (the machine's if it names none), a correction of the
/// beginning included; none if it has not begun.
std::optional<QDateTime> beganByTheClock(const RunState& state);

}  // namespace moderato
