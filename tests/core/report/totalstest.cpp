#include "core/report/totals.h"

#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

class TotalsOf : public testing::Test {
protected:
    Total total(const char* label)
    {
        for (const Total& each : totals().totals)
            if (each.label == QLatin1String(label))
                return each;
        return {};
    }

    Totals totals()
    {
        const Schedule times = schedule(plan.session(), plan.agenda());
        return timeTotals({plan.event(), plan.session(), plan.agenda(), times});
    }

    Note sentence()
    {
        const Schedule times = schedule(plan.session(), plan.agenda());
        return verdict({plan.event(), plan.session(), plan.agenda(), times});
    }

    PlannedSession plan{"Main session"};
};

TEST_F(TotalsOf, aSessionAreItsSums)
{
    plan.agenda().segments = {panel(minutes(40), 4, {minutes(3), minutes(2)}, minutes(15), minutes(2))};
    plan.segment("Coffee", minutes(7), Kind::Break);
    plan.segment("Buffer", minutes(3), Kind::Buffer);
    plan.segment("End", minutes(5), Kind::WrapUp).fixedStart = minutes(60);
    EXPECT_EQ(total("Panel").value, u"20:00");
    EXPECT_EQ(total("Floor").value, u"15:00");
    EXPECT_EQ(total("Chair").value, u"7:00");
    EXPECT_EQ(total("Other").value, u"7:00");
    EXPECT_EQ(total("Buffer").value, u"3:00");
    EXPECT_EQ(total("Slack").value, u"3:00");
    EXPECT_EQ(total("Spare").value, u"35:00");
}

TEST_F(TotalsOf, aSessionNameSlackOnlyIfThereIsSome)
{
    plan.segment("Talk", minutes(7));
    EXPECT_EQ(total("Slack"), Total());
}

TEST_F(TotalsOf, theFloorAreAlsoSaidAsShareAndPeople)
{
    plan.segment("All", minutes(30), Kind::Floor);
    EXPECT_EQ(total("Floor").emphasis, Emphasis::Strong);
    EXPECT_EQ(total("Floor").remarks,
              QStringList({QStringLiteral("33 % of the limit"),
                           QStringLiteral("room for 15 intervention(s) of 2:00 each")}));
    plan.session().limit = minutes(60);
    EXPECT_EQ(total("Floor").remarks.first(), u"50 % of the limit");
}

TEST_F(TotalsOf, theFloorAreAnAlertBelowThePolicy)
{
    plan.segment("All", minutes(20), Kind::Floor);
    EXPECT_EQ(total("Floor").emphasis, Emphasis::Alert);
    EXPECT_EQ(total("Floor").remarks.at(1), u"the policy wants 30 %");
}

TEST_F(TotalsOf, theFloorSayWhatDoesNotCountAndWhatWasWanted)
{
    plan.agenda().segments = {panel(minutes(20), 4, {minutes(3)}, minutes(10))};
    EXPECT_TRUE(total("Floor").remarks.contains(QStringLiteral("10:00 wanted")));
    plan.agenda().segments = {segment("All", minutes(100), Kind::Floor)};
    EXPECT_TRUE(total("Floor").remarks.contains(QStringLiteral("and 10:00 after the limit")));
}

TEST_F(TotalsOf, aPolicyWithoutAFloorInterventionSayNothingOfPeople)
{
    plan.segment("All", minutes(30), Kind::Floor);
    plan.session().policy.floorIntervention = Seconds{0};
    EXPECT_EQ(total("Floor").remarks.size(), 1);
}

TEST_F(TotalsOf, theVerdictSaysWhetherItFits)
{
    plan.segment("Talk", minutes(80));
    EXPECT_EQ(sentence().text, u"Ends after 80:00: 10:00 before the limit of 90:00.");
    plan.session().limit = minutes(80);
    EXPECT_EQ(sentence().text, u"Ends after 80:00: exactly at the limit of 80:00.");
    plan.start();
    EXPECT_EQ(sentence().text, u"Ends at 11:20, after 80:00: exactly at the limit of 80:00.");
}

TEST_F(TotalsOf, theVerdictOnAnOverrunCantBeMistaken)
{
    plan.start();
    plan.segment("Talk", minutes(105));
    EXPECT_EQ(sentence().text, u"Ends at 11:45, after 105:00: 15:00 over the limit of 90:00.");
    EXPECT_EQ(sentence().emphasis, Emphasis::Alert);
    plan.session().hardEnd = true;
    EXPECT_TRUE(sentence().text.endsWith(u"15:00 over the limit of 90:00. The end is hard."));
}

}  // namespace
}  // namespace moderato::test
