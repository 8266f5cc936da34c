#include "core/live/runclock.h"

#include "core/plan/clock.h"

namespace moderato {
namespace {

/// How much later b is than a, 0 if it is not; as much as a run can last at most, since clocks can say anything.
RunTime passed(RunTime a, RunTime b)
{
    constexpr RunTime limit{std::int64_t{1} << 61};
    const RunTime difference = std::clamp(b, -limit, limit) - std::clamp(a, -limit, limit);
    return std::clamp(difference, RunTime{0}, latestRunTime - earliestRunTime);
}

}  // namespace

RunTime timeAt(const RunClock& clock, const ClockReading& now)
{
    const bool sameStart = !now.boot.isEmpty() && now.boot == clock.reading.boot;
    const RunTime gone =
        sameStart ? passed(clock.reading.ticks, now.ticks) : passed(clock.reading.utc, now.utc);
    return std::clamp(clock.at + gone * clock.speed, earliestRunTime, latestRunTime);
}

RunTime timeBeforeBegin(const Session& session, RunKind kind, const ClockReading& now)
{
    constexpr RunTime halfDay = std::chrono::hours{12};
    const std::optional<QDateTime> start = clockAt(session, Seconds{0});
    if (kind == RunKind::Rehearsal || !start)
        return RunTime{0};
    const RunTime planned{start->toMSecsSinceEpoch()};
    const RunTime late = now.utc >= planned ? passed(planned, now.utc) : -passed(now.utc, planned);
    return std::chrono::abs(late) <= halfDay ? late : RunTime{0};
}

}  // namespace moderato
