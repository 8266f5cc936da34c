#include "core/live/plannedround.h"

#include "core/live/floorpace.h"
#include "core/plan/lookup.h"

namespace moderato {

bool isPlannedRound(const Segment& segment, const TurnTaken& turn)
{
    return turn.hand.isNull() && turn.round < roundsOf(segment, turn.person).size();
}

int roundsTaken(const RunState& state, PersonId person, SegmentId segment)
{
    int taken = 0;
    for (const TurnTaken& turn : state.turns)
        if (turn.hand.isNull() && turn.person == person && turn.segment == segment)
            taken = std::max(taken, turn.round + 1);
    return taken;
}

RunTime usedOfRound(const RunState& state, PersonId person, SegmentId segment, int round, RunTime now)
{
    RunTime used{0};
    for (const TurnTaken& turn : state.turns)
        if (turn.hand.isNull() && turn.person == person && turn.segment == segment && turn.round == round)
            used += usedBy(state, turn, now);
    return used;
}

int roundToStart(const RunState& state, PersonId person, SegmentId segment, RunTime now)
{
    const int next = roundsTaken(state, person, segment);
    const Segment* found = find(runAgenda(state).segments, segment);
    const QList<Seconds> rounds = found ? roundsOf(*found, person) : QList<Seconds>();
    if (next == 0 || next > rounds.size())
        return next;
    const RunTime used = usedOfRound(state, person, segment, next - 1, now);
    return 2 * used < rounds.at(next - 1) ? next - 1 : next;
}

}  // namespace moderato
