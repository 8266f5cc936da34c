#include "core/timing/balance.h"

#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

class Balance : public testing::Test {
protected:
    PanelBalance by(Grouping grouping) const
    {
        const People people(m_event);
        const Cast cast(people, sampleSession(m_event), agendaNamed(m_event, "Inward first"));
        return panelBalance(cast.panel(), grouping);
    }

    Event m_event = sampleEvent();
};

TEST_F(Balance, GroupsAddUpToThePanel)
{
    for (const Grouping grouping :
         {Grouping::Constituency, Grouping::StakeholderGroup, Grouping::Region, Grouping::Gender}) {
        const PanelBalance balance = by(grouping);
        int heads = 0;
        Seconds speaking{0};
        for (const GroupPresence& group : balance.groups) {
            heads += group.heads;
            speaking += group.speaking;
        }
        EXPECT_EQ(heads, 7);
        EXPECT_EQ(heads, balance.heads);
        EXPECT_EQ(speaking, minutes(35));
        EXPECT_EQ(speaking, balance.speaking);
    }
}

TEST_F(Balance, TheGroupWithTheMostMinutesComesFirst)
{
    EXPECT_EQ(by(Grouping::Gender).groups.first(), (GroupPresence{QStringLiteral("female"), 4, minutes(20)}));
    EXPECT_EQ(by(Grouping::Gender).groups.last(), (GroupPresence{QStringLiteral("male"), 3, minutes(15)}));
}

TEST_F(Balance, GroupsAreTheSameInAnyCaseOfLetters)
{
    for (Person& person : m_event.people)
        if (person.name.startsWith(QStringLiteral("Adaeze")))
            person.gender = QStringLiteral("Female");
    EXPECT_EQ(by(Grouping::Gender).groups.size(), 2);
    EXPECT_EQ(presenceOf(by(Grouping::Gender), QStringLiteral("FEMALE")).heads, 4);
}

TEST_F(Balance, WhoHasNoGroupComesLast)
{
    for (Person& person : m_event.people)
        if (person.gender == QStringLiteral("female"))
            person.gender.clear();
    EXPECT_EQ(by(Grouping::Gender).groups.last(), (GroupPresence{QString(), 4, minutes(20)}));
    EXPECT_EQ(presenceOf(by(Grouping::Gender), QStringLiteral("female")).heads, 0);
}

}  // namespace
}  // namespace moderato::test
