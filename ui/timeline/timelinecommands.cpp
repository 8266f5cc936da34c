#include "core/edit/placing.h"
#include "core/edit/segments.h"
#include "core/plan/lookup.h"
#include "ui/timeline/timelinecanvas.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

// What keys and the context menu do on the timeline.

namespace moderato {

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    const std::optional<TimelineCommand> command =
        timelineCommand(event->key(), event->modifiers(), isRightToLeft());
    if (!command)
        return QAbstractScrollArea::keyPressEvent(event);
    if (*command == TimelineCommand::Forget && m_drag.what == TimelineDrag::What::None)
        return event->ignore();
    run(*command);
    event->accept();
}

void TimelineCanvas::run(TimelineCommand command)
{
    if (command == TimelineCommand::Forget)
        return forgetDrag();
    // An edit in the middle of a drag would pull the ground from under it.
    if (m_drag.what != TimelineDrag::What::None)
        return;
    switch (command) {
    case TimelineCommand::ZoomIn:
        return zoomIn();
    case TimelineCommand::ZoomOut:
        return zoomOut();
    case TimelineCommand::ZoomToFit:
        return zoomToFit();
    case TimelineCommand::Next:
        return step(1, false);
    case TimelineCommand::Previous:
        return step(-1, false);
    case TimelineCommand::ExtendNext:
        return step(1, true);
    case TimelineCommand::ExtendPrevious:
        return step(-1, true);
    case TimelineCommand::First:
        return goTo(order().value(0));
    case TimelineCommand::Last:
        return goTo(order().isEmpty() ? SegmentId() : order().last());
    case TimelineCommand::All:
        return m_desk.select(order(), m_scene.current.isNull() ? order().value(0) : m_scene.current);
    default:
        if (!m_scene.current.isNull())
            runOnCurrent(command);
    }
}

void TimelineCanvas::runOnCurrent(TimelineCommand command)
{
    const auto shift = [this](int direction) {
        m_desk.commit(tr("Move"), shiftSegment(m_desk.saved(), m_scene.current, direction));
    };
    switch (command) {
    case TimelineCommand::Later:
        return shift(1);
    case TimelineCommand::Earlier:
        return shift(-1);
    case TimelineCommand::Longer:
        return lengthen(minutes(1));
    case TimelineCommand::Shorter:
        return lengthen(-minutes(1));
    case TimelineCommand::LongerFinely:
        return lengthen(Seconds{5});
    case TimelineCommand::ShorterFinely:
        return lengthen(-Seconds{5});
    case TimelineCommand::Park:
        return togglePark();
    case TimelineCommand::Edit:
        Q_EMIT editWanted(m_scene.current);
        return;
    default:
        return;
    }
}

QString TimelineCanvas::stretchRefusal(SegmentId id) const
{
    const Segment* segment = moderato::find(m_scene.agenda.segments, id);
    if (segment && segment->locked)
        return tr("\"%1\" is locked. Unlock it to change its duration.").arg(TimelineWords::title(*segment));
    if (segment && segment->asLongAsNeeded)
        return tr("\"%1\" is as long as its speakers need. Give it a duration of its own first.")
            .arg(TimelineWords::title(*segment));
    return {};
}

void TimelineCanvas::refuse(const QString& label, const QString& why)
{
    m_desk.commit(label, failure(why));
}

void TimelineCanvas::lengthen(Seconds by)
{
    const QString label = tr("Change duration");
    if (const QString refusal = stretchRefusal(m_scene.current); !refusal.isEmpty())
        return refuse(label, refusal);
    const Segment* segment = moderato::find(m_scene.agenda.segments, m_scene.current);
    if (!segment)
        return;
    const Seconds planned = std::clamp(segment->planned + by, Seconds{0}, longestDuration);
    m_desk.commit(label, setPlanned(m_desk.saved(), segment->id, planned));
}

void TimelineCanvas::togglePark()
{
    const Segment* current = moderato::find(m_scene.agenda.segments, m_scene.current);
    if (!current)
        return;
    const bool parked = !current->parked;
    m_desk.commit(parked ? tr("Park") : tr("Bring back"),
                  parkSegments(m_desk.saved(), m_desk.selection(), parked));
}

/// What follows gets a fixed start where it stands; what is fixed follows again. What is parked stands nowhere.
void TimelineCanvas::togglePin()
{
    const Segment* current = moderato::find(m_scene.agenda.segments, m_scene.current);
    if (!current)
        return;
    const bool pins = !current->fixedStart;
    Result<Event> next = m_desk.saved();
    for (const TimelineBlock& block : m_scene.layout.blocks()) {
        const bool isFixed = m_scene.agenda.segments.at(block.place).fixedStart.has_value();
        if (next && m_scene.selected.contains(block.id) && isFixed != pins)
            next = setFixedStart(*next, block.id, pins ? std::optional(block.span.start) : std::nullopt);
    }
    m_desk.commit(pins ? tr("Fix the start") : tr("Let it follow"), next);
}

void TimelineCanvas::putInto(PartId part)
{
    m_desk.commit(tr("Move"), placeSegments(m_desk.saved(), m_desk.selection(), m_scene.agenda.id,
                                            m_scene.agenda.segments.size(), part));
}

QList<SegmentId> TimelineCanvas::order() const
{
    QList<SegmentId> ids;
    for (const TimelineBlock& block : m_scene.layout.blocks())
        ids.append(block.id);
    return ids + m_scene.layout.parked();
}

QList<SegmentId> TimelineCanvas::between(SegmentId one, SegmentId other) const
{
    const QList<SegmentId> all = order();
    const auto [first, last] = std::minmax({all.indexOf(one), all.indexOf(other)});
    return first < 0 ? QList<SegmentId>{other} : all.mid(first, last - first + 1);
}

void TimelineCanvas::goTo(SegmentId segment)
{
    m_anchor = segment;
    if (!segment.isNull())
        m_desk.select({segment}, segment);
}

void TimelineCanvas::step(qsizetype by, bool extend)
{
    const QList<SegmentId> all = order();
    if (all.isEmpty())
        return;
    const qsizetype now = all.indexOf(m_scene.current);
    const SegmentId next = now < 0 ? all.first() : all.at(std::clamp<qsizetype>(now + by, 0, all.size() - 1));
    if (!extend)
        return goTo(next);
    if (!m_scene.selected.contains(m_anchor))
        m_anchor = now < 0 ? next : m_scene.current;
    m_desk.select(between(m_anchor, next), next);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const TimelineHit hit = m_scene.layout.hitAt(viewport()->mapFrom(this, event->pos()));
        if (!hit.segment.isNull() && !m_scene.selected.contains(hit.segment))
            goTo(hit.segment);
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Segment* current = moderato::find(m_scene.agenda.segments, m_scene.current);
    const auto add = [&](const QString& text, const char* keys, TimelineCommand command, bool isEdit) {
        // The keys are told, not given to the action: the timeline itself takes them.
        QAction* action = menu->addAction(
            text + u'\t' + QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText));
        action->setEnabled(!isEdit || (current && m_desk.canEdit()));
        connect(action, &QAction::triggered, this, [this, command] { run(command); });
    };
    add(tr("Edit"), "Return", TimelineCommand::Edit, true);
    add(tr("1 minute longer"), "Ctrl+Right", TimelineCommand::Longer, true);
    add(tr("1 minute shorter"), "Ctrl+Left", TimelineCommand::Shorter, true);
    add(tr("Move earlier"), "Alt+Left", TimelineCommand::Earlier, true);
    add(tr("Move later"), "Alt+Right", TimelineCommand::Later, true);
    add(current && current->parked ? tr("Bring back") : tr("Park"), "P", TimelineCommand::Park, true);
    addPinning(*menu);
    addEmptyParts(*menu);
    menu->addSeparator();
    add(tr("Zoom in"), "Ctrl++", TimelineCommand::ZoomIn, false);
    add(tr("Zoom out"), "Ctrl+-", TimelineCommand::ZoomOut, false);
    add(tr("Show all"), "Ctrl+0", TimelineCommand::ZoomToFit, false);
    menu->popup(event->globalPos());
}

void TimelineCanvas::addPinning(QMenu& menu)
{
    const Segment* current = moderato::find(m_scene.agenda.segments, m_scene.current);
    const TimelineBlock* block = m_scene.layout.blockOf(m_scene.current);
    if (!current || !block)
        return;
    const QString text = current->fixedStart ? tr("Let it follow")
                                             : tr("Pin at %1").arg(m_scene.words().moment(block->span.start));
    menu.addAction(text, this, &TimelineCanvas::togglePin)->setEnabled(m_desk.canEdit());
}

/// What the mouse does by a drag onto a part that has no segments yet.
void TimelineCanvas::addEmptyParts(QMenu& menu)
{
    for (const TimelineSlot& slot : m_scene.layout.emptyParts())
        if (const Part* part = moderato::find(m_scene.agenda.parts, slot.id);
            part && !m_scene.current.isNull())
            menu.addAction(tr("Put into \"%1\"").arg(TimelineWords::title(*part)), this,
                           [this, id = part->id] { putInto(id); })
                ->setEnabled(m_desk.canEdit());
}

}  // namespace moderato
