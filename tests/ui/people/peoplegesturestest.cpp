#include "tests/support/agreement.h"
#include "tests/support/dice.h"
#include "tests/support/printers.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopleview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTest>

namespace moderato::test {
namespace {

/// Does to the people's page whatever a user could do with mouse and keys, in any order.
class PeopleHands final {
public:
    PeopleHands(Desk& desk, PeoplePage& page, quint32 seed)
        : m_desk(desk)
        , m_page(page)
        , m_view(*page.findChild<PeopleView*>())
        , m_dice(seed)
    {
    }

    void next()
    {
        const int what = m_dice.below(100);
        if (what < 30)
            click();
        else if (what < 55)
            type();
        else if (what < 75)
            press();
        else if (what < 82)
            filter();
        else if (what < 87)
            sort();
        else if (what < 95 || isFull())
            m_desk.undo();
        else
            m_desk.redo();
        QCoreApplication::processEvents();
        closeWhatIsOpen();
    }

private:
    /// More people make each gesture slow without making it any other.
    bool isFull() const { return m_desk.saved().people.size() > 30; }

    void click()
    {
        const QSize size = m_view.viewport()->size();
        const auto modifiers = m_dice.oneOf(
            QList<Qt::KeyboardModifiers>{Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier});
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, modifiers,
                          {m_dice.below(size.width()), m_dice.below(size.height())});
    }

    void press()
    {
        static const QList<QKeyCombination> keys{
            Qt::Key_Up,           Qt::Key_Down,         Qt::Key_Left,         Qt::Key_Right,
            Qt::Key_Home,         Qt::Key_End,          Qt::Key_Insert,       Qt::Key_Delete,
            Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_V, Qt::CTRL | Qt::Key_A, Qt::SHIFT | Qt::Key_Down};
        const QKeyCombination key = m_dice.oneOf(keys);
        QTest::keyClick(&m_view, key.key(), key.keyboardModifiers());
    }

    /// An editor of any kind takes a word and is done with, for one or for all, or given up.
    void type()
    {
        QTest::keyClick(&m_view, Qt::Key_F2);
        QWidget* editor = openEditor();
        if (!editor)
            return;
        static const QStringList texts{QStringLiteral("Ana"), QStringLiteral("2022-11-30"),
                                       QStringLiteral("c"), QString()};
        QTest::keyClicks(editor, m_dice.oneOf(texts));
        static const QList<QKeyCombination> ends{Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,
                                                 Qt::CTRL | Qt::Key_Return};
        const QKeyCombination end = m_dice.oneOf(ends);
        if (QWidget* still = openEditor())
            QTest::keyClick(still, end.key(), end.keyboardModifiers());
    }

    QWidget* openEditor() const
    {
        QWidget* focus = QApplication::focusWidget();
        return focus && focus != &m_view && m_view.viewport()->isAncestorOf(focus) ? focus : nullptr;
    }

    /// What makes no sense is given up after all, and menus are closed.
    void closeWhatIsOpen()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
            menu->close();
        if (QWidget* editor = openEditor())
            QTest::keyClick(editor, Qt::Key_Escape);
        QCoreApplication::processEvents();
    }

    void filter()
    {
        auto* text = m_page.findChild<QLineEdit*>();
        text->setFocus();
        if (m_dice.chance(50))
            text->clear();
        QTest::keyClick(text, m_dice.chance(60) ? Qt::Key_A : Qt::Key_Backspace);
        m_view.setFocus();
    }

    void sort()
    {
        QWidget* heading = m_view.horizontalHeader()->viewport();
        QTest::mouseClick(heading, Qt::LeftButton, {}, {m_dice.below(heading->width()), 4});
    }

    Desk& m_desk;
    PeoplePage& m_page;
    PeopleView& m_view;
    Dice m_dice;
};

class PeopleGestures : public testing::TestWithParam<quint32> {
protected:
    ~PeopleGestures() override { QSettings().remove(QStringLiteral("people")); }
};

TEST_P(PeopleGestures, leaveModelFileAndHistoryInAgreement)
{
    SampleDesk sample;
    Desk& desk = sample.desk();
    const Event first = desk.saved();
    PeoplePage page(desk);
    page.resize(1200, 500);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    auto& view = *page.findChild<PeopleView*>();
    view.setFocus();
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester filtered(view.model(), mode);
    const QAbstractItemModelTester whole(qobject_cast<PeopleFilter*>(view.model())->sourceModel(), mode);
    PeopleHands hands(desk, page, GetParam());
    int edited = 0;
    for (int i = 0; i < 300; ++i) {
        const Event before = desk.saved();
        hands.next();
        edited += desk.saved() == before ? 0 : 1;
        ASSERT_TRUE(desk.event() == desk.saved()) << "a preview is left after gesture " << i;
    }
    EXPECT_GT(edited, 20);
    expectAgreement(sample, first);
}

INSTANTIATE_TEST_SUITE_P(Seeds, PeopleGestures, testing::Values(1U, 2U));

}  // namespace
}  // namespace moderato::test
