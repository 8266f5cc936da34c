#include "ui/timeline/timeline.h"

#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/timeline/timelinecanvas.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

namespace moderato::test {
namespace {

class TimelineTest : public testing::Test {
protected:
    TimelineTest()
    {
        m_timeline.resize(960, 260);
        m_timeline.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_timeline));
    }

    Desk& desk() { return m_sample.desk(); }
    TimelineCanvas& canvas() const { return *m_timeline.findChild<TimelineCanvas*>(); }
    QWidget* view() const { return canvas().viewport(); }
    const TimelineLayout& layout() const { return canvas().scene().layout; }
    SegmentId id(qsizetype place) const { return m_sample.segment(place).id; }
    Seconds planned(qsizetype place) const { return m_sample.segment(place).planned; }
    QStringList titles()
    {
        QStringList titles;
        for (const Segment& segment : desk().agenda()->segments)
            titles.append(segment.title);
        return titles;
    }

    QPoint middle(SegmentId segment) const
    {
        return layout().areaOf(*layout().blockOf(segment)).center().toPoint();
    }
    QPoint end(SegmentId segment) const
    {
        const QRectF area = layout().areaOf(*layout().blockOf(segment));
        return {int(area.right()) - 1, int(area.center().y())};
    }
    QPoint at(Seconds time) const
    {
        return {int(layout().axis().xOf(time)), int(layout().planArea().center().y())};
    }
    QPoint tray() const { return layout().trayArea().center().toPoint(); }

    void click(const QPoint& point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view(), Qt::LeftButton, modifiers, point);
    }
    void moveHeld(const QPoint& point, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent move(QEvent::MouseMove, point, view()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(view(), &move);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view(), Qt::LeftButton, {}, from);
        moveHeld((from + to) / 2, modifiers);
        moveHeld(to, modifiers);
        QTest::mouseRelease(view(), Qt::LeftButton, modifiers, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas(), static_cast<Qt::Key>(key), modifiers);
    }
    PartId addEmptyPart()
    {
        const Part fresh{PartId::create(), QStringLiteral("Part 3"), minutes(20)};
        EXPECT_TRUE(
            desk().commit(QStringLiteral("Add part"), addPart(desk().saved(), desk().agenda()->id, fresh)));
        return fresh.id;
    }
    void fix(qsizetype place, Seconds start)
    {
        ASSERT_TRUE(desk().commit(QStringLiteral("Fix"), setFixedStart(desk().saved(), id(place), start)));
    }
    QPoint emptyPart() const { return layout().areaOf(layout().emptyParts().at(0)).center().toPoint(); }
    /// Opens the context menu there and chooses what begins with this text; false if nothing does.
    bool choose(const QPoint& point, const QString& text)
    {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, point, view()->mapToGlobal(point));
        QApplication::sendEvent(view(), &asked);
        QMenu* menu = canvas().findChild<QMenu*>();
        const QScopeGuard close([menu] { delete menu; });
        const QList<QAction*> actions = menu->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction* action) {
            return action->text().startsWith(text);
        });
        if (found == actions.cend())
            return false;
        (*found)->trigger();
        return true;
    }
    QString line() const { return m_timeline.findChild<QLabel*>(QStringLiteral("line"))->text(); }
    /// The pixels that a minute takes.
    int minute() const { return int(layout().axis().perSecond * 60); }

    SampleDesk m_sample;
    Timeline m_timeline{m_sample.desk()};
};

TEST_F(TimelineTest, aClickSelectsAndModifiersExtend)
{
    click(middle(id(1)));
    EXPECT_EQ(desk().selection(), QList<SegmentId>{id(1)});
    click(middle(id(3)), Qt::ShiftModifier);
    EXPECT_EQ(desk().selection(), (QList<SegmentId>{id(1), id(2), id(3)}));
    click(middle(id(2)), Qt::ControlModifier);
    EXPECT_EQ(desk().selection(), (QList<SegmentId>{id(1), id(3)}));
    click(layout().areaOf(layout().parts().at(0)).center().toPoint());
    EXPECT_EQ(desk().currentPart(), desk().agenda()->parts.at(0).id);
    click(middle(id(1)));
    click(tray());
    EXPECT_TRUE(desk().selection().isEmpty());
}

TEST_F(TimelineTest, draggingABlockMovesItIntoAnotherPart)
{
    drag(middle(id(3)), at(minutes(4)));
    EXPECT_EQ(titles().first(), QStringLiteral("Chair sums up"));
    EXPECT_EQ(m_sample.segment(0).part, desk().agenda()->parts.at(0).id);
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Move"));
    desk().undo();
    EXPECT_EQ(titles().last(), QStringLiteral("Chair sums up"));
}

TEST_F(TimelineTest, draggingOneOfSeveralSelectedMovesThemAll)
{
    const QList<SegmentId> moved{id(2), id(3)};
    click(middle(id(2)));
    click(middle(id(3)), Qt::ControlModifier);
    drag(middle(id(3)), at(minutes(4)));
    EXPECT_EQ((QList<SegmentId>{id(0), id(1)}), moved);
    EXPECT_EQ(desk().selection().size(), 2);
}

TEST_F(TimelineTest, whileABlockIsDraggedTheOthersSeeWhatItWouldDo)
{
    const SegmentId last = id(3);
    const Event before = desk().saved();
    QTest::mousePress(view(), Qt::LeftButton, {}, middle(last));
    moveHeld(at(minutes(4)));
    EXPECT_EQ(id(0), last);
    EXPECT_TRUE(desk().saved() == before);
    key(Qt::Key_Escape);
    EXPECT_EQ(id(3), last);
    QTest::mouseRelease(view(), Qt::LeftButton, {}, at(minutes(4)));
    EXPECT_TRUE(desk().saved() == before);
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(TimelineTest, draggingAnEndStretchesToWholeMinutes)
{
    const QPoint from = end(id(2));
    drag(from, from + QPoint(3 * minute() + 2, 0));
    EXPECT_EQ(planned(2), minutes(11));
    EXPECT_EQ(m_sample.schedule().overrun(), minutes(3));
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Change duration"));
}

TEST_F(TimelineTest, withShiftAnEndGoesByFiveSeconds)
{
    const QPoint from = end(id(3));
    drag(from, from + QPoint(-minute() - 4, 0), Qt::ShiftModifier);
    EXPECT_EQ(planned(3).count() % 5, 0);
    EXPECT_NE(planned(3).count() % 60, 0);
    EXPECT_LT(planned(3), minutes(9));
}

TEST_F(TimelineTest, anEndIsShownWhereItWouldBeAndForgottenByEsc)
{
    const QPoint from = end(id(3));
    QTest::mousePress(view(), Qt::LeftButton, {}, from);
    moveHeld(from + QPoint(5 * minute(), 0));
    EXPECT_EQ(planned(3), minutes(15));
    EXPECT_EQ(desk().assessment().schedule.overrun(), minutes(5));
    EXPECT_TRUE(
        m_timeline.findChild<QLabel*>(QStringLiteral("line"))->text().contains(QStringLiteral("5:00 over")));
    key(Qt::Key_Escape);
    EXPECT_EQ(planned(3), minutes(10));
    QTest::mouseRelease(view(), Qt::LeftButton, {}, from);
    EXPECT_EQ(planned(3), minutes(10));
}

TEST_F(TimelineTest, nothingIsStretchedUnderZero)
{
    const QPoint from = end(id(3));
    drag(from, from - QPoint(40 * minute(), 0));
    EXPECT_EQ(planned(3), Seconds{0});
    EXPECT_NE(layout().blockOf(id(3)), nullptr);
}

TEST_F(TimelineTest, aLockedSegmentKeepsItsDurationAndSaysWhy)
{
    ASSERT_TRUE(desk().commit(QStringLiteral("Lock"), setLocked(desk().saved(), id(3), true)));
    const QPoint from = end(id(3));
    drag(from, from + QPoint(3 * minute(), 0));
    EXPECT_EQ(planned(3), minutes(10));
    ASSERT_EQ(m_sample.failures().size(), 1);
    EXPECT_TRUE(m_sample.failures().first().contains(QStringLiteral("locked")));
}

TEST_F(TimelineTest, theTrayTakesSegmentsAndGivesThemBackAtAPlace)
{
    const SegmentId parked = id(2);
    drag(middle(parked), tray());
    EXPECT_TRUE(m_sample.segment(2).parked);
    EXPECT_EQ(m_sample.schedule().scheduledEnd, minutes(82));
    EXPECT_EQ(layout().parked(), QList<SegmentId>{parked});
    drag(layout().parkedArea(0).center().toPoint(), at(minutes(4)));
    EXPECT_EQ(id(0), parked);
    EXPECT_FALSE(m_sample.segment(0).parked);
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Bring back"));
    desk().undo();
    EXPECT_TRUE(m_sample.segment(2).parked);
}

TEST_F(TimelineTest, keysWalkMoveStretchAndPark)
{
    key(Qt::Key_Home);
    EXPECT_EQ(desk().current()->id, id(0));
    key(Qt::Key_End);
    EXPECT_EQ(desk().current()->id, id(3));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(planned(3), minutes(11));
    key(Qt::Key_Minus);
    EXPECT_EQ(planned(3), minutes(10));
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(planned(3), Seconds{605});
    key(Qt::Key_Left);
    EXPECT_EQ(desk().current()->id, id(2));
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(desk().selection(), (QList<SegmentId>{id(1), id(2)}));
    key(Qt::Key_P);
    EXPECT_FALSE(m_sample.segment(0).parked);
    EXPECT_TRUE(m_sample.segment(1).parked);
    EXPECT_TRUE(m_sample.segment(2).parked);
    const SegmentId last = id(3);
    key(Qt::Key_Home);
    key(Qt::Key_Right);
    ASSERT_EQ(desk().current()->id, last);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_sample.segment(3).part, m_sample.segment(2).part);
}

TEST_F(TimelineTest, enterAndADoubleClickAskToEdit)
{
    QSignalSpy wanted(&m_timeline, &Timeline::editWanted);
    m_sample.select(1);
    key(Qt::Key_Return);
    QTest::mouseDClick(view(), Qt::LeftButton, {}, middle(id(3)));
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted.at(0).first().value<SegmentId>(), id(1));
    EXPECT_EQ(wanted.at(1).first().value<SegmentId>(), id(3));
}

TEST_F(TimelineTest, zoomsByKeysWheelAndButtons)
{
    const qreal fit = layout().axis().perSecond;
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(layout().axis().perSecond, fit);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(layout().axis().perSecond, fit);
    const Seconds under = layout().axis().secondsAt(600);
    QWheelEvent wheel({600, 80}, view()->mapToGlobal(QPointF(600, 80)), {}, {0, 480}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view(), &wheel);
    EXPECT_GT(layout().axis().perSecond, fit * 2);
    EXPECT_NEAR(double(layout().axis().secondsAt(600).count()), double(under.count()), 5);
    key(Qt::Key_End);
    EXPECT_LE(layout().areaOf(*layout().blockOf(id(3))).right(), view()->width());
}

TEST_F(TimelineTest, saysWhatIsSelectedForThoseWhoDoNotSeeIt)
{
    m_sample.select(3);
    EXPECT_EQ(canvas().accessibleDescription(), QStringLiteral("Chair sums up: 80:00–90:00, 10:00"));
    m_timeline.findChild<QToolButton*>(QStringLiteral("clock"))->click();
    EXPECT_EQ(canvas().accessibleDescription(), QStringLiteral("Chair sums up: 11:20–11:30, 10:00"));
}

TEST_F(TimelineTest, showsTheSpreadOnRequest)
{
    EXPECT_FALSE(canvas().scene().forecast);
    m_timeline.showSpread(true);
    ASSERT_TRUE(canvas().scene().forecast);
    EXPECT_EQ(canvas().scene().forecast->segments.size(), 4);
    m_timeline.showSpread(false);
    EXPECT_FALSE(canvas().scene().forecast);
}

TEST_F(TimelineTest, theContextMenuParksWhatIsUnderThePointer)
{
    const QPoint point = middle(id(2));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, point, view()->mapToGlobal(point));
    QApplication::sendEvent(view(), &asked);
    EXPECT_EQ(desk().current()->id, id(2));
    const QMenu* menu = canvas().findChild<QMenu*>();
    ASSERT_TRUE(menu);
    for (QAction* action : menu->actions())
        if (action->text().startsWith(QStringLiteral("Park")))
            action->trigger();
    EXPECT_TRUE(m_sample.segment(2).parked);
}

TEST_F(TimelineTest, tipsSayAllFiguresAndWhatAnEndIsFor)
{
    const auto tip = [this](const QPoint& point) {
        QHelpEvent asked(QEvent::ToolTip, point, view()->mapToGlobal(point));
        QApplication::sendEvent(view(), &asked);
        return QToolTip::text();
    };
    EXPECT_TRUE(tip(middle(id(0))).contains(QStringLiteral("Floor: 15:00")));
    EXPECT_TRUE(tip(end(id(1))).contains(QStringLiteral("whole minutes")));
    EXPECT_TRUE(tip(tray()).contains(QStringLiteral("parked takes no time")));
    ASSERT_TRUE(desk().commit(QStringLiteral("Fix"), setFixedStart(desk().saved(), id(1), minutes(45))));
    EXPECT_TRUE(tip(at(minutes(42))).contains(QStringLiteral("Gap 5:00")));
}

TEST_F(TimelineTest, aDragEndsWhereSomebodyElseEdits)
{
    const QPoint from = end(id(2));
    QTest::mousePress(view(), Qt::LeftButton, {}, from);
    moveHeld(from + QPoint(3 * minute(), 0));
    ASSERT_EQ(planned(2), minutes(11));
    ASSERT_TRUE(succeeded(desk().document()->commit(
        QStringLiteral("Rename"), setTitle(desk().saved(), id(0), QStringLiteral("Other")))));
    moveHeld(from + QPoint(5 * minute(), 0));
    QTest::mouseRelease(view(), Qt::LeftButton, {}, from);
    EXPECT_EQ(planned(2), minutes(8));
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Rename"));
}

TEST_F(TimelineTest, aDragHeldAtTheSideScrollsOn)
{
    for (int i = 0; i < 8; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Home);
    const QPoint from(300, int(layout().planArea().center().y()));
    ASSERT_EQ(layout().hitAt(from).segment, id(0));
    QTest::mousePress(view(), Qt::LeftButton, {}, from);
    moveHeld(QPoint(view()->width() + 40, from.y()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return layout().axis().scroll > 200; }));
    key(Qt::Key_Escape);
    QTest::mouseRelease(view(), Qt::LeftButton, {}, from);
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(TimelineTest, worksFromRightToLeft)
{
    m_timeline.setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(middle(id(3)).x(), middle(id(0)).x());
    const QRectF area = layout().areaOf(*layout().blockOf(id(2)));
    const QPoint from(int(area.left()) + 1, int(area.center().y()));
    drag(from, from - QPoint(2 * minute() + 2, 0));
    EXPECT_EQ(planned(2), minutes(10));
    m_sample.select(0);
    key(Qt::Key_Left);
    EXPECT_EQ(desk().current()->id, id(1));
    drag(middle(id(3)), at(minutes(4)));
    EXPECT_EQ(titles().first(), QStringLiteral("Chair sums up"));
}

TEST_F(TimelineTest, aPartWithoutSegmentsIsShownAndTakesWhatIsDroppedOnIt)
{
    const PartId empty = addEmptyPart();
    ASSERT_EQ(layout().emptyParts().size(), 1);
    click(emptyPart());
    EXPECT_EQ(desk().currentPart(), empty);
    const SegmentId moved = id(2);
    drag(middle(moved), emptyPart());
    EXPECT_EQ(id(3), moved);
    EXPECT_EQ(m_sample.segment(3).part, empty);
    EXPECT_TRUE(layout().emptyParts().isEmpty());
}

TEST_F(TimelineTest, aParkedSegmentComesBackIntoAnEmptyPart)
{
    const SegmentId parked = id(2);
    drag(middle(parked), tray());
    const PartId empty = addEmptyPart();
    drag(layout().parkedArea(0).center().toPoint(), emptyPart());
    EXPECT_EQ(id(3), parked);
    EXPECT_EQ(m_sample.segment(3).part, empty);
    EXPECT_FALSE(m_sample.segment(3).parked);
}

TEST_F(TimelineTest, anAgendaOfPartsAloneShowsThem)
{
    ASSERT_TRUE(desk().commit(QStringLiteral("Remove"),
                              removeSegments(desk().saved(), {id(0), id(1), id(2), id(3)})));
    ASSERT_EQ(layout().emptyParts().size(), 2);
    EXPECT_FALSE(m_timeline.grab().isNull());
    click(emptyPart());
    EXPECT_EQ(desk().currentPart(), desk().agenda()->parts.at(0).id);
}

TEST_F(TimelineTest, theContextMenuPutsIntoAnEmptyPart)
{
    const PartId empty = addEmptyPart();
    ASSERT_TRUE(choose(middle(id(1)), QStringLiteral("Put into \"Part 3\"")));
    EXPECT_EQ(m_sample.segment(3).part, empty);
    EXPECT_FALSE(choose(middle(id(0)), QStringLiteral("Put into")));
}

TEST_F(TimelineTest, draggingABlockWithAFixedStartMovesThatStart)
{
    fix(3, minutes(85));
    const QPoint from = middle(id(3));
    QTest::mousePress(view(), Qt::LeftButton, {}, from);
    moveHeld(from + QPoint(3 * minute(), 0));
    EXPECT_EQ(m_sample.segment(3).fixedStart, minutes(88));
    EXPECT_EQ(m_sample.schedule().overrun(), minutes(8));
    EXPECT_EQ(line(), QStringLiteral("Starts at 88:00, fixed; the session is 8:00 over"));
    EXPECT_EQ(layout().blockOf(id(3))->span.start, minutes(88)) << "the timeline shows it as well";
    moveHeld(from - QPoint(2 * minute(), 0));
    QTest::mouseRelease(view(), Qt::LeftButton, {}, from - QPoint(2 * minute(), 0));
    EXPECT_EQ(m_sample.segment(3).fixedStart, minutes(83));
    EXPECT_EQ(titles().last(), QStringLiteral("Chair sums up")) << "it keeps its place among the others";
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Change fixed start"));
}

TEST_F(TimelineTest, withShiftAFixedStartGoesByFiveSeconds)
{
    fix(3, minutes(85));
    const QPoint from = middle(id(3));
    drag(from, from + QPoint(minute() + 4, 0), Qt::ShiftModifier);
    const Seconds start = *m_sample.segment(3).fixedStart;
    EXPECT_GT(start, minutes(86));
    EXPECT_EQ(start.count() % 5, 0);
}

TEST_F(TimelineTest, escForgetsADraggedFixedStart)
{
    fix(3, minutes(85));
    const QPoint from = middle(id(3));
    QTest::mousePress(view(), Qt::LeftButton, {}, from);
    moveHeld(from - QPoint(10 * minute(), 0));
    ASSERT_NE(m_sample.segment(3).fixedStart, minutes(85));
    key(Qt::Key_Escape);
    QTest::mouseRelease(view(), Qt::LeftButton, {}, from);
    EXPECT_EQ(m_sample.segment(3).fixedStart, minutes(85));
}

TEST_F(TimelineTest, aBlockWithAFixedStartGoesIntoTheTrayAndIntoAnEmptyPart)
{
    fix(3, minutes(85));
    const PartId empty = addEmptyPart();
    const QPoint over = emptyPart();
    drag(middle(id(3)), over);
    EXPECT_TRUE(m_sample.segment(3).part.isNull())
        << "beside the name of the part it is the time that counts";
    EXPECT_GT(m_sample.segment(3).fixedStart, minutes(95));
    desk().undo();
    drag(middle(id(3)), {over.x(), int(layout().headingArea().center().y())});
    EXPECT_EQ(m_sample.segment(3).part, empty);
    EXPECT_EQ(m_sample.segment(3).fixedStart, minutes(85));
    drag(middle(id(3)), tray());
    EXPECT_TRUE(m_sample.segment(3).parked);
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Park"));
}

TEST_F(TimelineTest, theContextMenuPinsABlockWhereItStandsAndLetsItFollowAgain)
{
    m_timeline.findChild<QToolButton*>(QStringLiteral("clock"))->click();
    ASSERT_TRUE(choose(middle(id(1)), QStringLiteral("Pin at 10:40")));
    EXPECT_EQ(m_sample.segment(1).fixedStart, minutes(40));
    ASSERT_TRUE(choose(middle(id(1)), QStringLiteral("Let it follow")));
    EXPECT_EQ(m_sample.segment(1).fixedStart, std::nullopt);
}

TEST_F(TimelineTest, hasNothingToDoWithoutAnAgenda)
{
    Desk empty;
    Timeline timeline(empty);
    timeline.resize(600, 200);
    EXPECT_FALSE(timeline.isEnabled());
    EXPECT_FALSE(timeline.grab().isNull());
}

}  // namespace
}  // namespace moderato::test
