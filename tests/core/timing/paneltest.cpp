#include "core/timing/panel.h"

#include "core/plan/lookup.h"
#include "core/timing/schedule.h"
#include "tests/core/timing/tame.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// Terms of a panel for properties: up to 4 rounds of up to 10 min.
PanelTerms randomPanelTerms()
{
    PanelTerms terms;
    terms.limit = Seconds{*rc::gen::inRange(60, 4 * 3600)};
    for (int round = *rc::gen::inRange(0, 5); round > 0; --round)
        terms.rounds.append(Seconds{*rc::gen::inRange(0, 601)});
    terms.fixed = Seconds{*rc::gen::inRange(0, 3600)};
    terms.changeover = Seconds{*rc::gen::inRange(0, 60)};
    return terms;
}

Participant participant(PersonId person, Invitation invitation)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.person = person;
    participant.invitation = invitation;
    return participant;
}

TEST(PanelSize, CountsChangeoverBetweenAllRounds)
{
    const PanelTerms terms{minutes(90), threeAndTwo, minutes(10), Seconds{30}};
    EXPECT_EQ(panelSize(terms, 7).panel, minutes(35) + Seconds{30 * 13});
    EXPECT_EQ(panelSize(terms, 0).panel, minutes(0));
    EXPECT_EQ(panelSize(terms, 0).floor, minutes(80));
}

TEST(PanelSize, LeavesANegativeFloorWhereItDoesNotFit)
{
    EXPECT_EQ(panelSize({minutes(30), threeAndTwo, minutes(10), minutes(0)}, 7).floor, -minutes(15));
}

TEST(LargestPanel, IsZeroIfNoneLeavesTheFloorItsShare)
{
    EXPECT_EQ(largestPanel({minutes(20), threeAndTwo, minutes(10), minutes(0)}, Share{300}, 12), 0);
    EXPECT_EQ(largestPanel({minutes(20), threeAndTwo, minutes(9), minutes(0)}, Share{300}, 12), 1);
}

TEST(PanelSizes, AreAllOfTheRange)
{
    const PanelTerms terms{minutes(90), threeAndTwo, minutes(10), Seconds{30}};
    EXPECT_TRUE(panelSizes(terms, 2, 4) ==
                (QList<PanelSize>{panelSize(terms, 2), panelSize(terms, 3), panelSize(terms, 4)}));
    EXPECT_TRUE(panelSizes(terms, 4, 2).isEmpty());
}

TEST(LongestIntervention, LeavesFollowUpsAsTheyAre)
{
    // 90 min less 10 min fixed and 27 min of floor are 53 min for seven: 14 min of follow-ups, 39 min of interventions.
    const PanelTerms terms{minutes(90), threeAndTwo, minutes(10), minutes(0)};
    EXPECT_EQ(longestIntervention(terms, 7, Share{300}), Seconds{39 * 60 / 7});
    EXPECT_EQ(longestIntervention(terms, 30, Share{300}), std::nullopt);
}

TEST(LongestIntervention, IsADayAtMostAndNeedsNoRoundsToStartFrom)
{
    EXPECT_EQ(longestIntervention({minutes(90), {}, minutes(10), minutes(0)}, 10, Share{0}), minutes(8));
    EXPECT_EQ(longestIntervention({minutes(90), {}, minutes(10), minutes(0)}, 0, Share{0}), longestDuration);
    EXPECT_EQ(longestIntervention({longestDuration * 2, {}, minutes(0), minutes(0)}, 1, Share{0}),
              longestDuration);
}

TEST(RoundsThatFit, AreTheLongestOnACommonScaleInHalfMinutes)
{
    // The seven may take 23 of 50 min: with 2:00 + 1:30 they would take 24:30.
    const Session plan = session({panel(minutes(50), 7, threeAndTwo, minutes(27), minutes(0))});
    EXPECT_EQ(roundsThatFit(plan, plan.agendas.first()), (QList<Seconds>{minutes(2), minutes(1)}));
}

TEST(RoundsThatFit, AreNoneIfTheRoundsFitAsTheyAre)
{
    const Session plan = session({panel(minutes(62), 7, threeAndTwo, minutes(27), minutes(0))});
    EXPECT_EQ(roundsThatFit(plan, plan.agendas.first()), std::nullopt);
}

TEST(RoundsThatFit, AreNoneIfARoundWouldComeToNothing)
{
    const Session plan = session({panel(minutes(30), 7, {minutes(4), Seconds{30}}, minutes(27), minutes(0))});
    EXPECT_EQ(roundsThatFit(plan, plan.agendas.first()), std::nullopt);
}

TEST(RoundsThatFit, AreNoneIfThePanelHasNoRoundsInCommon)
{
    const Session plan =
        session({panel(minutes(30), 2, {minutes(9)}, minutes(27)), panel(minutes(9), 1, threeAndTwo)});
    EXPECT_EQ(roundsThatFit(plan, plan.agendas.first()), std::nullopt);
}

TEST(PanelMembers, AreThosePanelSegmentsInThePlanInTheOrderOfTheirFirstTurn)
{
    const Segment first = panel(minutes(20), 2, threeAndTwo);
    Segment second = panel(minutes(20), 1, threeAndTwo);
    second.turns.prepend(turn(first.turns.last().person, threeAndTwo));
    Segment parked = panel(minutes(20), 1, threeAndTwo);
    parked.parked = true;
    Segment talk = segment("Talk", minutes(5), Kind::Presentation);
    talk.turns = turns(1, {minutes(5)});

    EXPECT_EQ(
        panelMembers(agenda({talk, first, parked, second})),
        (QList<PersonId>{first.turns.at(0).person, first.turns.at(1).person, second.turns.at(1).person}));
}

TEST(LargestPanelOf, TakesOffWhoDeclinedThenWhoHasNotConfirmed)
{
    Session plan = session({panel(minutes(40), 3, {minutes(10)}, minutes(27), minutes(0))});
    const QList<Turn>& speakers = plan.agendas.first().segments.first().turns;
    plan.participants = {participant(speakers.at(0).person, Invitation::Declined),
                         participant(speakers.at(1).person, Invitation::Invited),
                         participant(speakers.at(2).person, Invitation::Confirmed)};
    EXPECT_EQ(largestPanelOf(plan, plan.agendas.first()), 1);

    // If the one who stays speaks longest nobody fits; if it is another, one does.
    plan.agendas.first().segments.first().turns[2].rounds = {minutes(20)};
    EXPECT_EQ(largestPanelOf(plan, plan.agendas.first()), 0);
    plan.participants[0].invitation = Invitation::Confirmed;
    EXPECT_EQ(largestPanelOf(plan, plan.agendas.first()), 1);
}

TEST(LargestPanelOf, CountsFloorTimeWithinTheLimitAlone)
{
    Segment speakers = panel(minutes(0), 4, {minutes(10)});
    speakers.asLongAsNeeded = true;
    Segment floor = segment("Floor", minutes(30), Kind::Floor);
    const auto largest = [](const Session& plan) { return largestPanelOf(plan, plan.agendas.first()); };
    EXPECT_EQ(largest(session({speakers, floor})), 4);
    EXPECT_EQ(largest(session({segment("Before", minutes(43)), speakers, floor})), 2);

    Segment aside = segment("Aside", minutes(5));
    aside.fixedStart = minutes(10);
    EXPECT_EQ(largest(session({segment("Before", minutes(43)), speakers, aside, floor})), 2);
    floor.fixedStart = minutes(64);
    EXPECT_EQ(largest(session({speakers, floor})), 0);
}

TEST(CommonRounds, AreEmptyIfTwoDifferOrSomebodyHasTwoTurns)
{
    Segment both = panel(minutes(20), 2, threeAndTwo);
    EXPECT_EQ(commonRounds(agenda({both})), threeAndTwo);
    Segment again = panel(minutes(20), 0, {});
    again.turns = {turn(both.turns.first().person, threeAndTwo)};
    EXPECT_TRUE(commonRounds(agenda({both, again})).isEmpty());
    both.turns[1].rounds = {minutes(3)};
    EXPECT_TRUE(commonRounds(agenda({both})).isEmpty());
}

RC_GTEST_PROP(PanelSize, SplitsTheLimitIntoFixedTimePanelAndFloor, ())
{
    const PanelTerms terms = randomPanelTerms();
    const PanelSize size = panelSize(terms, *rc::gen::inRange(0, 50));
    RC_ASSERT(terms.fixed + size.panel + size.floor == terms.limit);
    RC_ASSERT(panelSize(terms, size.size + 1).floor <= size.floor);
}

RC_GTEST_PROP(LargestPanel, IsTheLastThatLeavesTheFloorItsShare, ())
{
    const PanelTerms terms = randomPanelTerms();
    const Share share{*rc::gen::inRange(0, 1001)};
    const int largest = largestPanel(terms, share, 30);
    for (int size = 1; size <= 30; ++size)
        RC_ASSERT(reaches(panelSize(terms, size).floor, share, terms.limit) == (size <= largest));
}

RC_GTEST_PROP(LongestIntervention, IsTheLastThatLeavesTheFloorItsShare, ())
{
    PanelTerms terms = randomPanelTerms();
    terms.rounds.prepend(Seconds{0});
    const Share share{*rc::gen::inRange(0, 1001)};
    const int size = *rc::gen::inRange(1, 30);
    const auto keepsShare = [&](Seconds intervention) {
        terms.rounds.first() = intervention;
        return reaches(panelSize(terms, size).floor, share, terms.limit);
    };
    const std::optional<Seconds> longest = longestIntervention(terms, size, share);
    RC_ASSERT(longest.has_value() == keepsShare(Seconds{0}));
    if (longest)
        RC_ASSERT(keepsShare(*longest) && !keepsShare(*longest + Seconds{1}));
}

/// The largest part of the panel that keeps the floor's share, found by taking off one after the other.
int largestByEnumeration(const Session& session)
{
    const auto dispensable = [&session](PersonId person) {
        const Participant* found = participantOf(session, person);
        return !found                                       ? 1
               : found->invitation == Invitation::Declined  ? 2
               : found->invitation == Invitation::Confirmed ? 0
                                                            : 1;
    };
    QList<PersonId> staying = panelMembers(session.agendas.first());
    std::stable_sort(staying.begin(), staying.end(),
                     [&](PersonId a, PersonId b) { return dispensable(a) < dispensable(b); });
    Agenda agenda = session.agendas.first();
    while (!staying.isEmpty() &&
           !reaches(schedule(session, agenda).floor, session.policy.floorShare, session.limit)) {
        const PersonId gone = staying.takeLast();
        for (Segment& segment : agenda.segments)
            if (segment.kind == Kind::Panel && !segment.parked)
                segment.turns.removeIf([gone](const Turn& turn) { return turn.person == gone; });
    }
    return static_cast<int>(staying.size());
}

RC_GTEST_PROP(LargestPanelOf, IsWhatTakingOffOneAfterTheOtherLeaves, (const Seed& seed))
{
    Session session = *rc::gen::element(randomSession(seed), largeSession({seed.number, 1}));
    session.policy.floorShare = Share{*rc::gen::inRange(0, 400)};
    RC_ASSERT(largestPanelOf(session, session.agendas.first()) == largestByEnumeration(session));
}

/// The rounds on a scale of so many per mille, in half minutes.
QList<Seconds> onScale(QList<Seconds> rounds, int perMille)
{
    for (Seconds& round : rounds)
        round = round * perMille / 1000 / 30 * 30;
    return rounds;
}

RC_GTEST_PROP(RoundsThatFit, AreLongerThanAnyOtherThatFitOnAScale, ())
{
    const QList<Seconds> rounds{Seconds{30 * *rc::gen::inRange(1, 12)},
                                Seconds{30 * *rc::gen::inRange(1, 8)}};
    const int size = *rc::gen::inRange(1, 9);
    Session plan = session({panel(minutes(*rc::gen::inRange(10, 90)), size, rounds, minutes(30))});
    const auto fit = [&](const QList<Seconds>& each) {
        for (Turn& turn : plan.agendas.first().segments.first().turns)
            turn.rounds = each;
        return reaches(schedule(plan, plan.agendas.first()).floor, plan.policy.floorShare, plan.limit);
    };
    const std::optional<QList<Seconds>> found = roundsThatFit(plan, plan.agendas.first());
    if (found)
        RC_ASSERT(!fit(rounds) && fit(*found) && !found->contains(Seconds{0}));
    for (int perMille = 1; perMille < 1000 && !fit(rounds); ++perMille) {
        const QList<Seconds> other = onScale(rounds, perMille);
        if (!other.contains(Seconds{0}) && fit(other))
            RC_ASSERT(found && found->first() >= other.first() && found->last() >= other.last());
    }
}

}  // namespace
}  // namespace moderato::test
