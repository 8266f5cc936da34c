#pragma once

#include "core/live/runclock.h"

namespace moderato {

enum class RunPhase { NotBegun, Running, Paused, Over };

/// Time in which the clocks stood still.
struct RunPause {
    RunTime from{0};
    std::optional<RunTime> to;  ///< none: they still do

    bool operator==(const RunPause&) const = default;
};

/// A segment was on, once without a break. It can be on again later.
struct RunStretch {
    SegmentId segment;
    RunTime from{0};
    std::optional<RunTime> to;  ///< none: it is still on
    RunTime paused{0};          ///< within it, by pauses that are over

    bool operator==(const RunStretch&) const = default;
};

/// Somebody had the floor. A turn lies within one stretch of its segment.
struct TurnTaken {
    PersonId person;  ///< null if a hand from the floor was called
    HandId hand;      ///< null if a person was
    SegmentId segment;
    /// 0 is the person's first in the segment, 1 the second; one that was interrupted goes on in another turn. 0 for hands.
    int round = 0;
    RunTime startedAfter{0};  ///< so much of the segment's own time had been used
    RunTime from{0};
    std::optional<RunTime> to;  ///< none: still speaking
    RunTime paused{0};          ///< within it, by pauses that are over

    bool operator==(const TurnTaken&) const = default;
};

enum class HandState { Waiting, Called, Withdrawn };

/// Somebody who asked for the floor.
struct Hand {
    HandId id;
    HandDetails details;
    RunTime raised{0};
    HandState state = HandState::Waiting;

    bool operator==(const Hand&) const = default;
};

struct Absence {
    PersonId person;
    RunTime at{0};
    QString text;  ///< who got the minutes

    bool operator==(const Absence&) const = default;
};

/// Floor time that was given up knowingly.
struct FloorSpent {
    SegmentId segment;  ///< null if a change of the plan took it
    Seconds amount{0};  ///< negative if a change gave it back
    RunTime at{0};

    bool operator==(const FloorSpent&) const = default;
};

/// A note, or an agreed point.
struct RunNote {
    qint64 number = 0;  ///< of its entry
    bool outcome = false;
    RunTime at{0};
    SegmentId segment;    ///< null if it belongs to none
    QuestionId question;  ///< null if it belongs to none
    QString text;

    bool operator==(const RunNote&) const = default;
};

/// A change of the plan while it was run: ChangePlan, Absent, Recover or SpendFloor.
struct PlanStep {
    qint64 number = 0;  ///< of its entry
    RunAction action = RunAction::ChangePlan;
    RunTime at{0};
    QString text;

    bool operator==(const PlanStep&) const = default;
};

/// An entry that can be taken back.
struct Undoable {
    qint64 number = 0;
    RunAction action = RunAction::Begin;
    QString text;  ///< of the entry

    bool operator==(const Undoable&) const = default;
};

/// What the entries of a run came to.
struct RunState {
    RunKind kind = RunKind::Session;
    RunPhase phase = RunPhase::NotBegun;
    Event plan;     ///< as it stands by now; its one session and agenda: runSession(), runAgenda()
    Event planned;  ///< as the session began; until then the same as `plan`
    RunTime reached = earliestRunTime;  ///< when the last entry that counts was made
    QList<RunStretch> stretches;        ///< from first to last; only the last can still be on
    QList<TurnTaken> turns;             ///< from first to last; only the last can still be on
    QList<RunPause> pauses;             ///< from first to last; only the last can still last
    QList<Hand> hands;                  ///< all that were ever raised, as they came
    bool queueOpen = true;
    QList<Absence> absences;
    QList<FloorSpent> floorSpent;
    QList<RunNote> notes;
    QList<PlanStep> planSteps;
    QString message;  ///< on the stage display until another turn or segment begins; empty if none is
    bool blank = false;
    int speed = 1;                     ///< of a rehearsal, 1 to 60
    std::optional<Undoable> undoable;  ///< what Undo would take back next; none: nothing

    std::optional<RunClock> begun;  ///< as the machine's clocks stood when it began; none: it has not

    // What says which entries there are: all else is the same without an entry and its Undo.
    qint64 lastNumber = 0;  ///< of all entries; the next one has the number after it
    std::optional<RunClock>
        clock;  ///< as the last entry read it, with the speed that counts now; none: no entry

    bool operator==(const RunState&) const = default;
};

/// The plan's one session and its one agenda; empty ones if a file holds a plan without.
const Session& runSession(const Event& plan);
const Agenda& runAgenda(const Event& plan);
inline const Session& runSession(const RunState& state)
{
    return runSession(state.plan);
}
inline const Agenda& runAgenda(const RunState& state)
{
    return runAgenda(state.plan);
}

/// The time line at the reading, never before what was reached.
RunTime timeAt(const RunState& state, const ClockReading& now);

/// What is on; nullptr if nothing is.
const RunStretch* stretchOn(const RunState& state);
/// The id of the segment that is on; null if none is.
SegmentId segmentOn(const RunState& state);
/// Who has the floor; nullptr if nobody has.
const TurnTaken* turnOn(const RunState& state);

/// The next segment in the agenda's order that is not parked, after the one that is on (before the beginning: the first);
/// null if there is none.
SegmentId segmentNext(const RunState& state);
/// The last segment before the one that is on which is not parked; null if there is none.
SegmentId segmentBefore(const RunState& state);

/// How much floor time was given up knowingly, in sum.
Seconds floorSpent(const RunState& state);

/// How long it lasted up to now, pauses left out.
RunTime usedBy(const RunState& state, const RunStretch& stretch, RunTime now);
RunTime usedBy(const RunState& state, const TurnTaken& turn, RunTime now);
/// How long the segment was on up to now, in all its stretches.
RunTime usedBy(const RunState& state, SegmentId segment, RunTime now);

}  // namespace moderato
