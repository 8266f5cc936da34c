#include "ui/window/mainwindow.h"

#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "resources/templates.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/agenda/agendaview.h"
#include "ui/bar/sumline.h"
#include "ui/checks/checksview.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/segmentpage.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/roundsedit.h"
#include "ui/parts/textfield.h"
#include "ui/window/alternatives.h"
#include "ui/window/sessionlist.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTreeView>

namespace moderato {
namespace {

/// A whole window on a sample of its own, driven as a user would.
class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        m_window.desk().put(std::move(*Document::create(path(), *sample)));
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        EXPECT_TRUE(QTest::qWaitFor([this] {
            const auto* inspector = m_window.findChild<Inspector*>();
            return inspector && inspector->isVisible();
        }));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("window.moderato")); }
    Desk& desk() { return m_window.desk(); }
    AgendaView& agenda() { return *m_window.findChild<AgendaView*>(); }
    const Segment& segment(qsizetype place) { return desk().agenda()->segments.at(place); }
    void select(qsizetype place) { desk().select({segment(place).id}, segment(place).id); }
    QString sums() { return m_window.findChild<SumLine*>()->text(); }
    int findings(Severity severity)
    {
        return qobject_cast<const FindingsModel*>(m_window.findChild<ChecksView*>()->model())
            ->count(severity);
    }

    /// A delegate commits after the editor has seen the key, once control is back in the event loop.
    static void pressReturn(QWidget* editor)
    {
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    /// Opens the editor of a cell of a segment's row, as F2 does.
    QLineEdit* edit(qsizetype place, AgendaModel::Column column)
    {
        const auto* model = qobject_cast<const AgendaModel*>(agenda().model());
        const QModelIndex cell = model->indexOf(segment(place).id, column);
        agenda().setCurrentIndex(cell);
        agenda().edit(cell);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return editor;
    }

    QTreeView* turnsView()
    {
        for (QTreeView* view : m_window.findChildren<QTreeView*>())
            if (view->accessibleName() == QStringLiteral("Turns"))
                return view;
        return nullptr;
    }

    /// The inspector's field of the segment's title, in which this is being typed.
    TextField* field(const QString& typed)
    {
        auto* title = m_window.findChild<SegmentPage*>()->findChild<TextField*>();
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, typed);
        return title;
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
};

TEST_F(MainWindowTest, barAndFindingsFollowWhileADurationIsTyped)
{
    QLineEdit* editor = edit(3, AgendaModel::Duration);
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("25"));
    EXPECT_EQ(desk().assessment().schedule.overrun(), minutes(15));
    EXPECT_EQ(findings(Severity::Error), 1);
    EXPECT_FALSE(desk().document()->undoLabel());

    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(desk().assessment().schedule.overrun(), Seconds{0});
    EXPECT_EQ(findings(Severity::Error), 0);
}

TEST_F(MainWindowTest, anInterventionOfFiveMinutesShowsWhatTheFloorLosesWhileTyping)
{
    select(0);
    QTreeView* turns = turnsView();
    const QModelIndex rounds = turns->model()->index(0, 1);
    turns->setCurrentIndex(rounds);
    turns->edit(rounds);
    auto* editor = turns->findChild<RoundsEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("5+2"));
    EXPECT_TRUE(sums().contains(QStringLiteral("Floor 28:00"))) << sums().toStdString();
    EXPECT_EQ(desk().assessment().schedule.segments.first().budget.overAllocation(), minutes(2));
    EXPECT_FALSE(desk().document()->undoLabel());

    pressReturn(editor);
    EXPECT_TRUE(desk().document()->undoLabel());
    EXPECT_TRUE(sums().contains(QStringLiteral("Floor 28:00")));
    m_window.action(Act::Undo)->trigger();
    EXPECT_TRUE(sums().contains(QStringLiteral("Floor 30:00")));
}

TEST_F(MainWindowTest, aHalfTypedDurationKeepsTheLastPreviewAndIsNotCommitted)
{
    QLineEdit* editor = edit(3, AgendaModel::Duration);
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("12"));
    EXPECT_EQ(desk().assessment().schedule.scheduledEnd, minutes(92));
    QTest::keyClicks(editor, QStringLiteral(":"));
    EXPECT_EQ(desk().assessment().schedule.scheduledEnd, minutes(92));
    pressReturn(editor);
    EXPECT_FALSE(desk().document()->undoLabel());
    QTest::keyClicks(editor, QStringLiteral("30"));
    pressReturn(editor);
    EXPECT_EQ(desk().saved().sessions.first().agendas.first().segments.at(3).planned, Seconds{750});
}

TEST_F(MainWindowTest, aSteppedDurationIsCommitted)
{
    QLineEdit* editor = edit(3, AgendaModel::Duration);
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Down);
    EXPECT_EQ(desk().assessment().schedule.scheduledEnd, minutes(89));
    pressReturn(editor);
    EXPECT_EQ(desk().saved().sessions.first().agendas.first().segments.at(3).planned, minutes(9));
}

TEST_F(MainWindowTest, addsDuplicatesMovesAndDeletesSegments)
{
    select(3);
    m_window.action(Act::AddSegment)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Closing words"));
    pressReturn(QApplication::focusWidget());
    ASSERT_EQ(desk().agenda()->segments.size(), 5);
    EXPECT_EQ(segment(4).title, QStringLiteral("Closing words"));

    m_window.action(Act::Duplicate)->trigger();
    EXPECT_EQ(desk().agenda()->segments.size(), 6);
    m_window.action(Act::MoveUp)->trigger();
    EXPECT_EQ(segment(3).title, QStringLiteral("Closing words"));
    m_window.action(Act::Delete)->trigger();
    EXPECT_EQ(desk().agenda()->segments.size(), 5);
    for (int step = 0; step < 5; ++step)
        m_window.action(Act::Undo)->trigger();
    EXPECT_EQ(desk().agenda()->segments.size(), 4);
    EXPECT_FALSE(m_window.action(Act::Undo)->isEnabled());
}

TEST_F(MainWindowTest, parksAndBringsBackByKeyboard)
{
    select(2);
    m_window.action(Act::Park)->trigger();
    EXPECT_EQ(desk().assessment().schedule.scheduledEnd, minutes(82));
    m_window.action(Act::Park)->trigger();
    EXPECT_EQ(desk().assessment().schedule.scheduledEnd, minutes(90));
}

TEST_F(MainWindowTest, groupsSegmentsIntoAPart)
{
    select(3);
    m_window.action(Act::AddPart)->trigger();
    EXPECT_EQ(desk().agenda()->parts.size(), 3);
    EXPECT_EQ(segment(3).part, desk().agenda()->parts.last().id);
}

TEST_F(MainWindowTest, worksWithAlternativesAndSessions)
{
    m_window.action(Act::DuplicateAgenda)->trigger();
    EXPECT_EQ(desk().session()->agendas.size(), 5);
    EXPECT_EQ(desk().agenda()->name, QStringLiteral("Copy of Inward first"));
    m_window.action(Act::ChooseAgenda)->trigger();
    EXPECT_EQ(desk().session()->chosen, desk().agenda()->id);
    m_window.action(Act::DeleteAgenda)->trigger();
    EXPECT_EQ(desk().session()->agendas.size(), 4);

    m_window.action(Act::NewSession)->trigger();
    EXPECT_EQ(desk().event().sessions.size(), 2);
    EXPECT_TRUE(desk().agenda()->segments.isEmpty());
    m_window.action(Act::DeleteSession)->trigger();
    EXPECT_EQ(desk().event().sessions.size(), 1);
}

TEST_F(MainWindowTest, whatIsTypedGoesToTheSegmentInWhichItWasTyped)
{
    select(0);
    TextField* title = field(QStringLiteral("Another opening"));
    m_window.action(Act::AddSegment)->trigger();
    EXPECT_EQ(segment(0).title, QStringLiteral("Another opening"));
    EXPECT_EQ(segment(1).title, QStringLiteral("New segment"));
    EXPECT_FALSE(title->hasFocus());
}

TEST_F(MainWindowTest, whatIsTypedIsSavedBeforeAnotherAlternativeIsShown)
{
    select(0);
    field(QStringLiteral("Another opening"));
    auto* tabs = m_window.findChild<Alternatives*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    EXPECT_EQ(desk().agenda()->name, QStringLiteral("Outward first"));
    EXPECT_EQ(desk().saved().sessions.first().agendas.first().segments.first().title,
              QStringLiteral("Another opening"));
}

TEST_F(MainWindowTest, whatIsTypedIsSavedWhenTheWindowCloses)
{
    select(3);
    auto* duration = m_window.findChild<SegmentPage*>()->findChild<DurationEdit*>();
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, QStringLiteral("9"));
    m_window.close();
    EXPECT_EQ(desk().saved().sessions.first().agendas.first().segments.at(3).planned, minutes(9));
}

TEST_F(MainWindowTest, aFieldShowsWhatIsSavedAfterUndo)
{
    select(3);
    auto* duration = m_window.findChild<SegmentPage*>()->findChild<DurationEdit*>();
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, QStringLiteral("9"));
    QTest::keyClick(duration, Qt::Key_Return);
    EXPECT_EQ(duration->text(), QStringLiteral("9:00"));
    m_window.action(Act::Undo)->trigger();
    EXPECT_EQ(duration->text(), QStringLiteral("10:00"));
}

TEST_F(MainWindowTest, deleteActsOnTheListThatHasTheFocus)
{
    select(0);
    QTreeView* turns = turnsView();
    turns->setFocus();
    turns->setCurrentIndex(turns->model()->index(1, 0));
    QTest::keyClick(turns, Qt::Key_Delete);
    EXPECT_EQ(segment(0).turns.size(), 3);
    EXPECT_EQ(desk().agenda()->segments.size(), 4);

    agenda().setFocus();
    QTest::keyClick(&agenda(), Qt::Key_Delete);
    EXPECT_EQ(desk().agenda()->segments.size(), 3);
}

TEST_F(MainWindowTest, deleteOnAPartTakesItsHeadingAway)
{
    agenda().setCurrentIndex(agenda().model()->index(0, AgendaModel::Title));
    EXPECT_FALSE(desk().currentPart().isNull());
    m_window.action(Act::Delete)->trigger();
    EXPECT_EQ(desk().agenda()->parts.size(), 1);
    EXPECT_EQ(desk().agenda()->segments.size(), 4);
}

TEST_F(MainWindowTest, aPartThatIsCurrentButNotSelectedIsNotDeleted)
{
    agenda().selectionModel()->setCurrentIndex(agenda().model()->index(0, AgendaModel::Title),
                                               QItemSelectionModel::NoUpdate);
    EXPECT_TRUE(desk().currentPart().isNull());
    EXPECT_FALSE(m_window.action(Act::Delete)->isEnabled());
}

TEST_F(MainWindowTest, aPartStaysSelectedWhenTheRowsChange)
{
    agenda().setCurrentIndex(agenda().model()->index(1, AgendaModel::Title));
    const PartId part = desk().currentPart();
    desk().commit(QStringLiteral("Delete"), removeSegments(desk().saved(), {segment(0).id}));
    EXPECT_EQ(desk().currentPart(), part);
    const auto* model = qobject_cast<const AgendaModel*>(agenda().model());
    EXPECT_EQ(model->partAt(agenda().currentIndex()), part);
    EXPECT_TRUE(agenda().selectionModel()->isSelected(agenda().currentIndex()));
}

TEST_F(MainWindowTest, anAlternativesNameIsShownWithItsAmpersand)
{
    desk().commit(QStringLiteral("Rename"),
                  renameAgenda(desk().saved(), desk().agenda()->id, QStringLiteral("Q&A")));
    EXPECT_EQ(m_window.findChild<Alternatives*>()->tabText(0), QStringLiteral("Q&&A (chosen)"));
}

TEST_F(MainWindowTest, eachListHasAContextMenu)
{
    for (const QWidget* list :
         {static_cast<QWidget*>(&agenda()), static_cast<QWidget*>(m_window.findChild<Alternatives*>()),
          static_cast<QWidget*>(m_window.findChild<SessionList*>())}) {
        EXPECT_EQ(list->contextMenuPolicy(), Qt::ActionsContextMenu);
        EXPECT_FALSE(list->actions().isEmpty());
    }
}

TEST_F(MainWindowTest, everyCommandHasATipAndAPlaceInTheMenus)
{
    for (const ActInfo& info : actTable()) {
        const QAction* action = m_window.action(info.act);
        ASSERT_NE(action, nullptr) << info.text;
        EXPECT_FALSE(action->toolTip().isEmpty()) << info.text;
        const QList<QMenu*> menus = m_window.menuBar()->findChildren<QMenu*>();
        EXPECT_TRUE(std::any_of(menus.cbegin(), menus.cend(), [&](const QMenu* menu) {
            return menu->actions().contains(const_cast<QAction*>(action));
        })) << info.text;
    }
}

TEST_F(MainWindowTest, everyShortcutIsInTheDocs)
{
    QFile page(QStringLiteral(MODERATO_SOURCE_DIR "/docs/shortcuts.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const ActInfo& info : actTable()) {
        if (*info.keys == '\0')
            continue;
        const QString row = QStringLiteral("| `%1` |").arg(QLatin1String(info.keys));
        EXPECT_TRUE(text.contains(row)) << info.keys;
        EXPECT_TRUE(text.contains(QStringLiteral("| %1 |").arg(QString::fromUtf8(info.tip)))) << info.tip;
    }
}

TEST_F(MainWindowTest, noTwoCommandsShareAShortcut)
{
    QHash<QString, const char*> taken;
    for (const ActInfo& info : actTable()) {
        const QString keys = m_window.action(info.act)->shortcut().toString();
        if (keys.isEmpty())
            continue;
        EXPECT_FALSE(taken.contains(keys)) << keys.toStdString();
        taken.insert(keys, info.text);
    }
}

TEST_F(MainWindowTest, everyInputHasANameForThoseWhoCantSeeIt)
{
    for (const QLineEdit* edit : m_window.findChildren<QLineEdit*>()) {
        const QWidget* owner =
            qobject_cast<QComboBox*>(edit->parent()) || qobject_cast<QAbstractSpinBox*>(edit->parent())
                ? edit->parentWidget()
                : edit;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(owner));
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << owner->metaObject()->className();
    }
}

}  // namespace
}  // namespace moderato
