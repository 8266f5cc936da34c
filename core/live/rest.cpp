#include "core/live/rest.h"

#include "core/edit/locate.h"
#include "core/live/floorpace.h"
#include "core/live/plannedround.h"
#include "core/plan/lookup.h"
#include "core/timing/budget.h"

#include <QHash>

namespace moderato {
namespace {

Seconds roundedUp(RunTime time)
{
    return std::chrono::ceil<Seconds>(time);
}

/// How many of the turn's rounds were taken: of several turns of a person in the segment the first ones first.
int takenOf(const RunState& state, const Segment& segment, qsizetype place)
{
    const Turn& turn = segment.turns.at(place);
    qsizetype taken = roundsTaken(state, turn.person, segment.id);
    for (qsizetype i = 0; i < place; ++i)
        if (segment.turns.at(i).person == turn.person)
            taken -= segment.turns.at(i).rounds.size();
    return static_cast<int>(std::clamp<qsizetype>(taken, 0, turn.rounds.size()));
}

/// The rounds that were taken keep their places, but need nothing any more.
void takeOutTaken(const RunState& state, Segment& rest)
{
    const Segment segment = rest;
    for (qsizetype i = 0; i < rest.turns.size(); ++i)
        for (int round = takenOf(state, segment, i) - 1; round >= 0; --round)
            rest.turns[i].rounds[round] = Seconds{0};
}

/// What the segment that is on has before it: it keeps its duration, of which it has used some.
Segment restOfOn(const RunState& state, const Segment& segment, RunTime now)
{
    const Seconds changeover = runSession(state).policy.changeover;
    const Seconds used = roundedUp(usedBy(state, segment.id, now));
    const std::optional<RunTime> through = speakersEnd(state, segment, now);
    Segment rest = segment;
    if (through)
        takeOutTaken(state, rest);
    else
        rest.turns.clear();
    const Rounds rounds = moderato::roundsOf(rest);
    const Seconds spoken = rounds.total + changesBetween(rounds, changeover);
    const Seconds floor = segmentBudget(segment, changeover).floor;
    rest.planned = std::max(used, plannedDuration(segment, changeover));
    // Where nobody keeps the time of rounds, what comes before the floor's is taken to go on for as long as it is planned.
    const Seconds untimed = hasRounds(segment) ? rest.planned - floor : segment.leadTime;
    const Seconds content = std::max(used, through ? roundedUp(*through) : untimed);
    rest.leadTime = std::max(Seconds{0}, content - spoken);
    const Seconds had = std::chrono::floor<Seconds>(floorHad(state, segment, now));
    rest.floorReserve = std::clamp(floor - had, Seconds{0}, std::max(Seconds{0}, rest.planned - used));
    if (segment.least || hasRounds(segment))
        rest.least = std::max(used, segment.least.value_or(used));
    rest.locked = segment.locked || segment.asLongAsNeeded;
    rest.asLongAsNeeded = false;
    rest.parked = rest.ifTimeAllows = false;
    rest.fixedStart.reset();
    return rest;
}

/// What comes again after it was on before has what is left of it, and is left alone.
Segment restOfBegun(const Segment& segment, Seconds changeover, RunTime used)
{
    Segment rest = segment;
    rest.planned = std::max(Seconds{0}, roundedUp(plannedDuration(segment, changeover) - used));
    rest.turns.clear();
    rest.leadTime = Seconds{0};
    rest.floorReserve = std::min(rest.planned, segmentBudget(segment, changeover).floor);
    rest.asLongAsNeeded = false;
    rest.locked = true;
    rest.fixedStart.reset();
    return rest;
}

Segment shifted(Segment segment, Seconds origin)
{
    if (segment.fixedStart)
        segment.fixedStart = *segment.fixedStart - origin;
    return segment;
}

RunTime beginOfRest(const RunState& state, RunTime now)
{
    if (state.phase == RunPhase::NotBegun)
        return std::max(now, RunTime{0});
    return now - usedBy(state, segmentOn(state), now);
}

/// Puts into a turn of the plan what became of the turn's rest.
void change(Turn& turn, const Turn& before, const Turn* after)
{
    QList<Seconds> rounds;
    for (qsizetype i = 0; i < turn.rounds.size(); ++i) {
        const bool isDue = before.rounds.at(i) > Seconds{0};
        const bool isThere = after && i < after->rounds.size();
        if (!isDue)
            rounds.append(turn.rounds.at(i));
        else if (isThere)
            rounds.append(after->rounds.at(i));
    }
    turn.rounds = rounds;
}

/// Puts into a segment of the plan what became of its rest.
void change(Segment& segment, const Segment& before, const Segment& after)
{
    segment.planned =
        std::clamp(segment.planned + (after.planned - before.planned), Seconds{0}, longestDuration);
    segment.floorReserve = std::clamp(segment.floorReserve + (after.floorReserve - before.floorReserve),
                                      Seconds{0}, longestDuration);
    segment.parked = after.parked;
    segment.ifTimeAllows = segment.ifTimeAllows || after.parked;
    for (Turn& turn : segment.turns)
        if (const Turn* old = find(before.turns, turn.id))
            change(turn, *old, find(after.turns, turn.id));
}

}  // namespace

Rest restOf(const RunState& state, RunTime now)
{
    const Agenda& agenda = runAgenda(state);
    const Seconds changeover = runSession(state).policy.changeover;
    const qsizetype on = indexOf(agenda.segments, segmentOn(state));
    Rest rest{roundedUp(beginOfRest(state, now)), runSession(state)};
    rest.session.limit -= rest.origin;
    Agenda left = agenda;
    left.segments.clear();
    const qsizetype from = state.phase == RunPhase::NotBegun ? 0 : on;
    for (qsizetype i = from; i >= 0 && i < agenda.segments.size(); ++i) {
        const Segment& segment = agenda.segments.at(i);
        const RunTime used = usedBy(state, segment.id, now);
        if (i == on)
            left.segments.append(restOfOn(state, segment, now));
        else if (used > RunTime{0})
            left.segments.append(restOfBegun(segment, changeover, used));
        else
            left.segments.append(shifted(segment, rest.origin));
    }
    rest.session.agendas = {left};
    rest.session.chosen = left.id;
    return rest;
}

Event withRest(const RunState& state, const Rest& rest, const Agenda& changed)
{
    const Result<Event> plan = changeAgenda(state.plan, changed.id, [&](Agenda& agenda) {
        for (qsizetype i = 0; i < changed.segments.size(); ++i) {
            const Segment& before = rest.agenda().segments.at(i);
            const Segment& after = changed.segments.at(i);
            const qsizetype place = after == before ? -1 : indexOf(agenda.segments, after.id);
            if (place >= 0)
                change(agenda.segments[place], before, after);
        }
    });
    return plan ? *plan : state.plan;
}

}  // namespace moderato
