#include "core/live/ownclock.h"

#include "core/plan/clock.h"

#include <QTimeZone>

namespace moderato {
namespace {

constexpr RunTime mostApart = minutes(1);

/// A file can hold any number as a clock's reading.
RunTime withinThisEra(RunTime utc)
{
    constexpr RunTime latest{std::int64_t{1} << 47};
    return std::clamp(utc, -latest, latest);
}

}  // namespace

bool goesByItsOwnClock(const RunState& state, RunTime now)
{
    const std::optional<QDateTime> start = clockAt(runSession(state), Seconds{0});
    if (!start)
        return false;
    if (!state.begun)
        return now == RunTime{0};
    const RunTime planned{start->toMSecsSinceEpoch()};
    return std::chrono::abs(withinThisEra(state.begun->reading.utc) - planned - state.begun->at) > mostApart;
}

std::optional<QDateTime> beganByTheClock(const RunState& state)
{
    if (!state.begun || state.stretches.isEmpty())
        return std::nullopt;
    const RunTime corrected = state.stretches.first().from - state.begun->at;
    const qint64 utc = (withinThisEra(state.begun->reading.utc) + corrected).count();
    const QTimeZone zone(runSession(state).timeZone.toUtf8());
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(utc, zone) : QDateTime::fromMSecsSinceEpoch(utc);
}

}  // namespace moderato
