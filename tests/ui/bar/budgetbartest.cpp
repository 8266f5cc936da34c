#include "ui/bar/budgetbar.h"

#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/bar/budgetstrip.h"
#include "ui/bar/sumline.h"

#include <QLabel>
#include <QTest>

#include <numeric>

namespace moderato {
namespace {

class BudgetBarTest : public testing::Test {
protected:
    BudgetBarTest()
    {
        m_bar.resize(900, 120);
        m_bar.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_bar));
    }

    QString verdict() const { return m_bar.findChild<QLabel*>(QStringLiteral("verdict"))->text(); }
    const QLabel& overrun() const { return *m_bar.findChild<QLabel*>(QStringLiteral("overrun")); }
    QString sums() const { return m_bar.findChild<SumLine*>()->text(); }
    BudgetStrip& strip() const { return *m_bar.findChild<BudgetStrip*>(); }
    void showAgenda(qsizetype place)
    {
        m_sample.desk().showAgenda(m_sample.desk().session()->agendas.at(place).id);
    }

    SampleDesk m_sample;
    BudgetBar m_bar{m_sample.desk()};
};

TEST_F(BudgetBarTest, saysWhatIsPlannedAndWhatTheFloorGets)
{
    EXPECT_EQ(verdict(), QStringLiteral("90:00 of 90:00 planned"));
    EXPECT_TRUE(sums().contains(QStringLiteral("Floor 30:00 (33 %)")));
    EXPECT_TRUE(sums().contains(QStringLiteral("Panel 35:00")));
    EXPECT_TRUE(overrun().isHidden());
}

TEST_F(BudgetBarTest, saysByHowMuchAPlanIsOver)
{
    showAgenda(2);
    EXPECT_EQ(overrun().text(), QStringLiteral("15:00 over"));
    EXPECT_TRUE(overrun().isVisible());
}

TEST_F(BudgetBarTest, showsAFloorOfNothing)
{
    showAgenda(3);
    EXPECT_TRUE(sums().contains(QStringLiteral("Floor 0:00 (0 %) of 30:00 wanted")));
}

TEST_F(BudgetBarTest, itsHeadlineGrowsWithTheTextWhileTheProgramRuns)
{
    const qreal before = overrun().font().pointSizeF();
    QFont larger = m_bar.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    m_bar.setFont(larger);
    EXPECT_NEAR(overrun().font().pointSizeF(), before * 1.4, 0.01);
}

TEST_F(BudgetBarTest, itsStretchesAddUpToTheScheduledEnd)
{
    for (qsizetype place = 0; place < m_sample.desk().session()->agendas.size(); ++place) {
        showAgenda(place);
        const QList<Stretch>& stretches = strip().stretches();
        const Seconds sum =
            std::accumulate(stretches.cbegin(), stretches.cend(), Seconds{0},
                            [](Seconds total, const Stretch& each) { return total + each.length; });
        EXPECT_EQ(sum, m_sample.schedule().scheduledEnd);
    }
}

TEST_F(BudgetBarTest, aClickSelectsTheSegment)
{
    const int x = strip().width() / 2;
    QTest::mouseClick(&strip(), Qt::LeftButton, {}, QPoint(x, 20));
    EXPECT_EQ(m_sample.desk().current()->id, m_sample.segment(1).id);
}

TEST_F(BudgetBarTest, arrowKeysWalkFromSegmentToSegment)
{
    QTest::keyClick(&strip(), Qt::Key_Right);
    EXPECT_EQ(m_sample.desk().current()->id, m_sample.segment(0).id);
    QTest::keyClick(&strip(), Qt::Key_Right);
    EXPECT_EQ(m_sample.desk().current()->id, m_sample.segment(1).id);
    QTest::keyClick(&strip(), Qt::Key_Left);
    EXPECT_EQ(m_sample.desk().current()->id, m_sample.segment(0).id);
}

TEST_F(BudgetBarTest, hasNothingToShowWithoutAnAgenda)
{
    Desk empty;
    const BudgetBar bar(empty);
    EXPECT_FALSE(bar.isEnabled());
}

}  // namespace
}  // namespace moderato
