#pragma once

#include "core/timing/schedule.h"

namespace moderato {

/// What a stretch of the session's time goes to.
enum class Use { Lead, Panel, Content, Slack, Floor, Gap };

/// One unbroken stretch of time with one use.
struct Stretch {
    SegmentId segment;  ///< the segment that it belongs to; for a gap the one that follows
    Kind kind = Kind::Discussion;
    Use use = Use::Content;
    Seconds start{0};
    Seconds length{0};  ///< over 0

    bool operator==(const Stretch&) const = default;
};

/// The session's time cut into stretches, from 0 without a hole to the scheduled end: their lengths add up to it to
/// the second. Where segments overlap the earlier one keeps the time; what is over-allocated is cut at the segment's
/// end, the lead's time first served.
QList<Stretch> stretches(const Schedule& schedule);

}  // namespace moderato
