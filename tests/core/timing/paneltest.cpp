#include "core/timing/panel.h"

#include "tests/core/timing/tame.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

const QList<Seconds> threeAndTwo{minutes(3), minutes(2)};

/// Terms of a panel for properties: up to 4 rounds of up to 10 min.
PanelTerms randomTerms()
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
    const PanelTerms terms = randomTerms();
    const PanelSize size = panelSize(terms, *rc::gen::inRange(0, 50));
    RC_ASSERT(terms.fixed + size.panel + size.floor == terms.limit);
    RC_ASSERT(panelSize(terms, size.size + 1).floor <= size.floor);
}

RC_GTEST_PROP(LargestPanel, IsTheLastThatLeavesTheFloorItsShare, ())
{
    const PanelTerms terms = randomTerms();
    const Share share{*rc::gen::inRange(0, 1001)};
    const int largest = largestPanel(terms, share, 30);
    for (int size = 1; size <= 30; ++size)
        RC_ASSERT(reaches(panelSize(terms, size).floor, share, terms.limit) == (size <= largest));
}

RC_GTEST_PROP(LargestPanelOf, IsNeverMoreThanThePanel, (const Seed& seed))
{
    const Session session = randomSession(seed);
    const Agenda& agenda = session.agendas.first();
    const int largest = largestPanelOf(session, agenda);
    RC_ASSERT(largest >= 0 && largest <= panelMembers(agenda).size());
}

}  // namespace
}  // namespace moderato::test
