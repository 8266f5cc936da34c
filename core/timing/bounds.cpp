#include "core/timing/bounds.h"

#include "core/timing/budget.h"

namespace moderato {
namespace {

/// Whatever its room, nothing changes the duration of such a segment.
std::optional<Hold> unchangeable(const Segment& segment, bool floorToo)
{
    if (segment.locked)
        return Hold::Locked;
    if (segment.asLongAsNeeded)
        return Hold::AsLongAsNeeded;
    if (segment.kind == Kind::Floor && floorToo)
        return Hold::Floor;
    return std::nullopt;
}

}  // namespace

Bound shortestBound(const Segment& segment, Seconds changeover, bool takeFromFloor)
{
    if (const std::optional<Hold> hold = unchangeable(segment, !takeFromFloor))
        return {segment.planned, *hold};
    const Seconds needed = neededBy(segment, changeover);
    const bool leastIsDemand = hasRounds(segment) && segment.kind != Kind::Floor;
    if (needed >= segment.planned)
        return {segment.planned, Hold::Demand};
    if (!segment.least && !leastIsDemand)
        return {segment.planned, Hold::NoLeast};
    const Seconds least = segment.least.value_or(needed);
    if (least <= needed)
        return {needed, Hold::Demand};
    return {std::min(least, segment.planned), Hold::Least};
}

Bound longestBound(const Segment& segment)
{
    if (const std::optional<Hold> hold = unchangeable(segment, true))
        return {segment.planned, *hold};
    const Seconds most = std::min(segment.most.value_or(segment.planned * 2), longestDuration);
    return {std::max(segment.planned, most), Hold::Most};
}

Seconds reserveToGive(const Segment& segment, Seconds changeover, Seconds shortest)
{
    if (unchangeable(segment, true))
        return Seconds{0};
    const Seconds spoken = neededBy(segment, changeover) - segment.floorReserve;
    const Seconds given = std::clamp(shortest - spoken, Seconds{0}, segment.floorReserve);
    return std::max(Seconds{0}, std::min(given, shortest - segment.least.value_or(Seconds{0})));
}

}  // namespace moderato
