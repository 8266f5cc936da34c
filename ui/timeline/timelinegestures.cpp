#include "core/edit/placing.h"
#include "core/edit/segments.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "ui/timeline/timelinecanvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

// What the mouse does on the timeline.

namespace moderato {
namespace {

constexpr qreal stretchFrom = 3;   // pixels before a press on an edge becomes a drag
constexpr qreal scrollZone = 8;    // pixels from the view's sides where a drag scrolls
constexpr int fastestScroll = 16;  // pixels at a time
constexpr int scrollMilliseconds = 30;
constexpr Seconds wholeStep = minutes(1);
constexpr Seconds fineStep{5};  // with Shift

using What = TimelineDrag::What;

}  // namespace

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.what != What::None)
        return;
    press(m_scene.layout.hitAt(event->position()), event->position(), event->modifiers());
}

void TimelineCanvas::press(const TimelineHit& hit, const QPointF& point, Qt::KeyboardModifiers modifiers)
{
    if (hit.what == TimelineHit::What::Part)
        return m_desk.selectPart(hit.part);
    if (hit.segment.isNull())
        return m_desk.select({}, SegmentId());
    m_drag.what = What::Pressed;
    m_drag.hit = hit;
    m_drag.from = point;
    m_drag.scroll = m_scene.layout.axis().scroll;
    // Who presses on one of several selected segments may want to drag them all.
    m_drag.selectsOnRelease = modifiers == Qt::NoModifier && m_scene.selected.contains(hit.segment) &&
                              hit.what != TimelineHit::What::Edge;
    if (!m_drag.selectsOnRelease)
        selectAt(hit, hit.what == TimelineHit::What::Edge ? Qt::NoModifier : modifiers);
}

void TimelineCanvas::selectAt(const TimelineHit& hit, Qt::KeyboardModifiers modifiers)
{
    QList<SegmentId> selection = m_desk.selection();
    if (modifiers.testFlag(Qt::ShiftModifier) && m_scene.layout.blocks().size() > 0) {
        const SegmentId from = order().contains(m_anchor) ? m_anchor : hit.segment;
        return m_desk.select(between(from, hit.segment), hit.segment);
    }
    m_anchor = hit.segment;
    if (!modifiers.testFlag(Qt::ControlModifier))
        return m_desk.select({hit.segment}, hit.segment);
    if (!selection.removeOne(hit.segment))
        selection.append(hit.segment);
    m_desk.select(selection, selection.contains(hit.segment) ? hit.segment : selection.value(0));
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    if (m_drag.what == What::None)
        return showCursor(point);
    if (m_drag.what == What::Pressed) {
        const bool isEdge = m_drag.hit.what == TimelineHit::What::Edge;
        const qreal far = isEdge ? stretchFrom : QApplication::startDragDistance();
        if ((point - m_drag.from).manhattanLength() < far)
            return;
        beginDrag();
    }
    m_drag.finely = event->modifiers().testFlag(Qt::ShiftModifier);
    dragTo(point);
}

void TimelineCanvas::dragTo(const QPointF& point)
{
    m_drag.last = point;
    if (m_drag.what == What::Move)
        moveTo(point);
    else if (m_drag.what == What::Stretch)
        stretchTo(point);
    else if (m_drag.what == What::Repin)
        repinTo(point);
    const bool scrolls = m_drag.what != What::None && scrollWish(point) != 0;
    if (!scrolls)
        m_scroller.stop();
    else if (!m_scroller.isActive())
        m_scroller.start(scrollMilliseconds, this);
}

/// Scrolls on for as long as a drag is held at the side of the view.
void TimelineCanvas::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scroller.timerId())
        return QAbstractScrollArea::timerEvent(event);
    if (m_drag.what == What::None || m_drag.what == What::Pressed)
        return m_scroller.stop();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + scrollWish(m_drag.last));
    dragTo(m_drag.last);
}

void TimelineCanvas::beginDrag()
{
    if (!m_desk.canEdit()) {
        // The document says why.
        m_drag = TimelineDrag();
        m_desk.commit(tr("Move"), m_desk.saved());
        return;
    }
    if (m_drag.hit.what == TimelineHit::What::Edge)
        beginStretch();
    else
        beginMove();
}

void TimelineCanvas::beginStretch()
{
    const QString refusal = stretchRefusal(m_drag.hit.segment);
    if (!refusal.isEmpty()) {
        m_drag = TimelineDrag();
        return refuse(tr("Change duration"), refusal);
    }
    m_drag.block = *m_scene.layout.blockOf(m_drag.hit.segment);
    m_drag.what = What::Stretch;
}

/// A segment with a fixed start, dragged by itself, goes where it is dragged to; all others go between their neighbours.
void TimelineCanvas::beginMove()
{
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QSet<SegmentId> moving = m_scene.selected.contains(m_drag.hit.segment)
                                       ? m_scene.selected
                                       : QSet<SegmentId>{m_drag.hit.segment};
    for (const Segment& segment : m_scene.agenda.segments)
        if (moving.contains(segment.id))
            m_drag.moving.append(segment.id);
    const Segment* pressed = moderato::find(m_scene.agenda.segments, m_drag.hit.segment);
    const TimelineBlock* block = m_scene.layout.blockOf(m_drag.hit.segment);
    if (block && pressed->fixedStart && moving.size() == 1) {
        m_drag.block = *block;
        m_drag.ground = m_scene.layout;
        m_drag.what = What::Repin;
        return;
    }
    m_drag.what = What::Move;
    m_scene.dragged = moving;
}

void TimelineCanvas::moveTo(const QPointF& point)
{
    const DropPlace place = m_scene.layout.dropAt(point);
    if (m_scene.drop == place)
        return;
    m_scene.drop = place;
    previewOwn(moved(m_drag.moving, place));
    Q_EMIT said(dropText(place));
    viewport()->update();
}

void TimelineCanvas::previewOwn(const Result<Event>& next)
{
    const QScopedValueRollback own(m_previewing, true);
    m_desk.preview(next);
}

QString TimelineCanvas::dropText(const DropPlace& place) const
{
    if (place.tray)
        return tr("Park: takes no time");
    const Part* part = moderato::find(m_scene.agenda.parts, place.part);
    const QString at = m_scene.words().moment(place.at);
    return part ? tr("To %1, into %2").arg(at, TimelineWords::title(*part)) : tr("To %1, in no part").arg(at);
}

Result<Event> TimelineCanvas::moved(const QList<SegmentId>& ids, const DropPlace& place) const
{
    if (place.tray)
        return parkSegments(m_desk.saved(), ids, true);
    return placeSegments(m_desk.saved(), ids, m_scene.agenda.id, place.position, place.part);
}

qreal TimelineCanvas::draggedBy(const QPointF& point) const
{
    const TimeAxis& axis = m_scene.layout.axis();
    const qreal scrolled = axis.scroll - m_drag.scroll;
    return point.x() - m_drag.from.x() + (axis.mirrored ? -scrolled : scrolled);
}

/// What lies at the pointer is asked of the layout before the drag: what the preview itself has moved would flicker.
void TimelineCanvas::repinTo(const QPointF& point)
{
    m_drag.ground.setView(viewport()->size(), fontMetrics().height(), m_scene.layout.axis());
    std::optional<DropPlace> aside = m_drag.ground.dropAsideAt(point);
    // Below its name an empty part lies in the way of who wants another time.
    if (aside && !aside->tray && !m_drag.ground.headingArea().contains(point))
        aside.reset();
    const Seconds start =
        m_drag.ground.moved(m_drag.block, draggedBy(point), m_drag.finely ? fineStep : wholeStep);
    if (m_drag.aside == aside && (aside || m_drag.start == start))
        return;
    m_drag.aside = aside;
    m_drag.start = start;
    previewOwn(aside ? moved(m_drag.moving, *aside) : setFixedStart(m_desk.saved(), m_drag.block.id, start));
    if (aside)
        Q_EMIT said(dropText(*aside));
    else
        sayEffect(tr("Starts at %1, fixed").arg(m_scene.words().moment(start)));
}

void TimelineCanvas::stretchTo(const QPointF& point)
{
    const Seconds duration =
        m_scene.layout.stretched(m_drag.block, draggedBy(point), m_drag.finely ? fineStep : wholeStep);
    if (m_drag.duration == duration)
        return;
    m_drag.duration = duration;
    previewOwn(setPlanned(m_desk.saved(), m_drag.block.id, duration));
    const Seconds more = duration - (m_drag.block.span.end - m_drag.block.span.start);
    const QString change = more < Seconds{0} ? tr("%1 less").arg(formatDuration(-more))
                                             : tr("%1 more").arg(formatDuration(more));
    sayEffect(tr("%1, %2").arg(formatDuration(duration), change));
}

void TimelineCanvas::sayEffect(const QString& line)
{
    const Seconds overrun = m_scene.schedule.overrun();
    Q_EMIT said(overrun > Seconds{0} ? tr("%1; the session is %2").arg(line, TimelineWords::over(overrun))
                                     : line);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.what == What::None)
        return;
    if (m_drag.what != What::Pressed)
        return endDrag();
    const TimelineDrag pressed = std::exchange(m_drag, TimelineDrag());
    if (pressed.selectsOnRelease)
        selectAt(pressed.hit, Qt::NoModifier);
}

/// What the drag shows becomes the event. The desk tells everybody, which ends the drag here too.
void TimelineCanvas::endDrag()
{
    const TimelineDrag drag = std::exchange(m_drag, TimelineDrag());
    const std::optional<DropPlace> drop = m_scene.drop;
    viewport()->unsetCursor();
    if (drag.duration)
        m_desk.commit(tr("Change duration"), setPlanned(m_desk.saved(), drag.block.id, *drag.duration));
    else if (const std::optional<DropPlace> place = drag.aside ? drag.aside : drop)
        m_desk.commit(dropLabel(drag, *place), moved(drag.moving, *place));
    else if (drag.start)
        m_desk.commit(tr("Change fixed start"), setFixedStart(m_desk.saved(), drag.block.id, *drag.start));
    follow();
}

QString TimelineCanvas::dropLabel(const TimelineDrag& drag, const DropPlace& place) const
{
    if (place.tray)
        return tr("Park");
    return drag.hit.what == TimelineHit::What::Parked ? tr("Bring back") : tr("Move");
}

void TimelineCanvas::forgetDrag()
{
    if (m_drag.what == What::None)
        return;
    m_drag = TimelineDrag();
    viewport()->unsetCursor();
    m_desk.forgetPreview();
    follow();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TimelineHit hit = m_scene.layout.hitAt(event->position());
    if (!hit.segment.isNull())
        Q_EMIT editWanted(hit.segment);
}

void TimelineCanvas::showCursor(const QPointF& point)
{
    const TimelineHit hit = m_scene.layout.hitAt(point);
    const bool canEdit = m_desk.canEdit();
    if (hit.what == TimelineHit::What::Edge)
        viewport()->setCursor(canEdit && stretchRefusal(hit.segment).isEmpty() ? Qt::SizeHorCursor
                                                                               : Qt::ForbiddenCursor);
    else if (!hit.segment.isNull() && canEdit)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

/// By how many pixels to scroll while a drag is held here: the faster the farther out.
int TimelineCanvas::scrollWish(const QPointF& point) const
{
    const qreal left = scrollZone - point.x();
    const qreal right = point.x() - (viewport()->width() - scrollZone);
    const qreal out = std::max(left, right);
    if (out <= 0)
        return 0;
    const int speed = std::min(fastestScroll, 1 + static_cast<int>(out) / 4);
    return (right > left) != isRightToLeft() ? speed : -speed;
}

}  // namespace moderato
