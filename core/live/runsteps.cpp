#include "core/live/runsteps.h"

#include "core/live/clocksteps.h"
#include "core/live/plansteps.h"
#include "core/plan/lookup.h"

namespace moderato {
namespace {

bool isOn(const RunState& state)
{
    return state.phase == RunPhase::Running || state.phase == RunPhase::Paused;
}

Hand* handIn(RunState& state, HandId id)
{
    const qsizetype place = indexOf(state.hands, id);
    return place < 0 ? nullptr : &state.hands[place];
}

bool raise(RunState& state, const RunEntry& entry)
{
    if (!isOn(state) || !state.queueOpen || !entry.details || state.hands.size() >= mostSteps)
        return false;
    if (entry.hand.isNull() || indexOf(state.hands, entry.hand) >= 0)
        return false;
    state.hands.append({entry.hand, *entry.details, state.reached, HandState::Waiting});
    return true;
}

bool withdraw(RunState& state, HandId id)
{
    Hand* hand = handIn(state, id);
    if (!hand || hand->state != HandState::Waiting)
        return false;
    hand->state = HandState::Withdrawn;
    return true;
}

bool callBack(RunState& state, HandId id)
{
    Hand* hand = handIn(state, id);
    const TurnTaken* turn = turnOn(state);
    if (!hand || hand->state == HandState::Waiting || (turn && turn->hand == id))
        return false;
    hand->state = HandState::Waiting;
    return true;
}

template <class T>
bool set(T& value, const T& wanted)
{
    if (value == wanted)
        return false;
    value = wanted;
    return true;
}

/// A note is kept even if what it belongs to is gone.
bool note(RunState& state, const RunEntry& entry, bool outcome)
{
    if (entry.text.isEmpty())
        return false;
    const Segment* segment = find(runAgenda(state).segments, entry.segment);
    const bool hasQuestion = segment && find(segment->questions, entry.question);
    state.notes.append({entry.number, outcome, state.reached, segment ? entry.segment : SegmentId(),
                        hasQuestion ? entry.question : QuestionId(), entry.text});
    return true;
}

bool setSpeed(RunState& state, Seconds speed)
{
    if (state.kind != RunKind::Rehearsal || speed < Seconds{1} || speed > Seconds{60})
        return false;
    return set(state.speed, static_cast<int>(speed.count()));
}

/// What is done once it is known when.
bool doStep(RunState& state, const RunEntry& entry)
{
    switch (entry.action) {
    case RunAction::Begin:
        return beginRun(state, entry);
    case RunAction::CorrectBegin:
        return correctBegin(state, entry.amount);
    case RunAction::StartSegment:
        return startSegment(state, entry.segment);
    case RunAction::Pause:
        return pauseRun(state);
    case RunAction::Resume:
        return resumeRun(state);
    case RunAction::End:
        return endRun(state);
    case RunAction::Reopen:
        return reopenRun(state);
    case RunAction::ChangePlan:
    case RunAction::Recover:
        return changePlan(state, entry);
    case RunAction::Absent:
        return noteAbsence(state, entry);
    case RunAction::SpendFloor:
        return spendFloor(state, entry);
    case RunAction::StartTurn:
        return startTurn(state, entry.person, entry.hand);
    case RunAction::EndTurn:
        return endTurn(state);
    case RunAction::RaiseHand:
        return raise(state, entry);
    case RunAction::WithdrawHand:
        return withdraw(state, entry.hand);
    case RunAction::CallBackHand:
        return callBack(state, entry.hand);
    case RunAction::CloseQueue:
        return set(state.queueOpen, false);
    case RunAction::OpenQueue:
        return set(state.queueOpen, true);
    case RunAction::Message:
        return set(state.message, entry.text);
    case RunAction::Blank:
        return set(state.blank, true);
    case RunAction::Unblank:
        return set(state.blank, false);
    case RunAction::Note:
        return note(state, entry, false);
    case RunAction::Outcome:
        return note(state, entry, true);
    case RunAction::Speed:
        return setSpeed(state, entry.amount);
    case RunAction::Undo:
        return false;
    }
    return false;
}

}  // namespace

bool takeStep(RunState& state, const RunEntry& entry)
{
    const RunTime before = state.reached;
    const RunTime at = std::clamp(entry.at, earliestRunTime, latestRunTime);
    // The beginning sets the time line; from then on it only goes forth.
    state.reached = entry.action == RunAction::Begin ? at : std::max(before, at);
    if (doStep(state, entry))
        return true;
    state.reached = before;
    return false;
}

}  // namespace moderato
