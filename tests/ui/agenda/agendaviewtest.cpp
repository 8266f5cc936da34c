#include "ui/agenda/agendaview.h"

#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/startedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTest>

namespace moderato {
namespace {

/// The outline in a window of its own, driven by mouse and keys.
class AgendaViewTest : public testing::Test {
protected:
    AgendaViewTest() { show(); }
    ~AgendaViewTest() override { QSettings().remove(QStringLiteral("outline")); }

    void show()
    {
        m_view = std::make_unique<AgendaView>(m_sample.desk());
        m_view->resize(900, 300);
        m_view->show();
        m_view->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }

    AgendaView& view() { return *m_view; }
    const AgendaModel& model() { return *qobject_cast<const AgendaModel*>(m_view->model()); }
    const Segment& segment(qsizetype place) { return m_sample.segment(place); }
    QModelIndex cell(qsizetype place, AgendaModel::Column column)
    {
        return model().indexOf(segment(place).id, column);
    }

    /// Opens the editor of a cell by a double click; nullptr if it is not of this type.
    template <class T>
    T* editorOf(const QModelIndex& index)
    {
        const QPoint at = view().visualRect(index).center();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at);
        return qobject_cast<T*>(QApplication::focusWidget());
    }

    /// A delegate commits after the editor has seen the key, once control is back in the event loop.
    static void press(QWidget* editor, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(editor, key, modifiers);
        QCoreApplication::processEvents();
    }

    QAction* columnAction(const QString& name)
    {
        for (QAction* action : view().columns().actions())
            if (action->text() == name)
                return action;
        return nullptr;
    }

    SampleDesk m_sample;
    std::unique_ptr<AgendaView> m_view;
};

TEST_F(AgendaViewTest, fixesAStartThatIsTypedInItsCellAndShowsItMeanwhile)
{
    auto* editor = editorOf<StartEdit>(cell(1, AgendaModel::Start));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QString());
    QTest::keyClicks(editor, QStringLiteral("10:4"));
    EXPECT_EQ(m_sample.schedule().segments.at(1).start, minutes(40));
    press(editor, Qt::Key_Return);
    EXPECT_FALSE(m_sample.desk().document()->undoLabel())
        << "a time that is not typed to its end is not taken";
    QTest::keyClicks(editor, QStringLiteral("3"));
    EXPECT_EQ(m_sample.schedule().segments.at(1).start, minutes(43));
    press(editor, Qt::Key_Return);
    EXPECT_EQ(segment(1).fixedStart, minutes(43));
}

TEST_F(AgendaViewTest, letsASegmentFollowAgainWhenItsStartIsCleared)
{
    auto* editor = editorOf<StartEdit>(cell(1, AgendaModel::Start));
    QTest::keyClicks(editor, QStringLiteral("1043"));
    press(editor, Qt::Key_Return);
    editor = editorOf<StartEdit>(cell(1, AgendaModel::Start));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("10:43"));
    QTest::keyClick(editor, Qt::Key_Delete);
    press(editor, Qt::Key_Return);
    EXPECT_EQ(segment(1).fixedStart, std::nullopt);
}

TEST_F(AgendaViewTest, choosesTheLeadAmongTheEventsPeople)
{
    auto* editor = editorOf<QComboBox>(cell(0, AgendaModel::Lead));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->currentData().toString(), segment(0).lead.toString());
    EXPECT_EQ(editor->itemText(0), QStringLiteral("Nobody"));
    const Person& wanted = m_sample.desk().event().people.at(3);
    editor->setCurrentIndex(editor->findData(wanted.id.toString()));
    press(editor, Qt::Key_Return);
    EXPECT_EQ(segment(0).lead, wanted.id);
    EXPECT_EQ(m_sample.desk().document()->undoLabel(), QStringLiteral("Change lead"));
}

TEST_F(AgendaViewTest, isDoneWithAKindOnceItIsPickedInTheOpenList)
{
    auto* editor = editorOf<QComboBox>(cell(0, AgendaModel::KindOf));
    ASSERT_NE(editor, nullptr);
    const Kind before = segment(0).kind;
    press(editor, Qt::Key_Down);
    EXPECT_EQ(segment(0).kind, before) << "keys go through the closed list until one is confirmed";
    ASSERT_EQ(QApplication::focusWidget(), editor);
    editor->showPopup();
    QTest::keyClick(editor->view(), Qt::Key_Down);
    press(editor->view(), Qt::Key_Return);
    EXPECT_EQ(static_cast<int>(segment(0).kind), static_cast<int>(before) + 2);
    EXPECT_EQ(view().focusWidget(), &view()) << "the next key goes to the table";
}

TEST_F(AgendaViewTest, goesOnWithTabToTheNextCellThatCanBeEdited)
{
    auto* start = editorOf<StartEdit>(cell(2, AgendaModel::Start));
    ASSERT_NE(start, nullptr);
    QList<int> columns;
    QWidget* editor = start;
    for (int step = 0; step < 6 && editor; ++step) {
        press(editor, Qt::Key_Tab);
        columns.append(view().currentIndex().column());
        editor = QApplication::focusWidget();
    }
    // Nobody speaks in it, so its turns can't be edited here; the lead's time is hidden; then comes the next row.
    EXPECT_EQ(columns, QList<int>({AgendaModel::Title, AgendaModel::KindOf, AgendaModel::Duration,
                                   AgendaModel::Floor, AgendaModel::Lead, AgendaModel::Start}));
    EXPECT_EQ(model().segmentAt(view().currentIndex()), segment(3).id);
    press(editor, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(view().currentIndex().column(), AgendaModel::Lead);
    EXPECT_EQ(model().segmentAt(view().currentIndex()), segment(2).id);
    press(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(m_sample.desk().document()->undoLabel());
}

TEST_F(AgendaViewTest, goesFromCellToCellWithLeftAndRight)
{
    view().setCurrentIndex(cell(3, AgendaModel::Duration));
    press(&view(), Qt::Key_Right);
    EXPECT_EQ(view().currentIndex(), cell(3, AgendaModel::Turns));
    press(&view(), Qt::Key_Left);
    press(&view(), Qt::Key_Left);
    EXPECT_EQ(view().currentIndex(), cell(3, AgendaModel::KindOf));
    press(&view(), Qt::Key_F2);
    EXPECT_NE(qobject_cast<QComboBox*>(QApplication::focusWidget()), nullptr);
    press(QApplication::focusWidget(), Qt::Key_Escape);
}

TEST_F(AgendaViewTest, remembersWhichColumnsAreHidden)
{
    EXPECT_TRUE(view().isColumnHidden(AgendaModel::LeadTime));
    columnAction(QStringLiteral("Lead's time"))->trigger();
    columnAction(QStringLiteral("Floor"))->trigger();
    show();
    EXPECT_FALSE(view().isColumnHidden(AgendaModel::LeadTime));
    EXPECT_TRUE(view().isColumnHidden(AgendaModel::Floor));
    EXPECT_FALSE(columnAction(QStringLiteral("Floor"))->isChecked());
    EXPECT_EQ(columnAction(QStringLiteral("Segment")), nullptr) << "the titles stay in sight";
}

TEST_F(AgendaViewTest, offersTheColumnsAtItsHeading)
{
    Q_EMIT view().header()->customContextMenuRequested(QPoint(5, 5));
    EXPECT_TRUE(view().columns().isVisible());
    view().columns().close();
}

TEST_F(AgendaViewTest, itsTitlesKeepTheirRoomWhereTextIsLarge)
{
    QFont larger = view().font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    view().setFont(larger);
    const int title = view().columnWidth(AgendaModel::Title);
    EXPECT_GE(title, view().viewport()->width() / 4);
    EXPECT_GT(title, view().columnWidth(AgendaModel::Duration));
    // What the user sets stays through a change of the window's width.
    QHeaderView& header = *view().header();
    const int edge =
        header.sectionViewportPosition(AgendaModel::KindOf) + header.sectionSize(AgendaModel::KindOf) - 1;
    const QPoint held(edge, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, held);
    QTest::mouseMove(header.viewport(), held + QPoint(40, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, held + QPoint(40, 0));
    const int wider = view().columnWidth(AgendaModel::KindOf);
    view().resize(820, 300);
    EXPECT_EQ(view().columnWidth(AgendaModel::KindOf), wider);
}

}  // namespace
}  // namespace moderato
