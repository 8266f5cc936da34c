#include "core/timing/paneltrial.h"

#include "core/timing/assess.h"
#include "core/timing/findingmatch.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

namespace moderato::test {
namespace {

int largestOf(const PanelTrial& trial)
{
    return largestPanel(trial.terms, trial.floorShare, 15);
}

class SampleTrial : public testing::Test {
protected:
    const Event event = sampleEvent();
    const Session& session = sampleSession(event);
    PanelTrial trial = panelTrial(session, agendaNamed(event, "Inward first"));
};

TEST_F(SampleTrial, HasTwentyFiveMinutesFixedAndRoomForSeven)
{
    EXPECT_EQ(trial.terms.fixed, minutes(25));
    EXPECT_EQ(trial.terms.rounds, threeAndTwo);
    EXPECT_EQ(trial.size, 7);
    EXPECT_TRUE(trial.sharesRounds);
    EXPECT_EQ(largestOf(trial), 7);
    EXPECT_EQ(panelSize(trial.terms, 7).floor, minutes(30));
}

TEST_F(SampleTrial, WithTenMinutesFixedTenStillLeaveAThird)
{
    trial.terms.fixed = minutes(10);
    EXPECT_EQ(largestOf(trial), 10);
    EXPECT_EQ(panelSize(trial.terms, 10).floor * 3, trial.terms.limit);
}

TEST_F(SampleTrial, WithTwoFollowUpsThereIsRoomForFiveAndWithChangeoverForFour)
{
    trial.terms.rounds = {minutes(3), minutes(2), minutes(2)};
    EXPECT_EQ(largestOf(trial), 5);
    trial.terms.changeover = Seconds{30};
    EXPECT_EQ(largestOf(trial), 4);
}

TEST_F(SampleTrial, OfAPartIsHeldAgainstItsOwnDurationAndReserve)
{
    const PanelTrial part = panelTrial(session, agendaNamed(event, "Inward first").segments.first());
    EXPECT_EQ(part.terms.limit, minutes(40));
    EXPECT_EQ(part.terms.fixed, minutes(5));
    EXPECT_EQ(part.size, 4);
    EXPECT_EQ(largestOf(part), 4);
}

TEST_F(SampleTrial, WhoSpeaksInBothPartsHasTheRoundsOfBoth)
{
    const PanelTrial both = panelTrial(session, agendaNamed(event, "All seven in both parts"));
    EXPECT_EQ(both.terms.rounds, threeAndTwo + threeAndTwo);
    EXPECT_EQ(both.size, 7);
}

TEST(PanelTrial, TakesTheRoundsThatMostHave)
{
    Segment mixed = panel(minutes(40), 3, threeAndTwo);
    mixed.turns[0].rounds = {minutes(5)};
    const Session plan = session({mixed});
    EXPECT_EQ(panelTrial(plan, plan.agendas.first()).terms.rounds, threeAndTwo);
    EXPECT_FALSE(panelTrial(plan, plan.agendas.first()).sharesRounds);
}

TEST(PanelTrial, CountsWhatElseIsSpokenInRoundsAsFixed)
{
    Segment others = panel(minutes(15), 2, {minutes(5)});
    others.kind = Kind::Presentation;
    const Session plan = session({panel(minutes(20), 2, threeAndTwo, minutes(10)), others});
    EXPECT_EQ(panelTrial(plan, plan.agendas.first()).terms.fixed, minutes(15));
}

TEST(PanelTrial, OfNothingIsOfNobody)
{
    const Session plan = session({});
    EXPECT_EQ(panelTrial(plan, plan.agendas.first()).size, 0);
    EXPECT_EQ(panelTrial(plan, segment("Nothing", minutes(0), Kind::Panel)).floorShare.perMille, 0);
}

TEST(MatchedFindings, TellWhatOneOrderHasAgainstTheOther)
{
    const Event event = sampleEvent();
    const Agenda& inward = agendaNamed(event, "Inward first");
    const Agenda& outward = agendaNamed(event, "Outward first");
    const auto findings = [&](const Agenda& agenda) {
        return assessAgenda(event, sampleSession(event), agenda, QDateTime(), Checks::AllButForecast)
            .findings;
    };
    const QList<Finding> ours = findings(inward);
    const QList<Finding> theirs = findings(outward);
    const QList<MatchedFinding> matched = matchFindings(ours, theirs, match(inward, outward));
    const auto longWithoutFloor =
        std::find_if(matched.cbegin(), matched.cend(), [&theirs](const MatchedFinding& each) {
            return each.theirs >= 0 && theirs.at(each.theirs).is("floor-unheard");
        });
    ASSERT_NE(longWithoutFloor, matched.cend());
    EXPECT_EQ(longWithoutFloor->ours, -1);
    const auto shared = std::find_if(matched.cbegin(), matched.cend(),
                                     [](const MatchedFinding& each) { return each.inBoth(); });
    ASSERT_NE(shared, matched.cend());
    EXPECT_STREQ(ours.at(shared->ours).code, theirs.at(shared->theirs).code);
    EXPECT_EQ(std::count_if(matched.cbegin(), matched.cend(),
                            [](const MatchedFinding& each) { return each.ours >= 0; }),
              ours.size());
    EXPECT_EQ(std::count_if(matched.cbegin(), matched.cend(),
                            [](const MatchedFinding& each) { return each.theirs >= 0; }),
              theirs.size());
}

}  // namespace
}  // namespace moderato::test
