#include "core/live/shortening.h"

#include "core/plan/lookup.h"
#include "core/timing/fit.h"
#include "core/timing/measures.h"
#include "core/timing/parking.h"

namespace moderato {
namespace {

/// What is done to a session without fixed starts.
using Measure = std::function<Agenda(const Session&, const Agenda&)>;

/// The session from this place of the agenda on, which begins with a fixed start or with the session (-1), as if all
/// later segments followed: on the day none of two begins before the other ends.
Session sessionFrom(const Session& session, const Agenda& agenda, qsizetype place)
{
    Session plain = session;
    Agenda rest = agenda;
    if (place >= 0) {
        plain.limit -= *agenda.segments.at(place).fixedStart;
        rest.segments = agenda.segments.mid(place);
    }
    for (qsizetype i = 0; i < rest.segments.size(); ++i)
        if (rest.segments.at(i).fixedStart)
            rest.segments[i].fixedStart.reset();
    plain.agendas = {rest};
    return plain;
}

Seconds lengthFrom(const Session& session, const Agenda& agenda, qsizetype place)
{
    Seconds length{0};
    for (qsizetype i = std::max<qsizetype>(0, place); i < agenda.segments.size(); ++i)
        if (!agenda.segments.at(i).parked)
            length += plannedDuration(agenda.segments.at(i), session.policy.changeover);
    return length;
}

/// True if what begins at this place, at its fixed start or with the session, does not end within the limit.
bool isTooLong(const Session& session, const Agenda& agenda, qsizetype place)
{
    const Seconds start = place < 0 ? Seconds{0} : *agenda.segments.at(place).fixedStart;
    return start + lengthFrom(session, agenda, place) > session.limit;
}

/// The places where time counts from, the last first: unparked segments with a fixed start, and the session's start.
QList<qsizetype> starts(const Agenda& agenda)
{
    QList<qsizetype> places;
    for (qsizetype i = agenda.segments.size() - 1; i >= 0; --i)
        if (agenda.segments.at(i).fixedStart && !agenda.segments.at(i).parked)
            places.append(i);
    places.append(-1);
    return places;
}

/// The agenda in which what became of the segments from this place on has been put, each with its own fixed start.
Agenda putBack(Agenda agenda, qsizetype place, const Agenda& changed)
{
    const qsizetype first = std::max<qsizetype>(0, place);
    for (qsizetype i = 0; i < changed.segments.size(); ++i) {
        Segment segment = changed.segments.at(i);
        segment.fixedStart = agenda.segments.at(first + i).fixedStart;
        if (segment != agenda.segments.at(first + i))
            agenda.segments[first + i] = segment;
    }
    return agenda;
}

/// Takes the measure where it helps: first for what comes after the last fixed start, then for more and more.
Agenda whereNeeded(const Session& session, Agenda agenda, const Measure& measure)
{
    const QList<qsizetype> places = starts(agenda);
    for (const qsizetype place : places) {
        // One that was parked meanwhile begins nothing.
        if ((place >= 0 && agenda.segments.at(place).parked) || !isTooLong(session, agenda, place))
            continue;
        const Session plain = sessionFrom(session, agenda, place);
        agenda = putBack(agenda, place, measure(plain, plain.agendas.first()));
    }
    return agenda;
}

/// Fits the agenda with only those segments unlocked that `prepare` lets give; `take` does to a segment what was found.
template <class Prepare, class Take>
Agenda fitted(const Session& session, Agenda agenda, const FitTerms& terms, Prepare&& prepare, Take&& take)
{
    Agenda trial = agenda;
    for (Segment& segment : trial.segments)
        if (segment.locked || segment.parked || segment.asLongAsNeeded || !prepare(segment))
            segment.locked = true;
    const Fit found = fit(session, trial, terms);
    for (const FitChange& change : found.changes)
        if (change.to < change.from)
            take(agenda.segments[indexOf(agenda.segments, change.segment)], change.from - change.to);
    return agenda;
}

void cut(Segment& segment, Seconds by)
{
    segment.planned -= by;
}

/// Lets the segment give its floor time and nothing else.
bool givesFloor(Segment& segment, Seconds changeover)
{
    if (segment.kind == Kind::Floor)
        return true;
    const Seconds floor = segmentBudget(segment, changeover).floor;
    segment.least = std::max(segment.planned - floor, segment.least.value_or(Seconds{0}));
    segment.turns.clear();
    segment.leadTime = segment.floorReserve = Seconds{0};
    return floor > Seconds{0};
}

bool hasFollowUps(const Segment& segment)
{
    return !segment.locked && !segment.parked && segment.kind != Kind::Floor &&
           std::any_of(segment.turns.cbegin(), segment.turns.cend(),
                       [](const Turn& turn) { return turn.rounds.size() > 1; });
}

/// The first place from which a shorter duration can make the session end earlier.
qsizetype firstThatCounts(const Session& session, const Agenda& agenda)
{
    qsizetype first = agenda.segments.size();
    for (const qsizetype place : starts(agenda))
        if (isTooLong(session, agenda, place))
            first = std::max<qsizetype>(0, place);
    return first;
}

}  // namespace

Seconds endOnTheDay(const Session& session, const Agenda& agenda)
{
    Seconds end{0};
    for (const Segment& segment : agenda.segments)
        if (!segment.parked)
            end = std::max(end, segment.fixedStart.value_or(end)) +
                  plannedDuration(segment, session.policy.changeover);
    return end;
}

Agenda withShorterBuffers(const Session& session, const Agenda& agenda)
{
    return whereNeeded(session, agenda, [](const Session& plain, const Agenda& rest) {
        const auto prepare = [](Segment& segment) {
            segment.least = segment.least.value_or(Seconds{0});
            return segment.kind == Kind::Buffer;
        };
        return fitted(plain, rest, {}, prepare, cut);
    });
}

Agenda withFollowUpsTrimmed(const Session& session, const Agenda& agenda, Seconds most)
{
    Agenda trimmed = agenda;
    for (qsizetype i = firstThatCounts(session, agenda); i < agenda.segments.size(); ++i)
        if (hasFollowUps(agenda.segments.at(i)))
            trimmed = withRoundsCapped(trimmed, session.policy.changeover, RoundsOf::FollowUps, most,
                                       Freed::EndsEarlier, agenda.segments.at(i).id);
    return trimmed;
}

Seconds longestFollowUp(const Session& session, const Agenda& agenda)
{
    Seconds longest{0};
    for (qsizetype i = firstThatCounts(session, agenda); i < agenda.segments.size(); ++i)
        if (hasFollowUps(agenda.segments.at(i)))
            longest = std::max(longest, longestRound(agenda, RoundsOf::FollowUps, agenda.segments.at(i).id));
    return longest;
}

Agenda withParkedByRank(const Session& session, const Agenda& agenda)
{
    return whereNeeded(session, agenda, [](const Session& plain, const Agenda& rest) {
        QList<Link> links = linksOf(plain, rest);
        Agenda parked = rest;
        for (const qsizetype place : park(rest, links, plain.limit))
            parked.segments[place].parked = true;
        return parked;
    });
}

Agenda withCuts(const Session& session, const Agenda& agenda, const std::optional<SegmentId>& only)
{
    return whereNeeded(session, agenda, [&only](const Session& plain, const Agenda& rest) {
        const auto prepare = [&only](const Segment& segment) {
            return segment.kind != Kind::Buffer && (!only || segment.id == *only);
        };
        return fitted(plain, rest, {}, prepare, cut);
    });
}

Agenda withLessFloor(const Session& session, const Agenda& agenda)
{
    return whereNeeded(session, agenda, [](const Session& plain, const Agenda& rest) {
        FitTerms terms;
        terms.takeFromFloor = true;
        const auto prepare = [&plain](Segment& segment) {
            return givesFloor(segment, plain.policy.changeover);
        };
        return fitted(plain, rest, terms, prepare, [](Segment& segment, Seconds by) {
            cut(segment, by);
            if (segment.kind != Kind::Floor)
                segment.floorReserve = std::max(Seconds{0}, segment.floorReserve - by);
        });
    });
}

}  // namespace moderato
