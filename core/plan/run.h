#pragma once

#include "core/plan/rowstates.h"

#include <chrono>

namespace moderato {

using RunId = Id<struct RunTag>;
/// The id of somebody who asked for the floor.
using HandId = Id<struct HandTag>;

/// A moment of a run on its session's time line, to the millisecond: from the planned start, before it negative.
using RunTime = std::chrono::milliseconds;

/// What a machine's clocks said at one moment.
struct ClockReading {
    QString boot;      ///< names the machine's present start: ticks under different names can't be compared
    RunTime ticks{0};  ///< since that start, time asleep included; nobody can set it
    RunTime utc{0};    ///< since 1970 as the wall clock had it: it can be wrong, and jump

    bool operator==(const ClockReading&) const = default;
};

/// What a run is: a trial, or the day itself.
enum class RunKind { Rehearsal, Session };

/// What was done. Each says which members of its entry it uses beside the clock and `at`.
enum class RunAction {
    Begin,         ///< the session begins with `segment`
    CorrectBegin,  ///< the first segment began `amount` earlier than was said (negative: later)
    StartSegment,  ///< `segment` begins now, whichever it is; what was on ends
    Pause,         ///< the clocks of segment and turn stand still; the session's does not
    Resume,        ///< they go on
    End,           ///< the session is over
    Reopen,        ///< it goes on after all, with the segment that was on last
    ChangePlan,    ///< `changes` of the plan; `text` says which ("Chair sums up 1:00 longer")
    Absent,        ///< `person` is not here; `changes` say who gets the minutes, `text` says so in words
    Recover,       ///< `changes` to end on time, as `text` says
    SpendFloor,    ///< the floor gives up `amount` of `segment`'s floor time, knowingly
    StartTurn,     ///< `person` has the floor, or `hand` from the floor; whoever had it ends
    EndTurn,       ///< nobody has it
    RaiseHand,     ///< `hand` with its `details` asks for the floor
    WithdrawHand,  ///< `hand` no longer does
    CallBackHand,  ///< `hand` does again
    CloseQueue,    ///< no more hands are taken
    OpenQueue,     ///< they are again
    Message,       ///< `text` is on the stage display; empty: it is taken off
    Blank,         ///< the stage display shows nothing but what is on
    Unblank,
    Note,     ///< `text`, on `segment` and, if there is one, `question`
    Outcome,  ///< the same as an agreed point
    Speed,    ///< a rehearsal's time runs `amount` (1 to 60) times as fast from now on
    Undo,     ///< the entry with the number `undoes` counts no more
};

template <>
struct EnumWords<RunKind> {
    static constexpr std::array words{"rehearsal", "session"};
};
template <>
struct EnumWords<RunAction> {
    static constexpr std::array words{
        "begin",    "correct-begin", "start-segment", "pause",          "resume",      "end",
        "reopen",   "change-plan",   "absent",        "recover",        "spend-floor", "start-turn",
        "end-turn", "raise-hand",    "withdraw-hand", "call-back-hand", "close-queue", "open-queue",
        "message",  "blank",         "unblank",       "note",           "outcome",     "speed",
        "undo"};
};

/// What is known of somebody who asks for the floor.
struct HandDetails {
    PersonId person;  ///< of the event's people; null for all others
    QString name;     ///< empty: unnamed
    Attendance attendance = Attendance::OnSite;
    bool pointOfOrder = false;
    bool firstTime = false;  ///< says of themselves that they have never spoken
    QString group;           ///< constituency, stakeholder group or region, as the conductor writes it
    QString gender;

    bool operator==(const HandDetails&) const = default;
};

/// One action of a run. Entries are only ever appended; what a run came to follows from them alone (core/live).
struct RunEntry {
    qint64 number = 0;  ///< 1, 2, 3... without gaps
    RunAction action = RunAction::Begin;
    RunTime at{0};
    ClockReading clock;
    SegmentId segment;
    PersonId person;
    HandId hand;
    QuestionId question;
    Seconds amount{0};
    qint64 undoes = 0;
    QString text;
    std::optional<HandDetails> details;
    QList<RowChange> changes;

    bool operator==(const RunEntry&) const = default;
};

/// One time that a session was run, with the plan that it was run by. The plan is a copy of its own, so that what is
/// edited meanwhile neither moves a running clock nor changes what was planned then; the log itself changes it.
struct Run {
    RunId id;
    SessionId session;  ///< of the event; it may be gone since
    RunKind kind = RunKind::Session;
    Event plan;  ///< as the run began: one session with the one agenda that is run, and its people
    QList<RunEntry> entries;

    bool operator==(const Run&) const = default;
};

/// What a file holds can't be more.
constexpr qsizetype longestLog = 100'000;
constexpr qsizetype longestRunText = 2'000;

}  // namespace moderato
