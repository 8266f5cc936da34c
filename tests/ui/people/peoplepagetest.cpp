#include "ui/people/peoplepage.h"

#include "core/edit/roster.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/people/datefield.h"
#include "ui/people/frozennames.h"
#include "ui/people/peopleview.h"
#include "ui/people/valuedialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace moderato {
namespace {

/// The page as the window shows it, driven by mouse and keys.
class PeoplePageTest : public testing::Test {
protected:
    PeoplePageTest()
    {
        m_page.resize(1400, 500);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
        view().setFocus();
    }
    ~PeoplePageTest() override
    {
        if (auto* editor = view().viewport()->findChild<QLineEdit*>())
            QTest::keyClick(editor, Qt::Key_Escape);
        QSettings().remove(QStringLiteral("people"));
    }

    PeopleView& view() { return *m_page.findChild<PeopleView*>(); }
    Desk& desk() { return m_sample.desk(); }
    const Person& person(qsizetype place) { return desk().saved().people.at(place); }
    const Participant& part(qsizetype place) { return *participantOf(*desk().session(), person(place).id); }
    QModelIndex cell(int row, RosterField field)
    {
        return view().model()->index(row, static_cast<int>(field));
    }
    void click(const QModelIndex& index, Qt::KeyboardModifiers modifiers = {})
    {
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, view().visualRect(index).center());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Opens the editor of a cell with F2.
    template <class T>
    T& editorOf(const QModelIndex& index)
    {
        click(index);
        press(Qt::Key_F2);
        return *view().viewport()->findChild<T*>();
    }
    bool waitForEdit()
    {
        return QTest::qWaitFor([this] { return desk().document()->undoLabel().has_value(); });
    }
    QMenu& menu()
    {
        const QPoint at = view().visualRect(view().currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(view().viewport(), &asked);
        return *view().findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    }
    static QAction* actionNamed(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions())
            if (action->text() == text)
                return action;
        ADD_FAILURE() << "no such command: " << text.toStdString();
        return nullptr;
    }
    QString notice() const
    {
        return m_page.findChildren<QLabel*>().at(m_page.findChildren<QLabel*>().size() - 2)->text();
    }

    SampleDesk m_sample;
    PeoplePage m_page{m_sample.desk()};
};

TEST_F(PeoplePageTest, aTextIsEditedInPlace)
{
    auto& editor = editorOf<QLineEdit>(cell(1, RosterField::Name));
    EXPECT_EQ(editor.text(), QStringLiteral("Maëlle Kerguénou"));
    QTest::keyClicks(&editor, QStringLiteral("Maelle K."));
    QTest::keyClick(&editor, Qt::Key_Return);
    ASSERT_TRUE(waitForEdit());
    EXPECT_EQ(person(1).name, QStringLiteral("Maelle K."));
}

TEST_F(PeoplePageTest, theValuesOfOthersAreOffered)
{
    auto& editor = editorOf<QComboBox>(cell(1, RosterField::Constituency));
    EXPECT_GE(editor.findText(QStringLiteral("Youth")), 0);
    QTest::keyClicks(editor.lineEdit(), QStringLiteral("Youth"));
    QTest::keyClick(&editor, Qt::Key_Return);
    ASSERT_TRUE(waitForEdit());
    EXPECT_EQ(person(1).constituency, QStringLiteral("Youth"));
}

TEST_F(PeoplePageTest, anInvitationIsPicked)
{
    auto& editor = editorOf<QComboBox>(cell(2, RosterField::Invitation));
    EXPECT_EQ(editor.currentText(), QStringLiteral("invited"));
    editor.showPopup();
    QTest::keyClick(editor.view(), Qt::Key_Down);
    QTest::keyClick(editor.view(), Qt::Key_Return);
    ASSERT_TRUE(waitForEdit());
    EXPECT_EQ(part(2).invitation, Invitation::Confirmed);
}

TEST_F(PeoplePageTest, aDateIsTypedOrTakenAway)
{
    auto& editor = editorOf<DateField>(cell(2, RosterField::InvitedOn));
    QTest::keyClicks(&editor, QStringLiteral("2022-11-30"));
    QTest::keyClick(&editor, Qt::Key_Return);
    ASSERT_TRUE(waitForEdit());
    EXPECT_EQ(part(2).invitedOn, QDate(2022, 11, 30));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !view().viewport()->findChild<DateField*>(); }));
    auto& again = editorOf<DateField>(cell(2, RosterField::InvitedOn));
    QTest::keyClick(&again, Qt::Key_Backspace);
    QTest::keyClick(&again, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return part(2).invitedOn.isNull(); }));
}

TEST_F(PeoplePageTest, whatIsNoDateStaysInTheEditor)
{
    auto& editor = editorOf<DateField>(cell(2, RosterField::InvitedOn));
    QTest::keyClicks(&editor, QStringLiteral("soon"));
    QTest::keyClick(&editor, Qt::Key_Return);
    EXPECT_TRUE(editor.isVisible());
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(PeoplePageTest, rolesAreTickedInAMenu)
{
    click(cell(2, RosterField::Roles));
    press(Qt::Key_F2);
    const auto* menu = view().findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(menu);
    EXPECT_TRUE(actionNamed(*menu, QStringLiteral("panellist"))->isChecked());
    actionNamed(*menu, QStringLiteral("rapporteur"))->trigger();
    EXPECT_EQ(part(2).roles, QList<Role>({Role::Panellist, Role::Rapporteur}));
}

TEST_F(PeoplePageTest, aFieldIsSetForAllWhoAreSelected)
{
    click(cell(2, RosterField::Invitation));
    click(cell(4, RosterField::Invitation), Qt::ShiftModifier);
    const QMenu& choices = *actionNamed(menu(), QStringLiteral("Set Invitation for 3 person(s)"))->menu();
    actionNamed(choices, QStringLiteral("declined"))->trigger();
    for (const qsizetype place : {2, 3, 4})
        EXPECT_EQ(part(place).invitation, Invitation::Declined);
    desk().undo();
    EXPECT_EQ(part(3).invitation, Invitation::Invited);
}

TEST_F(PeoplePageTest, aTextIsAskedForAndSetForAllWhoAreSelected)
{
    click(cell(2, RosterField::Affiliation));
    click(cell(4, RosterField::Affiliation), Qt::ControlModifier);
    const QMenu& choices = *actionNamed(menu(), QStringLiteral("Set Affiliation for 2 person(s)"))->menu();
    actionNamed(choices, QStringLiteral("Other…"))->trigger();
    auto* dialog = view().findChild<ValueDialog*>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QComboBox*>()->lineEdit(), QStringLiteral("ACME"));
    dialog->accept();
    EXPECT_EQ(person(2).affiliation, QStringLiteral("ACME"));
    EXPECT_EQ(person(4).affiliation, QStringLiteral("ACME"));
    EXPECT_NE(person(3).affiliation, QStringLiteral("ACME"));
}

TEST_F(PeoplePageTest, insertAddsAPersonAndAsksForTheName)
{
    press(Qt::Key_Insert);
    ASSERT_EQ(desk().saved().people.size(), 13);
    auto* editor = view().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("Ana Silva"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return person(12).name == QStringLiteral("Ana Silva"); }));
}

TEST_F(PeoplePageTest, deleteSaysWhatWentWithAPerson)
{
    const Event before = desk().saved();
    click(cell(2, RosterField::Name));
    press(Qt::Key_Delete);
    EXPECT_EQ(desk().saved().people.size(), 11);
    EXPECT_TRUE(notice().contains(QStringLiteral("Adaeze Nwankwo-Bello, with "))) << notice().toStdString();
    EXPECT_TRUE(
        desk().document()->undoLabel()->startsWith(QStringLiteral("Delete Adaeze Nwankwo-Bello with ")));
    desk().undo();
    EXPECT_TRUE(desk().saved() == before);
    EXPECT_EQ(notice(), QString());
}

TEST_F(PeoplePageTest, namesArePastedOnceEach)
{
    QApplication::clipboard()->setText(QStringLiteral("Ana Silva, Youth coalition\nBiruk Tesfaye\nBo Li"));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(desk().saved().people.size(), 14);
    EXPECT_EQ(person(12).name, QStringLiteral("Ana Silva"));
    EXPECT_EQ(person(12).affiliation, QStringLiteral("Youth coalition"));
    EXPECT_EQ(view().selectedPeople(), QList<PersonId>({person(12).id, person(13).id}));
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Added 2 person(s)"))) << notice().toStdString();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk().saved().people.size(), 14);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("All of these 3"))) << notice().toStdString();
}

TEST_F(PeoplePageTest, findsAndChooses)
{
    auto* search = m_page.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("lagoon"));
    EXPECT_EQ(view().model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    EXPECT_EQ(m_page.findChild<QStackedWidget*>()->currentIndex(), 2) << "says that nobody fits";
    search->selectAll();
    QTest::keyClick(search, Qt::Key_Delete);
    auto* choice = m_page.findChild<QComboBox*>();
    QTest::keyClick(choice, Qt::Key_End);
    EXPECT_EQ(view().model()->rowCount(), 3) << "who is online";
}

TEST_F(PeoplePageTest, aClickOnAHeadingSorts)
{
    auto* header = view().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(20, header->height() / 2));
    EXPECT_EQ(cell(0, RosterField::Name).data().toString(), QStringLiteral("Adaeze Nwankwo-Bello"));
}

TEST_F(PeoplePageTest, keepsTheNamesInSightWhenScrolled)
{
    auto* names = m_page.findChild<FrozenNames*>();
    EXPECT_FALSE(names->isVisible());
    view().scrollTo(cell(0, RosterField::Note));
    ASSERT_TRUE(names->isVisible());
    const QModelIndex fifth = cell(4, RosterField::Name);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, names->visualRect(fifth).center());
    EXPECT_EQ(view().selectedPeople(), QList<PersonId>{person(4).id});
    EXPECT_EQ(names->visualRect(fifth).top(), view().visualRect(cell(4, RosterField::Note)).top());
    view().scrollTo(fifth);
    EXPECT_FALSE(names->isVisible());
}

TEST_F(PeoplePageTest, remembersWhichColumnsAreHidden)
{
    QHeaderView* header = view().horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    actionNamed(*view().findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly), QStringLiteral("Region"))
        ->trigger();
    EXPECT_TRUE(view().isColumnHidden(static_cast<int>(RosterField::Region)));
    const PeoplePage another(desk());
    EXPECT_TRUE(another.findChild<PeopleView*>()->isColumnHidden(static_cast<int>(RosterField::Region)));
    EXPECT_FALSE(another.findChild<PeopleView*>()->isColumnHidden(static_cast<int>(RosterField::Gender)));
}

TEST_F(PeoplePageTest, whoIsTakenOutOfTheSessionStaysInTheEvent)
{
    click(cell(2, RosterField::Name));
    actionNamed(menu(), QStringLiteral("Take out of this session"))->trigger();
    EXPECT_EQ(desk().saved().people.size(), 12);
    EXPECT_FALSE(participantOf(*desk().session(), person(2).id));
}

TEST_F(PeoplePageTest, asksForAllAboutAPersonWithReturnAndInItsMenu)
{
    QList<PersonId> wanted;
    QObject::connect(&m_page, &PeoplePage::aboutWanted, &m_page,
                     [&wanted](PersonId person) { wanted.append(person); });
    click(cell(1, RosterField::Affiliation));
    press(Qt::Key_Return);
    click(cell(2, RosterField::Affiliation));
    menu().actions().first()->trigger();
    EXPECT_EQ(wanted, QList<PersonId>({person(1).id, person(2).id}));
}

TEST_F(PeoplePageTest, copiesTheSelectionForASpreadsheet)
{
    click(cell(2, RosterField::Name));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        QStringLiteral("Adaeze Nwankwo-Bello\tpanellist\t5:00\t")));
}

TEST_F(PeoplePageTest, saysWhatToDoInAnEventWithoutPeople)
{
    QList<PersonId> all;
    for (const Person& each : desk().saved().people)
        all.append(each.id);
    ASSERT_TRUE(desk().commit(QStringLiteral("Delete"), removePeople(desk().saved(), all)));
    EXPECT_EQ(m_page.findChild<QStackedWidget*>()->currentIndex(), 1);
    m_page.addOne();
    EXPECT_EQ(m_page.findChild<QStackedWidget*>()->currentIndex(), 0);
}

TEST_F(PeoplePageTest, controlReturnSetsAFieldOfAllSelectedPeople)
{
    click(cell(1, RosterField::Constituency));
    click(cell(3, RosterField::Constituency), Qt::ShiftModifier);
    press(Qt::Key_F2);
    auto* editor = view().viewport()->findChild<QComboBox*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor->lineEdit(), QStringLiteral("Hosts"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    for (const int place : {1, 2, 3})
        EXPECT_EQ(person(place).constituency, QStringLiteral("Hosts")) << place;
    EXPECT_NE(person(0).constituency, QStringLiteral("Hosts"));
    EXPECT_EQ(view().selectedPeople().size(), 3);
    desk().undo();
    EXPECT_NE(person(1).constituency, QStringLiteral("Hosts"));
    EXPECT_NE(person(3).constituency, QStringLiteral("Hosts")) << "all in one step";
}

TEST_F(PeoplePageTest, aNameIsNeverGivenToSeveralPeople)
{
    click(cell(1, RosterField::Name));
    click(cell(3, RosterField::Name), Qt::ShiftModifier);
    press(Qt::Key_F2);
    auto* editor = view().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("Ana"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const QList<Person>& people = desk().saved().people;
    EXPECT_EQ(std::count_if(people.cbegin(), people.cend(),
                            [](const Person& each) { return each.name == QStringLiteral("Ana"); }),
              1);
}

TEST_F(PeoplePageTest, controlReturnKeepsADateThatMakesNoSenseInTheEditor)
{
    auto& editor = editorOf<DateField>(cell(2, RosterField::InvitedOn));
    QTest::keyClicks(&editor, QStringLiteral("soon"));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor.isVisible());
    EXPECT_FALSE(desk().document()->undoLabel());
    QTest::keyClick(&editor, Qt::Key_Escape);
}

}  // namespace
}  // namespace moderato
