#include "ui/window/mergedialog.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Two copies of an event: theirs has a new title, and both changed the first two segments.
class MergeDialogTest : public testing::Test {
protected:
    MergeDialogTest()
    {
        m_base.id = EventId::create();
        m_base.title = QStringLiteral("IGF");
        m_base.sessions = {session({segment("One", minutes(10)), segment("Two", minutes(20))})};
        m_ours = m_base;
        m_theirs = m_base;
        m_theirs.title = QStringLiteral("IGF 2022");
    }

    void changeBoth()
    {
        for (int i = 0; i < 2; ++i) {
            m_ours.sessions[0].agendas[0].segments[i].planned = minutes(5);
            m_theirs.sessions[0].agendas[0].segments[i].planned = minutes(7);
        }
    }

    Merge merge() const { return mergeOf(m_base, m_ours, m_theirs).value(); }

    MergeDialog& open()
    {
        m_dialog = std::make_unique<MergeDialog>(m_ours, merge(), QStringLiteral("copy.moderato"));
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        return *m_dialog;
    }

    QPushButton* button(const char* text) const
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QLatin1String(text))
                return button;
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    QTableView& table() const { return *m_dialog->findChild<QTableView*>(); }

    QString said(int row, int column) const { return table().model()->index(row, column).data().toString(); }

    bool says(const char* words) const
    {
        const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [words](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String(words);
        });
    }

    Seconds planned(int segment) const
    {
        return m_dialog->merged().value().event.sessions[0].agendas[0].segments[segment].planned;
    }

    Event m_base;
    Event m_ours;
    Event m_theirs;
    std::unique_ptr<MergeDialog> m_dialog;
};

TEST_F(MergeDialogTest, JustAsksWhereNothingNeedsAChoice)
{
    open();
    EXPECT_TRUE(says("1 change(s) come(s) in."));
    EXPECT_FALSE(says("All are chosen."));
    EXPECT_EQ(m_dialog->findChild<QTableView*>(), nullptr);
    EXPECT_TRUE(button("Merge")->isEnabled());
    EXPECT_EQ(m_dialog->merged()->event, m_theirs);
}

TEST_F(MergeDialogTest, OffersNothingWhereTheCopyHoldsNothingNew)
{
    m_theirs = m_base;
    open();
    EXPECT_TRUE(says("The copy holds nothing that is new here."));
    EXPECT_FALSE(button("Merge")->isEnabled());
}

TEST_F(MergeDialogTest, SetsBothSidesSideBySide)
{
    changeBoth();
    open();
    EXPECT_TRUE(says("1 change(s) come(s) in, 2 need(s) a choice."));
    EXPECT_EQ(said(0, ConflictsModel::Where), QStringLiteral("Segment \"One\" in \"Agenda\" of \"Session\""));
    EXPECT_EQ(said(0, ConflictsModel::What), QStringLiteral("planned duration"));
    EXPECT_EQ(said(0, ConflictsModel::Before), QStringLiteral("10:00"));
    EXPECT_EQ(said(0, ConflictsModel::Mine), QStringLiteral("5:00"));
    EXPECT_EQ(said(0, ConflictsModel::Theirs), QStringLiteral("7:00"));
    EXPECT_EQ(said(0, ConflictsModel::Choice), QStringLiteral("to choose"));
}

TEST_F(MergeDialogTest, MergesOnceEachLineHasItsChoice)
{
    changeBoth();
    open();
    EXPECT_FALSE(button("Merge")->isEnabled());
    EXPECT_TRUE(says("2 still to choose."));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(said(0, ConflictsModel::Choice), QStringLiteral("mine"));
    EXPECT_FALSE(button("Merge")->isEnabled());
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(said(1, ConflictsModel::Choice), QStringLiteral("theirs"));
    EXPECT_TRUE(button("Merge")->isEnabled());
    EXPECT_TRUE(says("All are chosen."));
    EXPECT_EQ(planned(0), minutes(5));
    EXPECT_EQ(planned(1), minutes(7));
}

TEST_F(MergeDialogTest, TakesBackAChoice)
{
    changeBoth();
    open();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Space);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(said(0, ConflictsModel::Choice), QStringLiteral("to choose"));
}

TEST_F(MergeDialogTest, TakesEnterForMergeAndOnlyOnceAllIsChosen)
{
    changeBoth();
    open();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    QTest::mouseClick(button("Take all mine"), Qt::LeftButton);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
}

TEST_F(MergeDialogTest, TakesOneSideInAllLines)
{
    changeBoth();
    open();
    QTest::mouseClick(button("Take all theirs"), Qt::LeftButton);
    EXPECT_EQ(m_dialog->merged()->event, m_theirs);
    QTest::mouseClick(button("Take all mine"), Qt::LeftButton);
    EXPECT_EQ(planned(1), minutes(5));
    EXPECT_TRUE(button("Merge")->isEnabled());
}

TEST_F(MergeDialogTest, ShowsOnDemandWhatComesIn)
{
    open();
    auto* list = m_dialog->findChild<QListWidget*>();
    EXPECT_FALSE(list->isVisible());
    m_dialog->findChild<QCheckBox*>()->click();
    EXPECT_TRUE(list->isVisible());
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(),
              QStringLiteral("Event \"IGF 2022\": title from \"IGF\" to \"IGF 2022\""));
}

TEST_F(MergeDialogTest, ShowsWhatStaysByTheChoicesMade)
{
    Person ana;
    ana.id = PersonId::create();
    ana.name = QStringLiteral("Ana");
    m_base.people = {ana};
    m_ours.people.clear();
    m_theirs.people = {ana};
    m_ours.sessions[0].agendas[0].segments[0].title = QStringLiteral("First");
    m_theirs.sessions[0].agendas[0].segments[0].title = QStringLiteral("Ana");
    m_base.sessions[0].participants = {{ParticipantId::create(), ana.id, {}, {}, {}, {}, {}, {}, {}}};
    m_theirs.sessions[0].participants = m_base.sessions[0].participants;
    m_theirs.sessions[0].participants[0].roles = {Role::Chair};
    open();
    const auto* list = m_dialog->findChild<QListWidget*>();
    const int before = list->count();
    QTest::mouseClick(button("Take all theirs"), Qt::LeftButton);
    ASSERT_EQ(list->count(), before + 1);
    EXPECT_TRUE(list->item(before)->text().startsWith(QStringLiteral("Person \"Ana\" stays")));
}

TEST_F(MergeDialogTest, HasAModelThatKeepsTheRules)
{
    changeBoth();
    ConflictsModel model(merge());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(model.setData(model.index(0, ConflictsModel::Theirs), Qt::Checked, Qt::CheckStateRole));
    EXPECT_FALSE(model.setData(model.index(0, ConflictsModel::Where), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.open(), 1);
    model.chooseAll(MergeChoice::Ours);
    EXPECT_EQ(model.choices(), QList<MergeChoice>(2, MergeChoice::Ours));
}

}  // namespace
}  // namespace moderato::test
