#include "core/timing/budget.h"

namespace moderato {

SegmentBudget segmentBudget(const Segment& segment, const Rounds& rounds, Seconds changeover)
{
    SegmentBudget budget;
    reckonBudget(segment, rounds, changeover, budget);
    return budget;
}

SegmentBudget segmentBudget(const Segment& segment, Seconds changeover)
{
    return segmentBudget(segment, roundsOf(segment), changeover);
}

Seconds demandOf(const Segment& segment, Seconds changeover)
{
    return segmentBudget(segment, changeover).demand;
}

bool hasRounds(const Segment& segment)
{
    return std::any_of(segment.turns.cbegin(), segment.turns.cend(),
                       [](const Turn& turn) { return !turn.rounds.isEmpty(); });
}

bool isPooled(const Segment& segment)
{
    return segment.conversation && !segment.turns.isEmpty() && !hasRounds(segment);
}

Seconds neededBy(const Segment& segment, Seconds changeover)
{
    const Rounds rounds = roundsOf(segment);
    return rounds.total + changesBetween(rounds, changeover) + segment.floorReserve + segment.leadTime;
}

}  // namespace moderato
