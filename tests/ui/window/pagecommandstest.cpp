#include "core/edit/segments.h"
#include "resources/templates.h"
#include "tests/support/printers.h"
#include "ui/agenda/agendaview.h"
#include "ui/checks/checksview.h"
#include "ui/checks/findingmenu.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopleview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWhatsThis>

namespace moderato {
namespace {

/// A window in which something is selected in the outline, and then another page is shown.
class PageCommandsTest : public testing::Test {
protected:
    PageCommandsTest()
    {
        const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        put(*sample);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        desk().select({segment(2).id}, segment(2).id);
    }

    void put(const Event& event)
    {
        const QString name = QStringLiteral("window%1.moderato").arg(++m_files);
        m_window.desk().put(std::move(*Document::create(m_folder.filePath(name), event)));
    }
    Desk& desk() { return m_window.desk(); }
    const Segment& segment(qsizetype place) { return desk().agenda()->segments.at(place); }
    void trigger(Act act) { m_window.action(act)->trigger(); }
    bool canDo(Act act) { return m_window.action(act)->isEnabled(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    PeopleView* people() { return m_window.findChild<PeopleView*>(); }
    void showPeople()
    {
        trigger(Act::ShowPeople);
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return people() && m_window.findChild<PeoplePage*>()->isVisible(); }));
    }
    static void copy(const char* text) { QGuiApplication::clipboard()->setText(QString::fromUtf8(text)); }

    QTemporaryDir m_folder;
    int m_files = 0;
    MainWindow m_window;
};

TEST_F(PageCommandsTest, whatIsOutOfSightIsLeftAlone)
{
    const QList<Act> acts{Act::AddSegment,   Act::AddPart,     Act::Duplicate, Act::MoveUp,
                          Act::MoveDown,     Act::Park,        Act::SwapParts, Act::Cut,
                          Act::RenameAgenda, Act::DeleteAgenda};
    for (const Act shown : {Act::ShowOutline, Act::ShowTimeline, Act::ShowPeople, Act::ShowOverview}) {
        trigger(shown);
        const bool isAgenda = shown == Act::ShowOutline || shown == Act::ShowTimeline;
        for (const Act act : acts)
            EXPECT_EQ(canDo(act), isAgenda) << qPrintable(m_window.action(act)->text());
        EXPECT_TRUE(m_window.action(shown)->isChecked());
    }
    EXPECT_FALSE(canDo(Act::Delete));
    EXPECT_FALSE(canDo(Act::SelectAll));
}

TEST_F(PageCommandsTest, deleteOnThePeoplesPageDeletesPeople)
{
    showPeople();
    const QList<Segment> segments = desk().agenda()->segments;
    const qsizetype count = desk().saved().people.size();
    trigger(Act::Delete);
    EXPECT_EQ(desk().saved().people.size(), count);  // nobody is selected yet
    people()->selectPeople({desk().saved().people.first().id});
    trigger(Act::Delete);
    EXPECT_EQ(desk().saved().people.size(), count - 1);
    EXPECT_EQ(desk().agenda()->segments.size(), segments.size());
    desk().undo();
    trigger(Act::SelectAll);
    EXPECT_EQ(people()->selectedPeople().size(), count);
    EXPECT_EQ(desk().selection().size(), 1);
    trigger(Act::Find);
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(PageCommandsTest, pasteOnThePeoplesPageAddsPeople)
{
    showPeople();
    const Event before = desk().saved();
    copy("Ana Silva, Youth coalition\nBo Li");
    trigger(Act::Paste);
    EXPECT_EQ(desk().saved().people.size(), before.people.size() + 2);
    EXPECT_EQ(desk().saved().sessions, before.sessions);
}

TEST_F(PageCommandsTest, segmentsArePastedWhereTheyAreSeen)
{
    trigger(Act::Copy);
    const Event before = desk().saved();
    for (const Act page : {Act::ShowPeople, Act::ShowOverview}) {
        trigger(page);
        trigger(Act::Paste);
        EXPECT_EQ(desk().saved(), before);
        EXPECT_TRUE(
            m_window.statusBar()->currentMessage().startsWith(QStringLiteral("Segments are pasted in")));
    }
    trigger(Act::CopySession);
    trigger(Act::Paste);
    EXPECT_EQ(desk().saved().sessions.size(), before.sessions.size() + 1);
}

TEST_F(PageCommandsTest, namesArePastedByKeyWhereThereIsNobodyYet)
{
    Event empty;
    empty.id = EventId::create();
    put(empty);
    showPeople();
    copy("Ana Silva, Youth coalition\nBo Li");
    press(Qt::Key_V);
    ASSERT_EQ(desk().saved().people.size(), 2);
    EXPECT_EQ(desk().saved().people.first().name, QStringLiteral("Ana Silva"));
    desk().undo();
    press(Qt::Key_Insert, Qt::NoModifier);
    EXPECT_EQ(desk().saved().people.size(), 1);
}

TEST_F(PageCommandsTest, theWorstFindingIsMendedFromTheOutline)
{
    auto& agenda = *m_window.findChild<AgendaView*>();
    ASSERT_TRUE(desk().commit(QStringLiteral("Longer"),
                              setPlanned(desk().saved(), segment(3).id, segment(3).planned + minutes(15))));
    agenda.setFocus();
    press(Qt::Key_Period);
    auto* menu = qobject_cast<FindingMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    menu->actions().first()->trigger();
    menu->close();
    EXPECT_EQ(desk().assessment().schedule.overrun(), Seconds{0});
}

TEST_F(PageCommandsTest, theHistoryNamesWhatWasEdited)
{
    const auto label = [this] { return desk().document()->undoLabel().value_or(QString()); };
    const QString title = segment(2).title;
    trigger(Act::Delete);
    EXPECT_EQ(label(), QString(QStringLiteral("Delete ") + title));
    desk().undo();
    desk().select({segment(0).id, segment(2).id}, segment(2).id);
    trigger(Act::Cut);
    EXPECT_TRUE(label().startsWith(QStringLiteral("Cut 2 segment")));
    EXPECT_TRUE(m_window.statusBar()->currentMessage().endsWith(QStringLiteral("cut")));
    trigger(Act::Paste);
    EXPECT_TRUE(label().startsWith(QStringLiteral("Paste 2 segment")));
    trigger(Act::Park);
    EXPECT_TRUE(label().startsWith(QStringLiteral("Park ")));
    ASSERT_TRUE(
        desk().commit(QStringLiteral("Q&A"), setTitle(desk().saved(), segment(0).id, QStringLiteral("x"))));
    EXPECT_TRUE(m_window.action(Act::Undo)->text().endsWith(QStringLiteral("Q&&A")));
}

TEST_F(PageCommandsTest, helpInTheOutlineIsAboutTheOutline)
{
    EXPECT_TRUE(m_window.findChild<AgendaView*>()->whatsThis().contains(QStringLiteral("F2")));
}

}  // namespace
}  // namespace moderato
