#include "core/live/floorpace.h"
#include "core/live/plannedround.h"
#include "core/timing/budget.h"

#include <QHash>

namespace moderato {
namespace {

/// What the turns of one segment came to.
class Speaking {
public:
    Speaking(const RunState& state, const Segment& segment, RunTime now)
        : m_state(state)
        , m_segment(segment)
        , m_now(now)
        , m_all(moderato::roundsOf(segment))
        , m_left(m_all)
        , m_due(m_all.total)
    {
        for (const TurnTaken& turn : state.turns)
            if (turn.segment == segment.id)
                note(turn);
    }

    std::optional<RunTime> end() const
    {
        const RunTime used = usedBy(m_state, m_segment.id, m_now);
        const bool noneTaken = m_left.count == m_all.count;
        const bool isOn = m_segment.id == segmentOn(m_state);
        if (m_all.count == 0 || (noneTaken && (!isOn || used > m_segment.leadTime)))
            return std::nullopt;
        if (isOn && (m_left.count > 0 || m_isSpeaking))
            return used + m_due + changes(noneTaken) + leadsLeft(used, m_spoken);
        return m_lastEnd + leadsLeft(m_lastEnd, m_spokenByThen);
    }

private:
    void note(const TurnTaken& turn)
    {
        const RunTime length = usedBy(m_state, turn, m_now);
        m_spoken += length;
        if (!isPlannedRound(m_segment, turn))
            return;
        const Seconds budget = roundsOf(m_segment, turn.person).at(turn.round);
        const std::pair round(turn.person, turn.round);
        if (!m_used.contains(round)) {
            m_due -= budget;
            --m_left.count;
        }
        m_used[round] += length;
        if (!turn.to)
            m_due += std::max(RunTime{0}, budget - m_used.value(round));
        m_isSpeaking = !turn.to;
        m_lastEnd = turn.startedAfter + length;
        m_spokenByThen = m_spoken;
    }

    Seconds changes(bool noneTaken) const
    {
        return runSession(m_state).policy.changeover * (noneTaken ? m_left.count - 1 : m_left.count);
    }

    /// What the lead has not used of their own time, if all in which nobody had a turn was theirs.
    RunTime leadsLeft(RunTime used, RunTime spoken) const
    {
        return std::max(RunTime{0}, m_segment.leadTime - std::max(RunTime{0}, used - spoken));
    }

    const RunState& m_state;
    const Segment& m_segment;
    const RunTime m_now;
    const Rounds m_all;
    Rounds m_left;                                    ///< its count alone
    RunTime m_due;                                    ///< of the rounds that are on or have not begun
    QHash<std::pair<PersonId, int>, RunTime> m_used;  ///< of each round that has begun
    RunTime m_spoken{0};
    RunTime m_spokenByThen{0};
    RunTime m_lastEnd{0};       ///< of the last planned round
    bool m_isSpeaking = false;  ///< the last planned round is
};

}  // namespace

std::optional<RunTime> speakersEnd(const RunState& state, const Segment& segment, RunTime now)
{
    return Speaking(state, segment, now).end();
}

}  // namespace moderato
