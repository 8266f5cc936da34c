#include "core/live/clocksteps.h"

#include "core/edit/segments.h"
#include "core/live/plannedround.h"
#include "core/live/runsteps.h"
#include "core/plan/lookup.h"

namespace moderato {
namespace {

void endPause(RunState& state)
{
    if (state.phase != RunPhase::Paused)
        return;
    state.phase = RunPhase::Running;
    RunPause& pause = state.pauses.last();
    pause.to = state.reached;
    const RunTime length = *pause.to - pause.from;
    if (stretchOn(state))
        state.stretches.last().paused += length;
    if (turnOn(state))
        state.turns.last().paused += length;
}

void closeTurn(RunState& state)
{
    if (turnOn(state))
        state.turns.last().to = state.reached;
}

void closeStretch(RunState& state)
{
    endPause(state);
    closeTurn(state);
    if (stretchOn(state))
        state.stretches.last().to = state.reached;
}

/// False if the plan has no such segment.
bool openStretch(RunState& state, SegmentId id)
{
    const Segment* segment = find(runAgenda(state).segments, id);
    if (!segment || state.stretches.size() >= mostSteps)
        return false;
    if (segment->parked)
        if (const Result<Event> plan = setParked(state.plan, id, false))
            state.plan = *plan;
    closeStretch(state);
    state.message.clear();
    state.stretches.append({id, state.reached, std::nullopt, RunTime{0}});
    return true;
}

bool isRunning(const RunState& state)
{
    return state.phase == RunPhase::Running || state.phase == RunPhase::Paused;
}

/// The latest moment at which the first segment can have begun: something happened in it then.
RunTime latestBegin(const RunState& state)
{
    RunTime latest = state.stretches.first().to.value_or(state.reached);
    if (!state.turns.isEmpty())
        latest = std::min(latest, state.turns.first().from);
    if (!state.pauses.isEmpty())
        latest = std::min(latest, state.pauses.first().from);
    return latest;
}

bool isKnownSpeaker(const RunState& state, PersonId person, HandId hand)
{
    const TurnTaken* turn = turnOn(state);
    if (!hand.isNull())
        return indexOf(state.hands, hand) >= 0 && (!turn || turn->hand != hand);
    return find(state.plan.people, person) && (!turn || turn->person != person);
}

TurnTaken turnOf(const RunState& state, PersonId person, HandId hand)
{
    TurnTaken turn;
    turn.segment = segmentOn(state);
    turn.hand = hand;
    if (hand.isNull()) {
        turn.person = person;
        turn.round = roundToStart(state, person, turn.segment, state.reached);
    }
    turn.from = state.reached;
    turn.startedAfter = usedBy(state, turn.segment, state.reached);
    return turn;
}

}  // namespace

bool beginRun(RunState& state, const RunEntry& entry)
{
    if (state.phase != RunPhase::NotBegun || !openStretch(state, entry.segment))
        return false;
    state.phase = RunPhase::Running;
    state.begun = RunClock{state.reached, entry.clock, state.speed};
    state.planned = state.plan;
    return true;
}

bool correctBegin(RunState& state, Seconds earlier)
{
    if (state.stretches.isEmpty())
        return false;
    const Seconds amount = std::clamp(earlier, -longestDuration, longestDuration);
    RunStretch& first = state.stretches.first();
    const RunTime from = std::clamp(first.from - amount, earliestRunTime, latestBegin(state));
    const RunTime moved = first.from - from;
    if (moved == RunTime{0})
        return false;
    first.from = from;
    for (TurnTaken& turn : state.turns)
        if (turn.segment == first.segment)
            turn.startedAfter += moved;
    return true;
}

bool startSegment(RunState& state, SegmentId segment)
{
    return isRunning(state) && segment != segmentOn(state) && openStretch(state, segment);
}

bool pauseRun(RunState& state)
{
    if (state.phase != RunPhase::Running)
        return false;
    state.phase = RunPhase::Paused;
    state.pauses.append({state.reached, std::nullopt});
    return true;
}

bool resumeRun(RunState& state)
{
    const bool wasPaused = state.phase == RunPhase::Paused;
    endPause(state);
    return wasPaused;
}

bool endRun(RunState& state)
{
    if (!isRunning(state))
        return false;
    closeStretch(state);
    state.message.clear();
    state.phase = RunPhase::Over;
    return true;
}

bool reopenRun(RunState& state)
{
    if (state.phase != RunPhase::Over || !openStretch(state, state.stretches.last().segment))
        return false;
    state.phase = RunPhase::Running;
    return true;
}

bool startTurn(RunState& state, PersonId person, HandId hand)
{
    if (!isRunning(state) || !isKnownSpeaker(state, person, hand) || state.turns.size() >= mostSteps)
        return false;
    endPause(state);
    closeTurn(state);
    state.message.clear();
    state.turns.append(turnOf(state, person, hand));
    if (!hand.isNull())
        state.hands[indexOf(state.hands, hand)].state = HandState::Called;
    return true;
}

bool endTurn(RunState& state)
{
    if (!turnOn(state))
        return false;
    if (state.phase == RunPhase::Paused) {
        // The rest of the pause is nobody's turn.
        const RunTime since = state.pauses.last().from;
        state.turns.last().paused += state.reached - since;
    }
    closeTurn(state);
    return true;
}

}  // namespace moderato
