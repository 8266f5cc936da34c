#pragma once

#include "core/live/runlog.h"

namespace moderato {

/// The plan without the rounds that the person has not had yet; who gets their minutes `to` says. What is over stays as
/// it is, locked segments keep their duration.
Event withoutAbsent(const RunState& state, RunTime now, PersonId person, MinutesTo to);

/// The plan with a parked segment in it again: where its place is past, after the one that is on.
Result<Event> withBroughtBack(const RunState& state, SegmentId segment);

}  // namespace moderato
