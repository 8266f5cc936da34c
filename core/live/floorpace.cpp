#include "core/live/floorpace.h"

#include "core/live/plannedround.h"
#include "core/plan/lookup.h"
#include "core/timing/schedule.h"

namespace moderato {
namespace {

/// How much of a turn lies between two moments of the segment's own time.
RunTime within(const TurnTaken& turn, RunTime used, RunTime from, RunTime to)
{
    const RunTime start = std::max(turn.startedAfter, from);
    return std::max(RunTime{0}, std::min(turn.startedAfter + used, to) - start);
}

/// The floor's time of one segment so far and to come.
class SegmentFloor {
public:
    SegmentFloor(const RunState& state, const Segment& segment, RunTime used, RunTime now)
        : m_state(state)
        , m_segment(segment)
        , m_used(used)
        , m_now(now)
    {
        const SegmentBudget budget = segmentBudget(segment, runSession(state).policy.changeover);
        m_duration = budget.duration;
        m_reserved = budget.floor;
        m_planned = m_duration - budget.floor;
        m_through = budget.floor > Seconds{0} ? speakersEnd(state, segment, now) : std::nullopt;
        m_begin = std::min(m_planned, m_through ? earliest(*m_through) : m_planned);
    }

    RunTime had() const
    {
        if (m_segment.kind == Kind::Floor)
            return m_used;
        // What runs over the segment's time is the floor's only where a hand was called.
        RunTime floor = std::max(RunTime{0}, std::min(m_used, m_duration) - m_begin);
        for (const TurnTaken& turn : m_state.turns)
            if (turn.segment == m_segment.id)
                floor += wonBy(turn);
        return std::max(RunTime{0}, floor);
    }

    RunTime left() const { return std::max(RunTime{0}, m_duration - std::max(m_used, m_begin)); }

    RunTime atRisk() const
    {
        const RunTime kept = std::max(RunTime{0}, m_duration - std::max(m_used, m_through.value_or(m_begin)));
        return m_segment.kind == Kind::Floor ? RunTime{0} : std::max(RunTime{0}, left() - kept);
    }

    Seconds toSpend() const
    {
        const RunTime there =
            m_segment.kind == Kind::Floor ? RunTime{0} : std::min<RunTime>(left(), m_reserved);
        return std::chrono::floor<Seconds>(there);
    }

    /// What of that is about to be taken, or is being taken.
    Seconds toSpendNow() const
    {
        const auto risk = std::chrono::floor<Seconds>(atRisk());
        return std::min(toSpend(), risk > Seconds{0} ? risk : isEaten() ? minutes(1) : Seconds{0});
    }

private:
    /// A planned round goes on in the floor's time.
    bool isEaten() const
    {
        const TurnTaken* turn = turnOn(m_state);
        return turn && turn->segment == m_segment.id && isPlannedRound(m_segment, *turn) &&
               m_used >= m_planned;
    }

    /// Speakers who are through early leave more to the floor than its reserve; until they are, no more is promised.
    RunTime earliest(RunTime through) const
    {
        return through <= m_used ? through : std::max(through, m_duration - m_segment.floorReserve);
    }

    /// Hands win for the floor what lies outside its time, planned rounds lose what lies in it.
    RunTime wonBy(const TurnTaken& turn) const
    {
        const RunTime used = usedBy(m_state, turn, m_now);
        const RunTime inFloorTime = within(turn, used, m_begin, m_duration);
        if (!turn.hand.isNull())
            return used - inFloorTime;
        return isPlannedRound(m_segment, turn) ? -inFloorTime : RunTime{0};
    }

    const RunState& m_state;
    const Segment& m_segment;
    const RunTime m_used;
    const RunTime m_now;
    RunTime m_duration{0};
    Seconds m_reserved{0};             ///< for the floor, by the plan
    RunTime m_planned{0};              ///< when the floor's time begins by the plan
    std::optional<RunTime> m_through;  ///< when the speakers are through
    RunTime m_begin{0};  ///< when the floor's time begins: as planned, or when they are through earlier
};

bool isToCome(const SegmentPace& pace)
{
    return pace.standing == Standing::On || pace.standing == Standing::ToCome;
}

/// Calls f(floor, pace) for each segment.
template <class F>
void forEachFloor(const RunState& state, const QList<SegmentPace>& segments, RunTime now, F&& f)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const SegmentPace& pace = segments.at(i);
        f(SegmentFloor(state, runAgenda(state).segments.at(i), pace.used, now), pace);
    }
}

}  // namespace

Seconds floorToSpend(const RunState& state, const Segment& segment, RunTime now)
{
    return SegmentFloor(state, segment, usedBy(state, segment.id, now), now).toSpend();
}

QList<Seconds> roundsOf(const Segment& segment, PersonId person)
{
    QList<Seconds> rounds;
    for (const Turn& turn : segment.turns)
        if (turn.person == person)
            rounds += turn.rounds;
    return rounds;
}

RunTime floorHad(const RunState& state, const Segment& segment, RunTime now)
{
    return SegmentFloor(state, segment, usedBy(state, segment.id, now), now).had();
}

RunTime floorToCome(const RunState& state, const QList<SegmentPace>& segments, RunTime now)
{
    RunTime sum{0};
    forEachFloor(state, segments, now, [&sum](const SegmentFloor& floor, const SegmentPace& pace) {
        sum += isToCome(pace) ? floor.left() : RunTime{0};
    });
    return sum;
}

FloorPace floorPace(const RunState& state, const QList<SegmentPace>& segments, RunTime now)
{
    const RunTime limit = runSession(state).limit;
    FloorPace pace;
    pace.promised = schedule(runSession(state.planned), runAgenda(state.planned)).floor;
    forEachFloor(state, segments, now, [&](const SegmentFloor& floor, const SegmentPace& segment) {
        pace.had += floor.had();
        if (isToCome(segment))
            pace.toCome += std::clamp(limit - (segment.end - floor.left()), RunTime{0}, floor.left());
        if (segment.standing == Standing::On) {
            pace.atRisk = std::chrono::floor<Seconds>(floor.atRisk());
            pace.toSpend = floor.toSpendNow();
        }
    });
    pace.spentKnowingly = std::min(floorSpent(state), pace.lost());
    return pace;
}

}  // namespace moderato
