#include "ui/stage/stagewindow.h"

#include "tests/support/printers.h"
#include "tests/ui/stage/faces.h"

#include <QMenu>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

const ScreenId laptop{QStringLiteral("eDP-1"), QString(), QRect(0, 0, 1366, 768)};
const ScreenId projector{QStringLiteral("HDMI-1"), QStringLiteral("A7"), QRect(1366, 0, 1920, 1080)};
const ScreenId wall{QStringLiteral("DP-2"), QStringLiteral("B9"), QRect(3286, 0, 3840, 2160)};

class FakeScreens final : public Screens {
public:
    explicit FakeScreens(const QList<ScreenId>& screens) : m_all(screens) {}

    QList<ScreenId> all() const override { return m_all; }
    void move(QWidget& window, qsizetype to) override
    {
        window.showNormal();
        m_movedTo = m_all.at(to);
    }
    void fill(QWidget& window, qsizetype to) override
    {
        window.showFullScreen();
        m_movedTo = m_all.at(to);
    }

    void set(const QList<ScreenId>& screens)
    {
        m_all = screens;
        Q_EMIT changed();
    }
    /// Where the window was put last.
    ScreenId movedTo() const { return m_movedTo; }

private:
    QList<ScreenId> m_all;
    ScreenId m_movedTo;
};

class StageWindowTest : public testing::Test {
protected:
    StageWindowTest() { QSettings().remove(QStringLiteral("stage")); }
    ~StageWindowTest() override { QSettings().remove(QStringLiteral("stage")); }

    FakeScreens m_screens{{laptop, projector, wall}};
};

TEST(RememberedScreen, isKnownByItsSerialNumberAndElseByItsName)
{
    EXPECT_EQ(rememberedScreen({laptop, projector}, projector), 1);
    ScreenId elsewhere = projector;
    elsewhere.name = QStringLiteral("HDMI-2");
    elsewhere.geometry.moveLeft(0);
    EXPECT_EQ(rememberedScreen({laptop, elsewhere}, projector), 1) << "the same one in another socket";
    ScreenId other = projector;
    other.serial = QStringLiteral("C1");
    EXPECT_EQ(rememberedScreen({laptop, other}, projector), -1) << "another one in the same socket";
    ScreenId nameless = projector;
    nameless.serial.clear();
    EXPECT_EQ(rememberedScreen({laptop, nameless}, projector), 1);
    EXPECT_EQ(rememberedScreen({laptop}, projector), -1);
    EXPECT_EQ(rememberedScreen({laptop, projector}, ScreenId()), -1);
}

TEST(RememberedScreen, isToldFromItsTwinByItsPlace)
{
    ScreenId left{QStringLiteral("TV"), QString(), QRect(0, 0, 100, 100)};
    ScreenId right{QStringLiteral("TV"), QString(), QRect(100, 0, 100, 100)};
    EXPECT_EQ(rememberedScreen({left, right}, right), 1);
    EXPECT_EQ(rememberedScreen({left, right}, left), 0);
}

TEST_F(StageWindowTest, opensOnTheSecondMonitorTheFirstTime)
{
    StageWindow window(m_screens);
    window.open();
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_EQ(m_screens.movedTo(), projector);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Stage display"));
}

TEST_F(StageWindowTest, leavesTheMonitorFreeOnWhichTheSessionIsConducted)
{
    StageWindow window(m_screens);
    window.open(projector.geometry);
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_EQ(m_screens.movedTo(), laptop);
}

TEST_F(StageWindowTest, isAnOrdinaryWindowWhereThereIsOneMonitor)
{
    m_screens.set({laptop});
    StageWindow window(m_screens);
    window.open();
    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(window.isFullScreen());
}

TEST_F(StageWindowTest, coversNotTheOneMonitorWhoseCopyTheOtherShows)
{
    ScreenId copy = projector;
    copy.geometry = laptop.geometry;
    m_screens.set({laptop, copy});
    StageWindow window(m_screens);
    window.open();
    EXPECT_FALSE(window.isFullScreen());
}

TEST_F(StageWindowTest, remembersTheMonitorThatWasChosen)
{
    {
        StageWindow window(m_screens);
        window.open();
        window.goTo(2);
        EXPECT_TRUE(window.isFullScreen());
        EXPECT_EQ(m_screens.movedTo(), wall);
    }
    m_screens.set({laptop, wall, projector});
    StageWindow again(m_screens);
    again.open();
    EXPECT_EQ(m_screens.movedTo(), wall);
}

TEST_F(StageWindowTest, remembersThatItWasAnOrdinaryWindow)
{
    {
        StageWindow window(m_screens);
        window.open();
        QTest::keyClick(&window.display(), Qt::Key_Escape);
        EXPECT_FALSE(window.isFullScreen());
    }
    StageWindow again(m_screens);
    again.open();
    EXPECT_FALSE(again.isFullScreen());
    QTest::keyClick(&again.display(), Qt::Key_F);
    EXPECT_TRUE(again.isFullScreen());
    EXPECT_EQ(m_screens.movedTo(), projector);
}

TEST_F(StageWindowTest, survivesThatItsMonitorIsUnplugged)
{
    StageWindow window(m_screens);
    window.open();
    m_screens.set({laptop, wall});
    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(window.isDisplaced());
    EXPECT_EQ(m_screens.movedTo(), laptop);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Stage display: its monitor HDMI-1 is unplugged"));

    m_screens.set({laptop, wall, projector});
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_EQ(m_screens.movedTo(), projector);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Stage display"));
}

TEST_F(StageWindowTest, staysWhereItIsWhenAnotherMonitorGoes)
{
    StageWindow window(m_screens);
    window.open();
    window.goTo(2);
    m_screens.set({laptop, wall});
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_EQ(m_screens.movedTo(), wall);
    EXPECT_FALSE(window.isDisplaced());
}

TEST_F(StageWindowTest, comesBackToNoMonitorThatItWasTakenFrom)
{
    StageWindow window(m_screens);
    window.open();
    m_screens.set({laptop});
    QTest::keyClick(&window.display(), Qt::Key_Escape);
    m_screens.set({laptop, projector});
    EXPECT_FALSE(window.isFullScreen()) << "Esc said so meanwhile";
}

TEST_F(StageWindowTest, takesTheSecondMonitorOfAnotherRoom)
{
    {
        StageWindow window(m_screens);
        window.open();
        window.goTo(1);
    }
    m_screens.set({laptop, wall});
    StageWindow again(m_screens);
    again.open();
    EXPECT_TRUE(again.isFullScreen());
    EXPECT_EQ(m_screens.movedTo(), wall);
}

TEST_F(StageWindowTest, offersAllMonitorsInItsMenu)
{
    StageWindow window(m_screens);
    window.open();
    QObject::connect(&window.display(), &StageDisplay::menuWanted, &window, [](QMenu* menu) {
        QTimer::singleShot(0, menu, [menu] {
            for (QAction* action : menu->findChild<QMenu*>()->actions())
                if (action->text() == QStringLiteral("DP-2, 3840 × 2160"))
                    action->trigger();
            menu->close();
        });
    });
    const QPoint place(5, 5);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, window.display().mapToGlobal(place));
    QCoreApplication::sendEvent(&window.display(), &event);
    EXPECT_EQ(m_screens.movedTo(), wall);
}

TEST_F(StageWindowTest, showsTheFaceAndPassesOnTheKeyForBlank)
{
    StageWindow window(m_screens);
    window.open();
    const StageFace face = test::faceWith(Seconds{42});
    window.show(face);
    EXPECT_EQ(window.display().face(), face);
    bool asked = false;
    QObject::connect(&window, &StageWindow::blankToggled, &window, [&] { asked = true; });
    QTest::keyClick(&window.display(), Qt::Key_B);
    EXPECT_TRUE(asked);
}

TEST(MachineScreens, knowThoseOfThisMachine)
{
    EXPECT_FALSE(machineScreens().all().isEmpty());
    QWidget window;
    window.resize(90'000, 90'000);
    machineScreens().move(window, 0);
    const QRect screen = machineScreens().all().first().geometry;
    EXPECT_TRUE(screen.contains(window.geometry()));
    machineScreens().fill(window, 0);
    EXPECT_TRUE(window.isFullScreen());
    machineScreens().move(window, 0);
    EXPECT_FALSE(window.isFullScreen());
}

}  // namespace
}  // namespace moderato
