#include "core/edit/segments.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/bar/budgetbar.h"
#include "ui/bar/budgetstrip.h"
#include "ui/bar/sumline.h"

#include <QRegularExpression>
#include <QTest>

namespace moderato {
namespace {

class BudgetBarBorders : public testing::Test {
protected:
    BudgetBarBorders()
    {
        m_bar.resize(920, 120);
        m_bar.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_bar));
    }

    Desk& desk() { return m_sample.desk(); }
    BudgetStrip& strip() const { return *m_bar.findChild<BudgetStrip*>(); }
    Seconds planned(qsizetype place) const { return m_sample.segment(place).planned; }
    QPoint at(Seconds time) const
    {
        const Scale scale(minutes(90), 2, strip().width() - 4, false);
        return {qRound(scale.xOf(time)), 20};
    }
    void press(Seconds time) { QTest::mousePress(&strip(), Qt::LeftButton, {}, at(time)); }
    void moveHeld(Seconds time)
    {
        QMouseEvent move(QEvent::MouseMove, at(time), strip().mapToGlobal(at(time)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&strip(), &move);
    }
    void release(Seconds time) { QTest::mouseRelease(&strip(), Qt::LeftButton, {}, at(time)); }

    SampleDesk m_sample;
    BudgetBar m_bar{m_sample.desk()};
};

TEST_F(BudgetBarBorders, draggingOneMovesMinutesToTheNeighbour)
{
    press(minutes(80));
    moveHeld(minutes(77));
    EXPECT_EQ(planned(3), minutes(13)) << "it is shown while it is dragged";
    EXPECT_EQ(desk().saved().sessions.first().agendas.first().segments.at(3).planned, minutes(10));
    release(minutes(77));
    EXPECT_EQ(planned(2), minutes(5));
    EXPECT_EQ(planned(3), minutes(13));
    EXPECT_EQ(m_sample.schedule().scheduledEnd, minutes(90));
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Move minutes"));
    desk().undo();
    EXPECT_EQ(planned(2), minutes(8));
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(BudgetBarBorders, noneTakesFromASegmentMoreThanItsLeast)
{
    press(minutes(80));
    moveHeld(minutes(60));
    release(minutes(60));
    EXPECT_EQ(planned(2), minutes(5));
    EXPECT_EQ(planned(3), minutes(13));
}

TEST_F(BudgetBarBorders, escForgetsADrag)
{
    press(minutes(80));
    moveHeld(minutes(78));
    QTest::keyClick(&strip(), Qt::Key_Escape);
    EXPECT_EQ(planned(3), minutes(10));
    release(minutes(78));
    EXPECT_EQ(planned(3), minutes(10));
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(BudgetBarBorders, aClickOnOneStillSelects)
{
    press(minutes(80));
    release(minutes(80));
    EXPECT_TRUE(desk().current());
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(BudgetBarBorders, aLockedSegmentKeepsItsOwnAndSaysSo)
{
    ASSERT_TRUE(
        desk().commit(QStringLiteral("Lock"), setLocked(desk().saved(), m_sample.segment(3).id, true)));
    press(minutes(80));
    moveHeld(minutes(77));
    release(minutes(77));
    EXPECT_EQ(planned(3), minutes(10));
    ASSERT_EQ(m_sample.failures().size(), 1);
    EXPECT_TRUE(m_sample.failures().first().contains(QStringLiteral("locked")));
}

TEST_F(BudgetBarBorders, keysMoveTheEndOfTheSelectedSegment)
{
    m_sample.select(2);
    QTest::keyClick(&strip(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(planned(2), minutes(9));
    EXPECT_EQ(planned(3), minutes(9));
    QTest::keyClick(&strip(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(planned(2), Seconds{535});
    m_sample.select(3);
    QTest::keyClick(&strip(), Qt::Key_Right, Qt::ControlModifier);
    ASSERT_EQ(m_sample.failures().size(), 1);
    EXPECT_TRUE(m_sample.failures().first().contains(QStringLiteral("no border")));
}

TEST_F(BudgetBarBorders, theSumsHaveTheirSharesAndTheChanceToEndInTime)
{
    const SumLine& sums = *m_bar.findChild<SumLine*>();
    EXPECT_TRUE(sums.text().contains(QStringLiteral("Panel 35:00 (38 %)")));
    EXPECT_TRUE(sums.text().contains(QStringLiteral("Chair 17:00 (18 %)")));
    EXPECT_TRUE(sums.text().contains(QStringLiteral("Buffer 0:00 (0 %)")));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        static const QRegularExpression chance(QStringLiteral("In time \\d+ %"));
        return sums.text().contains(chance);
    }));
}

}  // namespace
}  // namespace moderato
