#include "core/edit/parts.h"

namespace moderato {
namespace {

QList<Segment> segmentsOf(const Agenda& agenda, PartId part)
{
    QList<Segment> segments;
    for (const Segment& segment : agenda.segments)
        if (segment.part == part)
            segments.append(segment);
    return segments;
}

bool hasSegments(const Agenda& agenda, PartId part)
{
    return std::any_of(agenda.segments.cbegin(), agenda.segments.cend(),
                       [part](const Segment& segment) { return segment.part == part; });
}

/// The agenda's segments with those of each of two parts where the other's first one stands.
QList<Segment> withSwapped(const Agenda& agenda, PartId one, PartId other)
{
    QList<Segment> swapped;
    bool oneIsPlaced = false;
    bool otherIsPlaced = false;
    for (const Segment& segment : agenda.segments) {
        if (segment.part == one) {
            if (!std::exchange(oneIsPlaced, true))
                swapped.append(segmentsOf(agenda, other));
        } else if (segment.part == other) {
            if (!std::exchange(otherIsPlaced, true))
                swapped.append(segmentsOf(agenda, one));
        } else {
            swapped.append(segment);
        }
    }
    return swapped;
}

/// The ids of segments from `from` on that one moves past together: all of a part, or one that is in none.
QList<SegmentId> neighboursFrom(const Agenda& agenda, qsizetype from, int direction)
{
    const PartId part = agenda.segments.at(from).part;
    QList<SegmentId> ids;
    for (qsizetype i = from; i >= 0 && i < agenda.segments.size(); i += direction) {
        if (agenda.segments.at(i).part != part || (part.isNull() && !ids.isEmpty()))
            break;
        ids.append(agenda.segments.at(i).id);
    }
    return ids;
}

/// Moves the headings themselves, whose order counts where a part has no segments.
void shiftHeading(Agenda& agenda, PartId part, PartId passed, int direction)
{
    const qsizetype from = indexOf(agenda.parts, part);
    const qsizetype to = passed.isNull() ? from + direction : indexOf(agenda.parts, passed);
    if (to >= 0 && to < agenda.parts.size())
        agenda.parts.move(from, to);
}

/// Puts the part's segments together in front of or behind those that it passes.
void shiftSegments(Agenda& agenda, PartId part, const QList<SegmentId>& passed, int direction)
{
    const QList<Segment> moving = segmentsOf(agenda, part);
    agenda.segments.removeIf([part](const Segment& segment) { return segment.part == part; });
    const qsizetype edge = indexOf(agenda.segments, passed.last());
    qsizetype at = direction < 0 ? edge : edge + 1;
    for (const Segment& segment : moving)
        agenda.segments.insert(at++, segment);
}

}  // namespace

Result<Event> swapParts(Event event, AgendaId id, PartId one, PartId other)
{
    const AgendaIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchAgenda();
    const Agenda& before = event.sessions.at(index.session).agendas.at(index.agenda);
    const qsizetype first = indexOf(before.parts, one);
    const qsizetype second = indexOf(before.parts, other);
    if (first < 0 || second < 0)
        return noSuchPart();
    if (first == second)
        return event;
    const bool bothHaveAPlace = hasSegments(before, one) && hasSegments(before, other);
    const QList<Segment> swapped = bothHaveAPlace ? withSwapped(before, one, other) : before.segments;
    Agenda& agenda = at(event, index);
    agenda.parts.swapItemsAt(first, second);
    agenda.segments = swapped;
    return event;
}

Result<Event> movePart(Event event, AgendaId id, PartId part, int direction)
{
    const AgendaIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchAgenda();
    const Agenda& before = event.sessions.at(index.session).agendas.at(index.agenda);
    if (!find(before.parts, part))
        return noSuchPart();
    const auto isOwn = [part](const Segment& segment) { return segment.part == part; };
    const auto first = std::find_if(before.segments.cbegin(), before.segments.cend(), isOwn);
    if (first == before.segments.cend()) {
        shiftHeading(at(event, index), part, PartId(), direction);
        return event;
    }
    const auto last = std::find_if(before.segments.crbegin(), before.segments.crend(), isOwn).base() - 1;
    const qsizetype next = (direction < 0 ? first : last) - before.segments.cbegin() + direction;
    if (next < 0 || next >= before.segments.size())
        return event;
    const PartId passed = before.segments.at(next).part;
    const QList<SegmentId> neighbours = neighboursFrom(before, next, direction);
    Agenda& agenda = at(event, index);
    shiftSegments(agenda, part, neighbours, direction);
    if (!passed.isNull())
        shiftHeading(agenda, part, passed, direction);
    return event;
}

}  // namespace moderato
