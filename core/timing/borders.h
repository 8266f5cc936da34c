#pragma once

#include "core/timing/schedule.h"

namespace moderato {

/// What keeps the border between two segments where it is.
enum class BorderHold {
    Free,
    Locked,          ///< one of the two is locked
    AsLongAsNeeded,  ///< one of the two is as long as needed
    FixedStart,      ///< the later one starts at a fixed time
};

/// Where one segment of the plan ends and the next one begins, and how far minutes can move from one to the other.
struct Border {
    SegmentId before;
    SegmentId after;
    Seconds at{0};
    BorderHold hold = BorderHold::Free;
    Seconds earlier{
        0};  ///< room for it to move earlier, 0 or more: `before` keeps its least, `after` stays within its most
    Seconds later{0};  ///< the same for later

    bool isFree() const { return hold == BorderHold::Free; }

    bool operator==(const Border&) const = default;
};

/// All borders of an agenda, in its order. Segments between which there is a gap, or which overlap, have none. A border
/// that is moved within its room moves nothing else: the scheduled end stays.
QList<Border> borders(const Agenda& agenda, const Schedule& schedule);

/// By how much to move the border, so that it lands on a whole step of the session's time (or, kept by its bounds, as near
/// as it can) for a wish of so much, negative for earlier.
Seconds snappedMove(const Border& border, Seconds wish, Seconds step);

}  // namespace moderato
