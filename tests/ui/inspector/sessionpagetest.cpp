#include "tests/ui/inspector/inspected.h"
#include "ui/inspector/figureedit.h"
#include "ui/inspector/notebox.h"
#include "ui/inspector/personfield.h"
#include "ui/inspector/personpage.h"
#include "ui/inspector/whenfield.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace moderato {
namespace {

class SessionPageTest : public InspectorTest {
protected:
    const Policy& policy() { return session().policy; }
};

TEST_F(SessionPageTest, takesOutcomesOneALine)
{
    auto* outcomes = field<NoteBox>("session.expected_outcomes");
    outcomes->setFocus();
    outcomes->selectAll();
    QTest::keyClicks(outcomes, QStringLiteral("Messages"));
    QTest::keyClick(outcomes, Qt::Key_Return);
    QTest::keyClick(outcomes, Qt::Key_Return);
    QTest::keyClicks(outcomes, QStringLiteral("  A list "));
    QTest::keyClick(outcomes, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session().expectedOutcomes,
              QStringList({QStringLiteral("Messages"), QStringLiteral("A list")}));
}

TEST_F(SessionPageTest, takesATimeZoneThatThereIsAndNoOther)
{
    QTest::keyClick(type<TextField>("session.time_zone", "Europe/Nowhere"), Qt::Key_Return);
    EXPECT_EQ(session().timeZone, QStringLiteral("Africa/Addis_Ababa"));
    EXPECT_EQ(m_sample.failures().size(), 1);
    EXPECT_EQ(field<TextField>("session.time_zone")->text(), QStringLiteral("Africa/Addis_Ababa"));
    QTest::keyClick(type<TextField>("session.time_zone", "Europe/Berlin"), Qt::Key_Return);
    EXPECT_EQ(session().timeZone, QStringLiteral("Europe/Berlin"));
}

TEST_F(SessionPageTest, theDateMayBeUnknown)
{
    auto* known = field("session.start")->findChild<QCheckBox*>();
    known->setFocus();
    QTest::keyClick(known, Qt::Key_Space);
    EXPECT_FALSE(session().start);
    QTest::keyClick(known, Qt::Key_Space);
    EXPECT_TRUE(session().start);
}

TEST_F(SessionPageTest, aFigureOfThePolicySaysWhatIsUsualAndGoesBackToIt)
{
    auto* share = field<FigureEdit>("session.policy_floor_share");
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("45.5"));
    QTest::keyClick(share, Qt::Key_Return);
    EXPECT_EQ(policy().floorShare, Share{455});
    press("Floor share: back to what is usual");
    EXPECT_EQ(policy().floorShare, Share{300});
}

TEST_F(SessionPageTest, escapeForgetsAFigure)
{
    auto* panel = field<FigureEdit>("session.policy_largest_panel");
    panel->setFocus();
    QTest::keyClick(panel, Qt::Key_Up);
    EXPECT_EQ(panel->value(), 6);
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_EQ(panel->value(), 5);
    EXPECT_EQ(desk().document()->undoLabel(), std::nullopt);
}

TEST_F(SessionPageTest, wantsABalanceOfGroups)
{
    press("Add wanted group");
    ASSERT_EQ(policy().wantedBalance.size(), 1);
    choose("balance.grouping", static_cast<int>(Grouping::Region));
    QTest::keyClick(type<TextField>("balance.group", "African"), Qt::Key_Return);
    auto* share = field<FigureEdit>("balance.share");
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("20"));
    QTest::keyClick(share, Qt::Key_Return);
    EXPECT_EQ(policy().wantedBalance.first(),
              (WantedBalance{Grouping::Region, QStringLiteral("African"), Share{200}}));
    press("Remove wanted group");
    EXPECT_TRUE(policy().wantedBalance.isEmpty());
}

TEST_F(SessionPageTest, setsHowACheckCounts)
{
    auto* checks = field<QListView>("session.policy_checks");
    const QString before = checks->model()->index(1, 0).data().toString();
    checks->setCurrentIndex(checks->model()->index(1, 0));
    choose("check.level", 1);
    ASSERT_EQ(policy().checks.size(), 1);
    EXPECT_EQ(policy().checks.first().level, CheckLevel::Off);
    EXPECT_EQ(checks->currentIndex().data().toString(), QStringLiteral("Segment over-allocated: off"));
    choose("check.level", 0);
    EXPECT_TRUE(policy().checks.isEmpty());
    EXPECT_EQ(checks->currentIndex().data().toString(), before);
}

TEST_F(SessionPageTest, hasTheNoteOfTheAgendaThatIsShown)
{
    type<NoteBox>("agenda.note", "Proposed by Ana");
    desk().showAgenda(session().agendas.at(1).id);
    EXPECT_EQ(session().agendas.at(0).note, QStringLiteral("Proposed by Ana"));
    EXPECT_EQ(field<NoteBox>("agenda.note")->toPlainText(), session().agendas.at(1).note);
    choose("session.chosen_agenda", 1);
    EXPECT_EQ(session().chosen, session().agendas.at(1).id);
}

TEST_F(SessionPageTest, letsPeopleTakePart)
{
    const qsizetype before = session().participants.size();
    auto* name = m_inspector.currentWidget()->findChild<PersonField*>();
    name->setFocus();
    QTest::keyClicks(name->lineEdit(), QStringLiteral("Ana Silva"));
    press("Add participant");
    ASSERT_EQ(session().participants.size(), before + 1);
    EXPECT_EQ(personName(desk().event(), session().participants.last().person), QStringLiteral("Ana Silva"));
    auto* role = m_inspector.currentWidget()->findChild<QCheckBox*>(QStringLiteral("rapporteur"));
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Space);
    EXPECT_EQ(session().participants.last().roles, QList<Role>{Role::Rapporteur});
    press("Remove participant, with their turns");
    EXPECT_EQ(session().participants.size(), before);
}

TEST_F(SessionPageTest, showsThePersonOfATurnOrAParticipant)
{
    auto* participants = field<QListView>("session.participants");
    participants->setCurrentIndex(participants->model()->index(2, 0));
    press("All about this person");
    EXPECT_EQ(m_inspector.findChild<PersonPage*>()->person(), session().participants.at(2).person);
    EXPECT_EQ(field<TextField>("person.name")->text(),
              personName(desk().event(), session().participants.at(2).person));
}

class PersonPageTest : public InspectorTest {
protected:
    PersonPageTest() { m_inspector.showPerson(desk().event().people.at(2).id); }

    const Person& person() { return desk().event().people.at(2); }
    const Participant& participant() { return *participantOf(session(), person().id); }
};

TEST_F(PersonPageTest, takesWhatIsKnownOfAPerson)
{
    QTest::keyClick(type<TextField>("person.saying_the_name", "AH-nah"), Qt::Key_Return);
    EXPECT_EQ(person().sayingTheName, QStringLiteral("AH-nah"));
    QTest::keyClick(type<TextField>("person.region", "African"), Qt::Key_Return);
    EXPECT_EQ(person().region, QStringLiteral("African"));
}

TEST_F(PersonPageTest, whatIsTypedStaysWithThePerson)
{
    type<TextField>("person.email", "ana@example.org");
    m_inspector.showPerson(desk().event().people.at(3).id);
    EXPECT_EQ(person().email, QStringLiteral("ana@example.org"));
    EXPECT_EQ(desk().event().people.at(3).email, field<TextField>("person.email")->text());
}

TEST_F(PersonPageTest, takesThePersonsPartInTheSession)
{
    auto* page = m_inspector.findChild<PersonPage*>();
    auto* invitation = page->findChild<QComboBox*>(QStringLiteral("participant.invitation"));
    invitation->setFocus();
    QTest::keyClick(invitation, Qt::Key_End);
    EXPECT_EQ(participant().invitation, Invitation::Delegated);
    choose("participant.delegate", 1);
    EXPECT_EQ(participant().delegate, desk().event().people.first().id);
    auto* takesPart = field<QCheckBox>("participant.person");
    takesPart->setFocus();
    QTest::keyClick(takesPart, Qt::Key_Space);
    EXPECT_FALSE(participantOf(session(), person().id));
    EXPECT_FALSE(invitation->isEnabled());
    QTest::keyClick(takesPart, Qt::Key_Space);
    EXPECT_TRUE(participantOf(session(), person().id));
}

class PartPageTest : public InspectorTest {
protected:
    PartPageTest() { desk().selectPart(desk().agenda()->parts.first().id); }
};

TEST_F(PartPageTest, takesTitleAndBudget)
{
    QTest::keyClick(type<TextField>("part.title", "Inward"), Qt::Key_Return);
    QTest::keyClick(type<DurationEdit>("part.budget_seconds", "35"), Qt::Key_Return);
    EXPECT_EQ(desk().agenda()->parts.first().title, QStringLiteral("Inward"));
    EXPECT_EQ(desk().agenda()->parts.first().budget, minutes(35));
}

TEST_F(PartPageTest, removesTheHeadingOrAllOfIt)
{
    const qsizetype segments = desk().agenda()->segments.size();
    QTest::mouseClick(field("part.remove"), Qt::LeftButton);
    EXPECT_EQ(desk().agenda()->parts.size(), 1);
    EXPECT_EQ(desk().agenda()->segments.size(), segments);
    desk().selectPart(desk().agenda()->parts.first().id);
    QTest::mouseClick(field("part.removeAll"), Qt::LeftButton);
    EXPECT_TRUE(desk().agenda()->parts.isEmpty());
    EXPECT_EQ(desk().agenda()->segments.size(), segments - 2);
}

}  // namespace
}  // namespace moderato
