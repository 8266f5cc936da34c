#pragma once

#include "core/plan/policy.h"
#include "core/plan/segment.h"

namespace moderato {

/// What one segment asks for and gets, wherever it stands in the agenda. Rules 3 to 5 of the time model.
struct SegmentBudget {
    Seconds duration{0};       ///< planned duration; of a segment 'as long as needed' its demand
    Seconds demand{0};         ///< rule 4
    Seconds rounds{0};         ///< sum of all speaking rounds
    Seconds changeover{0};     ///< changeover x max(0, number of rounds - 1)
    Seconds lead{0};           ///< the lead's own time
    Seconds floor{0};          ///< rule 5: what the floor gets, always the segment's last minutes
    Seconds floorWanted{0};    ///< what the floor should get
    bool leavesSlack = false;  ///< somebody has rounds in it, so what is left has no use

    /// What none of the others takes.
    Seconds left() const { return std::max(Seconds{0}, duration - rounds - changeover - lead - floor); }
    /// duration - demand, if positive.
    Seconds slack() const { return leavesSlack ? left() : Seconds{0}; }
    /// What is left for the segment's own content if nobody has rounds in it.
    Seconds content() const { return leavesSlack ? Seconds{0} : left(); }
    /// demand - duration, if positive.
    Seconds overAllocation() const { return std::max(Seconds{0}, demand - duration); }

    bool operator==(const SegmentBudget&) const = default;
};

/// The speaking rounds of a turn or a segment, taken together.
struct Rounds {
    Seconds total{0};
    qsizetype count = 0;

    Rounds& operator+=(const Rounds& other)
    {
        total += other.total;
        count += other.count;
        return *this;
    }
};

// Rounds and budgets are reckoned in the header, since every schedule spends most of its time on them.

inline Rounds roundsOf(const Turn& turn)
{
    Rounds rounds{Seconds{0}, turn.rounds.size()};
    for (const Seconds& round : turn.rounds)
        rounds.total += round;
    return rounds;
}

inline Rounds roundsOf(const Segment& segment)
{
    Rounds rounds;
    for (const Turn& turn : segment.turns)
        rounds += roundsOf(turn);
    return rounds;
}

/// The time between the speakers: changeover x max(0, rounds - 1).
inline Seconds changesBetween(const Rounds& rounds, Seconds changeover)
{
    return changeover * std::max<qsizetype>(0, rounds.count - 1);
}

/// Rule 4: demand = rounds + changeover x max(0, rounds - 1) + floor reserve + lead's own time; of a segment in which
/// nobody has rounds max(planned, reserve + lead).
/// Rule 5: floor = duration of a floor segment; else min(reserve, max(0, duration - rounds - changeover - lead)).
/// Fills a fresh budget where it is to stand, since a copy costs as much again.
inline void reckonBudget(const Segment& segment, const Rounds& rounds, Seconds changeover,
                         SegmentBudget& budget)
{
    const Seconds changes = changesBetween(rounds, changeover);
    const Seconds spoken = rounds.total + changes + segment.leadTime;
    const Seconds needed = spoken + segment.floorReserve;
    const Seconds demand = rounds.count > 0 ? needed : std::max(segment.planned, needed);
    const Seconds duration = segment.asLongAsNeeded ? demand : segment.planned;
    budget.demand = demand;
    budget.duration = duration;
    if (segment.kind == Kind::Floor) {
        // It belongs to the floor whole, whatever else is written into it.
        budget.floor = budget.floorWanted = duration;
        return;
    }
    budget.rounds = rounds.total;
    budget.changeover = changes;
    budget.lead = segment.leadTime;
    budget.floor = std::min(segment.floorReserve, std::max(Seconds{0}, duration - spoken));
    budget.floorWanted = segment.floorReserve;
    budget.leavesSlack = rounds.count > 0 && !segment.conversation;
}

/// The segment's budget if it had these rounds instead of those of its turns.
SegmentBudget segmentBudget(const Segment& segment, const Rounds& rounds, Seconds changeover);

/// The segment's budget.
SegmentBudget segmentBudget(const Segment& segment, Seconds changeover);

/// Rule 4's demand alone.
Seconds demandOf(const Segment& segment, Seconds changeover);

/// The duration that the segment has in the plan (rule 3): the planned one, or as long as needed its demand.
inline Seconds plannedDuration(const Segment& segment, Seconds changeover)
{
    return segment.asLongAsNeeded ? demandOf(segment, changeover) : segment.planned;
}

/// True if somebody has a round in the segment.
bool hasRounds(const Segment& segment);

/// True if the segment's minutes are pooled over speakers who have no budget of their own.
bool isPooled(const Segment& segment);

/// What a segment can't go under without taking from somebody: its rounds, changeover, reserve and lead's time.
Seconds neededBy(const Segment& segment, Seconds changeover);

}  // namespace moderato
