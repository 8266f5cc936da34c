#pragma once

#include "core/plan/run.h"

namespace moderato {

/// The moments that a run can have: from a day before its session's planned start to a week after it. Whatever clocks or
/// a stranger's file say, times are clamped to these.
constexpr RunTime earliestRunTime = std::chrono::hours{-24};
constexpr RunTime latestRunTime = std::chrono::hours{7 * 24};

/// A moment of a run at which a machine's clocks were read.
struct RunClock {
    RunTime at{0};
    ClockReading reading;
    int speed = 1;  ///< of a rehearsal, from then on

    bool operator==(const RunClock&) const = default;
};

/// Where the time line stands at the reading. Under the same boot's name ticks say how long ago the moment was, so that a
/// wall clock that is set meanwhile moves nothing; under another one the wall clock does, but never to before the moment.
RunTime timeAt(const RunClock& clock, const ClockReading& now);

/// Where the time line stands at the reading while the session has not begun, and so the `at` of its Begin: as the wall
/// clock has it from the session's planned start, where the two agree to within 12 h; else, without a start, and in
/// rehearsals 0.
RunTime timeBeforeBegin(const Session& session, RunKind kind, const ClockReading& now);

}  // namespace moderato
