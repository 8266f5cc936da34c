#include "ui/inspector/personfield.h"

#include "tests/support/printers.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

Person personNamed(const char* name)
{
    Person person;
    person.id = PersonId::create();
    person.name = QString::fromUtf8(name);
    return person;
}

class PersonFieldTest : public testing::Test {
protected:
    PersonFieldTest() { m_field.offer(m_people); }

    QList<Person> m_people{personNamed("Ana"), personNamed("Benoît")};
    PersonField m_field{QStringLiteral("Add a speaker…")};
};

TEST_F(PersonFieldTest, isEmptyAtFirstWithAHint)
{
    EXPECT_EQ(m_field.name(), QString());
    EXPECT_EQ(m_field.lineEdit()->placeholderText(), QStringLiteral("Add a speaker…"));
    EXPECT_TRUE(m_field.person().isNull());
}

TEST_F(PersonFieldTest, takesANewNameAsItIsTyped)
{
    QTest::keyClicks(m_field.lineEdit(), QStringLiteral("Jo"));
    EXPECT_EQ(m_field.name(), QStringLiteral("Jo"));
    EXPECT_TRUE(m_field.person().isNull());
}

TEST_F(PersonFieldTest, knowsAPersonByNameInAnyCase)
{
    m_field.setEditText(QStringLiteral(" benoît "));
    EXPECT_EQ(m_field.person(), m_people.at(1).id);
}

TEST_F(PersonFieldTest, keepsWhatIsTypedWhenThePeopleChange)
{
    m_field.setEditText(QStringLiteral("Jo"));
    m_people.append(personNamed("Carla"));
    m_field.offer(m_people);
    EXPECT_EQ(m_field.name(), QStringLiteral("Jo"));
    m_field.setEditText(QStringLiteral("Carla"));
    EXPECT_EQ(m_field.person(), m_people.at(2).id);
}

}  // namespace
}  // namespace moderato
