#pragma once

#include "core/plan/session.h"

namespace moderato {

/// How a fit may go about it.
struct FitTerms {
    bool park = false;  ///< first park segments 'if time allows', the highest rank first, until the rest fits
};

/// A segment's duration before and after a fit.
struct FitChange {
    SegmentId segment;
    Seconds from{0};
    Seconds to{0};

    bool operator==(const FitChange&) const = default;
};

/// What would make an agenda fit its session's limit.
struct Fit {
    QList<SegmentId> parked;
    QList<FitChange> changes;  ///< in the order of the agenda
    Seconds missing{0};        ///< what still lies over the limit, since no segment has room left

    bool operator==(const Fit&) const = default;
};

/// Rule 9: the least change that makes the plan fit the limit. The cut (or the spare time) goes over the unlocked
/// segments after the last fixed start that holds, in proportion to their room, which minimizes the sum of
/// change squared / room; leftover seconds by largest remainder, ties to the earlier. Never takes from the floor.
Fit fit(const Session& session, const Agenda& agenda, const FitTerms& terms);

}  // namespace moderato
