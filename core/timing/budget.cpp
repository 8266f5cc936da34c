#include "core/timing/budget.h"

#include <numeric>

namespace moderato {
namespace {

Seconds changeoverOf(qsizetype rounds, Seconds changeover)
{
    return changeover * std::max<qsizetype>(0, rounds - 1);
}

/// A floor segment belongs to the floor whole, whatever else is written into it.
void giveAllToFloor(SegmentBudget& budget)
{
    budget.floor = budget.duration;
    budget.floorWanted = budget.duration;
    budget.rounds = budget.changeover = budget.lead = Seconds{0};
}

}  // namespace

Rounds roundsOf(const Turn& turn)
{
    return {std::accumulate(turn.rounds.cbegin(), turn.rounds.cend(), Seconds{0}), turn.rounds.size()};
}

Rounds roundsOf(const Segment& segment)
{
    Rounds rounds;
    for (const Turn& turn : segment.turns)
        rounds += roundsOf(turn);
    return rounds;
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

SegmentBudget segmentBudget(const Segment& segment, Seconds changeover)
{
    return segmentBudget(segment, roundsOf(segment), changeover);
}

SegmentBudget segmentBudget(const Segment& segment, const Rounds& rounds, Seconds changeover)
{
    SegmentBudget budget;
    budget.rounds = rounds.total;
    budget.changeover = changeoverOf(rounds.count, changeover);
    budget.lead = segment.leadTime;

    const Seconds spoken = budget.rounds + budget.changeover + budget.lead;
    const Seconds needed = spoken + segment.floorReserve;
    budget.demand = rounds.count > 0 ? needed : std::max(segment.planned, needed);
    budget.duration = segment.asLongAsNeeded ? budget.demand : segment.planned;
    budget.overAllocation = std::max(Seconds{0}, budget.demand - budget.duration);

    if (segment.kind == Kind::Floor) {
        giveAllToFloor(budget);
        return budget;
    }
    budget.floorWanted = segment.floorReserve;
    budget.floor = std::min(segment.floorReserve, std::max(Seconds{0}, budget.duration - spoken));
    const Seconds left = std::max(Seconds{0}, budget.duration - spoken - budget.floor);
    (rounds.count > 0 && !segment.conversation ? budget.slack : budget.content) = left;
    return budget;
}

Seconds neededBy(const Segment& segment, Seconds changeover)
{
    const Rounds rounds = roundsOf(segment);
    return rounds.total + changeoverOf(rounds.count, changeover) + segment.floorReserve + segment.leadTime;
}

}  // namespace moderato
