#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "tests/support/dice.h"
#include "tests/support/outcome.h"
#include "tests/support/sampledesk.h"
#include "ui/timeline/timeline.h"
#include "ui/timeline/timelinecanvas.h"

#include <QTest>

namespace moderato::test {
namespace {

/// Does to a timeline whatever a user could do with mouse and keys, in any order.
class Gestures final {
public:
    Gestures(Desk& desk, TimelineCanvas& canvas, quint32 seed) : m_desk(desk), m_canvas(canvas), m_dice(seed)
    {
    }

    void next()
    {
        const int what = m_dice.below(100);
        if (what < 45)
            drag();
        else if (what < 85)
            press();
        else if (what < 95)
            m_desk.undo();
        else
            m_desk.redo();
    }

private:
    QPoint point()
    {
        const QSize size = m_canvas.viewport()->size();
        return {m_dice.below(size.width()), m_dice.below(size.height())};
    }

    /// Now and then right at a block's end, which is hard to hit by chance.
    QPoint start()
    {
        const TimelineLayout& layout = m_canvas.scene().layout;
        if (layout.blocks().isEmpty() || m_dice.chance(50))
            return point();
        const QRectF area = layout.areaOf(m_dice.oneOf(layout.blocks()));
        return {int(area.right()) - 1, int(area.center().y())};
    }

    Qt::KeyboardModifiers modifiers()
    {
        return m_dice.oneOf(QList<Qt::KeyboardModifiers>{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                         Qt::ControlModifier, Qt::AltModifier,
                                                         Qt::ControlModifier | Qt::ShiftModifier});
    }

    void drag()
    {
        QWidget* view = m_canvas.viewport();
        const Qt::KeyboardModifiers held = modifiers();
        QTest::mousePress(view, Qt::LeftButton, held, start());
        QPoint last = point();
        for (int moves = m_dice.below(4); moves > 0; --moves) {
            last = point();
            QMouseEvent move(QEvent::MouseMove, last, view->mapToGlobal(last), Qt::NoButton, Qt::LeftButton,
                             held);
            QApplication::sendEvent(view, &move);
            if (m_dice.chance(10))
                press();
        }
        QTest::mouseRelease(view, Qt::LeftButton, held, last);
    }

    void press()
    {
        static const QList<Qt::Key> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_P,
                                         Qt::Key_Home, Qt::Key_End,   Qt::Key_0,    Qt::Key_Escape};
        QTest::keyClick(&m_canvas, m_dice.oneOf(keys), modifiers());
    }

    Desk& m_desk;
    TimelineCanvas& m_canvas;
    Dice m_dice;
};

class TimelineGestures : public testing::TestWithParam<quint32> {};

TEST_P(TimelineGestures, leaveDeskFileAndHistoryInAgreement)
{
    SampleDesk sample;
    Desk& desk = sample.desk();
    const Event first = desk.saved();
    const Part empty{PartId::create(), QStringLiteral("Part 3"), minutes(10)};
    ASSERT_TRUE(desk.commit(QStringLiteral("Add part"), addPart(desk.saved(), desk.agenda()->id, empty)));
    ASSERT_TRUE(
        desk.commit(QStringLiteral("Fix"), setFixedStart(desk.saved(), sample.segment(1).id, minutes(45))));
    Timeline timeline(desk);
    timeline.resize(960, 260);
    timeline.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&timeline));
    Gestures gestures(desk, *timeline.findChild<TimelineCanvas*>(), GetParam());
    int edited = 0;
    for (int i = 0; i < 300; ++i) {
        const Event before = desk.saved();
        gestures.next();
        edited += desk.saved() == before ? 0 : 1;
        ASSERT_TRUE(desk.event() == desk.saved()) << "a preview is left after gesture " << i;
    }
    EXPECT_GT(edited, 40);

    const Event last = desk.saved();
    desk.put(nullptr);
    const Result<std::unique_ptr<Document>> again = Document::open(sample.path());
    ASSERT_TRUE(succeeded(again));
    EXPECT_TRUE((*again)->event() == last);
    while ((*again)->undoLabel())
        ASSERT_TRUE(succeeded((*again)->undo()));
    EXPECT_TRUE((*again)->event() == first);
}

INSTANTIATE_TEST_SUITE_P(Seeds, TimelineGestures, testing::Values(1U, 2U, 3U));

}  // namespace
}  // namespace moderato::test
