#include "ui/timeline/timelinecanvas.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "ui/timeline/timelinepainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace moderato {
namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal closestPerSecond = 4;  // a minute over 240 pixels

bool isEmptyPart(const TimelineLayout& layout, PartId part)
{
    return std::any_of(layout.emptyParts().cbegin(), layout.emptyParts().cend(),
                       [part](const TimelineSlot& slot) { return slot.id == part; });
}

}  // namespace

TimelineCanvas::TimelineCanvas(Desk& desk, QWidget* parent) : QAbstractScrollArea(parent), m_desk(desk)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    connect(&m_desk, &Desk::shown, this, &TimelineCanvas::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &TimelineCanvas::followSelection);
    follow();
    followSelection();
}

QSize TimelineCanvas::sizeHint() const
{
    return {800, fontMetrics().height() * 13};
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {240, fontMetrics().height() * 8};
}

void TimelineCanvas::setTimeStyle(TimeStyle style)
{
    m_scene.style = style;
    say();
    viewport()->update();
}

void TimelineCanvas::setSpread(bool shown)
{
    m_spread = shown;
    reckonSpread();
    viewport()->update();
}

/// Takes over what the desk shows. While segments are moved their own preview is for the other views: here the place where
/// they would go is marked.
void TimelineCanvas::follow()
{
    if (m_previewing && m_drag.what == TimelineDrag::What::Move)
        return;
    if (!m_previewing)
        m_drag = TimelineDrag();
    const Agenda* agenda = m_desk.agenda();
    setEnabled(agenda != nullptr);
    m_scene.session = agenda ? *m_desk.session() : Session();
    m_scene.agenda = agenda ? *agenda : Agenda();
    m_scene.schedule = agenda ? m_desk.assessment().schedule : Schedule();
    m_scene.layout = TimelineLayout(m_scene.agenda, m_scene.schedule);
    m_scene.dragged.clear();
    m_scene.drop.reset();
    if (const QList<Person>& people = m_desk.event().people; !people.isSharedWith(m_people)) {
        m_people = people;
        m_scene.names.clear();
        for (const Person& person : people)
            m_scene.names.insert(person.id, person.name);
    }
    if (!m_previewing)
        reckonSpread();
    lay();
    if (!m_previewing)
        say();
}

void TimelineCanvas::followSelection()
{
    const QList<SegmentId> selection = m_desk.selection();
    m_scene.selected = QSet<SegmentId>(selection.cbegin(), selection.cend());
    m_scene.current = m_desk.current() ? m_desk.current()->id : SegmentId();
    if (m_drag.what == TimelineDrag::What::None && !m_scene.current.isNull())
        reveal(m_scene.current);
    say();
    viewport()->update();
}

void TimelineCanvas::reckonSpread()
{
    m_scene.forecast.reset();
    if (m_spread && m_desk.agenda())
        m_scene.forecast = forecast(m_scene.session, m_scene.agenda, m_desk.assumptions());
}

qreal TimelineCanvas::fitPerSecond() const
{
    const TimelineLayout& layout = m_scene.layout;
    return TimeAxis::fitted(layout.origin(), layout.until(), viewport()->width(), false).perSecond;
}

/// Sets the axis and how far one can scroll. During a drag the scale stays, so that what is held stays under the pointer.
void TimelineCanvas::lay()
{
    const TimelineLayout& layout = m_scene.layout;
    const bool drags = m_drag.what == TimelineDrag::What::Stretch || m_drag.what == TimelineDrag::What::Repin;
    if (!drags)
        m_scene.scale = m_perSecond > 0 ? std::max(m_perSecond, fitPerSecond()) : fitPerSecond();
    TimeAxis axis{layout.origin(), m_scene.scale, 0, qreal(viewport()->width()), isRightToLeft()};
    QScrollBar* bar = horizontalScrollBar();
    const int most = int(std::ceil(axis.widthUntil(layout.until()))) - viewport()->width();
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(std::max(20, viewport()->width() / 20));
    bar->setRange(0, m_perSecond > 0 || drags ? std::max(0, most) : 0);
    axis.scroll = bar->value();
    m_scene.layout.setView(viewport()->size(), fontMetrics().height(), axis);
    viewport()->update();
}

void TimelineCanvas::zoomTo(qreal perSecond, qreal x)
{
    const qreal fit = fitPerSecond();
    const bool fits = perSecond <= fit;
    m_perSecond = fits ? 0 : std::min(perSecond, std::max(fit, closestPerSecond));
    const TimeAxis next = m_scene.layout.axis().zoomed(fits ? fit : m_perSecond, x);
    lay();
    horizontalScrollBar()->setValue(int(std::lround(next.scroll)));
}

void TimelineCanvas::zoomIn()
{
    zoomTo(m_scene.scale * zoomStep, viewport()->width() / 2.0);
}

void TimelineCanvas::zoomOut()
{
    zoomTo(m_scene.scale / zoomStep, viewport()->width() / 2.0);
}

void TimelineCanvas::zoomToFit()
{
    zoomTo(0, 0);
}

/// Scrolls so far that the block is in view, or as much of it as there is room for.
void TimelineCanvas::reveal(SegmentId segment)
{
    const TimelineBlock* block = m_scene.layout.blockOf(segment);
    if (!block)
        return;
    const QRectF area = m_scene.layout.areaOf(*block);
    const qreal width = viewport()->width();
    const qreal begin = isRightToLeft() ? width - area.right() : area.left();
    const qreal end = begin + area.width();
    QScrollBar* bar = horizontalScrollBar();
    if (begin < 0 || area.width() > width)
        bar->setValue(bar->value() + int(begin - TimeAxis::margin));
    else if (end > width)
        bar->setValue(bar->value() + int(std::ceil(end - width + TimeAxis::margin)));
}

const SegmentTimes* TimelineCanvas::timesOf(SegmentId segment) const
{
    return moderato::find(m_scene.schedule.segments, segment);
}

void TimelineCanvas::say()
{
    QString line;
    const Segment* current = moderato::find(m_scene.agenda.segments, m_scene.current);
    const auto count = static_cast<int>(m_scene.selected.size());
    if (count > 1) {
        Seconds sum{0};
        for (const SegmentTimes& times : m_scene.schedule.segments)
            if (m_scene.selected.contains(times.id))
                sum += times.budget.duration;
        line = tr("%n segment(s) selected, %1 in all", nullptr, count).arg(formatDuration(sum));
    } else if (current) {
        line = m_scene.words().line(*current, *timesOf(current->id));
    }
    if (line != accessibleDescription()) {
        setAccessibleDescription(line);
        QAccessibleEvent change(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&change);
    }
    Q_EMIT said(line);
}

void TimelineCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    m_scene.hasFocus = hasFocus();
    if (!m_scene.agenda.segments.isEmpty() || !m_scene.agenda.parts.isEmpty())
        return TimelinePainter(painter, m_scene, palette()).paint();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect(), Qt::AlignCenter,
        m_desk.agenda()
            ? tr("This agenda is empty.\nAdd its first segment with Agenda > Add segment (Ins), or copy a text\n"
                 "with one item a line, such as \"Opening, 5 min\", and paste it (Ctrl+V).")
            : tr("This session has no agenda yet.\nMake one with Agenda > New alternative."));
}

bool TimelineCanvas::event(QEvent* event)
{
    // Keys that mean something here go before the window's own.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto command = timelineCommand(key->key(), key->modifiers(), isRightToLeft());
        const bool isIdleEsc = command == TimelineCommand::Forget && m_drag.what == TimelineDrag::What::None;
        if (command && !isIdleEsc) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineCanvas::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
    return true;
}

QString TimelineCanvas::tipAt(const QPointF& point) const
{
    const TimelineHit hit = m_scene.layout.hitAt(point);
    const TimelineWords words = m_scene.words();
    if (const Part* part = moderato::find(m_scene.agenda.parts, hit.part))
        return words.figures(*part, *moderato::find(m_scene.schedule.parts, hit.part),
                             isEmptyPart(m_scene.layout, hit.part));
    if (const Segment* segment = moderato::find(m_scene.agenda.segments, hit.segment)) {
        const SegmentForecast* forecast =
            m_scene.forecast ? moderato::find(m_scene.forecast->segments, hit.segment) : nullptr;
        const QString figures = words.figures(*segment, *timesOf(hit.segment), forecast);
        if (hit.what == TimelineHit::What::Block && segment->fixedStart)
            return figures + u'\n' + tr("Drag it to another time; its menu lets it follow again.");
        if (hit.what != TimelineHit::What::Edge)
            return figures;
        return figures + u'\n' +
               tr("Drag its end to change the duration, to whole minutes; with Shift to 5 seconds.");
    }
    if (hit.what == TimelineHit::What::Tray)
        return tr(
            "What is parked takes no time. Drag segments here that run only if time allows, and back to a place.");
    if (m_scene.layout.rulerArea().contains(point))
        return tr("Ctrl and the wheel zoom; Ctrl+0 shows all.");
    return idleTipAt(m_scene.layout.axis().secondsAt(point.x()));
}

/// What there is to say of time that no segment has.
QString TimelineCanvas::idleTipAt(Seconds at) const
{
    const Schedule& schedule = m_scene.schedule;
    if (at >= schedule.scheduledEnd && at < schedule.limit)
        return tr("%1 spare before the limit").arg(formatDuration(schedule.remaining()));
    for (const SegmentTimes& times : schedule.segments)
        if (!times.parked && at >= times.start - times.gap() && at < times.start)
            return tr("%1: the next segment starts at a fixed time")
                .arg(TimelineWords::before(times.gap(), Seconds{0}));
    return {};
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    lay();
}

void TimelineCanvas::scrollContentsBy(int, int)
{
    TimeAxis axis = m_scene.layout.axis();
    axis.scroll = horizontalScrollBar()->value();
    m_scene.layout.setView(viewport()->size(), fontMetrics().height(), axis);
    viewport()->update();
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        lay();
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    const int turned = angle.y() != 0 ? angle.y() : angle.x();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomTo(m_scene.scale * std::pow(zoomStep, turned / 120.0), event->position().x());
    else
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
    event->accept();
}

}  // namespace moderato
