#pragma once

#include "core/plan/session.h"
#include "core/timing/assumptions.h"

namespace moderato {

/// The first whole seconds from the session's start by which something has come with a chance of 10, 50 and 90 %.
struct Quantiles {
    Seconds p10{0};
    Seconds p50{0};
    Seconds p90{0};

    bool operator==(const Quantiles&) const = default;
};

struct SegmentForecast {
    SegmentId id;
    bool parked = false;  ///< takes no time; start and end say where it would begin
    Quantiles start;
    Quantiles end;

    bool operator==(const SegmentForecast&) const = default;
};

/// How an agenda is likely to go, if the assumptions hold.
struct Forecast {
    double onTimeChance = 0.0;  ///< to end within the limit, 0 to 1
    Quantiles end;
    QList<SegmentForecast> segments;  ///< all of the agenda in its order
    Seconds step{1};                  ///< of the grid it was reckoned on: no figure is finer

    bool operator==(const Forecast&) const = default;
};

/// Rule 10: the spread of an agenda's times. A segment takes planned x ratio of its kind x the session's common factor,
/// begins when its predecessor ends but not before its fixed start, and nothing begins before the late start. Buffers
/// take as much of their duration as lateness leaves. If the policy lets the floor yield, a segment that would end
/// after its scheduled end gives up its floor time down to its least, so far as that brings it back.
/// No dice: distributions are carried over a grid of 1 s, coarser where an agenda is so large (hundreds of segments, or
/// days) that it would take more than some milliseconds. Same input, same answer.
Forecast forecast(const Session& session, const Agenda& agenda,
                  const ForecastAssumptions& assumptions = defaultAssumptions());

}  // namespace moderato
