#include "core/timing/fit.h"

#include "core/timing/schedule.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Fit fitOf(const Session& session, const FitTerms& terms = {})
{
    return fit(session, session.agendas.first(), terms);
}

/// The session with what the fit says done to its agenda.
Session fitted(const Session& session, const Fit& fit)
{
    Event event;
    event.sessions = {session};
    const Result<Event> next = applyFit(event, session.agendas.first().id, fit);
    EXPECT_TRUE(succeeded(next));
    return next ? next->sessions.first() : session;
}

/// The planned durations after a fit.
QList<Seconds> durations(const Session& session, const FitTerms& terms = {})
{
    QList<Seconds> durations;
    const Session next = fitted(session, fitOf(session, terms));
    for (const Segment& segment : next.agendas.first().segments)
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

TEST(Fit, DealsLeftoverSecondsToTheEarlier)
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

TEST(Fit, CutsWhatEndsLastEvenIfItsFixedStartCannotBeReached)
{
    // The fixed segment starts 10 min too early and still ends last: nothing before it moves the end.
    Segment fixed = flexible(minutes(50), minutes(10), minutes(50));
    fixed.fixedStart = minutes(50);
    const Segment before = flexible(minutes(60), minutes(10), minutes(60));
    EXPECT_EQ(durations(session({before, fixed})), (QList<Seconds>{minutes(60), minutes(40)}));
}

TEST(Fit, CutsOnBothSidesOfAFixedStartThatCannotBeReachedIfBothEndTooLate)
{
    Segment fixed = flexible(minutes(60), minutes(10), minutes(60));
    fixed.fixedStart = minutes(50);
    const Segment before = flexible(minutes(100), minutes(10), minutes(100));
    EXPECT_EQ(durations(session({before, fixed})), (QList<Seconds>{minutes(90), minutes(40)}));
}

TEST(Fit, TakesFromNoSegmentMoreThanSeveralChainsNeed)
{
    // What follows the fixed segment gives for both chains: the fixed one gets back what it gave before that was known.
    Segment fixed = flexible(minutes(60), minutes(0), minutes(60));
    fixed.fixedStart = minutes(30);
    const Segment before = flexible(minutes(80), minutes(75), minutes(80));
    const Segment after = flexible(minutes(30), minutes(0), minutes(30));
    EXPECT_EQ(durations(session({before, fixed, after})),
              (QList<Seconds>{minutes(78), minutes(48), minutes(12)}));
}

TEST(Fit, LeavesWhatComesBeforeAFixedStartAsItIsWhenItGrows)
{
    Segment fixed = flexible(minutes(20), minutes(20), minutes(30));
    fixed.fixedStart = minutes(40);
    const Segment before = flexible(minutes(20), minutes(20), minutes(90));
    EXPECT_EQ(durations(session({before, fixed})), (QList<Seconds>{minutes(20), minutes(30)}));
}

TEST(Fit, GrowsNothingIntoAFixedStartThatCannotBeReachedAnyway)
{
    Segment fixed = flexible(minutes(5), minutes(5), minutes(60));
    fixed.fixedStart = minutes(20);
    const Segment before = flexible(minutes(40), minutes(40), minutes(90));
    const Segment after = flexible(minutes(10), minutes(10), minutes(20));
    EXPECT_EQ(durations(session({before, fixed, after})),
              (QList<Seconds>{minutes(40), minutes(5), minutes(20)}));
}

TEST(Fit, NeverMakesASegmentLongerThanADay)
{
    Session plan = session({segment("A", minutes(13 * 60))}, longestDuration);
    FitTerms terms;
    terms.target = longestDuration * 2;
    EXPECT_EQ(durations(plan, terms), (QList<Seconds>{longestDuration}));
}

TEST(Fit, EndsAtAnyTargetInsteadOfTheLimit)
{
    FitTerms terms;
    terms.target = minutes(80);
    EXPECT_EQ(durations(session({flexible(minutes(90), minutes(60), minutes(90))}), terms),
              (QList<Seconds>{minutes(80)}));
    EXPECT_EQ(fitOf(session({segment("A", minutes(90))}), terms).missing, minutes(10));
}

TEST(Fit, TakesFromFloorSegmentsDownToTheirLeastIfToldTo)
{
    Segment floor = flexible(minutes(60), minutes(40), minutes(60));
    floor.kind = Kind::Floor;
    Segment whole = segment("Floor", minutes(50), Kind::Floor);
    whole.turns = turns(1, {minutes(5)});  // does not make it shorter: the floor has it whole
    const Fit found = fitOf(session({floor, whole}), {.takeFromFloor = true});
    ASSERT_EQ(found.changes.size(), 1);
    EXPECT_EQ(found.changes.first().to, minutes(40));
    EXPECT_EQ(found.floorLost, minutes(20));
    EXPECT_EQ(found.missing, minutes(0));
}

TEST(Fit, TakesFromReservesWhatAllElseCannotGive)
{
    const Segment tight = panel(minutes(60), 4, {minutes(5)}, minutes(20), minutes(5));
    const Session plan = session({tight, flexible(minutes(50), minutes(40), minutes(50))}, minutes(75));
    EXPECT_EQ(fitOf(plan).missing, minutes(10));

    const Fit found = fitOf(plan, {.takeFromFloor = true});
    EXPECT_EQ(found.missing, minutes(0));
    EXPECT_EQ(found.floorLost, minutes(10));
    EXPECT_TRUE(found.reserves == (QList<FitChange>{{tight.id, minutes(20), minutes(10)}}));
    const Session next = fitted(plan, found);
    EXPECT_EQ(next.agendas.first().segments.first().planned, minutes(35));
    EXPECT_EQ(schedule(next, next.agendas.first()).floor, minutes(10));
}

TEST(Fit, SaysWhatHoldsEverySegmentIfTimeIsMissing)
{
    Segment before = flexible(minutes(10), minutes(0), minutes(10));
    Segment fixed = flexible(minutes(20), minutes(15), minutes(20));
    fixed.fixedStart = minutes(20);
    Segment locked = flexible(minutes(20), minutes(0), minutes(20));
    locked.locked = true;
    Segment needed = panel(minutes(1), 1, {minutes(5)});
    needed.asLongAsNeeded = true;
    const Segment demanding = panel(minutes(20), 3, {minutes(5)});
    const Segment rigid = segment("Rigid", minutes(20));
    const Segment floor = segment("Floor", minutes(20), Kind::Floor);
    const Session plan = session({before, fixed, locked, needed, demanding, rigid, floor});
    const Fit found = fitOf(plan);
    EXPECT_EQ(found.missing, minutes(25));
    EXPECT_TRUE(found.holding == (QList<FitHold>{{before.id, Hold::BeforeFixedStart, minutes(10)},
                                                 {fixed.id, Hold::Least, minutes(15)},
                                                 {locked.id, Hold::Locked, minutes(20)},
                                                 {needed.id, Hold::AsLongAsNeeded, minutes(5)},
                                                 {demanding.id, Hold::Demand, minutes(15)},
                                                 {rigid.id, Hold::NoLeast, minutes(20)},
                                                 {floor.id, Hold::Floor, minutes(20)}}));
}

TEST(Fit, SaysWhatStaysUnusedAndThatSegmentsAreAtTheirMost)
{
    const Segment small = segment("Small", minutes(10));
    const Session plan = session({small});
    const Fit found = fitOf(plan);
    EXPECT_EQ(found.unused, minutes(70));
    EXPECT_TRUE(found.holding == (QList<FitHold>{{small.id, Hold::Most, minutes(20)}}));
    EXPECT_EQ(fitted(plan, found).agendas.first().segments.first().most, minutes(20))
        << "else the next fit would double it again";
}

TEST(ApplyFit, ParksAndRefusesAnUnknownAgenda)
{
    Segment extra = segment("Extra", minutes(10));
    extra.ifTimeAllows = true;
    const Session plan = session({segment("Rest", minutes(90)), extra});
    EXPECT_TRUE(fitted(plan, fitOf(plan, {.park = true})).agendas.first().segments.at(1).parked);
    EXPECT_FALSE(applyFit(Event(), AgendaId::create(), Fit()));
}

}  // namespace
}  // namespace moderato::test
