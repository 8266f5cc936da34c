#include "core/live/runstate.h"

#include "core/plan/lookup.h"

namespace moderato {
namespace {

/// Since when the clocks stand still; none if they go.
std::optional<RunTime> pausedSince(const RunState& state)
{
    if (state.phase != RunPhase::Paused || state.pauses.isEmpty())
        return std::nullopt;
    return state.pauses.last().from;
}

/// The time of a stretch or a turn without its pauses.
template <class T>
RunTime usedWithoutPauses(const RunState& state, const T& span, RunTime now)
{
    const RunTime until = span.to.value_or(std::max(now, span.from));
    const std::optional<RunTime> stopped = pausedSince(state);
    const RunTime still = !span.to && stopped ? std::max(RunTime{0}, until - *stopped) : RunTime{0};
    return std::max(RunTime{0}, until - span.from - span.paused - still);
}

/// The nearest segment in the plan from this place on, one way or the other; null if there is none.
SegmentId inThePlan(const QList<Segment>& segments, qsizetype place, int direction)
{
    for (qsizetype i = place; i >= 0 && i < segments.size(); i += direction)
        if (!segments.at(i).parked)
            return segments.at(i).id;
    return {};
}

}  // namespace

const Session& runSession(const Event& plan)
{
    static const Session none;
    return plan.sessions.isEmpty() ? none : plan.sessions.first();
}

const Agenda& runAgenda(const Event& plan)
{
    static const Agenda none;
    const Agenda* agenda = chosenAgenda(runSession(plan));
    return agenda ? *agenda : none;
}

RunTime timeAt(const RunState& state, const ClockReading& now)
{
    if (state.phase == RunPhase::NotBegun)
        return std::max(state.reached, timeBeforeBegin(runSession(state), state.kind, now));
    return state.clock ? std::max(state.reached, timeAt(*state.clock, now)) : state.reached;
}

const RunStretch* stretchOn(const RunState& state)
{
    return !state.stretches.isEmpty() && !state.stretches.last().to ? &state.stretches.last() : nullptr;
}

SegmentId segmentOn(const RunState& state)
{
    const RunStretch* stretch = stretchOn(state);
    return stretch ? stretch->segment : SegmentId();
}

const TurnTaken* turnOn(const RunState& state)
{
    return !state.turns.isEmpty() && !state.turns.last().to ? &state.turns.last() : nullptr;
}

SegmentId segmentNext(const RunState& state)
{
    const QList<Segment>& segments = runAgenda(state).segments;
    if (state.phase == RunPhase::NotBegun)
        return inThePlan(segments, 0, 1);
    const qsizetype on = indexOf(segments, segmentOn(state));
    return on < 0 ? SegmentId() : inThePlan(segments, on + 1, 1);
}

SegmentId segmentBefore(const RunState& state)
{
    const QList<Segment>& segments = runAgenda(state).segments;
    return inThePlan(segments, indexOf(segments, segmentOn(state)) - 1, -1);
}

Seconds floorSpent(const RunState& state)
{
    Seconds sum{0};
    for (const FloorSpent& each : state.floorSpent)
        sum += each.amount;
    return sum;
}

RunTime usedBy(const RunState& state, const RunStretch& stretch, RunTime now)
{
    return usedWithoutPauses(state, stretch, now);
}

RunTime usedBy(const RunState& state, const TurnTaken& turn, RunTime now)
{
    return usedWithoutPauses(state, turn, now);
}

RunTime usedBy(const RunState& state, SegmentId segment, RunTime now)
{
    RunTime used{0};
    for (const RunStretch& stretch : state.stretches)
        if (stretch.segment == segment)
            used += usedBy(state, stretch, now);
    return used;
}

}  // namespace moderato
