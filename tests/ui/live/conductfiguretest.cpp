#include "tests/ui/live/conductfixture.h"
#include "ui/live/clockfigure.h"
#include "ui/live/recoveryrow.h"
#include "ui/live/speakerrow.h"

namespace moderato {
namespace {

using enum RunAction;

/// What the conduct window says of turns, of the floor's time and of clocks: that it is the same everywhere, and so.
class ConductFigureTest : public ConductTest {
protected:
    QString clock(int place) const
    {
        const ClockFigure& figure = *m_view->findChildren<ClockFigure*>().at(place);
        return QString(figure.text() + u'|' + figure.accessibleDescription());
    }
    QString rowText(int place) const
    {
        QStringList texts;
        for (const QLabel* text : m_view->findChildren<SpeakerRow*>().at(place)->findChildren<QLabel*>())
            texts.append(text->text());
        return texts.join(u'|');
    }
    QString loss() const { return child<QWidget>("floorBand").findChild<QLabel*>()->text(); }
    bool offersFloor() const { return child<QWidget>("floorBand").findChild<BigButton*>()->isVisible(); }
    static bool has(const QString& text, const char* part)
    {
        const bool found = text.contains(QString::fromUtf8(part));
        EXPECT_TRUE(found) << part << " is not in: " << text.toStdString();
        return found;
    }
};

TEST_F(ConductFigureTest, goesOnWithAnInterruptedRoundInRowAndClock)
{
    press(Qt::Key_N);
    press(Qt::Key_1);
    advance(Seconds{7});
    press(Qt::Key_R);
    press(Qt::Key_C);
    advance(minutes(1));
    has(rowText(0), "Intervention 2:53 left");
    press(Qt::Key_1);
    has(rowText(0), "Intervention 2:53 left");
    has(clock(0), "2:53");
    advance(minutes(2));
    has(rowText(0), "Intervention 0:53 left");
    has(rowText(0), "spoke 2:07 of 5:00");
    has(clock(0), "0:53");
}

TEST_F(ConductFigureTest, saysTheSameInRowAndClockOfATurnBeyondAllRounds)
{
    press(Qt::Key_N);
    for (const RunTime time : {RunTime(minutes(3)), RunTime(minutes(2)), RunTime(Seconds{5})}) {
        press(Qt::Key_1);
        advance(time);
        if (time != RunTime(Seconds{5}))
            press(Qt::Key_0);
    }
    has(rowText(0), "Nothing planned, for 0:05");
    has(clock(0), "nothing planned, for 0:05");
}

TEST_F(ConductFigureTest, offersNoFloorTimeThatAJumpHasLost)
{
    press(Qt::Key_N);
    advance(minutes(1));
    press(Qt::Key_N);
    press(Qt::Key_N);
    has(loss(), "The floor has lost 30:00 of 30:00");
    EXPECT_FALSE(offersFloor());
    press(Qt::Key_F);
    EXPECT_EQ(last().action, StartSegment);
    has(label("notice"), "nothing to give up");
}

TEST_F(ConductFigureTest, offersNoMoreOfTheFloorOnceItWasTakenByChoice)
{
    press(Qt::Key_N);
    press(Qt::Key_1);
    advance(minutes(31));
    ASSERT_TRUE(offersFloor());
    press(Qt::Key_F);
    EXPECT_EQ(last().amount, minutes(9));
    has(loss(), "gave up 9:00 by choice");
    EXPECT_FALSE(offersFloor());
    press(Qt::Key_F);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, StartTurn, SpendFloor}));
}

TEST_F(ConductFigureTest, saysThatItIsOnTimeAtTheFloorsCost)
{
    press(Qt::Key_N);
    press(Qt::Key_1);
    advance(minutes(31));
    EXPECT_EQ(label("pace"), QStringLiteral("✓ on time"));
    has(label("end"), "at the floor's cost: the floor has lost 6:00 of 30:00");
    has(label("recoveryHeading"), "at the floor's cost: the floor has lost 6:00 of 30:00");
}

TEST_F(ConductFigureTest, doesNotCallWaysThatAreNotEnoughWaysToEndOnTime)
{
    press(Qt::Key_N);
    advance(minutes(44));
    const QList<RecoveryRow*> rows = m_view->findChildren<RecoveryRow*>();
    const auto isEnough = [](const RecoveryRow* row) {
        return !row->accessibleDescription().contains(QStringLiteral("after the limit"));
    };
    const auto enough = std::count_if(rows.cbegin(), rows.cend(), isEnough);
    ASSERT_GT(enough, 0);
    ASSERT_LT(enough, rows.size());
    has(child<BigButton>("ways").accessibleName(), "to make up time");
    has(label("recoveryHeading"), "end(s) on time (✓):");
    has(label("recoveryHeading"), qPrintable(QStringLiteral("; %1 of them").arg(enough)));
}

TEST_F(ConductFigureTest, keepsWhoHasTheFloorFromBeingMarkedAbsent)
{
    press(Qt::Key_N);
    press(Qt::Key_1);
    press(Qt::Key_F, Qt::ShiftModifier);
    EXPECT_EQ(last().action, StartTurn);
    has(label("notice"), "has the floor now; end the turn first");
    press(Qt::Key_0);
    press(Qt::Key_F, Qt::ShiftModifier);
    EXPECT_EQ(last().action, Absent);
}

TEST_F(ConductFigureTest, agreesToTheSecondHowFarItIsAhead)
{
    press(Qt::Key_N);
    advance(RunTime(minutes(25)) + RunTime{400});
    press(Qt::Key_N);
    has(label("pace"), "15:00 ahead");
    has(label("end"), "15:00 before the limit");
    advance(RunTime{300});
    has(label("pace"), "15:00 ahead");
}

TEST_F(ConductFigureTest, saysNowByTheMachinesClock)
{
    press(Qt::Key_N);
    advance(minutes(1));
    has(label("end"), "Now 10:01 ·");
    m_clock.setWallClock(std::chrono::hours(5));
    press(Qt::Key_P);
    has(label("end"), "Now 10:01 ·");
}

/// A session that is run on another day.
class ConductElsewhenTest : public ConductFigureTest {
protected:
    ConductElsewhenTest()
    {
        m_clock.setWallClock(std::chrono::hours(40));
        m_live.tick();
    }
};

TEST_F(ConductElsewhenTest, saysThatItsTimesAreByThePlansClock)
{
    press(Qt::Key_N);
    advance(minutes(1));
    has(label("end"), "By the plan's clock 10:01 ·");
    child<BigButton>("end").click();
    has(label("end"), "Ended 10:01 by the plan's clock");
}

}  // namespace
}  // namespace moderato
