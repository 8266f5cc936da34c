#include "core/live/plansteps.h"

#include "core/edit/segments.h"
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
    return next && canGoOnAs(state, *next) && take(state, entry, *next);
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

Seconds floorToSpend(const Event& plan, SegmentId id)
{
    const Segment* segment = find(runAgenda(plan).segments, id);
    return segment ? segmentBudget(*segment, runSession(plan).policy.changeover).floor : Seconds{0};
}

bool spendFloor(RunState& state, const RunEntry& entry)
{
    const Seconds amount = std::min(entry.amount, floorToSpend(state.plan, entry.segment));
    if (state.phase == RunPhase::Over || amount <= Seconds{0})
        return false;
    const Segment& segment = *find(runAgenda(state).segments, entry.segment);
    // Of a reserve there can be more than the segment has time for; that part is given up first.
    const Seconds left = floorToSpend(state.plan, entry.segment) - amount;
    const Result<Event> next = segment.kind == Kind::Floor ? setPlanned(state.plan, segment.id, left)
                                                           : setFloorReserve(state.plan, segment.id, left);
    if (!next || floorToSpend(*next, entry.segment) != left)
        return false;
    state.floorSpent.append({entry.segment, amount, state.reached});
    return take(state, entry, *next);
}

}  // namespace moderato
