#pragma once

#include "core/live/runstate.h"

namespace moderato {

/// The plan of a run with what was edited in the event since the run began, `edited` being the event's plan for it by now.
/// What is over, what was jumped over and the session's start stay as they are; what is on does not get shorter than it
/// has run by `now`. What the run itself changed stays, unless it was edited in another way since. Where nothing would change it
/// is the run's plan; an error if the two can't be put together.
Result<Event> withEdits(const Run& run, const RunState& state, RunTime now, const Event& edited);

}  // namespace moderato
