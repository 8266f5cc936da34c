#pragma once

#include "core/live/recovery.h"

namespace moderato {

/// Who gets the minutes of somebody who is not there.
enum class MinutesTo {
    Floor,   ///< the floor, in the same segment
    Others,  ///< who has still to speak in the same segment
    Buffer,  ///< the next buffer; without one the session ends earlier
};

/// A run of the session's chosen agenda that has not begun: its plan holds that session with that agenda alone, and all
/// people. Fails if the session has no agenda.
Result<Run> freshRun(const Event& event, SessionId session, RunKind kind, RunId id);

/// Makes the entries of a run: each function says what is done at this moment, as the next entry of the log, or why it
/// can't be done now. Nothing has happened before the entry is in the log (Document::appendToRun).
namespace runlog {

/// The session begins now with the first segment that is not parked.
Result<RunEntry> begin(const RunState& state, const ClockReading& now);
/// "It began so much earlier" (negative: later) "than I said".
Result<RunEntry> correctBegin(const RunState& state, const ClockReading& now, Seconds earlier);

/// The segment is on from now on, whichever it is: a jump. A parked one is brought back.
Result<RunEntry> startSegment(const RunState& state, const ClockReading& now, SegmentId segment);
/// The next one that is not parked, and the last one before.
Result<RunEntry> next(const RunState& state, const ClockReading& now);
Result<RunEntry> back(const RunState& state, const ClockReading& now);

Result<RunEntry> pause(const RunState& state, const ClockReading& now);
Result<RunEntry> resume(const RunState& state, const ClockReading& now);
Result<RunEntry> end(const RunState& state, const ClockReading& now);
/// It goes on after all.
Result<RunEntry> reopen(const RunState& state, const ClockReading& now);

/// The segment gets longer (negative: shorter). It can't get shorter than it has run; one that is as long as needed
/// has a planned duration from then on.
Result<RunEntry> extend(const RunState& state, const ClockReading& now, SegmentId segment, Seconds by);
/// Parks a segment that has not begun.
Result<RunEntry> skip(const RunState& state, const ClockReading& now, SegmentId segment);
/// Takes a parked segment back in; where its place is past, it comes after the one that is on.
Result<RunEntry> bringBack(const RunState& state, const ClockReading& now, SegmentId segment);
/// The plan goes on as `next`, which `text` describes. What is on stays in it.
Result<RunEntry> changePlan(const RunState& state, const ClockReading& now, const Event& next,
                            const QString& text);
/// Takes one of recoveryOptions().
Result<RunEntry> recover(const RunState& state, const ClockReading& now, const RecoveryOption& option);

/// The person is not here: the rounds that they have not had yet go, and their minutes where it is said.
Result<RunEntry> absent(const RunState& state, const ClockReading& now, PersonId person, MinutesTo to);
/// The floor gives up so much of the segment's floor time, knowingly.
Result<RunEntry> spendFloor(const RunState& state, const ClockReading& now, SegmentId segment,
                            Seconds amount);

/// The person has the floor, or the hand; who had it ends.
Result<RunEntry> startTurn(const RunState& state, const ClockReading& now, PersonId person);
Result<RunEntry> startTurn(const RunState& state, const ClockReading& now, HandId hand);
Result<RunEntry> endTurn(const RunState& state, const ClockReading& now);

/// Somebody asks for the floor. The id is a fresh one.
Result<RunEntry> raiseHand(const RunState& state, const ClockReading& now, HandId fresh,
                           const HandDetails& details);
Result<RunEntry> withdrawHand(const RunState& state, const ClockReading& now, HandId hand);
/// A hand that was withdrawn or called waits again.
Result<RunEntry> callBackHand(const RunState& state, const ClockReading& now, HandId hand);
Result<RunEntry> closeQueue(const RunState& state, const ClockReading& now);
Result<RunEntry> openQueue(const RunState& state, const ClockReading& now);

/// The text is on the stage display; an empty one takes it off.
Result<RunEntry> showMessage(const RunState& state, const ClockReading& now, const QString& text);
Result<RunEntry> blank(const RunState& state, const ClockReading& now);
Result<RunEntry> unblank(const RunState& state, const ClockReading& now);

/// A note on what is on, or on a segment and a question of it; null for none.
Result<RunEntry> note(const RunState& state, const ClockReading& now, const QString& text, SegmentId segment,
                      QuestionId question = {});
Result<RunEntry> outcome(const RunState& state, const ClockReading& now, const QString& text,
                         SegmentId segment, QuestionId question = {});

/// A rehearsal's speed, 1 to 60.
Result<RunEntry> setSpeed(const RunState& state, const ClockReading& now, int speed);

/// Takes back the last entry that counts: RunState::undoable.
Result<RunEntry> undo(const RunState& state, const ClockReading& now);

}  // namespace runlog
}  // namespace moderato
