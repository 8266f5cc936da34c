#include "core/timing/fit.h"

#include "core/plan/lookup.h"
#include "core/timing/schedule.h"
#include "tests/core/timing/tame.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

Fit fitOf(const Session& session, const FitTerms& terms = {})
{
    return fit(session, session.agendas.first(), terms);
}

/// The agenda with what the fit says done to it.
Agenda fitted(Agenda agenda, const Fit& fit)
{
    for (Segment& segment : agenda.segments) {
        segment.parked = segment.parked || fit.parked.contains(segment.id);
        for (const FitChange& change : fit.changes)
            if (change.segment == segment.id)
                segment.planned = change.to;
    }
    return agenda;
}

/// The planned durations after a fit.
QList<Seconds> durations(const Session& session, const FitTerms& terms = {})
{
    QList<Seconds> durations;
    for (const Segment& segment : fitted(session.agendas.first(), fitOf(session, terms)).segments)
        durations.append(segment.planned);
    return durations;
}

Segment flexible(Seconds planned, Seconds least, Seconds most)
{
    Segment flexible = segment("Flexible", planned);
    flexible.least = least;
    flexible.most = most;
    return flexible;
}

Segment optional(Seconds planned, int rank)
{
    Segment optional = segment("If time allows", planned);
    optional.ifTimeAllows = true;
    optional.rank = rank;
    return optional;
}

TEST(Fit, ChangesNothingThatFitsExactly)
{
    EXPECT_TRUE(fitOf(session({flexible(minutes(90), minutes(1), minutes(200))})) == Fit());
}

TEST(Fit, CutsInProportionToTheRoomToGive)
{
    EXPECT_EQ(
        durations(session({flexible(minutes(60), minutes(30), minutes(60)),
                           flexible(minutes(40), minutes(30), minutes(40)), segment("C", minutes(10))})),
        (QList<Seconds>{minutes(45), minutes(35), minutes(10)}));
}

TEST(Fit, DealsLeftoverSecondsByLargestRemainderAndTiesToTheEarlier)
{
    const auto third = [] { return flexible(minutes(1), Seconds{0}, minutes(1)); };
    EXPECT_EQ(durations(session({third(), third(), third()}, Seconds{80})),
              (QList<Seconds>{Seconds{26}, Seconds{27}, Seconds{27}}));
}

TEST(Fit, DealsTheSpareTimeUpToTwiceTheDurationIfNoMostIsSaid)
{
    EXPECT_EQ(durations(session({segment("A", minutes(10)), segment("B", minutes(5))})),
              (QList<Seconds>{minutes(20), minutes(10)}));
    EXPECT_EQ(durations(session({flexible(minutes(10), minutes(0), minutes(10)), segment("B", minutes(5))})),
              (QList<Seconds>{minutes(10), minutes(10)}));
}

TEST(Fit, LeavesLockedSegmentsAndTheFloorAlone)
{
    Segment locked = flexible(minutes(60), minutes(0), minutes(90));
    locked.locked = true;
    Segment needed = flexible(minutes(60), minutes(0), minutes(90));
    needed.asLongAsNeeded = true;
    Segment floor = flexible(minutes(60), minutes(0), minutes(90));
    floor.kind = Kind::Floor;
    const Fit found = fitOf(session({locked, needed, floor}));
    EXPECT_TRUE(found.changes.isEmpty());
    EXPECT_EQ(found.missing, minutes(90));
}

TEST(Fit, NeverGoesUnderTheDemandEvenIfTheLeastSaysSo)
{
    Segment tight = panel(minutes(60), 4, {minutes(5)}, minutes(15), minutes(5));
    tight.least = minutes(1);
    const Fit found = fitOf(session({tight}, minutes(30)));
    ASSERT_EQ(found.changes.size(), 1);
    EXPECT_EQ(found.changes.first().to, minutes(40));
    EXPECT_EQ(found.missing, minutes(10));
}

TEST(Fit, ChangesOnlyWhatCanMoveTheEnd)
{
    Segment fixed = flexible(minutes(60), minutes(30), minutes(60));
    fixed.fixedStart = minutes(40);
    const Segment before = flexible(minutes(40), minutes(10), minutes(40));
    EXPECT_EQ(durations(session({before, fixed})), (QList<Seconds>{minutes(40), minutes(50)}));
}

TEST(Fit, SeesThatAnUnreachableFixedStartHoldsNothing)
{
    Segment fixed = flexible(minutes(60), minutes(60), minutes(60));
    fixed.fixedStart = minutes(30);
    const Segment before = flexible(minutes(100), minutes(10), minutes(100));
    EXPECT_EQ(durations(session({before, fixed})), (QList<Seconds>{minutes(90), minutes(60)}));
}

TEST(Parking, TakesTheHighestRankFirstAndOnlyWhatItMust)
{
    const Session plan = session({optional(minutes(10), 1), optional(minutes(10), 3),
                                  optional(minutes(10), 2), segment("Rest", minutes(75))});
    const QList<Segment>& segments = plan.agendas.first().segments;
    EXPECT_TRUE(fitOf(plan).parked.isEmpty()) << "unless asked to";
    EXPECT_EQ(fitOf(plan, {.park = true}).parked, (QList<SegmentId>{segments.at(1).id, segments.at(2).id}));
}

TEST(Parking, OfEqualsTakesTheLaterAndNoLockedOne)
{
    Segment locked = optional(minutes(20), 9);
    locked.locked = true;
    const Session plan =
        session({optional(minutes(20), 1), optional(minutes(20), 1), locked, segment("Rest", minutes(50))});
    EXPECT_EQ(fitOf(plan, {.park = true}).parked, (QList<SegmentId>{plan.agendas.first().segments.at(1).id}));
}

/// What a fit promises of every session that has no overlap and no over-allocation.
void checkPromises(const Session& session, const FitTerms& terms)
{
    const Agenda& agenda = session.agendas.first();
    const Fit found = fit(session, agenda, terms);
    const Schedule before = schedule(session, agenda);
    const Schedule after = schedule(session, fitted(agenda, found));
    if (before.overrun() > Seconds{0})
        RC_ASSERT(after.overrun() == found.missing);
    else
        RC_ASSERT(after.overrun() == Seconds{0} && found.missing == Seconds{0});
    for (const FitChange& change : found.changes) {
        const Segment& segment = *find(agenda.segments, change.segment);
        RC_ASSERT(change.to >= neededBy(segment, session.policy.changeover));
        RC_ASSERT(change.to != change.from && change.from == segment.planned);
        RC_ASSERT(!segment.locked && segment.kind != Kind::Floor);
    }
}

RC_GTEST_PROP(Fit, FitsUnlessItSaysWhatIsMissing, (const Seed& seed))
{
    checkPromises(tamed(randomSession(seed)), {.park = false});
}

RC_GTEST_PROP(Fit, FitsUnlessItSaysWhatIsMissingAlsoWithParking, (const Seed& seed))
{
    checkPromises(tamed(randomSession(seed)), {.park = true});
}

RC_GTEST_PROP(Fit, GivesTheSameAnswerAgain, (const Seed& seed))
{
    const Session session = randomSession(seed);
    RC_ASSERT(fitOf(session, {.park = true}) == fitOf(session, {.park = true}));
}

RC_GTEST_PROP(Fit, LeavesNothingToDoForAnother, (const Seed& seed))
{
    Session session = tamed(randomSession(seed));
    session.agendas.first() = fitted(session.agendas.first(), fitOf(session));
    const Fit second = fitOf(session);
    RC_ASSERT(schedule(session, session.agendas.first()).overrun() == second.missing);
}

}  // namespace
}  // namespace moderato::test
