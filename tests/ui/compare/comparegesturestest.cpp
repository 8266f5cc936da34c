#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "tests/support/agreement.h"
#include "tests/support/dice.h"
#include "tests/support/printers.h"
#include "ui/compare/compareview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace moderato::test {
namespace {

/// Does to a comparison whatever a user could do with mouse and keys, in any order, while the agendas change under it.
class CompareHands final {
public:
    CompareHands(Desk& desk, CompareView& view, quint32 seed)
        : m_desk(desk)
        , m_view(view)
        , m_rows(*view.findChild<QTableView*>())
        , m_dice(seed)
    {
    }

    void next()
    {
        const int what = m_dice.below(100);
        if (what < 20)
            chooseASide();
        else if (what < 40)
            clickARow();
        else if (what < 60)
            clickAButton();
        else if (what < 65)
            QTest::keyClick(m_view.findChild<QCheckBox*>(), Qt::Key_Space);
        else if (what < 85)
            editElsewhere();
        else if (what < 96)
            m_desk.undo();
        else
            m_desk.redo();
        QCoreApplication::processEvents();
    }

private:
    void chooseASide()
    {
        QComboBox* side = m_view.findChildren<QComboBox*>().at(m_dice.below(2));
        QTest::keyClick(side, m_dice.chance(50) ? Qt::Key_Down : Qt::Key_Up);
    }

    void clickARow()
    {
        const QSize size = m_rows.viewport()->size();
        QTest::mouseClick(m_rows.viewport(), Qt::LeftButton, {},
                          {m_dice.below(size.width()), m_dice.below(size.height())});
    }

    /// To take over, or to swap the sides; the last one closes the comparison.
    void clickAButton()
    {
        QList<QPushButton*> buttons = m_view.findChildren<QPushButton*>();
        buttons.removeIf([](const QPushButton* button) {
            return !button->isEnabled() || button->text().contains(QStringLiteral("Close"));
        });
        if (!buttons.isEmpty())
            QTest::mouseClick(m_dice.oneOf(buttons), Qt::LeftButton);
    }

    /// The window below goes on being used.
    void editElsewhere()
    {
        const Agenda* agenda = m_desk.agenda();
        const int what = m_dice.below(4);
        if (!agenda)
            return m_desk.undo();
        if (what == 0)
            m_desk.commit(QStringLiteral("Delete alternative"), removeAgenda(m_desk.saved(), agenda->id));
        else if (what == 1)
            m_desk.showAgenda(m_dice.oneOf(m_desk.session()->agendas).id);
        else if (agenda->segments.isEmpty())
            m_desk.undo();
        else if (const SegmentId segment = m_dice.oneOf(agenda->segments).id; what == 2)
            m_desk.commit(QStringLiteral("Remove"), removeSegments(m_desk.saved(), {segment}));
        else
            m_desk.commit(QStringLiteral("Change"),
                          setPlanned(m_desk.saved(), segment, minutes(m_dice.below(30))));
    }

    Desk& m_desk;
    CompareView& m_view;
    QTableView& m_rows;
    Dice m_dice;
};

class CompareGestures : public testing::TestWithParam<quint32> {};

TEST_P(CompareGestures, leaveModelFileAndHistoryInAgreement)
{
    SampleDesk sample;
    Desk& desk = sample.desk();
    const Event first = desk.saved();
    ASSERT_TRUE(succeeded(desk.document()->nameVersion(QStringLiteral("At first"))));
    CompareView view(desk);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    const QAbstractItemModelTester tester(view.findChild<QTableView*>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CompareHands hands(desk, view, GetParam());
    int edited = 0;
    for (int i = 0; i < 300; ++i) {
        const Event before = desk.saved();
        hands.next();
        edited += desk.saved() == before ? 0 : 1;
        ASSERT_TRUE(desk.event() == desk.saved()) << "a preview is left after gesture " << i;
    }
    EXPECT_GT(edited, 30);
    expectAgreement(sample, first);
}

INSTANTIATE_TEST_SUITE_P(Seeds, CompareGestures, testing::Values(1U, 2U));

TEST(CompareVersions, aSessionWithoutAgendasStillShowsItsVersions)
{
    SampleDesk sample;
    Desk& desk = sample.desk();
    ASSERT_TRUE(succeeded(desk.document()->nameVersion(QStringLiteral("At first"))));
    CompareView view(desk);
    view.show();
    while (desk.agenda())
        ASSERT_TRUE(desk.commit(QStringLiteral("Delete"), removeAgenda(desk.saved(), desk.agenda()->id)));
    EXPECT_EQ(view.findChildren<QComboBox*>().at(0)->currentText(), QStringLiteral("Version: At first"));
    EXPECT_GT(view.findChild<QTableView*>()->model()->rowCount(), 0);
}

}  // namespace
}  // namespace moderato::test
