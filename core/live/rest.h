#pragma once

#include "core/live/runstate.h"

namespace moderato {

/// What of a run is still to come, as a session of its own, so that all that reckons with sessions can reckon with it. Its
/// time counts from `origin`, which makes its limit and its fixed starts the earlier.
struct Rest {
    Seconds origin{0};  ///< on the run's time line, up to one second late rather than early
    Session
        session;  ///< with one agenda: the segment that is on, those to come, and the parked ones after it

    const Agenda& agenda() const { return session.agendas.first(); }
};

/// The rest at this moment. The segment that is on keeps its duration, or has what it used if that is more, and can't
/// get shorter than it used; rounds that were taken are the lead's own time in it. One that comes again after it was on
/// before has what is left of it, and is locked.
Rest restOf(const RunState& state, RunTime now);

/// The plan with what was done to the rest's agenda: durations, reserves, rounds and parking.
Event withRest(const RunState& state, const Rest& rest, const Agenda& changed);

}  // namespace moderato
