#include "core/live/causes.h"

#include "core/plan/lookup.h"

namespace moderato {
namespace {

/// A difference of the moments of clocks that are only rounded once a run is over.
constexpr Seconds roundedOff{1};

/// The longest that a change from one speaker to the next takes; whatever lasts longer is time of somebody whose turn was
/// not timed.
constexpr Seconds longestChange{60};

/// Takes one segment's difference apart into whose it was. All pieces together are the difference.
class SegmentCauses {
public:
    SegmentCauses(const RunState& state, const Segment& planned, RunTime now)
        : m_state(state)
        , m_planned(planned)
        , m_now(now)
    {
        for (const TurnSpan& turn : turnSpans(state, now))
            if (turn.segment == planned.id)
                m_turns.append(turn);
        for (const SegmentSpan& on : segmentSpans(state, now))
            if (on.segment == planned.id)
                m_spans.append(on);
    }

    /// Without turns of its speakers, all that is known is how long the segment was.
    bool canTell() const
    {
        return std::any_of(m_turns.cbegin(), m_turns.cend(),
                           [](const TurnSpan& turn) { return !turn.person.isNull(); });
    }

    QList<OverrunCause> pieces() const
    {
        const Policy& policy = runSession(m_state.planned).policy;
        const SegmentBudget budget = segmentBudget(m_planned, policy.changeover);
        QList<OverrunCause> causes = personCauses();
        causes.append({CauseKind::Changeover, m_planned.id, {}, changes(false) - budget.changeover});
        causes.append({CauseKind::Floor, m_planned.id, {}, floorTurns() + changes(true) - budget.floor});
        return causes;
    }

private:
    QList<OverrunCause> personCauses() const
    {
        QList<OverrunCause> causes;
        for (const Turn& turn : m_planned.turns)
            add(causes, turn.person, -roundsOf(turn).total);
        bool ledByTurns = false;
        for (const TurnSpan& turn : m_turns) {
            if (turn.person.isNull())
                continue;
            add(causes, turn.person, turn.used());
            ledByTurns = ledByTurns || turn.person == m_planned.lead;
        }
        if (ledByTurns)
            add(causes, m_planned.lead, -m_planned.leadTime);
        return causes;
    }

    void add(QList<OverrunCause>& causes, PersonId person, Seconds amount) const
    {
        for (OverrunCause& cause : causes)
            if (cause.person == person) {
                cause.amount += amount;
                return;
            }
        causes.append({CauseKind::Person, m_planned.id, person, amount});
    }

    Seconds floorTurns() const
    {
        Seconds time{0};
        for (const TurnSpan& turn : m_turns)
            if (turn.person.isNull())
                time += turn.used();
        return time;
    }

    /// What changes from one turn to the next took while the segment was on: those between turns of the floor are the
    /// floor's.
    Seconds changes(bool floor) const
    {
        Seconds time{0};
        for (qsizetype i = 1; i < m_turns.size(); ++i) {
            const TurnSpan& before = m_turns.at(i - 1);
            const TurnSpan& after = m_turns.at(i);
            const bool floors = before.person.isNull() && after.person.isNull();
            const Seconds change = onWithin({before.span.end, after.span.start});
            if (floors == floor && change <= longestChange)
                time += change;
        }
        return time;
    }

    Seconds onWithin(const TimeSpan& span) const
    {
        Seconds time{0};
        for (const SegmentSpan& on : m_spans) {
            const TimeSpan both{std::max(on.span.start, span.start), std::min(on.span.end, span.end)};
            if (both.end > both.start)
                time += both.end - both.start - pausedWithin(m_state, both, m_now);
        }
        return time;
    }

    const RunState& m_state;
    const Segment& m_planned;
    RunTime m_now;
    QList<TurnSpan> m_turns;
    QList<SegmentSpan> m_spans;
};

/// The plan of a segment whose difference can be told apart: somebody was to speak in it for so long, and it is over.
const Segment* dividedPlan(const RunState& state, const SegmentReview& segment)
{
    const Segment* planned = find(runAgenda(state.planned).segments, segment.id);
    const bool divided = planned && segment.planned && segment.standing == Standing::Over &&
                         planned->kind != Kind::Floor && !planned->conversation && hasRounds(*planned);
    return divided ? planned : nullptr;
}

QList<OverrunCause> causesIn(const RunState& state, const SegmentReview& segment, RunTime now)
{
    if (!segment.wasOn() && segment.length == Seconds{0})
        return {{CauseKind::NotReached, segment.id, {}, segment.difference()}};
    QList<OverrunCause> causes;
    if (const Segment* planned = dividedPlan(state, segment))
        if (const SegmentCauses divided(state, *planned, now); divided.canTell())
            causes = divided.pieces();
    causes.append({CauseKind::Pause, segment.id, {}, segment.paused});
    Seconds rest = segment.difference();
    for (const OverrunCause& cause : std::as_const(causes))
        rest -= cause.amount;
    causes.append({CauseKind::Segment, segment.id, {}, rest});
    return causes;
}

}  // namespace

QList<OverrunCause> overrunCauses(const RunState& state, const Review& review, RunTime now)
{
    if (!review.actual)
        return {};
    QList<OverrunCause> causes{{CauseKind::LateStart, {}, {}, review.actual->start - review.plannedStart}};
    for (const SegmentReview& segment : review.segments)
        causes.append(causesIn(state, segment, now));
    Seconds rest = review.actual->end - review.plannedEnd;
    for (const OverrunCause& cause : std::as_const(causes))
        rest -= cause.amount;
    if (review.isOver() || rest < -roundedOff || rest > roundedOff)
        causes.append({CauseKind::Waiting, {}, {}, rest});
    causes.removeIf([](const OverrunCause& cause) { return cause.amount == Seconds{0}; });
    return causes;
}

}  // namespace moderato
