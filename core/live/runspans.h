#pragma once

#include "core/live/runstate.h"
#include "core/timing/schedule.h"

namespace moderato {

// What a run's log says of times, in whole seconds: moments are rounded down once and for all, so that whatever is reckoned
// from them adds up to the second.

/// The second in which the moment lies. Ends are said by it, and how far they lie from plan and limit is reckoned from it; what
/// is left on a clock is rounded up (StageFace), what was used down.
Seconds secondOf(RunTime moment);

/// A segment was on without a break.
struct SegmentSpan {
    SegmentId segment;
    TimeSpan span;
    Seconds paused{0};  ///< within it

    Seconds length() const { return span.end - span.start; }

    bool operator==(const SegmentSpan&) const = default;
};

/// Somebody had the floor.
struct TurnSpan {
    PersonId person;  ///< null if it was a hand's
    HandId hand;      ///< null if it was a person's
    SegmentId segment;
    TimeSpan span;
    Seconds paused{0};  ///< within it

    Seconds used() const { return span.end - span.start - paused; }

    bool operator==(const TurnSpan&) const = default;
};

/// How much of the span the clocks stood still.
Seconds pausedWithin(const RunState& state, const TimeSpan& span, RunTime now);

/// All times that segments were on, in their order; what is still on lasts until now.
QList<SegmentSpan> segmentSpans(const RunState& state, RunTime now);

/// All turns, in their order.
QList<TurnSpan> turnSpans(const RunState& state, RunTime now);

}  // namespace moderato
