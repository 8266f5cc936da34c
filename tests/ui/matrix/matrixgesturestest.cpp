#include "tests/support/agreement.h"
#include "tests/support/dice.h"
#include "tests/support/printers.h"
#include "ui/matrix/matrixview.h"
#include "ui/matrix/speakingmatrix.h"
#include "ui/parts/roundsedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QSettings>
#include <QTest>

namespace moderato::test {
namespace {

/// Does to the matrix whatever a user could do with mouse and keys, in any order.
class MatrixHands final {
public:
    MatrixHands(Desk& desk, SpeakingMatrix& matrix, quint32 seed)
        : m_desk(desk)
        , m_matrix(matrix)
        , m_view(*matrix.findChild<MatrixView*>())
        , m_dice(seed)
    {
    }

    void next()
    {
        const int what = m_dice.below(100);
        if (what < 30)
            click();
        else if (what < 50)
            type();
        else if (what < 80)
            press();
        else if (what < 86)
            chooseFromAList();
        else if (what < 90)
            clickAHeading();
        else if (what < 96)
            m_desk.undo();
        else
            m_desk.redo();
        QCoreApplication::processEvents();
    }

private:
    Qt::KeyboardModifiers modifiers()
    {
        return m_dice.oneOf(QList<Qt::KeyboardModifiers>{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                         Qt::ControlModifier});
    }

    void click()
    {
        const QSize size = m_view.viewport()->size();
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, modifiers(),
                          {m_dice.below(size.width()), m_dice.below(size.height())});
    }

    void clickAHeading()
    {
        QWidget* heading = m_view.horizontalHeader()->viewport();
        QTest::mouseClick(heading, Qt::LeftButton, {}, {m_dice.below(heading->width()), 4});
    }

    void press()
    {
        static const QList<QKeyCombination> keys{Qt::Key_Up,
                                                 Qt::Key_Down,
                                                 Qt::Key_Left,
                                                 Qt::Key_Right,
                                                 Qt::Key_Home,
                                                 Qt::Key_End,
                                                 Qt::Key_Delete,
                                                 Qt::CTRL | Qt::Key_C,
                                                 Qt::CTRL | Qt::Key_X,
                                                 Qt::CTRL | Qt::Key_V,
                                                 Qt::CTRL | Qt::Key_D,
                                                 Qt::SHIFT | Qt::Key_Down,
                                                 Qt::SHIFT | Qt::Key_Right,
                                                 Qt::CTRL | Qt::Key_A};
        const QKeyCombination key = m_dice.oneOf(keys);
        QTest::keyClick(&m_view, key.key(), key.keyboardModifiers());
    }

    /// What is typed is done with, filled in everywhere or given up; what makes no sense is given up after all.
    void type()
    {
        QTest::keyClick(&m_view, Qt::Key_F2);
        RoundsEdit* editor = openEditor();
        if (!editor)
            return;
        static const QStringList texts{QStringLiteral("3+2"), QStringLiteral("4"), QStringLiteral("1:30"),
                                       QStringLiteral("x"), QStringLiteral("5+")};
        QTest::keyClicks(editor, m_dice.oneOf(texts));
        static const QList<QKeyCombination> ends{Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,
                                                 Qt::CTRL | Qt::Key_Return};
        const QKeyCombination end = m_dice.oneOf(ends);
        QTest::keyClick(editor, end.key(), end.keyboardModifiers());
        QCoreApplication::processEvents();
        if (RoundsEdit* open = openEditor())
            QTest::keyClick(open, Qt::Key_Escape);
    }

    RoundsEdit* openEditor() const
    {
        // One that was closed lives on until then.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_view.viewport()->findChild<RoundsEdit*>();
    }

    void chooseFromAList()
    {
        QComboBox* choice = m_matrix.findChildren<QComboBox*>().at(m_dice.below(2));
        QTest::keyClick(choice, m_dice.chance(50) ? Qt::Key_Down : Qt::Key_Up);
        m_view.setFocus();
    }

    Desk& m_desk;
    SpeakingMatrix& m_matrix;
    MatrixView& m_view;
    Dice m_dice;
};

class MatrixGestures : public testing::TestWithParam<quint32> {
protected:
    ~MatrixGestures() override { QSettings().remove(QStringLiteral("matrix")); }
};

TEST_P(MatrixGestures, leaveModelFileAndHistoryInAgreement)
{
    SampleDesk sample;
    Desk& desk = sample.desk();
    const Event first = desk.saved();
    SpeakingMatrix matrix(desk);
    matrix.resize(900, 400);
    matrix.show();
    matrix.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&matrix));
    const QAbstractItemModelTester tester(matrix.findChild<MatrixView*>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    MatrixHands hands(desk, matrix, GetParam());
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

INSTANTIATE_TEST_SUITE_P(Seeds, MatrixGestures, testing::Values(1U, 2U));

}  // namespace
}  // namespace moderato::test
