#include "core/timing/budget.h"

namespace moderato {
namespace {

struct Rounds {
    Seconds total{0};
    qsizetype count = 0;
};

Rounds allRounds(const Segment& segment)
{
    Rounds rounds;
    for (const Turn& turn : segment.turns) {
        rounds.count += turn.rounds.size();
        for (const Seconds& round : turn.rounds)
            rounds.total += round;
    }
    return rounds;
}

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
    const Rounds rounds = allRounds(segment);
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
    const Rounds rounds = allRounds(segment);
    return rounds.total + changeoverOf(rounds.count, changeover) + segment.floorReserve + segment.leadTime;
}

}  // namespace moderato
