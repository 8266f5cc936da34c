#include "tests/support/scriptedrun.h"
#include "tests/ui/live/conductfixture.h"
#include "ui/live/rehearser.h"

#include <QCheckBox>
#include <QSlider>

namespace moderato {
namespace {

using enum RunAction;

class RehearsalTest : public ConductTest {
protected:
    RehearsalTest() : ConductTest(RunKind::Rehearsal) {}

    void run(int seconds)
    {
        for (int i = 0; i < seconds && state().phase != RunPhase::Over; ++i)
            advance(Seconds{1});
    }
};

TEST_F(RehearsalTest, runsFasterByTheSlider)
{
    press(Qt::Key_N);
    auto& speed = child<QSlider>("speed");
    speed.setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(last().action, Speed);
    EXPECT_EQ(last().amount, Seconds{60});
    advance(Seconds{10});
    EXPECT_EQ(m_live.now(), RunTime(minutes(10)));
}

TEST_F(RehearsalTest, canBeMadeFastBeforeItBegins)
{
    auto& speed = child<QSlider>("speed");
    speed.setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(state().speed, 60);
    press(Qt::Key_Escape);
    press(Qt::Key_N);
    EXPECT_EQ(log(), (QList<RunAction>{Speed, Begin}));
    advance(Seconds{10});
    EXPECT_EQ(m_live.now(), RunTime(minutes(10)));
}

TEST_F(RehearsalTest, endsSegmentsByItselfOnceToldTo)
{
    press(Qt::Key_N);
    child<QSlider>("speed").setFocus();
    press(Qt::Key_End);
    run(80);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Speed})) << "not before it is told to";
    press(Qt::Key_Escape);
    QTest::mouseClick(&child<QCheckBox>("simulate"), Qt::LeftButton, {}, {10, 20});
    run(300);
    EXPECT_EQ(state().phase, RunPhase::Over);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Speed, StartSegment, StartSegment, StartSegment, End}));
}

TEST_F(RehearsalTest, waitsWhileItIsPaused)
{
    press(Qt::Key_N);
    child<QSlider>("speed").setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Escape);
    QTest::mouseClick(&child<QCheckBox>("simulate"), Qt::LeftButton, {}, {10, 20});
    press(Qt::Key_P);
    run(300);
    EXPECT_EQ(segmentOn(state()), segment(0));
}

TEST_F(RehearsalTest, drawsTheSameForTheSameNumber)
{
    press(Qt::Key_N);
    const Rehearser first(7, defaultAssumptions());
    const Rehearser again(7, defaultAssumptions());
    const Rehearser other(8, defaultAssumptions());
    EXPECT_EQ(first.takes(state(), segment(1)), again.takes(state(), segment(1)));
    EXPECT_NE(first.takes(state(), segment(1)), other.takes(state(), segment(1)));
    const RunTime longest = minutes(32) * 4;
    EXPECT_GT(first.takes(state(), segment(1)), RunTime{0});
    EXPECT_LT(first.takes(state(), segment(1)), longest);
}

/// Segments that always took a tenth of their time, so often that no assumption counts any more.
TEST_F(RehearsalTest, drawsFromWhatTheFilesRunsHaveShown)
{
    for (int i = 0; i < 10; ++i) {
        test::ScriptedRun quick(document().event());
        quick.begin(Seconds{0});
        quick.start(minutes(4), 1);
        quick.start(minutes(4) + Seconds{192}, 3);
        quick.end(minutes(9));
        ASSERT_TRUE(document().addRun(quick.run()));
    }
    press(Qt::Key_N);
    QTest::mouseClick(&child<QCheckBox>("simulate"), Qt::LeftButton, {}, {10, 20});
    run(8 * 60);
    const QList<RunEntry> entries = document().runs().last().entries;
    ASSERT_GE(entries.size(), 2) << "of 40:00 that were planned 4:00 are taken, more or less";
    EXPECT_EQ(entries.at(1).action, StartSegment);
}

TEST(ConductSession, showsNothingOfARehearsalOnTheDayItself)
{
    struct Day : ConductTest {
        void TestBody() override {}
        using ConductTest::child;
    } day;
    EXPECT_FALSE(day.child<QSlider>("speed").isVisible());
}

}  // namespace
}  // namespace moderato
