#include "core/live/runlog.h"

#include "core/edit/placing.h"
#include "core/edit/segments.h"
#include "core/live/absence.h"
#include "core/live/floorpace.h"
#include "core/live/plansteps.h"
#include "core/live/runsteps.h"
#include "core/live/runwords.h"
#include "core/plan/lookup.h"
#include "core/timing/budget.h"

#include <QCoreApplication>

namespace moderato::runlog {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunLog)
};

RunEntry entryOf(const RunState& state, const ClockReading& now, RunAction action)
{
    RunEntry entry;
    entry.number = state.lastNumber + 1;
    entry.action = action;
    entry.at = timeAt(state, now);
    entry.clock = now;
    return entry;
}

/// The entry if a fold takes it, else why it does not.
Result<RunEntry> taken(const RunState& state, const RunEntry& entry, const QString& refusal)
{
    RunState trial = state;
    if (!takeStep(trial, entry))
        return failure(refusal);
    return entry;
}

Result<RunEntry> taken(const RunState& state, const ClockReading& now, RunAction action,
                       const QString& refusal)
{
    return taken(state, entryOf(state, now, action), refusal);
}

/// Why the plan can't be changed as things stand.
QString unchangeable(const RunState& state)
{
    return state.phase == RunPhase::Over
               ? Words::tr("The session is over; reopen it to change its plan.")
               : Words::tr("The plan can't be changed like this while it is run; change another segment.");
}

Result<RunEntry> planned(const RunState& state, const ClockReading& now, RunAction action,
                         const Result<Event>& next, const QString& text)
{
    if (!next)
        return failure(next.error().message);
    RunEntry entry = entryOf(state, now, action);
    entry.changes = rowChanges(state.plan, *next);
    entry.text = text;
    if (entry.changes.isEmpty())
        return failure(Words::tr("This would change nothing."));
    return taken(state, entry, unchangeable(state));
}

const Segment* segmentIn(const RunState& state, SegmentId id)
{
    return find(runAgenda(state).segments, id);
}

tl::unexpected<Error> notInPlan()
{
    return failure(Words::tr("This segment is no longer in the plan; choose another one."));
}

/// True for what is over, or was jumped over.
bool isPast(const RunState& state, SegmentId id)
{
    const QList<Segment>& segments = runAgenda(state).segments;
    return state.phase == RunPhase::Over || indexOf(segments, id) < indexOf(segments, segmentOn(state));
}

Result<RunEntry> withHand(const RunState& state, const ClockReading& now, RunAction action, HandId hand,
                          const QString& refusal)
{
    RunEntry entry = entryOf(state, now, action);
    entry.hand = hand;
    return taken(state, entry, refusal);
}

Result<RunEntry> written(const RunState& state, const ClockReading& now, RunAction action,
                         const QString& text, SegmentId segment, QuestionId question)
{
    if (text.trimmed().isEmpty())
        return failure(Words::tr("There is nothing to keep yet; type a text."));
    if (text.size() > longestRunText)
        return failure(
            Words::tr("This text is too long; make it shorter than %1 characters.").arg(longestRunText));
    RunEntry entry = entryOf(state, now, action);
    entry.text = text;
    entry.segment = segment;
    entry.question = question;
    return taken(state, entry, Words::tr("Notes can't be taken now."));
}

QString noneIsOn(const RunState& state)
{
    if (state.phase == RunPhase::NotBegun)
        return Words::tr("The session has not begun; begin it first.");
    return Words::tr("The session is over; reopen it first.");
}

bool isRunning(const RunState& state)
{
    return state.phase == RunPhase::Running || state.phase == RunPhase::Paused;
}

}  // namespace

Result<RunEntry> begin(const RunState& state, const ClockReading& now)
{
    RunEntry entry = entryOf(state, now, RunAction::Begin);
    entry.segment = segmentNext(state);
    return taken(state, entry,
                 state.phase == RunPhase::NotBegun
                     ? Words::tr("The plan has no segment to begin with; bring a parked one back first.")
                     : Words::tr("The session has begun already."));
}

Result<RunEntry> correctBegin(const RunState& state, const ClockReading& now, Seconds earlier)
{
    RunEntry entry = entryOf(state, now, RunAction::CorrectBegin);
    entry.amount = earlier;
    return taken(state, entry,
                 state.stretches.isEmpty()
                     ? noneIsOn(state)
                     : Words::tr("It can't have begun later than this; type a smaller correction."));
}

Result<RunEntry> startSegment(const RunState& state, const ClockReading& now, SegmentId segment)
{
    if (!isRunning(state))
        return failure(noneIsOn(state));
    if (!segmentIn(state, segment))
        return notInPlan();
    RunEntry entry = entryOf(state, now, RunAction::StartSegment);
    entry.segment = segment;
    return taken(state, entry, Words::tr("This segment is on already."));
}

Result<RunEntry> next(const RunState& state, const ClockReading& now)
{
    const SegmentId segment = segmentNext(state);
    if (isRunning(state) && segment.isNull())
        return failure(Words::tr("Nothing comes after this segment; end the session instead."));
    return startSegment(state, now, segment);
}

Result<RunEntry> back(const RunState& state, const ClockReading& now)
{
    const SegmentId segment = segmentBefore(state);
    if (isRunning(state) && segment.isNull())
        return failure(Words::tr("This is the first segment."));
    return startSegment(state, now, segment);
}

Result<RunEntry> pause(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::Pause,
                 isRunning(state) ? Words::tr("The clocks stand still already.") : noneIsOn(state));
}

Result<RunEntry> resume(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::Resume,
                 isRunning(state) ? Words::tr("The clocks are going.") : noneIsOn(state));
}

Result<RunEntry> end(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::End, noneIsOn(state));
}

Result<RunEntry> reopen(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::Reopen,
                 state.phase == RunPhase::Over
                     ? Words::tr("What was on last is no longer in the plan, so it can't go on.")
                     : Words::tr("The session is not over."));
}

Result<RunEntry> extend(const RunState& state, const ClockReading& now, SegmentId id, Seconds by)
{
    const Segment* segment = segmentIn(state, id);
    if (!segment)
        return notInPlan();
    if (isPast(state, id))
        return failure(Words::tr("This segment is over."));
    const Seconds before = plannedDuration(*segment, runSession(state).policy.changeover);
    const Seconds used = std::chrono::ceil<Seconds>(usedBy(state, id, timeAt(state, now)));
    const Seconds after = std::clamp(before + by, std::min(before, used), longestDuration);
    if (after == before)
        return failure(Words::tr("It can't get any shorter; go to the next segment instead."));
    Result<Event> plan = setAsLongAsNeeded(state.plan, id, false);
    if (plan)
        plan = setPlanned(*plan, id, after);
    return planned(state, now, RunAction::ChangePlan, plan, longerText(*segment, after - before));
}

Result<RunEntry> skip(const RunState& state, const ClockReading& now, SegmentId id)
{
    const Segment* segment = segmentIn(state, id);
    if (!segment)
        return notInPlan();
    if (id == segmentOn(state))
        return failure(Words::tr("This segment is on; go to the next one instead."));
    if (isPast(state, id))
        return failure(Words::tr("This segment's place is past."));
    if (segment->parked)
        return failure(Words::tr("This segment is parked already."));
    return planned(state, now, RunAction::ChangePlan, parkSegments(state.plan, {id}, true),
                   skippedText(*segment));
}

Result<RunEntry> bringBack(const RunState& state, const ClockReading& now, SegmentId id)
{
    const Segment* segment = segmentIn(state, id);
    if (!segment)
        return notInPlan();
    if (!segment->parked || id == segmentOn(state))
        return failure(Words::tr("This segment is in the plan already."));
    return planned(state, now, RunAction::ChangePlan, withBroughtBack(state, id), broughtBackText(*segment));
}

Result<RunEntry> changePlan(const RunState& state, const ClockReading& now, const Event& next,
                            const QString& text)
{
    return planned(state, now, RunAction::ChangePlan, next, text);
}

Result<RunEntry> recover(const RunState& state, const ClockReading& now, const RecoveryOption& option)
{
    return planned(state, now, RunAction::Recover, option.plan, option.title);
}

Result<RunEntry> absent(const RunState& state, const ClockReading& now, PersonId person, MinutesTo to)
{
    if (!find(state.plan.people, person))
        return failure(Words::tr("This person is not in the plan; choose another one."));
    if (const TurnTaken* turn = turnOn(state); turn && turn->person == person)
        return failure(
            Words::tr("%1 has the floor now; end the turn first.").arg(personName(state.plan, person)));
    RunEntry entry = entryOf(state, now, RunAction::Absent);
    entry.person = person;
    entry.changes = rowChanges(state.plan, withoutAbsent(state, entry.at, person, to));
    entry.text = absentText(personName(state.plan, person), to);
    return taken(state, entry,
                 state.phase == RunPhase::Over
                     ? unchangeable(state)
                     : Words::tr("%1 is known to be absent.").arg(personName(state.plan, person)));
}

Result<RunEntry> spendFloor(const RunState& state, const ClockReading& now, SegmentId segment, Seconds amount)
{
    const Segment* found = segmentIn(state, segment);
    if (!found)
        return notInPlan();
    if (isPast(state, segment))
        return failure(Words::tr("This segment is over."));
    if (found->kind == Kind::Floor)
        return failure(Words::tr("This segment is the floor's; there is nothing to give up."));
    if (amount <= Seconds{0})
        return failure(Words::tr("Nobody takes the floor's time now; there is nothing to give up."));
    RunEntry entry = entryOf(state, now, RunAction::SpendFloor);
    entry.segment = segment;
    entry.amount = std::min(amount, floorToSpend(state, *found, entry.at));
    entry.text = floorSpentText(*found, entry.amount);
    return taken(state, entry, Words::tr("This segment has no floor time to give up."));
}

Result<RunEntry> startTurn(const RunState& state, const ClockReading& now, PersonId person)
{
    if (!isRunning(state))
        return failure(noneIsOn(state));
    RunEntry entry = entryOf(state, now, RunAction::StartTurn);
    entry.person = person;
    return taken(state, entry,
                 find(state.plan.people, person)
                     ? Words::tr("%1 has the floor already.").arg(personName(state.plan, person))
                     : Words::tr("This person is not in the plan; choose another one."));
}

Result<RunEntry> startTurn(const RunState& state, const ClockReading& now, HandId hand)
{
    if (!isRunning(state))
        return failure(noneIsOn(state));
    return withHand(state, now, RunAction::StartTurn, hand,
                    find(state.hands, hand) ? Words::tr("This hand has the floor already.")
                                            : Words::tr("This hand is not in the queue."));
}

Result<RunEntry> endTurn(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::EndTurn, Words::tr("Nobody has the floor."));
}

Result<RunEntry> raiseHand(const RunState& state, const ClockReading& now, HandId fresh,
                           const HandDetails& details)
{
    if (!isRunning(state))
        return failure(noneIsOn(state));
    RunEntry entry = entryOf(state, now, RunAction::RaiseHand);
    entry.hand = fresh;
    entry.details = details;
    return taken(state, entry,
                 state.queueOpen ? Words::tr("This hand is in the queue already.")
                                 : Words::tr("The queue is closed; open it again first."));
}

Result<RunEntry> withdrawHand(const RunState& state, const ClockReading& now, HandId hand)
{
    return withHand(state, now, RunAction::WithdrawHand, hand, Words::tr("This hand is not waiting."));
}

Result<RunEntry> callBackHand(const RunState& state, const ClockReading& now, HandId hand)
{
    return withHand(state, now, RunAction::CallBackHand, hand,
                    Words::tr("This hand is waiting, or has the floor."));
}

Result<RunEntry> closeQueue(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::CloseQueue, Words::tr("The queue is closed already."));
}

Result<RunEntry> openQueue(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::OpenQueue, Words::tr("The queue is open."));
}

Result<RunEntry> showMessage(const RunState& state, const ClockReading& now, const QString& text)
{
    if (text.size() > longestRunText)
        return failure(
            Words::tr("This text is too long; make it shorter than %1 characters.").arg(longestRunText));
    RunEntry entry = entryOf(state, now, RunAction::Message);
    entry.text = text;
    return taken(state, entry, Words::tr("The display shows this already."));
}

Result<RunEntry> blank(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::Blank, Words::tr("The display is blank already."));
}

Result<RunEntry> unblank(const RunState& state, const ClockReading& now)
{
    return taken(state, now, RunAction::Unblank, Words::tr("The display is not blank."));
}

Result<RunEntry> note(const RunState& state, const ClockReading& now, const QString& text, SegmentId segment,
                      QuestionId question)
{
    return written(state, now, RunAction::Note, text, segment, question);
}

Result<RunEntry> outcome(const RunState& state, const ClockReading& now, const QString& text,
                         SegmentId segment, QuestionId question)
{
    return written(state, now, RunAction::Outcome, text, segment, question);
}

Result<RunEntry> setSpeed(const RunState& state, const ClockReading& now, int speed)
{
    RunEntry entry = entryOf(state, now, RunAction::Speed);
    entry.amount = Seconds{speed};
    return taken(state, entry,
                 state.kind == RunKind::Session
                     ? Words::tr("Only a rehearsal can go faster.")
                     : Words::tr("A rehearsal goes 1 to 60 times as fast; choose another speed."));
}

Result<RunEntry> undo(const RunState& state, const ClockReading& now)
{
    if (!state.undoable)
        return failure(Words::tr("There is nothing to undo."));
    RunEntry entry = entryOf(state, now, RunAction::Undo);
    entry.undoes = state.undoable->number;
    return entry;
}

}  // namespace moderato::runlog
