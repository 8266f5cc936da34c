#pragma once

#include "core/live/runstate.h"

namespace moderato {

/// How a segment of a running plan stands.
enum class Standing {
    Over,
    On,
    ToCome,      ///< also one that was on before and comes again, since the run went back
    Parked,      ///< it would begin at `start`
    NotReached,  ///< it was jumped over, or the session ended before it
};

/// One segment as it ran, runs, or will by projection.
struct SegmentPace {
    SegmentId id;
    Standing standing = Standing::ToCome;
    RunTime start{0};  ///< the first time it was on, else by projection
    RunTime end{0};  ///< when it was over, else by projection; of one that is parked or not reached its start
    RunTime used{0};      ///< how long it was on, pauses left out
    Seconds duration{0};  ///< planned by now

    bool operator==(const SegmentPace&) const = default;
};

/// A turn that is going on.
struct TurnPace {
    PersonId person;  ///< null if it is a hand's
    HandId hand;      ///< null if it is a person's
    int round = 0;
    std::optional<Seconds> budget;  ///< none: nothing was planned for it
    RunTime used{0};                ///< of the round, in all turns of it

    /// What is left of the budget, negative if it is over.
    std::optional<RunTime> left() const;

    bool operator==(const TurnPace&) const = default;
};

/// One speaking round of the segment that is on.
struct RoundPace {
    PersonId person;
    int round = 0;
    Seconds budget{0};
    RunTime used{0};
    bool taken = false;  ///< it began

    bool operator==(const RoundPace&) const = default;
};

/// What one person has by the plan, and has used, over all segments that are not parked.
struct PersonPace {
    PersonId person;
    Seconds budget{0};
    RunTime used{0};

    bool operator==(const PersonPace&) const = default;
};

/// How the floor fares (rule 5). Its reserve is the last minutes of a segment: what the segment's speakers take of them
/// it has lost, and what hands were given before them it has won.
struct FloorPace {
    Seconds promised{0};        ///< as the session began
    RunTime had{0};             ///< so far
    RunTime toCome{0};          ///< by projection, within the limit
    Seconds spentKnowingly{0};  ///< of what it lost
    Seconds atRisk{
        0};  ///< more that it loses if all rounds still due in the segment that is on take their time
    /// Of its time that is still there, what can be given up knowingly now, since the segment that is on takes it: what is
    /// at risk, or a minute for a round that runs on over its budget. 0 where nothing takes any.
    Seconds toSpend{0};

    /// What it will not get of what was promised, rounded down: what it had is rounded up, so that both are the promise.
    Seconds lost() const;

    bool operator==(const FloorPace&) const = default;
};

/// How a run stands at one moment.
struct Pace {
    RunTime now{0};
    RunPhase phase = RunPhase::NotBegun;
    SegmentId on;    ///< null if none is
    SegmentId next;  ///< null if none is to come
    std::optional<TurnPace> turn;
    RunTime segmentLeft{0};       ///< of what is on, negative if it runs over
    RunTime sessionLeft{0};       ///< until the limit, negative past it
    QList<SegmentPace> segments;  ///< all of the agenda, in its order
    RunTime projectedEnd{0};      ///< when it will be over, or was; never before now while it goes on
    Seconds plannedEnd{0};        ///< as the session began
    Seconds behind{0};     ///< the second of the projected end after the planned end, negative if ahead
    Seconds overLimit{0};  ///< projected end after the limit, 0 if it is within it
    FloorPace floor;
    QList<RoundPace> rounds;   ///< of the segment that is on, in the order of speaking
    QList<PersonPace> people;  ///< who has turns in the plan or took some

    /// The first round of the segment that is on which has not begun, and who has it; nullptr if there is none.
    const RoundPace* nextRound() const;

    bool operator==(const Pace&) const = default;
};

/// How the run stands at this moment of its time line. Projected is that what is on takes what is left of its duration
/// (nothing if it is over it), and that what is to come follows with its own duration, but not before a fixed start:
/// so a gap absorbs lateness. Parked segments count nothing.
Pace pace(const RunState& state, RunTime now);

/// When the session would end if it went on from here with this plan instead of its own.
RunTime projectedEnd(const RunState& state, const Event& plan, RunTime now);

/// "on time", "4:30 behind", "2:00 ahead".
QString paceText(Seconds behind);

/// "the floor has lost 6:00 of 30:00"; empty if it has lost nothing.
QString floorText(const FloorPace& floor);

}  // namespace moderato
