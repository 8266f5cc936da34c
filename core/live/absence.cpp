#include "core/live/absence.h"

#include "core/edit/placing.h"
#include "core/live/plannedround.h"
#include "core/timing/budget.h"

namespace moderato {
namespace {

/// One segment that somebody does not come to.
class WithoutOne {
public:
    WithoutOne(const RunState& state, const Segment& segment, RunTime now)
        : m_state(state)
        , m_changeover(runSession(state).policy.changeover)
        , m_before(segment)
        , m_used(std::chrono::ceil<Seconds>(usedBy(state, segment.id, now)))
    {
    }

    Segment without(PersonId person, MinutesTo to) const
    {
        Segment segment = m_before;
        takeOut(segment, person);
        if (to == MinutesTo::Others && give(segment, person, freed(segment)))
            return segment;
        if (to == MinutesTo::Buffer)
            shorten(segment, freed(segment));
        else if (segment.kind != Kind::Floor)
            segment.floorReserve = std::min(longestDuration, segment.floorReserve + freed(segment));
        return segment;
    }

private:
    /// Takes out the rounds that are due; a turn of which nothing is left goes.
    void takeOut(Segment& segment, PersonId person) const
    {
        qsizetype taken = roundsTaken(m_state, person, segment.id);
        QList<Turn> turns;
        for (Turn turn : std::as_const(segment.turns)) {
            if (turn.person == person) {
                const qsizetype kept = std::min(taken, turn.rounds.size());
                taken -= kept;
                turn.rounds.resize(kept);
            }
            if (turn.person != person || !turn.rounds.isEmpty())
                turns.append(turn);
        }
        segment.turns = turns;
    }

    /// What the segment no longer needs, beyond what it had not got anyway.
    Seconds freed(const Segment& segment) const
    {
        const Seconds before = neededBy(m_before, m_changeover);
        const Seconds missing =
            m_before.asLongAsNeeded ? Seconds{0} : std::max(Seconds{0}, before - m_before.planned);
        return std::max(Seconds{0}, before - neededBy(segment, m_changeover) - missing);
    }

    void shorten(Segment& segment, Seconds by) const
    {
        if (segment.locked || segment.asLongAsNeeded)
            return;
        const Seconds shortest = std::max(m_used, segment.least.value_or(Seconds{0}));
        segment.planned = std::max(segment.planned - by, std::min(segment.planned, shortest));
    }

    /// The first round that each of the others has not had yet. False if there is none.
    bool give(Segment& segment, PersonId person, Seconds amount) const
    {
        QList<Seconds*> rounds;
        for (Turn& turn : segment.turns) {
            const qsizetype next = roundsTaken(m_state, turn.person, segment.id);
            if (turn.person != person && next < turn.rounds.size())
                rounds.append(&turn.rounds[next]);
        }
        for (qsizetype i = 0; i < rounds.size(); ++i) {
            const Seconds share = amount / (rounds.size() - i);
            amount -= share;
            *rounds.at(i) = std::min(longestDuration, *rounds.at(i) + share);
        }
        return !rounds.isEmpty();
    }

    const RunState& m_state;
    const Seconds m_changeover;
    const Segment& m_before;
    const Seconds m_used;
};

/// Gives minutes to the next buffer from this place on.
void growBuffer(QList<Segment>& segments, qsizetype from, Seconds by)
{
    for (qsizetype i = from; i < segments.size(); ++i) {
        const Segment& segment = segments.at(i);
        if (segment.kind != Kind::Buffer || segment.parked || segment.locked || segment.asLongAsNeeded)
            continue;
        segments[i].planned = std::min(longestDuration, segment.planned + by);
        return;
    }
}

}  // namespace

Event withoutAbsent(const RunState& state, RunTime now, PersonId person, MinutesTo to)
{
    const Seconds changeover = runSession(state).policy.changeover;
    const Agenda& before = runAgenda(state);
    const qsizetype first = std::max<qsizetype>(0, indexOf(before.segments, segmentOn(state)));
    const Result<Event> next = changeAgenda(state.plan, before.id, [&](Agenda& agenda) {
        Seconds won{0};
        for (qsizetype i = first; i < before.segments.size(); ++i) {
            const Segment& segment = before.segments.at(i);
            const Segment without = WithoutOne(state, segment, now).without(person, to);
            if (without == segment)
                continue;
            if (!segment.parked)
                won += plannedDuration(segment, changeover) - plannedDuration(without, changeover);
            agenda.segments[i] = without;
        }
        if (to == MinutesTo::Buffer && won > Seconds{0})
            growBuffer(agenda.segments, first, won);
    });
    return next ? *next : state.plan;
}

Result<Event> withBroughtBack(const RunState& state, SegmentId segment)
{
    const Agenda& agenda = runAgenda(state);
    const qsizetype on = indexOf(agenda.segments, segmentOn(state));
    if (indexOf(agenda.segments, segment) > on)
        return parkSegments(state.plan, {segment}, false);
    return placeSegments(state.plan, {segment}, agenda.id, on + 1, agenda.segments.at(on).part);
}

}  // namespace moderato
