#include "ui/stage/stagedisplay.h"

#include "tests/support/printers.h"
#include "tests/ui/stage/faces.h"
#include "tests/ui/stage/paintcount.h"
#include "ui/stage/stagecolours.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

using test::faceWith;

class StageDisplayTest : public testing::Test {
protected:
    StageDisplayTest()
    {
        QSettings().remove(QStringLiteral("stage"));
        m_display = std::make_unique<StageDisplay>();
        m_display->resize(960, 540);
        m_display->show(faceWith(Seconds{131}));
        m_display->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_display.get()));
        QCoreApplication::processEvents();
        m_paints = std::make_unique<test::PaintCount>(*m_display);
    }
    ~StageDisplayTest() override { QSettings().remove(QStringLiteral("stage")); }

    void show(const StageFace& face)
    {
        m_display->show(face);
        QCoreApplication::processEvents();
    }
    /// Lets the flash go on by one step.
    void step()
    {
        auto* timer = m_display->findChild<Flasher*>()->findChild<QTimer*>();
        ASSERT_TRUE(timer && timer->isActive());
        QMetaObject::invokeMethod(timer, "timeout");
    }
    bool isTurned() const { return m_display->scene().ground == stageColours(StageLevel::Calm).ink; }

    std::unique_ptr<StageDisplay> m_display;
    std::unique_ptr<test::PaintCount> m_paints;
};

TEST_F(StageDisplayTest, paintsNothingWhereNothingChanged)
{
    show(faceWith(Seconds{131}));
    EXPECT_EQ(m_paints->times(), 0);
}

TEST_F(StageDisplayTest, paintsOnlyWhatChanged)
{
    show(faceWith(Seconds{130}));
    EXPECT_EQ(m_paints->times(), 1);
    const QRect first = m_display->scene().items.at(4).area.toAlignedRect();
    ASSERT_EQ(m_display->scene().items.at(4).lines, QStringList{QStringLiteral("2")}) << "the first figure";
    EXPECT_FALSE(m_paints->region().intersects(first.adjusted(2, 2, -2, -2)));
    int pixels = 0;
    for (const QRect& each : m_paints->region())
        pixels += each.width() * each.height();
    EXPECT_LT(pixels, 960 * 540 / 4) << "a figure and the ring";
}

TEST_F(StageDisplayTest, paintsNothingOfARunningClockWhileItIsBlank)
{
    StageFace face = faceWith(Seconds{131});
    face.blank = true;
    show(face);
    m_paints->forget();
    face.clock->left = Seconds{130};
    face.used = 600;
    show(face);
    EXPECT_EQ(m_paints->times(), 0);
}

TEST_F(StageDisplayTest, looksThePartWiseWayAsPaintedAtOnce)
{
    show(faceWith(Seconds{130}));
    show(faceWith(Seconds{59}));
    const QImage partWise = m_display->grab().toImage();
    StageDisplay fresh;
    fresh.resize(m_display->size());
    fresh.show(faceWith(Seconds{59}));
    EXPECT_EQ(partWise, fresh.grab().toImage());
}

TEST_F(StageDisplayTest, mirrorsTheWholePictureByM)
{
    const QImage before = m_display->grab().toImage();
    QTest::keyClick(m_display.get(), Qt::Key_M);
    EXPECT_TRUE(m_display->settings().mirrored);
    const QImage after = m_display->grab().toImage();
    EXPECT_NE(before, after);
    // Letters are smoothed a little differently from the other side.
    const QImage back = after.mirrored(true, false);
    qint64 apart = 0;
    for (int y = 0; y < back.height(); ++y)
        for (int x = 0; x < back.width(); ++x)
            apart += std::abs(qGray(back.pixel(x, y)) - qGray(before.pixel(x, y))) > 96 ? 1 : 0;
    EXPECT_LT(apart, back.width() * back.height() / 100);
    QTest::keyClick(m_display.get(), Qt::Key_M);
    EXPECT_EQ(m_display->grab().toImage(), before);
}

TEST_F(StageDisplayTest, paintsTheMirroredPartsThatChanged)
{
    QTest::keyClick(m_display.get(), Qt::Key_M);
    QCoreApplication::processEvents();
    m_paints->forget();
    show(faceWith(Seconds{130}));
    const QRectF figure = m_display->scene().items.at(4).area;
    const QRect there = QRectF(960 - figure.right(), figure.top(), figure.width(), figure.height()).toRect();
    EXPECT_FALSE(m_paints->region().isEmpty());
    EXPECT_FALSE(m_paints->region().intersects(there.adjusted(3, 3, -3, -3))) << "the figure that stayed";
}

TEST_F(StageDisplayTest, remembersHowItIsToLook)
{
    QTest::keyClick(m_display.get(), Qt::Key_M);
    QTest::keyClick(m_display.get(), Qt::Key_R);
    const StageDisplay again;
    EXPECT_TRUE(again.settings().mirrored);
    EXPECT_TRUE(again.settings().rightToLeft);
    EXPECT_FALSE(again.settings().reducedMotion);
}

TEST_F(StageDisplayTest, flashesCalmlyWhenAMessageComes)
{
    StageFace face = faceWith(Seconds{131});
    face.message = QStringLiteral("Please wrap up");
    show(face);
    EXPECT_TRUE(isTurned());
    int turned = 1;
    while (m_display->isFlashing()) {
        step();
        turned += isTurned() ? 1 : 0;
    }
    EXPECT_EQ(turned, Flasher::times);
    EXPECT_FALSE(isTurned());
    EXPECT_LT(1000.0 / (2 * Flasher::halfPeriod), 3) << "flashes a second that can harm";
}

TEST_F(StageDisplayTest, flashesNotForWhatIsThereAlreadyNorTakenAway)
{
    StageFace face = faceWith(Seconds{131});
    face.message = QStringLiteral("Please wrap up");
    StageDisplay late;
    late.show(face);
    EXPECT_FALSE(late.isFlashing()) << "the display was opened with the message on";
    face.clock->left = Seconds{130};
    late.show(face);
    EXPECT_FALSE(late.isFlashing());
    face.message.clear();
    late.show(face);
    EXPECT_FALSE(late.isFlashing());
    ++face.flash;
    late.show(face);
    EXPECT_TRUE(late.isFlashing());
}

TEST_F(StageDisplayTest, flashesNoFasterForManySignals)
{
    StageFace face = faceWith(Seconds{131});
    ++face.flash;
    show(face);
    EXPECT_TRUE(isTurned());
    ++face.flash;
    show(face);
    EXPECT_TRUE(isTurned()) << "the second signal only lengthens the first";
    step();
    EXPECT_FALSE(isTurned());
    ++face.flash;
    show(face);
    EXPECT_FALSE(isTurned());
}

TEST_F(StageDisplayTest, holdsAFrameStillWhereMotionIsReduced)
{
    m_display->setSettings({false, false, true});
    StageFace face = faceWith(Seconds{131});
    ++face.flash;
    show(face);
    int steps = 0;
    while (m_display->isFlashing()) {
        EXPECT_FALSE(isTurned());
        EXPECT_EQ(m_display->scene().items.last().shape, StageItem::Shape::Frame);
        step();
        ++steps;
    }
    EXPECT_GT(steps, 2);
    EXPECT_NE(m_display->scene().items.last().shape, StageItem::Shape::Frame);
}

TEST_F(StageDisplayTest, doesNotLightUpTheHallWhileItIsBlank)
{
    StageFace face = faceWith(Seconds{131});
    face.blank = true;
    face.message = QStringLiteral("Please come back at 11:00");
    show(face);
    EXPECT_TRUE(m_display->isFlashing());
    while (m_display->isFlashing()) {
        EXPECT_FALSE(isTurned());
        EXPECT_EQ(m_display->scene().items.last().shape, StageItem::Shape::Frame);
        step();
    }
}

TEST_F(StageDisplayTest, passesOnWhatItsKeysAsk)
{
    QSignalSpy toggled(m_display.get(), &StageDisplay::fullScreenToggled);
    QSignalSpy left(m_display.get(), &StageDisplay::fullScreenLeft);
    QSignalSpy blank(m_display.get(), &StageDisplay::blankToggled);
    QTest::keyClick(m_display.get(), Qt::Key_F);
    QTest::mouseDClick(m_display.get(), Qt::LeftButton);
    EXPECT_EQ(toggled.count(), 2);
    QTest::keyClick(m_display.get(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    QTest::keyClick(m_display.get(), Qt::Key_B);
    EXPECT_EQ(blank.count(), 1);
}

TEST_F(StageDisplayTest, offersTheSameInItsMenu)
{
    QStringList texts;
    QObject::connect(m_display.get(), &StageDisplay::menuWanted, m_display.get(), [&](QMenu* menu) {
        for (QAction* action : menu->actions()) {
            texts.append(action->text());
            if (action->text().startsWith(QStringLiteral("&No flashing")))
                QTimer::singleShot(0, menu, [menu, action] {
                    action->trigger();
                    menu->close();
                });
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_display->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_display.get(), &event);
    EXPECT_TRUE(texts.contains(QStringLiteral("&Full screen\tF")));
    EXPECT_TRUE(texts.contains(QStringLiteral("&Blank\tB")));
    EXPECT_TRUE(texts.contains(QStringLiteral("&Mirrored\tM")));
    EXPECT_TRUE(texts.contains(QStringLiteral("&Right to left\tR")));
    EXPECT_TRUE(m_display->settings().reducedMotion);
}

TEST_F(StageDisplayTest, tellsAScreenReaderWhatIsNewAndNotEverySecond)
{
    const QString before = m_display->accessibleDescription();
    EXPECT_TRUE(before.contains(QStringLiteral("Ada")));
    EXPECT_TRUE(before.contains(QStringLiteral("2:11 left of 5:00")));
    show(faceWith(Seconds{130}));
    EXPECT_EQ(m_display->accessibleDescription(), before);
    show(faceWith(Seconds{60}, StageLevel::WrapUp));
    EXPECT_TRUE(m_display->accessibleDescription().contains(QStringLiteral("Please wrap up")));
    EXPECT_TRUE(m_display->accessibleDescription().contains(QStringLiteral("1:00 left of 5:00")));
}

}  // namespace
}  // namespace moderato
