#include "core/live/plansteps.h"

#include "core/edit/segments.h"
#include "core/live/floorpace.h"
#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "core/timing/budget.h"

namespace moderato {
namespace {

/// True if the plan can go on as `next`: what is on stays in it.
bool canGoOnAs(const RunState& state, const Event& next)
{
    const Agenda& agenda = runAgenda(next);
    const SegmentId on = segmentOn(state);
    return runSession(next).id == runSession(state).id && agenda.id == runAgenda(state).id &&
           (on.isNull() || find(agenda.segments, on)) && validate(next);
}

Seconds floorOf(const Event& plan, const Segment& segment)
{
    return segment.parked ? Seconds{0} : segmentBudget(segment, runSession(plan).policy.changeover).floor;
}

Seconds floorOf(const Event& plan)
{
    Seconds sum{0};
    for (const Segment& segment : runAgenda(plan).segments)
        sum += floorOf(plan, segment);
    return sum;
}

/// What somebody changes is a choice: the floor time that it takes is given up knowingly, and what it gives back is not.
void noteFloorTaken(RunState& state, const Event& next)
{
    const Seconds amount = std::max(floorOf(state.plan) - floorOf(next), -floorSpent(state));
    if (amount != Seconds{0})
        state.floorSpent.append({SegmentId(), amount, state.reached});
}

bool take(RunState& state, const RunEntry& entry, const Event& next)
{
    state.plan = next;
    if (state.phase == RunPhase::NotBegun)
        state.planned = next;
    state.planSteps.append({entry.number, entry.action, state.reached, entry.text});
    return true;
}

}  // namespace

bool changePlan(RunState& state, const RunEntry& entry)
{
    if (state.phase == RunPhase::Over || (entry.changes.isEmpty() && entry.action != RunAction::Absent))
        return false;
    const Result<Event> next = withChanges(state.plan, entry.changes, Way::Forth);
    if (!next || !canGoOnAs(state, *next))
        return false;
    if (state.phase != RunPhase::NotBegun && entry.action != RunAction::Absent)
        noteFloorTaken(state, *next);
    return take(state, entry, *next);
}

bool noteAbsence(RunState& state, const RunEntry& entry)
{
    const bool isNoted = std::any_of(state.absences.cbegin(), state.absences.cend(),
                                     [&](const Absence& absence) { return absence.person == entry.person; });
    if (isNoted || !find(state.plan.people, entry.person) || !changePlan(state, entry))
        return false;
    state.absences.append({entry.person, state.reached, entry.text});
    return true;
}

bool spendFloor(RunState& state, const RunEntry& entry)
{
    const Segment* segment = find(runAgenda(state).segments, entry.segment);
    if (state.phase == RunPhase::Over || !segment)
        return false;
    const Seconds there = floorToSpend(state, *segment, state.reached);
    const Seconds amount = std::min(entry.amount, there);
    if (amount <= Seconds{0})
        return false;
    // What was taken before this choice stays lost: the floor keeps what is left of what is still there. Of a reserve there
    // can be more than the segment has time for, too.
    const Result<Event> next = setFloorReserve(state.plan, segment->id, there - amount);
    if (!next || floorOf(*next, *find(runAgenda(*next).segments, segment->id)) != there - amount)
        return false;
    state.floorSpent.append({segment->id, amount, state.reached});
    return take(state, entry, *next);
}

}  // namespace moderato
