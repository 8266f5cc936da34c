#include "core/live/pace.h"

#include "core/live/floorpace.h"
#include "core/live/plannedround.h"
#include "core/live/projection.h"
#include "core/live/runspans.h"
#include "core/plan/lookup.h"
#include "core/timing/speaking.h"

namespace moderato {
namespace {

const Segment* onIn(const RunState& state)
{
    return find(runAgenda(state).segments, segmentOn(state));
}

std::optional<TurnPace> turnPace(const RunState& state, RunTime now)
{
    const TurnTaken* turn = turnOn(state);
    if (!turn)
        return std::nullopt;
    TurnPace pace{turn->person, turn->hand, turn->round, std::nullopt, usedBy(state, *turn, now)};
    if (!turn->hand.isNull()) {
        pace.budget = runSession(state).policy.floorIntervention;
        return pace;
    }
    const Segment* segment = find(runAgenda(state).segments, turn->segment);
    const QList<Seconds> rounds = segment ? roundsOf(*segment, turn->person) : QList<Seconds>();
    if (turn->round < rounds.size() && rounds.at(turn->round) > Seconds{0})
        pace.budget = rounds.at(turn->round);
    pace.used = usedOfRound(state, turn->person, turn->segment, turn->round, now);
    return pace;
}

/// The number of each round among all rounds of its person in the segment.
QList<int> roundNumbers(const Segment& segment, const QList<SpokenRound>& rounds)
{
    QList<int> numbers;
    for (const SpokenRound& round : rounds) {
        qsizetype number = round.round;
        for (qsizetype turn = 0; turn < round.turn; ++turn)
            if (segment.turns.at(turn).person == round.person)
                number += segment.turns.at(turn).rounds.size();
        numbers.append(static_cast<int>(number));
    }
    return numbers;
}

QList<RoundPace> roundPaces(const RunState& state, RunTime now)
{
    QList<RoundPace> paces;
    const Segment* segment = onIn(state);
    if (!segment)
        return paces;
    const QList<SpokenRound> rounds = spokenRounds(*segment, SegmentTimes(), Seconds{0});
    const QList<int> numbers = roundNumbers(*segment, rounds);
    QHash<std::pair<PersonId, int>, RunTime> used;
    for (const TurnTaken& turn : state.turns)
        if (turn.segment == segment->id && turn.hand.isNull())
            used[{turn.person, turn.round}] += usedBy(state, turn, now);
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        const auto found = used.constFind({rounds.at(i).person, numbers.at(i)});
        const bool taken = found != used.cend();
        paces.append(
            {rounds.at(i).person, numbers.at(i), rounds.at(i).length, taken ? *found : RunTime{0}, taken});
    }
    return paces;
}

/// Keeps the people in the order in which they come.
class PeoplePaces {
public:
    PersonPace& of(PersonId person)
    {
        const auto known = m_places.constFind(person);
        if (known != m_places.cend())
            return m_paces[*known];
        m_places.insert(person, m_paces.size());
        m_paces.append({person, Seconds{0}, RunTime{0}});
        return m_paces.last();
    }

    const QList<PersonPace>& all() const { return m_paces; }

private:
    QList<PersonPace> m_paces;
    QHash<PersonId, qsizetype> m_places;
};

QList<PersonPace> peoplePaces(const RunState& state, RunTime now)
{
    PeoplePaces paces;
    for (const Segment& segment : runAgenda(state).segments)
        if (!segment.parked)
            for (const Turn& turn : segment.turns)
                paces.of(turn.person).budget += roundsOf(turn).total;
    for (const TurnTaken& turn : state.turns)
        if (turn.hand.isNull())
            paces.of(turn.person).used += usedBy(state, turn, now);
    return paces.all();
}

RunTime leftOfSegment(const QList<SegmentPace>& segments)
{
    for (const SegmentPace& segment : segments)
        if (segment.standing == Standing::On)
            return segment.duration - segment.used;
    return RunTime{0};
}

}  // namespace

std::optional<RunTime> TurnPace::left() const
{
    return budget ? std::optional<RunTime>(*budget - used) : std::nullopt;
}

Seconds FloorPace::lost() const
{
    return std::max(Seconds{0}, std::chrono::floor<Seconds>(promised - had - toCome));
}

const RoundPace* Pace::nextRound() const
{
    const auto found =
        std::find_if(rounds.cbegin(), rounds.cend(), [](const RoundPace& round) { return !round.taken; });
    return found == rounds.cend() ? nullptr : &*found;
}

Pace pace(const RunState& state, RunTime now)
{
    const Projection projection = projected(state, state.plan, now);
    const Seconds limit = runSession(state).limit;
    Pace pace;
    pace.now = now;
    pace.phase = state.phase;
    pace.on = segmentOn(state);
    pace.next = segmentNext(state);
    pace.turn = turnPace(state, now);
    pace.segmentLeft = leftOfSegment(projection.segments);
    pace.sessionLeft = limit - now;
    pace.segments = projection.segments;
    pace.projectedEnd = projection.end;
    pace.plannedEnd = endWithoutLateness(state.planned);
    const Seconds end = secondOf(pace.projectedEnd);
    pace.behind = end - pace.plannedEnd;
    pace.overLimit = std::max(Seconds{0}, end - limit);
    pace.floor = floorPace(state, pace.segments, now);
    pace.rounds = roundPaces(state, now);
    pace.people = peoplePaces(state, now);
    return pace;
}

}  // namespace moderato
