#include "ui/people/peoplemodel.h"

#include "core/edit/people.h"
#include "core/edit/roster.h"
#include "tests/support/dice.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/people/peoplefilter.h"

#include <QAbstractItemModelTester>

namespace moderato {
namespace {

class PeopleModelTest : public testing::Test {
protected:
    Desk& desk() { return m_sample.desk(); }
    const Person& person(qsizetype place) { return desk().saved().people.at(place); }
    const Participant& part(qsizetype place) { return *participantOf(*desk().session(), person(place).id); }
    QModelIndex cell(int row, RosterField field) const { return m_model.index(row, static_cast<int>(field)); }
    QString text(int row, RosterField field) const { return cell(row, field).data().toString(); }
    QString filtered(int row, RosterField field = RosterField::Name) const
    {
        return m_filter.index(row, static_cast<int>(field)).data().toString();
    }

    SampleDesk m_sample;
    PeopleModel m_model{m_sample.desk()};
    PeopleFilter m_filter{m_model};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_filterTester{&m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PeopleModelTest, showsWhatIsKnownOfAPersonAndTheirPartInTheSession)
{
    ASSERT_EQ(m_model.rowCount(), 12);
    EXPECT_EQ(text(2, RosterField::Name), QStringLiteral("Adaeze Nwankwo-Bello"));
    EXPECT_EQ(text(2, RosterField::SayingTheName), QStringLiteral("ah-DAH-eh-zeh WAN-kwo BEL-lo"));
    EXPECT_EQ(text(2, RosterField::Constituency), QStringLiteral("Leadership Panel"));
    EXPECT_EQ(text(2, RosterField::Roles), QStringLiteral("panellist"));
    EXPECT_EQ(text(2, RosterField::Attendance), QStringLiteral("on site"));
    EXPECT_EQ(text(2, RosterField::Invitation), QStringLiteral("invited"));
    EXPECT_EQ(text(2, RosterField::Minutes), QStringLiteral("5:00"));
    EXPECT_EQ(text(0, RosterField::Minutes), QString());
}

TEST_F(PeopleModelTest, everyTextGoesWhereItBelongs)
{
    for (int column = 0; column < rosterFieldCount; ++column) {
        const RosterField field = PeopleModel::fieldAt(column);
        if (isOfSession(field))
            continue;
        ASSERT_TRUE(m_model.setData(cell(1, field), QStringLiteral(" new ")));
        EXPECT_EQ(text(1, field), QStringLiteral("new")) << rosterKey(field).toStdString();
        desk().undo();
    }
    EXPECT_TRUE(m_model.setData(cell(1, RosterField::Email), QStringLiteral("m@example.org")));
    EXPECT_EQ(person(1).email, QStringLiteral("m@example.org"));
}

TEST_F(PeopleModelTest, everyFieldOfTheSessionGoesWhereItBelongs)
{
    EXPECT_TRUE(m_model.setData(cell(2, RosterField::Invitation), static_cast<int>(Invitation::Confirmed)));
    EXPECT_TRUE(m_model.setData(cell(2, RosterField::Attendance), static_cast<int>(Attendance::Online)));
    EXPECT_TRUE(m_model.setData(cell(2, RosterField::InvitedOn), QDate(2022, 11, 1)));
    EXPECT_TRUE(m_model.setData(cell(2, RosterField::AnsweredOn), QDate(2022, 11, 2)));
    EXPECT_EQ(part(2).invitation, Invitation::Confirmed);
    EXPECT_EQ(part(2).attendance, Attendance::Online);
    EXPECT_EQ(part(2).invitedOn, QDate(2022, 11, 1));
    EXPECT_EQ(part(2).answeredOn, QDate(2022, 11, 2));
    EXPECT_TRUE(m_model.setData(cell(2, RosterField::InvitedOn), QDate()));
    EXPECT_TRUE(part(2).invitedOn.isNull());
}

TEST_F(PeopleModelTest, whoHasASubstituteIsDelegated)
{
    EXPECT_TRUE(m_model.setData(cell(2, RosterField::Delegate), person(5).id.toString()));
    EXPECT_EQ(part(2).delegate, person(5).id);
    EXPECT_EQ(part(2).invitation, Invitation::Delegated);
    EXPECT_EQ(text(2, RosterField::Delegate), person(5).name);
}

TEST_F(PeopleModelTest, minutesAreReckonedAndNotTyped)
{
    EXPECT_FALSE(m_model.flags(cell(2, RosterField::Minutes)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(m_model.setData(cell(2, RosterField::Minutes), 3));
}

TEST_F(PeopleModelTest, setsAFieldOfManyInOneStep)
{
    const Event before = desk().saved();
    const QList<PersonId> people{person(2).id, person(3).id, person(7).id};
    EXPECT_TRUE(m_model.setForAll(people, RosterField::Invitation, static_cast<int>(Invitation::Confirmed)));
    for (const qsizetype place : {2, 3, 7})
        EXPECT_EQ(part(place).invitation, Invitation::Confirmed);
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Change Invitation of 3 person(s)"));
    desk().undo();
    EXPECT_TRUE(desk().saved() == before);
    EXPECT_TRUE(m_model.setForAll(people, RosterField::Region, QStringLiteral("African")));
    EXPECT_EQ(person(7).region, QStringLiteral("African"));
}

TEST_F(PeopleModelTest, aRoleLetsAPersonTakePart)
{
    Person guest;
    guest.id = PersonId::create();
    guest.name = QStringLiteral("Ana");
    ASSERT_TRUE(desk().commit(QStringLiteral("Add"), addPerson(desk().saved(), guest)));
    EXPECT_EQ(text(12, RosterField::Roles), QString());
    EXPECT_TRUE(m_model.setRole({guest.id, person(0).id}, Role::Interpreter, true));
    EXPECT_EQ(text(12, RosterField::Roles), QStringLiteral("interpreter"));
    EXPECT_EQ(text(0, RosterField::Roles), QStringLiteral("chair, interpreter"));
    EXPECT_TRUE(m_model.setRole({guest.id}, Role::Interpreter, false));
    EXPECT_EQ(text(12, RosterField::Roles), QStringLiteral("no role"));
}

TEST_F(PeopleModelTest, knowsTheValuesThatOthersHave)
{
    EXPECT_EQ(m_model.knownTexts(RosterField::Gender),
              QStringList({QStringLiteral("female"), QStringLiteral("male")}));
}

TEST_F(PeopleModelTest, findsATextInAnyColumn)
{
    m_filter.setText(QStringLiteral(" youth"));
    ASSERT_EQ(m_filter.rowCount(), 1);
    EXPECT_EQ(filtered(0), QStringLiteral("Zéphyrine Ouédraogo"));
    m_filter.setText(QStringLiteral("timekeeper"));
    EXPECT_EQ(filtered(0), QStringLiteral("Biruk Tesfaye"));
    m_filter.setText(QStringLiteral("no such thing"));
    EXPECT_EQ(m_filter.rowCount(), 0);
}

TEST_F(PeopleModelTest, choosesQuickly)
{
    m_filter.setChoice(PeopleChoice::NotConfirmed);
    for (int row = 0; row < m_filter.rowCount(); ++row)
        EXPECT_NE(filtered(row, RosterField::Invitation), QStringLiteral("confirmed"));
    EXPECT_EQ(m_filter.rowCount(), 4);
    m_filter.setChoice(PeopleChoice::Online);
    EXPECT_EQ(m_filter.rowCount(), 3);
    Person guest;
    guest.id = PersonId::create();
    ASSERT_TRUE(desk().commit(QStringLiteral("Add"), addPerson(desk().saved(), guest)));
    m_filter.setChoice(PeopleChoice::InThisSession);
    EXPECT_EQ(m_filter.rowCount(), 12);
    m_filter.setChoice(PeopleChoice::Everybody);
    EXPECT_EQ(m_filter.rowCount(), 13);
}

TEST_F(PeopleModelTest, sortsTextsFiguresAndStates)
{
    m_filter.sort(static_cast<int>(RosterField::Name));
    EXPECT_EQ(filtered(0), QStringLiteral("Adaeze Nwankwo-Bello"));
    m_filter.sort(static_cast<int>(RosterField::Minutes), Qt::DescendingOrder);
    EXPECT_EQ(filtered(0, RosterField::Minutes), QStringLiteral("5:00"));
    m_filter.sort(static_cast<int>(RosterField::Invitation));
    EXPECT_EQ(filtered(0, RosterField::Invitation), QStringLiteral("not yet asked"));
    m_filter.sort(static_cast<int>(RosterField::Constituency));
    EXPECT_EQ(filtered(11, RosterField::Constituency), QString()) << "what is empty comes last";
}

TEST_F(PeopleModelTest, onlyShowsAnEventThatIsOpenForReading)
{
    Desk reader;
    reader.put(std::move(Document::open(m_sample.path()).value()));
    PeopleModel model(reader);
    ASSERT_EQ(model.rowCount(), 12);
    for (int column = 0; column < rosterFieldCount; ++column)
        EXPECT_FALSE(model.flags(model.index(0, column)).testFlag(Qt::ItemIsEditable));
}

TEST_F(PeopleModelTest, followsRandomEdits)
{
    test::Dice dice(11);
    m_filter.sort(static_cast<int>(RosterField::Region));
    for (int i = 0; i < 150; ++i) {
        const int rows = m_model.rowCount();
        const int what = dice.below(6);
        if (what < 3 && rows > 0)
            m_model.setData(m_model.index(dice.below(rows), dice.below(rosterFieldCount)),
                            QString::number(i % 2));
        else if (what == 3)
            desk().undo();
        else if (what == 4 && rows > 0)
            desk().commit(QStringLiteral("Delete"),
                          removePeople(desk().saved(), {person(dice.below(rows)).id}));
        else
            m_filter.setChoice(static_cast<PeopleChoice>(dice.below(4)));
        ASSERT_EQ(m_model.rowCount(), desk().saved().people.size());
        for (int row = 0; row < m_model.rowCount(); ++row)
            ASSERT_TRUE(m_model.rowAt(row).person == person(row));
    }
}

}  // namespace
}  // namespace moderato
