#include "core/live/usingtime.h"

#include "core/edit/locate.h"
#include "core/edit/segments.h"
#include "core/live/absence.h"
#include "core/live/plannedround.h"
#include "core/live/projection.h"
#include "core/live/recoverywords.h"
#include "core/plan/lookup.h"
#include "core/timing/bounds.h"
#include "core/timing/budget.h"

namespace moderato {
namespace {

constexpr Seconds lengthenStep{30};
constexpr int mostLengthenSteps = 4;
/// So many parked segments are offered.
constexpr int mostBroughtBack = 4;

/// The parked segments, those first that are parked last.
QList<SegmentId> broughtBackFirst(const Agenda& agenda)
{
    QList<const Segment*> parked;
    for (const Segment& segment : agenda.segments)
        if (segment.parked && !segment.locked)
            parked.append(&segment);
    std::stable_sort(parked.begin(), parked.end(),
                     [](const Segment* a, const Segment* b) { return a->rank < b->rank; });
    QList<SegmentId> ids;
    for (const Segment* segment : std::as_const(parked))
        ids.append(segment->id);
    return ids;
}

/// Looks for ways to use the time between the projected end and the target.
class UsingTime {
public:
    UsingTime(Offers& offers, RunTime target)
        : m_offers(offers)
        , m_state(offers.state())
        , m_target(target)
        , m_won(std::chrono::floor<Seconds>(target - projectedEnd(m_state, m_state.plan, offers.now())))
        , m_changeover(runSession(m_state).policy.changeover)
    {
    }

    void run()
    {
        bringBack();
        giveFloor();
        giveRoundsBack();
        lengthenRounds();
        growBuffer();
    }

private:
    void offer(RecoveryKind kind, const QString& title, const Result<Event>& plan)
    {
        if (plan)
            m_offers.offerLonger(kind, title, *plan, m_target);
    }

    /// The segments of the rest that can be lengthened, as they stand in the plan.
    QList<Segment> free() const
    {
        QList<Segment> segments;
        for (const Segment& rest : m_offers.rest().agenda().segments)
            if (!rest.parked && !rest.locked)
                segments.append(*find(runAgenda(m_state).segments, rest.id));
        return segments;
    }

    void bringBack()
    {
        int offered = 0;
        for (const SegmentId id : broughtBackFirst(runAgenda(m_state))) {
            const Segment& segment = *find(runAgenda(m_state).segments, id);
            const Seconds whole = plannedDuration(segment, m_changeover);
            const Seconds least = whole - shortestBound(segment, m_changeover, false).from(segment.planned);
            if (offered >= mostBroughtBack || least > m_won || id == segmentOn(m_state))
                continue;
            const Seconds duration = std::min(whole, m_won);
            Result<Event> plan = withBroughtBack(m_state, id);
            if (plan && duration < whole)
                plan = setPlanned(*plan, id, duration);
            offer(RecoveryKind::BringBack, bringBackTitle(segment, duration), plan);
            ++offered;
        }
    }

    /// What the segment may still grow: no further than a most that was given.
    Seconds room(const Segment& segment) const
    {
        const Seconds most = std::min(segment.most.value_or(longestDuration), longestDuration);
        return std::max(Seconds{0}, most - plannedDuration(segment, m_changeover));
    }

    Result<Event> longer(const Segment& segment, Seconds by, bool forFloor) const
    {
        return changeSegment(m_state.plan, segment.id, [=](Segment& changed) {
            if (!changed.asLongAsNeeded || changed.kind == Kind::Floor)
                changed.planned += by;
            if (forFloor && changed.kind != Kind::Floor)
                changed.floorReserve = std::min(longestDuration, changed.floorReserve + by);
        });
    }

    void giveFloor()
    {
        for (const Segment& segment : free()) {
            const Seconds by = std::min(m_won, room(segment));
            if (segmentBudget(segment, m_changeover).floor == Seconds{0} || by <= Seconds{0})
                continue;
            offer(RecoveryKind::GiveFloor, giveFloorTitle(by), longer(segment, by, true));
            return;
        }
    }

    /// The plan in which each round that is still due has changed(round, segment, turn, number), and its segment as much
    /// time more.
    template <class F>
    Result<Event> withRounds(F&& changed) const
    {
        Result<Event> plan = m_state.plan;
        for (const Segment& segment : free()) {
            Segment next = segment;
            for (Turn& turn : next.turns)
                for (qsizetype i = roundsTaken(m_state, turn.person, segment.id); i < turn.rounds.size(); ++i)
                    turn.rounds[i] =
                        std::min(longestDuration, changed(turn.rounds.at(i), segment.id, turn.id, i));
            const Seconds by = moderato::roundsOf(next).total - moderato::roundsOf(segment).total;
            if (by <= Seconds{0} || by > room(segment))
                continue;
            if (!segment.asLongAsNeeded)
                next.planned += by;
            plan = changeSegment(*plan, segment.id, [&next](Segment& found) { found = next; });
        }
        return plan;
    }

    void giveRoundsBack()
    {
        const QList<Segment>& planned = runAgenda(m_state.planned).segments;
        const auto asPlanned = [&planned](Seconds round, SegmentId id, TurnId turn, qsizetype number) {
            const Segment* segment = find(planned, id);
            const Turn* found = segment ? find(segment->turns, turn) : nullptr;
            return found && number < found->rounds.size() ? std::max(round, found->rounds.at(number)) : round;
        };
        offer(RecoveryKind::Lengthen, roundsAsPlannedTitle(), withRounds(asPlanned));
    }

    bool offerLongerRounds(bool followUps, Seconds by)
    {
        const auto longer = [=](Seconds round, SegmentId, TurnId, qsizetype number) {
            return (number > 0) == followUps && round > Seconds{0} ? round + by : round;
        };
        const Result<Event> plan = withRounds(longer);
        return plan && m_offers.offerLonger(RecoveryKind::Lengthen, longerRoundsTitle(followUps, by), *plan,
                                            m_target);
    }

    /// As much longer as there is time for; interventions only where no follow-ups are left.
    void lengthenRounds()
    {
        for (const bool followUps : {true, false})
            for (int steps = mostLengthenSteps; steps > 0; --steps)
                if (offerLongerRounds(followUps, lengthenStep * steps))
                    return;
    }

    void growBuffer()
    {
        for (const Segment& segment : free()) {
            const Seconds by = std::min(m_won, room(segment));
            if (segment.kind != Kind::Buffer || segment.asLongAsNeeded || by <= Seconds{0})
                continue;
            offer(RecoveryKind::GrowBuffer, growBufferTitle(by), longer(segment, by, false));
            return;
        }
    }

    Offers& m_offers;
    const RunState& m_state;
    const RunTime m_target;
    const Seconds m_won;
    const Seconds m_changeover;
};

}  // namespace

void offerToUseTime(Offers& offers, RunTime target)
{
    UsingTime(offers, target).run();
}

}  // namespace moderato
