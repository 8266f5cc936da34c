#include "core/report/peopletext.h"

#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

class PeopleText : public testing::Test {
protected:
    QString said(QList<Span> (*how)(const SheetInput&, PersonId), PersonId person)
    {
        return textOf(TextLine{how(input(), person), {}});
    }

    SheetInput input() { return {plan.event(), plan.session(), plan.agenda(), times}; }

    Participant& participant(qsizetype place) { return plan.session().participants[place]; }

    PlannedSession plan{"Main session"};
    Schedule times;
};

TEST_F(PeopleText, namesASpeakerWithTheGroupTheySpeakFor)
{
    const PersonId person =
        plan.person("Zéphyrine Ouédraogo", Role::Panellist, "Jeunes pour l'Internet", "Youth");
    EXPECT_EQ(said(speaker, person), u"Zéphyrine Ouédraogo (Youth)");
}

TEST_F(PeopleText, namesTheAffiliationOfASpeakerWithoutAGroup)
{
    EXPECT_EQ(said(speaker, plan.person("Ann Lee", Role::Panellist, "Lab")), u"Ann Lee (Lab)");
    EXPECT_EQ(said(speaker, plan.person("Bo Li", Role::Panellist)), u"Bo Li");
}

TEST_F(PeopleText, namesWhoLeadsWithTheirRole)
{
    EXPECT_EQ(said(leader, plan.person("Ann Lee", Role::CoFacilitator, "Lab")), u"Ann Lee (co-facilitator)");
    EXPECT_EQ(said(leader, plan.person("Bo Li", Role::Panellist)), u"Bo Li");
}

TEST_F(PeopleText, saysWhoIsOnlineWhereOthersAreNot)
{
    const PersonId person = plan.person("Ann Lee", Role::Panellist, "Lab");
    participant(0).attendance = Attendance::Online;
    plan.session().format = Format::Online;
    EXPECT_EQ(said(speaker, person), u"Ann Lee (Lab)");
    plan.session().format = Format::Hybrid;
    EXPECT_EQ(said(speaker, person), u"Ann Lee (Lab, online)");
}

TEST_F(PeopleText, namesTheDelegateInTheOthersPlace)
{
    const PersonId asked = plan.person("Ann Lee", Role::Panellist, "Lab", "Youth");
    const PersonId sent = plan.person("Bo Li", Role::Technician, "Lab", "Youth");
    participant(0).invitation = Invitation::Delegated;
    participant(0).delegate = sent;
    EXPECT_EQ(said(speaker, asked), u"Bo Li (for Ann Lee, Youth)");
    EXPECT_EQ(names(input(), {asked}), u"Bo Li");
}

TEST_F(PeopleText, saysWhoHasDeclinedAndLeavesThemOutOfTheRoles)
{
    const PersonId person = plan.person("Ann Lee", Role::Moderator);
    participant(0).invitation = Invitation::Declined;
    EXPECT_EQ(said(leader, person), u"Ann Lee (moderator) has declined");
    EXPECT_TRUE(roleFacts(input()).isEmpty());
}

TEST_F(PeopleText, neverLeavesANameEmpty)
{
    EXPECT_EQ(said(speaker, plan.person(" ", Role::Panellist)), u"not named");
    EXPECT_EQ(said(speaker, PersonId::create()), u"not named");
}

TEST_F(PeopleText, listsTheRolesInTheirOrderWithThePanelLast)
{
    plan.person("Pia", Role::Panellist, "Lab");
    plan.person("Tom", Role::Timekeeper);
    plan.person("Pat", Role::Panellist);
    plan.person("Cho", Role::Chair, "Office");
    QStringList said;
    for (const Fact& fact : roleFacts(input()))
        said.append(fact.label + u": " + textOf(fact.lines).join(u"; "));
    EXPECT_EQ(said, QStringList({QStringLiteral("Chair: Cho (Office)"), QStringLiteral("Timekeeper: Tom"),
                                 QStringLiteral("Panel: Pia (Lab); Pat")}));
}

}  // namespace
}  // namespace moderato::test
