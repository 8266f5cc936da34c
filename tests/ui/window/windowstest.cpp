#include "core/edit/segments.h"
#include "resources/templates.h"
#include "tests/support/printers.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// A window on an event, and what other windows are opened from it.
class WindowsTest : public testing::Test {
protected:
    WindowsTest()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("moderato-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("config"));
        QSettings().clear();
        m_first = new MainWindow;
        m_first->setAttribute(Qt::WA_DeleteOnClose);
        m_first->files().open(madeFile("event.moderato"));
        m_first->show();
    }

    ~WindowsTest() override
    {
        for (MainWindow* window : windows())
            delete window;
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Makes an event file and closes it again.
    QString madeFile(const char* name)
    {
        const Result<Event> event = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        EXPECT_TRUE(Document::create(path(name), *event));
        return path(name);
    }

    static QList<MainWindow*> windows()
    {
        QList<MainWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget))
                found.append(window);
        return found;
    }

    /// The window that the command opens.
    MainWindow& another()
    {
        const QList<MainWindow*> before = windows();
        m_first->action(Act::NewWindow)->trigger();
        for (MainWindow* window : windows())
            if (!before.contains(window))
                return *window;
        throw std::logic_error("no other window");
    }

    static void close(MainWindow& window)
    {
        window.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static bool retitle(Desk& desk, const QString& title)
    {
        return desk.commit(QStringLiteral("Rename"),
                           setTitle(desk.saved(), desk.agenda()->segments.first().id, title));
    }

    static QString firstTitle(const Desk& desk) { return desk.agenda()->segments.first().title; }

    QTemporaryDir m_folder;
    MainWindow* m_first = nullptr;
};

TEST_F(WindowsTest, anotherShowsTheSameAgendaOfTheSameDocument)
{
    Desk& desk = m_first->desk();
    desk.showAgenda(desk.session()->agendas.at(2).id);
    MainWindow& other = another();
    EXPECT_TRUE(other.isVisible());
    EXPECT_EQ(other.desk().document(), desk.document());
    EXPECT_EQ(other.desk().agenda()->id, desk.agenda()->id);
    EXPECT_TRUE(other.desk().canEdit());
}

TEST_F(WindowsTest, eachFollowsTheEditsOfTheOtherAndCanUndoThem)
{
    MainWindow& other = another();
    ASSERT_TRUE(retitle(m_first->desk(), QStringLiteral("From the first")));
    EXPECT_EQ(firstTitle(other.desk()), QStringLiteral("From the first"));
    EXPECT_TRUE(other.action(Act::Undo)->isEnabled());
    ASSERT_TRUE(retitle(other.desk(), QStringLiteral("From the other")));
    EXPECT_EQ(firstTitle(m_first->desk()), QStringLiteral("From the other"));
    other.action(Act::Undo)->trigger();
    EXPECT_EQ(firstTitle(m_first->desk()), QStringLiteral("From the first"));
}

TEST_F(WindowsTest, eachShowsAnAgendaOfItsOwn)
{
    MainWindow& other = another();
    const AgendaId before = m_first->desk().agenda()->id;
    other.desk().showAgenda(other.desk().session()->agendas.at(1).id);
    EXPECT_EQ(m_first->desk().agenda()->id, before);
}

TEST_F(WindowsTest, aFileThatAnotherWindowShowsIsOpenedToEditInBoth)
{
    MainWindow& other = another();
    ASSERT_TRUE(other.files().open(madeFile("second.moderato")));
    EXPECT_NE(other.desk().document(), m_first->desk().document());
    ASSERT_TRUE(other.files().open(path("event.moderato")));
    EXPECT_EQ(other.desk().document(), m_first->desk().document());
    EXPECT_TRUE(other.desk().canEdit());
}

TEST_F(WindowsTest, closingOneKeepsTheFileOfTheOther)
{
    MainWindow& other = another();
    close(*m_first);
    EXPECT_EQ(windows(), QList<MainWindow*>{&other});
    EXPECT_TRUE(retitle(other.desk(), QStringLiteral("Still here")));
}

TEST_F(WindowsTest, closingTheLastLetsGoOfTheFile)
{
    close(another());
    close(*m_first);
    EXPECT_EQ(windows(), QList<MainWindow*>());
    EXPECT_FALSE(Document::open(path("event.moderato")).value()->isReadOnly());
}

TEST_F(WindowsTest, quittingClosesThemAll)
{
    another();
    m_first->action(Act::Quit)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(windows(), QList<MainWindow*>());
}

TEST_F(WindowsTest, editingAFileThatWasLetGoIsForAllThatShowIt)
{
    auto holder = std::move(Document::open(madeFile("used.moderato")).value());
    ASSERT_TRUE(m_first->files().open(path("used.moderato")));
    MainWindow& other = another();
    EXPECT_FALSE(other.desk().canEdit());
    holder.reset();
    ASSERT_TRUE(other.files().openAgain());
    EXPECT_TRUE(other.desk().canEdit());
    EXPECT_TRUE(m_first->desk().canEdit());
    EXPECT_EQ(other.desk().document(), m_first->desk().document());
}

TEST_F(WindowsTest, opensNoLargerThanTheScreen)
{
    const QSize room = m_first->screen()->availableSize();
    EXPECT_LE(m_first->width(), room.width());
    EXPECT_LE(m_first->height(), room.height());
}

}  // namespace
}  // namespace moderato
