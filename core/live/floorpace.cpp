#include "core/live/floorpace.h"

#include "core/plan/lookup.h"
#include "core/timing/schedule.h"

namespace moderato {
namespace {

/// A turn in one of the rounds that were planned. What somebody says beyond them, an answer say, is part of the floor's
/// time if it falls into it.
bool isPlannedRound(const Segment& segment, const TurnTaken& turn)
{
    return turn.hand.isNull() && turn.round < roundsOf(segment, turn.person).size();
}

/// How much of a turn lies between two moments of the segment's own time.
RunTime within(const TurnTaken& turn, RunTime used, RunTime from, RunTime to)
{
    const RunTime start = std::max(turn.startedAfter, from);
    return std::max(RunTime{0}, std::min(turn.startedAfter + used, to) - start);
}

/// The floor's time of one segment so far and to come.
class SegmentFloor {
public:
    SegmentFloor(const RunState& state, const Segment& segment, const SegmentPace& pace, RunTime now)
        : m_state(state)
        , m_segment(segment)
        , m_pace(pace)
        , m_now(now)
        , m_content(pace.duration - segmentBudget(segment, runSession(state).policy.changeover).floor)
    {
    }

    RunTime had() const
    {
        if (m_segment.kind == Kind::Floor)
            return m_pace.used;
        // What runs over the segment's time is the floor's only where a hand was called.
        RunTime floor = std::max(RunTime{0}, std::min<RunTime>(m_pace.used, m_pace.duration) - m_content);
        for (const TurnTaken& turn : m_state.turns)
            if (turn.segment == m_segment.id)
                floor += wonBy(turn);
        return std::max(RunTime{0}, floor);
    }

    RunTime toCome(Seconds limit) const
    {
        if (m_pace.standing != Standing::On && m_pace.standing != Standing::ToCome)
            return RunTime{0};
        const RunTime floor = left();
        return std::clamp<RunTime>(limit - (m_pace.end - floor), RunTime{0}, floor);
    }

    RunTime atRisk() const
    {
        if (m_pace.standing != Standing::On || m_segment.kind == Kind::Floor)
            return RunTime{0};
        const RunTime rest = std::max(RunTime{0}, m_pace.duration - m_pace.used);
        const std::optional<RunTime> due = dueBeforeTheFloor(m_state, m_segment, m_now);
        return due ? std::max(RunTime{0}, left() - std::max(RunTime{0}, rest - *due)) : RunTime{0};
    }

private:
    RunTime left() const { return std::max(RunTime{0}, m_pace.duration - std::max(m_pace.used, m_content)); }

    /// Hands win for the floor what lies outside its time, planned rounds lose what lies in it.
    RunTime wonBy(const TurnTaken& turn) const
    {
        const RunTime used = usedBy(m_state, turn, m_now);
        const RunTime inFloorTime = within(turn, used, m_content, m_pace.duration);
        if (!turn.hand.isNull())
            return used - inFloorTime;
        return isPlannedRound(m_segment, turn) ? -inFloorTime : RunTime{0};
    }

    const RunState& m_state;
    const Segment& m_segment;
    const SegmentPace& m_pace;
    const RunTime m_now;
    const RunTime m_content;
};

Seconds spent(const RunState& state)
{
    Seconds sum{0};
    for (const FloorSpent& each : state.floorSpent)
        sum += each.amount;
    return sum;
}

}  // namespace

QList<Seconds> roundsOf(const Segment& segment, PersonId person)
{
    QList<Seconds> rounds;
    for (const Turn& turn : segment.turns)
        if (turn.person == person)
            rounds += turn.rounds;
    return rounds;
}

std::optional<RunTime> dueBeforeTheFloor(const RunState& state, const Segment& segment, RunTime now)
{
    const RunTime used = usedBy(state, segment.id, now);
    Rounds left = roundsOf(segment);
    const qsizetype all = left.count;
    RunTime due = left.total;
    RunTime spoken{0};
    for (const TurnTaken& turn : state.turns) {
        if (turn.segment != segment.id)
            continue;
        const RunTime length = usedBy(state, turn, now);
        spoken += length;
        if (!isPlannedRound(segment, turn))
            continue;
        const Seconds budget = roundsOf(segment, turn.person).at(turn.round);
        due -= turn.to ? RunTime{budget} : std::min<RunTime>(length, budget);
        --left.count;
    }
    if (left.count == all && used > segment.leadTime)
        return std::nullopt;
    const qsizetype changes = left.count == all ? std::max<qsizetype>(0, all - 1) : left.count;
    const RunTime byOthers = std::max(RunTime{0}, used - spoken);
    return due + runSession(state).policy.changeover * changes +
           std::max(RunTime{0}, segment.leadTime - byOthers);
}

FloorPace floorPace(const RunState& state, const QList<SegmentPace>& segments, RunTime now)
{
    const Session& session = runSession(state);
    FloorPace pace;
    pace.promised = schedule(runSession(state.planned), runAgenda(state.planned)).floor;
    pace.spentKnowingly = spent(state);
    RunTime atRisk{0};
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const SegmentFloor floor(state, runAgenda(state).segments.at(i), segments.at(i), now);
        pace.had += floor.had();
        pace.toCome += floor.toCome(session.limit);
        atRisk += floor.atRisk();
    }
    pace.atRisk = std::chrono::duration_cast<Seconds>(atRisk);
    return pace;
}

}  // namespace moderato
