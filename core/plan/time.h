#pragma once

#include <chrono>

namespace moderato {

/// Every duration and every offset from a session's start, in whole seconds.
using Seconds = std::chrono::seconds;

/// The longest duration that a plan can hold: 24 h.
constexpr Seconds longestDuration{24 * 60 * 60};

/// True for 0 to 24 h, the range of every planned duration.
constexpr bool isDuration(Seconds value)
{
    return value >= Seconds{0} && value <= longestDuration;
}

/// True for a fixed start: up to 24 h after the session's start, or before it where the start was moved past it.
constexpr bool isOffset(Seconds value)
{
    return value >= -longestDuration && value <= longestDuration;
}

constexpr Seconds minutes(int count)
{
    return std::chrono::minutes{count};
}

}  // namespace moderato
