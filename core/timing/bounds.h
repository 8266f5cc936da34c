#pragma once

#include "core/plan/segment.h"

namespace moderato {

/// What keeps a fit from changing a segment further.
enum class Hold {
    Locked,
    AsLongAsNeeded,
    Floor,  ///< it belongs to the floor, from which nothing is to be taken (and to which nothing is dealt)
    BeforeFixedStart,  ///< it does not move the end: what starts later at a fixed time does
    Demand,            ///< its rounds, changeover, floor reserve and lead's time need all it has
    Least,             ///< its least duration
    NoLeast,           ///< nobody has rounds in it and it has no least duration, so it keeps what is planned
    Most,              ///< its most, or twice what was planned
};

/// How far a fit may take a segment's duration, and what holds it there.
struct Bound {
    Seconds duration{0};
    Hold hold = Hold::Locked;

    Seconds from(Seconds planned) const { return std::chrono::abs(planned - duration); }
};

/// The shortest duration that a fit may give the segment: its least, by default its demand and for a segment without
/// rounds what is planned; never under the demand, never over the planned duration. A floor segment without a least has
/// no room, and with one only if it may be taken from the floor.
Bound shortestBound(const Segment& segment, Seconds changeover, bool takeFromFloor);

/// The longest duration that a fit may give the segment: its most, by default twice what is planned; at most 24 h, never
/// under the planned duration.
Bound longestBound(const Segment& segment);

/// By how much the segment's floor reserve may shrink once its duration is at its shortest bound, and its duration with it: as
/// far as it gets floor time at all, and not under a least that was given. 0 for floor segments, locked ones and those
/// as long as needed.
Seconds reserveToGive(const Segment& segment, Seconds changeover, Seconds shortest);

}  // namespace moderato
