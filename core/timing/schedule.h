#pragma once

#include "core/plan/event.h"
#include "core/timing/budget.h"

namespace moderato {

/// From when to when something lasts, counted from the session's start.
struct TimeSpan {
    Seconds start{0};
    Seconds end{0};

    bool operator==(const TimeSpan&) const = default;
};

/// Where one segment of an agenda runs, and all that is known of its time.
struct SegmentTimes {
    SegmentId id;
    Kind kind = Kind::Discussion;
    bool parked = false;  ///< in no sum; start and end say where it would begin
    bool pooled = false;  ///< its content is the speakers' common time
    Seconds start{0};
    Seconds sincePrevious{
        0};  ///< from the latest end before it to its start: a gap, or if negative an overlap
    SegmentBudget budget;

    Seconds end() const { return start + budget.duration; }
    /// Idle time before it, if its fixed start is later than its predecessor's end.
    Seconds gap() const { return std::max(Seconds{0}, sincePrevious); }
    /// By how much its fixed start can't be reached.
    Seconds overlap() const { return std::max(Seconds{0}, -sincePrevious); }

    bool operator==(const SegmentTimes&) const = default;
};

/// A part's span from its first start to its last end, gaps inside included; zero if all in it is parked.
struct PartTimes {
    PartId id;
    Seconds start{0};
    Seconds end{0};
    std::optional<Seconds> budget;

    Seconds span() const { return end - start; }
    Seconds over() const { return budget ? std::max(Seconds{0}, span() - *budget) : Seconds{0}; }

    bool operator==(const PartTimes&) const = default;
};

/// What follows from an agenda: every segment's times, and the sums. Rules 1 to 7 of the time model.
/// When nothing overlaps or is over-allocated,
/// panel + floor + floorAfterLimit + chair + other + buffer + slack + gaps = scheduledEnd, to the second.
struct Schedule {
    QList<SegmentTimes> segments;  ///< all of the agenda in its order, the parked ones too
    QList<PartTimes> parts;        ///< in the order of the agenda's parts
    Seconds limit{0};
    Seconds scheduledEnd{0};     ///< the latest end
    Seconds panel{0};            ///< all rounds, their changeover and the pools of conversations
    Seconds floor{0};            ///< what the floor gets within the limit
    Seconds floorAfterLimit{0};  ///< floor time that does not count, since the session is over by then
    Seconds floorWanted{0};      ///< what the plan wished for the floor
    Seconds chair{0};            ///< leads' own time, and openings and wrap-ups in which nobody has a turn
    Seconds other{0};            ///< what is none of the others: presentations without turns, polls, breaks
    Seconds buffer{0};
    Seconds slack{0};
    Seconds gaps{0};
    Seconds longestWithoutFloor{0};  ///< the longest stretch up to the limit in which the floor is not heard
    Seconds longestWithoutFloorFrom{0};

    Seconds overrun() const { return std::max(Seconds{0}, scheduledEnd - limit); }
    Seconds remaining() const { return std::max(Seconds{0}, limit - scheduledEnd); }
    Seconds spare() const { return remaining() + gaps; }
    /// Rule 8's fixed time: all that is planned and is neither rounds, changeover nor floor.
    Seconds fixedTime() const { return chair + other + buffer + slack + gaps; }
    /// The floor's share of the limit, 0 to 1.
    double floorShare() const;

    bool operator==(const Schedule&) const = default;
};

/// The times and sums of one agenda of the session.
Schedule schedule(const Session& session, const Agenda& agenda);

/// The starts and ends alone of all segments in the agenda's order (rules 1 and 2); of a parked one, where it would begin
/// and end.
QList<TimeSpan> spans(const Session& session, const Agenda& agenda);

/// The latest end alone.
Seconds scheduledEnd(const Session& session, const Agenda& agenda);

/// How much of the floor time of a segment with this end, its last minutes, lies within the limit.
inline Seconds floorWithin(Seconds limit, Seconds end, Seconds floor)
{
    return std::max(Seconds{0}, std::min(end, limit) - (end - floor));
}

/// True if `part` is at least the share of `whole`, reckoned exactly.
bool reaches(Seconds part, Share share, Seconds whole);

/// The share of a whole in seconds, rounded up to the next second.
Seconds shareOf(Share share, Seconds whole);

/// Rule 5 said as people: how many whole interventions of the policy's length there is room for in the floor's time.
qint64 floorInterventions(const Schedule& schedule, const Policy& policy);

/// The sum of a person's rounds in the agenda's segments that are not parked.
Seconds personBudget(const Agenda& agenda, PersonId person);

/// Rule 7: the sum of a person's rounds in the chosen agenda of each session.
Seconds personBudget(const Event& event, PersonId person);

}  // namespace moderato
