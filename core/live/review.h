#pragma once

#include "core/live/pace.h"
#include "core/live/talkshare.h"

#include <QDateTime>

namespace moderato {

/// One segment of the plan against the run. All in whole seconds of the run's time line.
struct SegmentReview {
    SegmentId id;
    QString title;
    Kind kind = Kind::Discussion;
    Standing standing = Standing::ToCome;
    std::optional<TimeSpan> planned;      ///< none: it was not in the plan when the session began
    std::optional<TimeSpan> actual = {};  ///< from its first beginning to its last end; none: it was never on
    Seconds length{
        0};  ///< how long it was on, pauses included; while the run goes on, with what is still due
    Seconds paused{0};
    bool cutOff =
        false;  ///< it got shorter than it would have been: the session ended in it, or its time was cut

    Seconds plannedLength() const { return planned ? planned->end - planned->start : Seconds{0}; }
    /// Negative if it took less than planned.
    Seconds difference() const { return length - plannedLength(); }
    bool wasOn() const { return actual.has_value(); }

    bool operator==(const SegmentReview&) const = default;
};

/// Where a run's overrun came from.
enum class CauseKind {
    LateStart,
    Person,      ///< spoke longer than planned in the segment
    Changeover,  ///< between the speakers' turns
    Floor,       ///< the turns of hands, and the changes between them
    Pause,
    Segment,     ///< whatever else the segment took
    NotReached,  ///< parked, skipped or not come to
    Waiting,     ///< time in which nothing was on, against the gaps of the plan
};

/// One piece of the overrun.
struct OverrunCause {
    CauseKind kind = CauseKind::Segment;
    SegmentId segment;  ///< null for the late start and waiting
    PersonId person;    ///< null if it is nobody's
    Seconds amount{0};  ///< never 0; negative: time that was made up

    bool operator==(const OverrunCause&) const = default;
};

/// One person's planned and used minutes over all segments.
struct PersonReview {
    PersonId id;
    Seconds planned{0};  ///< rule 7, as the session began
    Seconds used{0};     ///< turns as a person, without those as a hand from the floor
    int turns = 0;
    bool absent = false;  ///< was said not to be here

    bool operator==(const PersonReview&) const = default;
};

/// What became of the floor's time.
struct FloorReview {
    Seconds promised{0};
    Seconds had{0};    ///< rounded up, so that it makes up the promise with what was lost
    Seconds lost{0};   ///< of what was promised
    Seconds spent{0};  ///< of that, knowingly
    TalkShare onSite;
    TalkShare online;
    int unheard = 0;  ///< hands that still wait

    bool operator==(const FloorReview&) const = default;
};

/// A run against its plan: of one that is over how it went, of one that goes on how it goes so far and by projection.
struct Review {
    RunKind kind = RunKind::Session;
    RunPhase phase = RunPhase::NotBegun;
    std::optional<QDateTime>
        beganElsewhen;  ///< by the machine's clock, where the run's time line is not that clock's
    std::optional<TimeSpan>
        actual;  ///< from the beginning to the end, or the projected one; none: it did not begin
    Seconds plannedStart{0};
    Seconds plannedEnd{0};
    Seconds limit{0};
    QList<SegmentReview>
        segments;                ///< in the order of the plan as it is by now, then what was removed from it
    QList<OverrunCause> causes;  ///< in the order of time
    QList<PersonReview> people;  ///< who had turns in the plan, in its order, then who spoke besides
    std::array<QList<TalkShare>, 4> shares;  ///< by Grouping
    Seconds talk{0};                         ///< all turns, the floor's included
    FloorReview floor;
    QList<RunNote> notes;  ///< outcomes too, as they came

    bool isOver() const { return phase == RunPhase::Over; }
    /// The sum of all causes: by how much it ended after the planned end, negative if before. While the run goes on it
    /// can differ by a second from what pace() projects.
    Seconds total() const;
    const QList<TalkShare>& sharesBy(Grouping grouping) const
    {
        return shares[static_cast<std::size_t>(grouping)];
    }

    bool operator==(const Review&) const = default;
};

/// How a run stands against its plan at this moment, which does not matter once it is over.
Review review(const RunState& state, RunTime now);

/// The same of a run that nobody follows: as it was when its last entry was made.
Review review(const Run& run);

}  // namespace moderato
