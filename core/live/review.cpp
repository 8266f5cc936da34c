#include "core/live/review.h"

#include "core/live/causes.h"
#include "core/live/ownclock.h"
#include "core/live/runfold.h"
#include "core/plan/lookup.h"

namespace moderato {
namespace {

/// Makes the review of each segment.
class SegmentReviews {
public:
    SegmentReviews(const RunState& state, const Pace& pace, RunTime now)
        : m_state(state)
        , m_pace(pace)
        , m_planned(runAgenda(state.planned))
        , m_schedule(schedule(runSession(state.planned), m_planned))
        , m_spans(segmentSpans(state, now))
    {
    }

    const Schedule& plannedTimes() const { return m_schedule; }

    QList<SegmentReview> all() const
    {
        QList<SegmentReview> reviews;
        for (const SegmentPace& pace : m_pace.segments)
            if (const Segment* segment = find(runAgenda(m_state).segments, pace.id))
                reviews.append(reviewed(*segment, pace));
        for (const Segment& segment : m_planned.segments)
            if (indexOf(runAgenda(m_state).segments, segment.id) < 0)
                reviews.append(removed(segment));
        return reviews;
    }

private:
    SegmentReview begun(const Segment& segment) const
    {
        SegmentReview review{segment.id, segment.title, segment.kind, Standing::NotReached,
                             plannedSpan(segment.id)};
        for (const SegmentSpan& on : m_spans) {
            if (on.segment != segment.id)
                continue;
            if (!review.actual)
                review.actual = on.span;
            review.actual->end = on.span.end;
            review.length += on.length();
            review.paused += on.paused;
        }
        return review;
    }

    SegmentReview reviewed(const Segment& segment, const SegmentPace& pace) const
    {
        SegmentReview review = begun(segment);
        review.standing = pace.standing;
        const Seconds used = review.length - review.paused;
        if (pace.standing == Standing::On || pace.standing == Standing::ToCome)
            review.length += std::max(Seconds{0}, pace.duration - used);
        review.cutOff = review.wasOn() && used < review.plannedLength() &&
                        (pace.duration < review.plannedLength() || endedTheRun(segment.id));
        return review;
    }

    SegmentReview removed(const Segment& segment) const
    {
        SegmentReview review = begun(segment);
        if (review.wasOn())
            review.standing = Standing::Over;
        review.cutOff = review.wasOn();
        return review;
    }

    std::optional<TimeSpan> plannedSpan(SegmentId id) const
    {
        for (const SegmentTimes& times : m_schedule.segments)
            if (times.id == id && !times.parked)
                return TimeSpan{times.start, times.end()};
        return std::nullopt;
    }

    /// The session ended in it, with something left undone or at its limit.
    bool endedTheRun(SegmentId id) const
    {
        if (m_state.phase != RunPhase::Over || m_spans.isEmpty() || m_spans.last().segment != id)
            return false;
        const bool someLeft =
            std::any_of(m_pace.segments.cbegin(), m_pace.segments.cend(),
                        [](const SegmentPace& each) { return each.standing == Standing::NotReached; });
        return someLeft || m_spans.last().span.end >= m_schedule.limit;
    }

    const RunState& m_state;
    const Pace& m_pace;
    const Agenda& m_planned;
    Schedule m_schedule;
    QList<SegmentSpan> m_spans;
};

Seconds plannedStartOf(const Schedule& times)
{
    for (const SegmentTimes& segment : times.segments)
        if (!segment.parked)
            return std::max(Seconds{0}, segment.start);
    return Seconds{0};
}

std::optional<TimeSpan> actualTimes(const RunState& state, const Pace& pace)
{
    if (state.stretches.isEmpty())
        return std::nullopt;
    const bool over = state.phase == RunPhase::Over && state.stretches.last().to;
    const RunTime end = over ? *state.stretches.last().to : pace.projectedEnd;
    return TimeSpan{secondOf(state.stretches.first().from), secondOf(end)};
}

/// The person's place in the list, at its end if they are new to it.
PersonReview& personIn(QList<PersonReview>& people, PersonId id)
{
    for (PersonReview& each : people)
        if (each.id == id)
            return each;
    people.append({id, Seconds{0}, Seconds{0}, 0, false});
    return people.last();
}

QList<PersonReview> reviewedPeople(const RunState& state, const QList<TurnSpan>& turns)
{
    QList<PersonReview> people;
    for (const Segment& segment : runAgenda(state.planned).segments)
        for (const Turn& turn : segment.turns)
            if (!segment.parked)
                personIn(people, turn.person).planned += roundsOf(turn).total;
    for (const TurnSpan& turn : turns) {
        if (turn.person.isNull())
            continue;
        PersonReview& person = personIn(people, turn.person);
        person.used += turn.used();
        ++person.turns;
    }
    for (const Absence& absence : state.absences)
        personIn(people, absence.person).absent = true;
    return people;
}

FloorReview reviewedFloor(const RunState& state, const FloorPace& pace, const QList<TurnSpan>& turns)
{
    FloorReview floor;
    floor.promised = pace.promised;
    floor.had = std::chrono::ceil<Seconds>(pace.had);
    floor.lost = pace.lost();
    floor.spent = pace.spentKnowingly;
    floor.onSite = floorTalk(state, turns, Attendance::OnSite);
    floor.online = floorTalk(state, turns, Attendance::Online);
    floor.unheard =
        static_cast<int>(std::count_if(state.hands.cbegin(), state.hands.cend(),
                                       [](const Hand& hand) { return hand.state == HandState::Waiting; }));
    return floor;
}

}  // namespace

Seconds Review::total() const
{
    Seconds sum{0};
    for (const OverrunCause& cause : causes)
        sum += cause.amount;
    return sum;
}

Review review(const RunState& state, RunTime now)
{
    now = std::max(now, state.reached);
    const Pace pace = moderato::pace(state, now);
    const QList<TurnSpan> turns = turnSpans(state, now);
    const SegmentReviews segments(state, pace, now);
    Review review;
    review.kind = state.kind;
    review.phase = state.phase;
    if (goesByItsOwnClock(state, now))
        review.beganElsewhen = beganByTheClock(state);
    review.actual = actualTimes(state, pace);
    review.plannedStart = plannedStartOf(segments.plannedTimes());
    review.plannedEnd = pace.plannedEnd;
    review.limit = segments.plannedTimes().limit;
    review.segments = segments.all();
    review.causes = overrunCauses(state, review, now);
    review.people = reviewedPeople(state, turns);
    for (std::size_t grouping = 0; grouping < review.shares.size(); ++grouping)
        review.shares[grouping] = talkShares(state, turns, static_cast<Grouping>(grouping));
    review.talk = talkTime(turns);
    review.floor = reviewedFloor(state, pace.floor, turns);
    review.notes = state.notes;
    return review;
}

Review review(const Run& run)
{
    const RunState state = fold(run);
    return review(state, state.reached);
}

}  // namespace moderato
