#include "ui/stage/compactclock.h"

#include "tests/support/printers.h"
#include "tests/ui/stage/faces.h"
#include "tests/ui/stage/paintcount.h"

#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSizeGrip>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace moderato {
namespace {

using test::faceWith;

class CompactClockTest : public testing::Test {
protected:
    CompactClockTest()
    {
        QSettings().remove(QStringLiteral("stage"));
        m_clock = opened();
    }
    ~CompactClockTest() override { QSettings().remove(QStringLiteral("stage")); }

    static std::unique_ptr<CompactClock> opened()
    {
        auto clock = std::make_unique<CompactClock>();
        clock->show(faceWith(Seconds{131}));
        clock->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(clock.get()));
        QCoreApplication::processEvents();
        return clock;
    }
    static QRect room() { return QGuiApplication::primaryScreen()->availableGeometry(); }

    std::unique_ptr<CompactClock> m_clock;
};

TEST_F(CompactClockTest, staysAboveOtherWindowsWithoutAFrame)
{
    EXPECT_TRUE(m_clock->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    EXPECT_TRUE(m_clock->windowFlags().testFlag(Qt::FramelessWindowHint));
    EXPECT_TRUE(room().contains(m_clock->geometry()));
}

TEST_F(CompactClockTest, opensAwayFromTheLargeButtonsTheFirstTime)
{
    EXPECT_LT(m_clock->geometry().bottom(), room().center().y());
    EXPECT_GT(m_clock->geometry().left(), room().center().x());
}

TEST_F(CompactClockTest, paintsNothingWhereNothingChanged)
{
    test::PaintCount paints(*m_clock);
    m_clock->show(faceWith(Seconds{131}));
    QCoreApplication::processEvents();
    EXPECT_EQ(paints.times(), 0);
    m_clock->show(faceWith(Seconds{130}));
    QCoreApplication::processEvents();
    EXPECT_EQ(paints.times(), 1);
    EXPECT_NE(paints.region(), QRegion(m_clock->rect()));
}

TEST_F(CompactClockTest, isMovedByDragging)
{
    m_clock->move(room().topLeft() + QPoint(40, 40));
    const QPoint before = m_clock->pos();
    QTest::mousePress(m_clock.get(), Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseMove(m_clock.get(), QPoint(60, 35));
    QTest::mouseRelease(m_clock.get(), Qt::LeftButton, {}, QPoint(60, 35));
    EXPECT_EQ(m_clock->pos(), before + QPoint(40, 15));
}

TEST_F(CompactClockTest, isMovedBySteps)
{
    m_clock->move(room().topLeft() + QPoint(100, 100));
    const QPoint before = m_clock->pos();
    QTest::keyClick(m_clock.get(), Qt::Key_Right);
    QTest::keyClick(m_clock.get(), Qt::Key_Down);
    EXPECT_EQ(m_clock->pos(), before + QPoint(20, 20));
    QTest::keyClick(m_clock.get(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_clock.get(), Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(m_clock->pos(), before + QPoint(19, 19));
}

TEST_F(CompactClockTest, isNotMovedOffTheScreen)
{
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_clock.get(), Qt::Key_Left);
    EXPECT_EQ(m_clock->geometry().left(), room().left());
}

TEST_F(CompactClockTest, growsAndShrinksByKeys)
{
    const QSize before = m_clock->size();
    QTest::keyClick(m_clock.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(m_clock->height(), before.height());
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(m_clock.get(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(m_clock->size(), m_clock->minimumSize());
}

TEST_F(CompactClockTest, comesBackWhereItWas)
{
    m_clock->setGeometry(QRect(room().topLeft() + QPoint(30, 70), QSize(400, 200)));
    const QRect before = m_clock->geometry();
    m_clock->close();
    EXPECT_EQ(opened()->geometry(), before);
}

TEST_F(CompactClockTest, comesBackOntoTheScreenIfItsPlaceIsGone)
{
    m_clock->close();
    QSettings().setValue(QStringLiteral("stage/compact-geometry"), QRect(90'000, -5'000, 400, 200));
    EXPECT_TRUE(room().contains(opened()->geometry()));
}

TEST_F(CompactClockTest, isSizedAtItsCorner)
{
    const auto* grip = m_clock->findChild<QSizeGrip*>();
    ASSERT_TRUE(grip);
    EXPECT_EQ(grip->geometry().bottomRight(), m_clock->rect().bottomRight());
}

TEST_F(CompactClockTest, isClosedByItsMenu)
{
    QTimer::singleShot(0, m_clock.get(), [this] {
        auto* menu = m_clock->findChild<QMenu*>();
        ASSERT_TRUE(menu);
        menu->actions().last()->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_clock->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_clock.get(), &event);
    EXPECT_FALSE(m_clock->isVisible());
}

TEST_F(CompactClockTest, tellsAScreenReaderWhatIsOn)
{
    EXPECT_TRUE(m_clock->accessibleDescription().contains(QStringLiteral("Ada")));
    m_clock->show(faceWith(Seconds{-3}, StageLevel::Over));
    EXPECT_TRUE(m_clock->accessibleDescription().contains(QStringLiteral("0:03 over")));
}

}  // namespace
}  // namespace moderato
