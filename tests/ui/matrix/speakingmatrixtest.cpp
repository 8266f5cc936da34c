#include "ui/matrix/speakingmatrix.h"

#include "core/edit/roster.h"
#include "core/edit/turns.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/matrix/balancebars.h"
#include "ui/matrix/matrixbalance.h"
#include "ui/matrix/matrixview.h"
#include "ui/matrix/newpanellist.h"
#include "ui/matrix/roundsdialog.h"
#include "ui/parts/roundsedit.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace moderato {
namespace {

/// The matrix as the window shows it at its bottom, driven by mouse and keys.
class SpeakingMatrixTest : public testing::Test {
protected:
    SpeakingMatrixTest()
    {
        m_matrix.resize(900, 400);
        m_matrix.show();
        m_matrix.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_matrix));
        view().setFocus();
    }
    ~SpeakingMatrixTest() override { QSettings().remove(QStringLiteral("matrix")); }

    MatrixView& view() { return *m_matrix.findChild<MatrixView*>(); }
    Desk& desk() { return m_sample.desk(); }
    const Segment& segment(qsizetype place) { return m_sample.segment(place); }
    QModelIndex cell(int row, int segment) { return view().model()->index(row, segment + 1); }
    QString text(int row, int segment) { return cell(row, segment).data().toString(); }
    void click(const QModelIndex& index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, view().visualRect(index).center());
    }
    void selectFromTo(const QModelIndex& from, const QModelIndex& to)
    {
        click(from);
        click(to, Qt::ShiftModifier);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    QMenu& menu()
    {
        const QPoint at = view().visualRect(view().currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(view().viewport(), &asked);
        return *view().findChild<QMenu*>();
    }
    void choose(const QString& start)
    {
        for (QAction* action : menu().actions())
            if (action->text().startsWith(start)) {
                action->trigger();
                return;
            }
        ADD_FAILURE() << "no such command: " << start.toStdString();
    }

    QString orderShown()
    {
        for (const QComboBox* choice : m_matrix.findChildren<QComboBox*>())
            if (choice->accessibleName() == QStringLiteral("Order of the people"))
                return choice->currentText();
        return {};
    }

    SampleDesk m_sample;
    SpeakingMatrix m_matrix{m_sample.desk()};
};

TEST_F(SpeakingMatrixTest, whatIsTypedIntoAnEmptyCellBecomesATurn)
{
    click(cell(0, 0));
    press(Qt::Key_4);
    auto* editor = view().findChild<RoundsEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("+2"));
    EXPECT_EQ(desk().agenda()->segments.first().turns.size(), 5) << "seen before it is done";
    EXPECT_EQ(findSegment(desk().saved(), segment(0).id).segment->turns.size(), 4);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk().document()->undoLabel().has_value(); }));
    EXPECT_EQ(segment(0).turns.last().rounds, QList<Seconds>({minutes(4), minutes(2)}));
    EXPECT_EQ(view().currentIndex(), cell(1, 0)) << "Return goes on to the next row";
}

TEST_F(SpeakingMatrixTest, escapeForgetsWhatIsTyped)
{
    click(cell(0, 0));
    press(Qt::Key_4);
    QTest::keyClick(view().findChild<RoundsEdit*>(), Qt::Key_Escape);
    EXPECT_EQ(segment(0).turns.size(), 4);
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(SpeakingMatrixTest, deleteClearsTheSelectionInOneStep)
{
    const Event before = desk().saved();
    selectFromTo(cell(2, 0), cell(4, 1));
    press(Qt::Key_Delete);
    EXPECT_EQ(segment(0).turns.size(), 1);
    desk().undo();
    EXPECT_TRUE(desk().saved() == before);
}

TEST_F(SpeakingMatrixTest, copiesAndPastesATableOfText)
{
    selectFromTo(cell(1, 0), cell(2, 1));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("\t3 + 2\n3 + 2\t"));
    click(cell(1, 2));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text(1, 3), QStringLiteral("3 + 2"));
    EXPECT_EQ(text(2, 2), QStringLiteral("3 + 2"));
    EXPECT_EQ(segment(2).turns.size(), 1);
    EXPECT_EQ(segment(3).turns.size(), 1);
}

TEST_F(SpeakingMatrixTest, oneCopiedCellFillsTheSelection)
{
    QApplication::clipboard()->setText(QStringLiteral("4:30\n"));
    selectFromTo(cell(0, 2), cell(2, 3));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(segment(2).turns.size(), 3);
    EXPECT_EQ(segment(3).turns.size(), 3);
    EXPECT_EQ(segment(3).turns.last().rounds, QList<Seconds>{Seconds{270}});
}

TEST_F(SpeakingMatrixTest, cutsToTheClipboard)
{
    click(cell(2, 0));
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("3 + 2"));
    EXPECT_EQ(segment(0).turns.size(), 3);
}

TEST_F(SpeakingMatrixTest, whatMakesNoSenseIsNotPasted)
{
    QApplication::clipboard()->setText(QStringLiteral("4\nfive"));
    click(cell(0, 0));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(segment(0).turns.size(), 4);
    EXPECT_EQ(m_sample.failures().size(), 1);
}

TEST_F(SpeakingMatrixTest, fillsTheSelectionWithTheCellThatItWasBegunIn)
{
    ASSERT_TRUE(view().model()->setData(cell(4, 0), QStringLiteral("4")));
    selectFromTo(cell(4, 0), cell(2, 0));
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(text(2, 0), QStringLiteral("4"));
    EXPECT_EQ(text(3, 0), QStringLiteral("4"));
    click(cell(2, 0));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(text(1, 0), QStringLiteral("4"));
    EXPECT_EQ(text(1, 1), QStringLiteral("4"));
    EXPECT_EQ(text(2, 1), QStringLiteral("4"));
}

TEST_F(SpeakingMatrixTest, fillingFromAnEmptyCellTakesTheFirstTurnAndClearsNothing)
{
    selectFromTo(cell(0, 0), cell(3, 0));
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(segment(0).turns.size(), 6);
    EXPECT_EQ(segment(0).turns.last().rounds, QList<Seconds>({minutes(3), minutes(2)}));
    const Event filled = desk().saved();
    selectFromTo(cell(0, 3), cell(3, 3));
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(desk().saved() == filled);
}

TEST_F(SpeakingMatrixTest, givesAllPanellistsTheRoundsOfTheColumn)
{
    click(cell(0, 1));
    choose(QStringLiteral("Give all panellists 3 + 2 here"));
    EXPECT_EQ(segment(1).turns.size(), 7);
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Give all panellists 3 + 2"));
    desk().undo();
    EXPECT_EQ(segment(1).turns.size(), 3);
}

TEST_F(SpeakingMatrixTest, asksForTheRoundsWhereThereAreNone)
{
    click(cell(0, 3));
    choose(QStringLiteral("Give all panellists other"));
    auto* dialog = view().findChild<RoundsDialog*>();
    ASSERT_TRUE(dialog);
    auto* rounds = dialog->findChild<RoundsEdit*>();
    rounds->selectAll();
    QTest::keyClicks(rounds, QStringLiteral("2:30+1"));
    QTest::keyClick(rounds, Qt::Key_Return);
    EXPECT_EQ(segment(3).turns.size(), 7);
    EXPECT_EQ(segment(3).turns.first().rounds, QList<Seconds>({Seconds{150}, minutes(1)}));
}

TEST_F(SpeakingMatrixTest, aClickOnAHeadingSorts)
{
    auto* header = view().horizontalHeader();
    const auto clickOn = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    const QString first = view().model()->headerData(0, Qt::Vertical).toString();
    clickOn(0);
    EXPECT_EQ(orderShown(), QStringLiteral("By constituency"));
    EXPECT_NE(view().model()->headerData(0, Qt::Vertical).toString(), first);
    clickOn(0);
    EXPECT_EQ(view().model()->headerData(0, Qt::Vertical).toString(), first);
}

TEST_F(SpeakingMatrixTest, aClickOnACellShowsItsSegment)
{
    click(cell(3, 1));
    EXPECT_EQ(desk().current()->id, segment(1).id);
}

TEST_F(SpeakingMatrixTest, aNewNamePutsAPersonOnThePanel)
{
    auto* field = m_matrix.findChild<NewPanellist*>();
    QTest::keyClicks(field->lineEdit(), QStringLiteral("Ana Silva"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    const Person& fresh = desk().saved().people.last();
    EXPECT_EQ(fresh.name, QStringLiteral("Ana Silva"));
    EXPECT_TRUE(hasRole(desk().saved().sessions.first(), fresh.id, Role::Panellist));
    EXPECT_EQ(view().model()->rowCount(), 8);
    EXPECT_EQ(view().currentIndex(), cell(7, 0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return field->currentText().isEmpty(); }));
}

TEST_F(SpeakingMatrixTest, aKnownNamePutsThatPersonOnThePanel)
{
    const qsizetype before = desk().saved().people.size();
    const Person timekeeper = desk().saved().people.last();
    auto* field = m_matrix.findChild<NewPanellist*>();
    QTest::keyClicks(field->lineEdit(), timekeeper.name.toLower());
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(desk().saved().people.size(), before);
    EXPECT_TRUE(hasRole(desk().saved().sessions.first(), timekeeper.id, Role::Panellist));
}

TEST_F(SpeakingMatrixTest, saysTheBalanceInWords)
{
    auto* grouping = m_matrix.findChild<MatrixBalance*>()->findChild<QComboBox*>();
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_End);
    QTest::qWait(0);
    const QString said = m_matrix.findChild<BalanceBars*>()->accessibleDescription();
    EXPECT_TRUE(said.contains(QStringLiteral("female: 4 of 7 on the panel, speaking 20:00 (57 %)")))
        << said.toStdString();
}

TEST_F(SpeakingMatrixTest, saysWhatToDoWhenNobodyIsOnThePanel)
{
    QList<PersonId> all;
    for (const Person& person : desk().saved().people)
        all.append(person.id);
    ASSERT_TRUE(desk().commit(QStringLiteral("Empty"), removePeople(desk().saved(), all)));
    const auto* stack = m_matrix.findChild<QStackedWidget*>();
    ASSERT_EQ(stack->currentIndex(), 1);
    EXPECT_TRUE(
        qobject_cast<QLabel*>(stack->currentWidget())->text().contains(QStringLiteral("Add a person")));
}

TEST_F(SpeakingMatrixTest, aCellWithTwoTurnsIsPassedOver)
{
    const PersonId twice = segment(0).turns.first().person;
    ASSERT_TRUE(desk().commit(QStringLiteral("Twice"), addTurn(desk().saved(), segment(0).id,
                                                               {TurnId::create(), twice, {minutes(4)}})));
    selectFromTo(cell(0, 0), cell(6, 0));
    press(Qt::Key_Delete);
    ASSERT_EQ(segment(0).turns.size(), 2);
    EXPECT_EQ(segment(0).turns.first().person, twice);
    EXPECT_EQ(segment(0).turns.last().person, twice);
}

TEST_F(SpeakingMatrixTest, theBalanceGivesWayWhereThereIsNoRoomForIt)
{
    const auto* balance = m_matrix.findChild<MatrixBalance*>();
    EXPECT_TRUE(balance->isVisible());
    m_matrix.resize(500, 400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !balance->isVisible(); }));
    m_matrix.resize(900, 400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return balance->isVisible(); }));
}

TEST_F(SpeakingMatrixTest, asksForAllAboutAPerson)
{
    QStringList wanted;
    QObject::connect(&m_matrix, &SpeakingMatrix::aboutWanted, &m_matrix,
                     [&](PersonId person) { wanted.append(personName(desk().event(), person)); });
    click(cell(1, 0));
    choose(QStringLiteral("About this person"));
    const QString name = view().model()->headerData(1, Qt::Vertical).toString();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_TRUE(name.startsWith(wanted.first())) << name.toStdString();
}

TEST_F(SpeakingMatrixTest, staysOnItsCellWhenRowsComeAndGo)
{
    click(cell(3, 1));
    const PersonId first = segment(1).turns.first().person;
    const QString name = view().model()->headerData(3, Qt::Vertical).toString();
    ASSERT_TRUE(desk().commit(QStringLiteral("Delete"), removePeople(desk().saved(), {first})));
    EXPECT_EQ(view().model()->headerData(view().currentIndex().row(), Qt::Vertical).toString(), name);
    EXPECT_EQ(view().currentIndex().column(), 2);
}

TEST_F(SpeakingMatrixTest, theSumsStandUnderTheirColumns)
{
    const auto* sums = m_matrix.findChildren<QTableView*>().last();
    ASSERT_NE(sums, &view());
    for (int column = 0; column < view().model()->columnCount() - 1; ++column) {
        EXPECT_EQ(sums->columnWidth(column), view().columnWidth(column));
        EXPECT_EQ(sums->columnViewportPosition(column), view().columnViewportPosition(column));
    }
}

TEST_F(SpeakingMatrixTest, controlReturnPutsWhatIsTypedIntoAllSelectedCells)
{
    selectFromTo(cell(0, 2), cell(2, 3));
    press(Qt::Key_4);
    QTest::keyClick(view().findChild<RoundsEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(segment(2).turns.size(), 3);
    EXPECT_EQ(segment(3).turns.size(), 3);
    EXPECT_EQ(segment(3).turns.last().rounds, QList<Seconds>{minutes(4)});
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Fill speaking budgets"));
    EXPECT_EQ(view().selectionModel()->selectedIndexes().size(), 6)
        << "the selection stays for what comes next";
    desk().undo();
    EXPECT_TRUE(segment(2).turns.isEmpty()) << "all in one step";
}

TEST_F(SpeakingMatrixTest, controlReturnKeepsWhatMakesNoSenseInTheEditor)
{
    selectFromTo(cell(0, 2), cell(2, 3));
    press(Qt::Key_4);
    auto* editor = view().findChild<RoundsEdit*>();
    QTest::keyClicks(editor, QStringLiteral("+"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(desk().document()->undoLabel());
    QTest::keyClick(editor, Qt::Key_Escape);
}

/// Chooses in a drop-down list as a user does.
void pick(QComboBox& choice, int place)
{
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        QTest::keyClick(&choice, Qt::Key_Down);
}

TEST_F(SpeakingMatrixTest, comesBackAsTheUserLeftIt)
{
    pick(*m_matrix.findChildren<QComboBox*>().at(0), 2);
    pick(*m_matrix.findChildren<QComboBox*>().at(1), 3);
    for (QToolButton* button : m_matrix.findChildren<QToolButton*>())
        if (button->isCheckable())
            button->click();
    SpeakingMatrix again(desk());
    again.resize(900, 400);
    again.show();
    EXPECT_EQ(again.findChildren<QComboBox*>().at(0)->currentIndex(), 2);
    EXPECT_EQ(again.findChildren<QComboBox*>().at(1)->currentIndex(), 3);
    EXPECT_EQ(again.findChild<MatrixView*>()->model()->rowCount(), 12) << "everybody in the event";
    EXPECT_FALSE(again.findChild<MatrixBalance*>()->isVisible());
}

TEST_F(SpeakingMatrixTest, aColumnThatWasDraggedKeepsItsWidthAndThoseOfOtherSegmentsFollow)
{
    QHeaderView& header = *view().horizontalHeader();
    const auto drag = [&](int column, int by) {
        const QPoint border(header.sectionViewportPosition(column) + header.sectionSize(column) - 1,
                            header.height() / 2);
        QTest::mousePress(header.viewport(), Qt::LeftButton, {}, border);
        QMouseEvent move(QEvent::MouseMove, border + QPoint(by, 0),
                         header.viewport()->mapToGlobal(border + QPoint(by, 0)), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(header.viewport(), &move);
        QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, border + QPoint(by, 0));
    };
    const int usual = header.sectionSize(1);
    drag(1, 40);
    const int wider = header.sectionSize(1);
    EXPECT_NEAR(wider, usual + 40, 8);
    EXPECT_EQ(header.sectionSize(2), wider);
    drag(0, 30);
    const int constituency = header.sectionSize(0);

    SpeakingMatrix again(desk());
    again.resize(900, 400);
    again.show();
    const QHeaderView& same = *again.findChild<MatrixView*>()->horizontalHeader();
    EXPECT_EQ(same.sectionSize(1), wider);
    EXPECT_EQ(same.sectionSize(0), constituency);

    Q_EMIT header.customContextMenuRequested(QPoint(5, 5));
    for (QAction* action : m_matrix.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly)->actions())
        action->trigger();
    EXPECT_NEAR(header.sectionSize(1), usual, 4);
}

TEST(MatrixSettingsTest, takesNothingThatIsNotSound)
{
    QSettings settings;
    settings.setValue(QStringLiteral("matrix/scope"), 17);
    settings.setValue(QStringLiteral("matrix/order"), QStringLiteral("sideways"));
    settings.setValue(QStringLiteral("matrix/segment_digits"), 100000);
    const MatrixSettings read = readMatrixSettings();
    EXPECT_EQ(read.scope, MatrixScope::Speakers);
    EXPECT_EQ(read.order, MatrixOrder::AsInEvent);
    EXPECT_LE(*read.segmentWidth, 200);
    EXPECT_FALSE(read.constituencyWidth);
    settings.remove(QStringLiteral("matrix"));
}

}  // namespace
}  // namespace moderato
