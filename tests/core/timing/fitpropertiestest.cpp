#include "core/plan/lookup.h"
#include "core/timing/budget.h"
#include "core/timing/fit.h"
#include "core/timing/schedule.h"
#include "tests/core/timing/tame.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// A plan, a fit of it, and what becomes of it.
struct FitCase {
    Session before;
    FitTerms terms;
    Seconds target{0};
    Fit fit;
    Session after;

    const Agenda& agenda() const { return before.agendas.first(); }
    Seconds endBefore() const { return schedule(before, agenda()).scheduledEnd; }
    Seconds endAfter() const { return schedule(after, after.agendas.first()).scheduledEnd; }
    Seconds endIfPlanned(qsizetype place, Seconds planned) const
    {
        Session other = after;
        other.agendas.first().segments[place].planned = planned;
        return schedule(other, other.agendas.first()).scheduledEnd;
    }
};

Session applied(const Session& session, const Fit& fit)
{
    Event event;
    event.sessions = {session};
    return applyFit(event, session.agendas.first().id, fit)->sessions.first();
}

FitTerms randomFitTerms(Seconds limit)
{
    FitTerms terms;
    terms.park = *rc::gen::arbitrary<bool>();
    terms.takeFromFloor = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        terms.target = limit * *rc::gen::inRange(-10, 150) / 100;
    return terms;
}

FitCase caseOf(const Session& session, const FitTerms& terms)
{
    const Fit found = fit(session, session.agendas.first(), terms);
    return {session, terms, terms.target.value_or(session.limit), found, applied(session, found)};
}

FitCase randomCase(const Seed& seed)
{
    const Session session = *rc::gen::element(largeSession(seed), randomSession(seed));
    return caseOf(session, randomFitTerms(session.limit));
}

RC_GTEST_PROP(Fit, EndsAtTheTargetUnlessItSaysWhatIsMissingOrUnused, (const Seed& seed))
{
    const FitCase tried = randomCase(seed);
    RC_ASSERT(tried.endAfter() == tried.target + tried.fit.missing - tried.fit.unused);
    RC_ASSERT(tried.fit.missing == Seconds{0} || tried.fit.unused == Seconds{0});
    RC_ASSERT(tried.fit.missing >= Seconds{0} && tried.fit.unused >= Seconds{0});
}

RC_GTEST_PROP(Fit, FindsNothingToDoForAnother, (const Seed& seed))
{
    const FitCase first = randomCase(seed);
    const Fit second = fit(first.after, first.after.agendas.first(), first.terms);
    RC_ASSERT(second.changes.isEmpty() && second.parked.isEmpty() && second.reserves.isEmpty());
    RC_ASSERT(second.missing == first.fit.missing && second.unused == first.fit.unused);
}

RC_GTEST_PROP(Fit, KeepsAllBounds, (const Seed& seed))
{
    const FitCase tried = randomCase(seed);
    for (const FitChange& change : tried.fit.changes) {
        const Segment& segment = *find(tried.agenda().segments, change.segment);
        const Segment& after = *find(tried.after.agendas.first().segments, change.segment);
        RC_ASSERT(!segment.locked && !segment.asLongAsNeeded && !after.parked);
        RC_ASSERT(segment.kind != Kind::Floor || tried.terms.takeFromFloor);
        RC_ASSERT(change.from == segment.planned && change.to != change.from && isDuration(change.to));
        if (change.to < change.from)
            RC_ASSERT(change.to >=
                          std::max(segment.least.value_or(Seconds{0}),
                                   std::min(change.from, neededBy(after, tried.before.policy.changeover))) ||
                      neededBy(segment, tried.before.policy.changeover) > segment.planned);
        else
            RC_ASSERT(change.to <= segment.most.value_or(segment.planned * 2));
    }
}

RC_GTEST_PROP(Fit, TakesFromTheFloorOnlyWhatItSaysAndOnlyIfToldTo, (const Seed& seed))
{
    FitCase tried = randomCase(seed);
    // What parking takes is another matter.
    for (Segment& segment : tried.before.agendas.first().segments)
        segment.parked = segment.parked || tried.fit.parked.contains(segment.id);
    const Seconds before = schedule(tried.before, tried.agenda()).floorWanted;
    const Seconds after = schedule(tried.after, tried.after.agendas.first()).floorWanted;
    RC_ASSERT(before - after == tried.fit.floorLost);
    RC_ASSERT(tried.fit.floorLost == Seconds{0} || tried.terms.takeFromFloor);
}

RC_GTEST_PROP(Fit, TakesNoSecondForNothing, (const Seed& seed))
{
    const FitCase tried = randomCase(seed);
    for (const FitChange& change : tried.fit.changes) {
        const qsizetype place = indexOf(tried.agenda().segments, change.segment);
        if (change.to < change.from)
            RC_ASSERT(tried.endIfPlanned(place, change.to + Seconds{1}) > tried.endAfter());
        else
            RC_ASSERT(tried.endIfPlanned(place, change.to - Seconds{1}) < tried.endAfter());
    }
}

RC_GTEST_PROP(Fit, MakesNoFixedStartHarderToReach, (const Seed& seed))
{
    const FitCase tried = randomCase(seed);
    const Schedule before = schedule(tried.before, tried.agenda());
    const Schedule after = schedule(tried.after, tried.after.agendas.first());
    for (qsizetype i = 0; i < before.segments.size(); ++i)
        RC_ASSERT(after.segments.at(i).overlap() <= before.segments.at(i).overlap());
}

RC_GTEST_PROP(Fit, SaysWhatHoldsOnlyIfItIsNotEnough, (const Seed& seed))
{
    const FitCase tried = randomCase(seed);
    if (tried.fit.missing == Seconds{0} && tried.fit.unused == Seconds{0})
        RC_ASSERT(tried.fit.holding.isEmpty());
    for (const FitHold& hold : tried.fit.holding) {
        const qsizetype place = indexOf(tried.agenda().segments, hold.segment);
        RC_ASSERT(!tried.after.agendas.first().segments.at(place).parked);
        if (hold.hold == Hold::BeforeFixedStart && tried.fit.missing > Seconds{0})
            RC_ASSERT(tried.endIfPlanned(place, Seconds{0}) == tried.endAfter());
    }
}

/// A session of up to four short segments; its fixed starts hold.
Session smallSession()
{
    Session session;
    session.limit = Seconds{*rc::gen::inRange(1, 25)};
    session.agendas = {Agenda()};
    for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
        Segment segment;
        segment.id = SegmentId::create();
        segment.planned = Seconds{*rc::gen::inRange(0, 10)};
        segment.least = Seconds{*rc::gen::inRange(0, 10)};
        segment.most = Seconds{*rc::gen::inRange(0, 16)};
        segment.locked = *rc::gen::inRange(0, 8) == 0;
        if (*rc::gen::inRange(0, 4) == 0)
            segment.fixedStart = Seconds{*rc::gen::inRange(-5, 20)};
        session.agendas.first().segments.append(segment);
    }
    return tamed(session);
}

/// The least sum of change squared / room, times a multiple of all rooms, over all durations within the bounds that make
/// the session end at `end` and all fixed starts hold; -1 if there are none.
class LeastOfAll {
public:
    LeastOfAll(Session session, bool cutting) : m_session(std::move(session)), m_cutting(cutting) {}

    qint64 endingAt(Seconds end)
    {
        m_least = -1;
        m_end = end;
        tryFrom(0, 0);
        return m_least;
    }

    static qint64 cost(Seconds change, Seconds room)
    {
        return room > Seconds{0} ? change.count() * change.count() * (360'360 / room.count()) : 0;
    }

    Seconds room(const Segment& segment) const
    {
        if (segment.locked)
            return Seconds{0};
        return std::max(Seconds{0},
                        m_cutting ? segment.planned - *segment.least : *segment.most - segment.planned);
    }

private:
    bool endsWell(const Schedule& times) const
    {
        return times.scheduledEnd == m_end &&
               std::none_of(times.segments.cbegin(), times.segments.cend(),
                            [](const SegmentTimes& segment) { return segment.overlap() > Seconds{0}; });
    }

    void tryFrom(qsizetype place, qint64 costs)
    {
        Agenda& agenda = m_session.agendas.first();
        if (place == agenda.segments.size()) {
            if (endsWell(schedule(m_session, agenda)) && (m_least < 0 || costs < m_least))
                m_least = costs;
            return;
        }
        const Segment segment = agenda.segments.at(place);
        for (Seconds change{0}; change <= room(segment); change += Seconds{1}) {
            agenda.segments[place].planned = segment.planned + (m_cutting ? -change : change);
            tryFrom(place + 1, costs + cost(change, room(segment)));
        }
        agenda.segments[place].planned = segment.planned;
    }

    Session m_session;
    bool m_cutting;
    Seconds m_end{0};
    qint64 m_least = -1;
};

RC_GTEST_PROP(Fit, IsTheLeastChangeOfAllThatEndAsItDoes, ())
{
    const FitCase tried = caseOf(smallSession(), {});
    const bool cutting = tried.endBefore() > tried.target;
    LeastOfAll all(tried.before, cutting);
    qint64 costs = 0;
    for (const FitChange& change : tried.fit.changes)
        costs += LeastOfAll::cost(change.to - change.from,
                                  all.room(*find(tried.agenda().segments, change.segment)));
    RC_ASSERT(all.endingAt(tried.endAfter()) == costs);
    if (tried.fit.missing > Seconds{0})
        RC_ASSERT(all.endingAt(tried.endAfter() - Seconds{1}) == -1);
}

}  // namespace
}  // namespace moderato::test
