#include "ui/timeline/timelinelayout.h"

#include <QSet>

#include <cmath>

namespace moderato {
namespace {

constexpr qreal thinnest = 3;      // a block without any time can still be hit
constexpr qreal edgeReach = 5;     // to both sides of a block's end
constexpr qreal overlapStep = 12;  // how far a block that overlaps stands below the others
constexpr qreal spacing = 4;
constexpr qreal widestParked = 190;

}  // namespace

TimelineLayout::TimelineLayout(const Agenda& agenda, const Schedule& schedule)
    : m_until(std::max(schedule.limit, schedule.scheduledEnd))
{
    for (qsizetype i = 0; i < schedule.segments.size(); ++i)
        place(agenda.segments.at(i), schedule.segments.at(i), i);
    for (const Stretch& stretch : moderato::stretches(schedule))
        if (stretch.use != Use::Gap)
            m_blocks[m_index.value(stretch.segment)].stretches.append(stretch);
    m_earliestStarts = QList<Seconds>(m_blocks.size());
    placeEmptyParts(agenda, schedule);
    Seconds earliest = longestDuration * 1000;
    for (qsizetype i = m_blocks.size() - 1; i >= 0; --i) {
        earliest = std::min(earliest, m_blocks.at(i).span.start);
        m_earliestStarts[i] = earliest;
        m_origin = std::min(m_origin, earliest);
    }
}

void TimelineLayout::place(const Segment& segment, const SegmentTimes& times, qsizetype at)
{
    if (times.parked)
        return m_parked.append(times.id);
    m_index.insert(times.id, m_blocks.size());
    m_blocks.append(
        {times.id, at, segment.part, {times.start, times.end()}, times.gap(), times.overlap(), {}});
    m_latestEnds.append(std::max(m_latestEnds.isEmpty() ? times.end() : m_latestEnds.last(), times.end()));
    joinPart(m_blocks.last());
}

void TimelineLayout::joinPart(const TimelineBlock& block)
{
    const bool follows = m_blocks.size() > 1 && m_blocks.at(m_blocks.size() - 2).part == block.part;
    if (block.part.isNull())
        return;
    if (!follows)
        return m_parts.append({block.part, block.span});
    TimeSpan& span = m_parts.last().span;
    span = {std::min(span.start, block.span.start), std::max(span.end, block.span.end)};
}

/// They stand one behind the other, and so do what is dropped there and the rows of the outline.
void TimelineLayout::placeEmptyParts(const Agenda& agenda, const Schedule& schedule)
{
    m_behindAll = agenda.segments.size();
    QSet<PartId> used;
    for (const Segment& segment : agenda.segments)
        used.insert(segment.part);
    const Seconds shortest = std::max(minutes(5), schedule.limit / 10);
    Seconds at = schedule.scheduledEnd;
    for (const Part& part : agenda.parts) {
        if (used.contains(part.id))
            continue;
        const Seconds length = std::max(shortest, part.budget.value_or(shortest));
        m_slots.append({part.id, {at, at + length}});
        at += length;
    }
    m_until = std::max(m_until, at);
}

void TimelineLayout::setView(const QSizeF& size, qreal lineHeight, const TimeAxis& axis)
{
    m_size = size;
    m_line = lineHeight;
    m_axis = axis;
}

const TimelineBlock* TimelineLayout::blockOf(SegmentId id) const
{
    const qsizetype index = m_index.value(id, -1);
    return index < 0 ? nullptr : &m_blocks.at(index);
}

/// Latest ends never fall and earliest starts never fall, so both ends of the range are found by halving.
std::pair<qsizetype, qsizetype> TimelineLayout::blocksBetween(Seconds from, Seconds to) const
{
    const auto first = std::lower_bound(m_latestEnds.cbegin(), m_latestEnds.cend(), from);
    const auto last = std::upper_bound(m_earliestStarts.cbegin(), m_earliestStarts.cend(), to);
    return {first - m_latestEnds.cbegin(), last - m_earliestStarts.cbegin()};
}

std::pair<qsizetype, qsizetype> TimelineLayout::visibleBlocks() const
{
    const auto [from, to] =
        std::minmax({m_axis.secondsAt(-thinnest), m_axis.secondsAt(m_axis.width + thinnest)});
    return blocksBetween(from - Seconds{1}, to + Seconds{1});
}

QRectF TimelineLayout::rulerArea() const
{
    return {0, 0, m_size.width(), m_line + 8};
}

QRectF TimelineLayout::planArea() const
{
    return {QPointF(0, rulerArea().bottom()), QPointF(m_size.width(), trayArea().top() - spacing)};
}

QRectF TimelineLayout::trayArea() const
{
    const qreal height = m_line + 16;
    return {0, m_size.height() - height, m_size.width(), height};
}

qreal TimelineLayout::blocksTop() const
{
    return planArea().top() + m_line + 8;
}

QRectF TimelineLayout::headingArea() const
{
    return {planArea().topLeft(), QPointF(m_size.width(), blocksTop())};
}

QRectF TimelineLayout::between(qreal x1, qreal x2, qreal top, qreal bottom) const
{
    return QRectF(QPointF(x1, top), QPointF(x2, std::max(top, bottom))).normalized();
}

QRectF TimelineLayout::areaOf(const TimeSpan& span) const
{
    return between(m_axis.xOf(span.start), m_axis.xOf(span.end), blocksTop(), planArea().bottom());
}

QRectF TimelineLayout::areaOf(const TimelineBlock& block) const
{
    QRectF area = areaOf(block.span);
    if (block.overlap > Seconds{0})
        area.setTop(area.top() + overlapStep);
    if (area.width() >= thinnest)
        return area;
    return area.adjusted(0, 0, thinnest - area.width(), 0);
}

QRectF TimelineLayout::areaOf(const TimelinePart& part) const
{
    return between(m_axis.xOf(part.span.start), m_axis.xOf(part.span.end), planArea().top() + 2,
                   blocksTop() - 2);
}

QRectF TimelineLayout::areaOf(const TimelineSlot& slot) const
{
    return between(m_axis.xOf(slot.span.start), m_axis.xOf(slot.span.end), planArea().top() + 2,
                   planArea().bottom());
}

QRectF TimelineLayout::trayNameArea() const
{
    const QRectF tray = trayArea();
    const qreal width = std::min(tray.width() / 4, m_line * 6);
    const qreal left = m_axis.mirrored ? tray.right() - width - spacing : tray.left() + spacing;
    return {left, tray.top(), width, tray.height()};
}

QRectF TimelineLayout::parkedArea(qsizetype place) const
{
    const QRectF tray = trayArea();
    const qreal begin = trayNameArea().width() + 2 * spacing;
    const qreal each =
        std::min(widestParked, (tray.width() - begin - spacing) /
                                   static_cast<qreal>(std::max<qsizetype>(1, m_parked.size())));
    const qreal along = begin + static_cast<qreal>(place) * each;
    const qreal left = m_axis.mirrored ? tray.right() - along - each : along;
    return {left, tray.top() + spacing, std::max(1.0, each - spacing), tray.height() - 2 * spacing};
}

/// Where blocks lie above each other the later one, which stands in front; before it one that is so thin that nothing else
/// of it could be hit.
qsizetype TimelineLayout::blockAt(const QPointF& point) const
{
    const auto [from, to] =
        std::minmax({m_axis.secondsAt(point.x() - thinnest), m_axis.secondsAt(point.x() + thinnest)});
    const auto [first, end] = blocksBetween(from - Seconds{1}, to + Seconds{1});
    qsizetype found = -1;
    for (qsizetype i = end - 1; i >= first; --i) {
        const QRectF area = areaOf(m_blocks.at(i));
        if (!area.contains(point))
            continue;
        if (area.width() <= thinnest)
            return i;
        found = found < 0 ? i : found;
    }
    return found;
}

bool TimelineLayout::isAtEdge(const TimelineBlock& block, qreal x) const
{
    const qreal width = areaOf(block.span).width();
    const qreal inside = std::min(edgeReach, width / 4);
    const qreal past = (x - m_axis.xOf(block.span.end)) * (m_axis.mirrored ? -1 : 1);
    return past >= -inside && past <= edgeReach;
}

std::optional<SegmentId> TimelineLayout::edgeNear(const QPointF& point) const
{
    const auto [from, to] =
        std::minmax({m_axis.secondsAt(point.x() - edgeReach), m_axis.secondsAt(point.x() + edgeReach)});
    const auto [first, end] = blocksBetween(from - Seconds{1}, to + Seconds{1});
    for (qsizetype i = end - 1; i >= first; --i) {
        const TimelineBlock& block = m_blocks.at(i);
        const QRectF area = areaOf(block);
        if (point.y() >= area.top() && point.y() <= area.bottom() && isAtEdge(block, point.x()))
            return block.id;
    }
    return {};
}

TimelineHit TimelineLayout::hitAt(const QPointF& point) const
{
    if (trayArea().contains(point)) {
        for (qsizetype i = 0; i < m_parked.size(); ++i)
            if (parkedArea(i).contains(point))
                return {TimelineHit::What::Parked, m_parked.at(i), {}};
        return {TimelineHit::What::Tray, {}, {}};
    }
    const qsizetype block = blockAt(point);
    // The first pixels of a wide block belong to the end of the one before it.
    if (const std::optional<SegmentId> edge = edgeNear(point)) {
        const bool isThin = block >= 0 && areaOf(m_blocks.at(block)).width() < 4 * edgeReach;
        if (!isThin || *edge == m_blocks.at(block).id)
            return {TimelineHit::What::Edge, *edge, {}};
    }
    if (block >= 0)
        return {TimelineHit::What::Block, m_blocks.at(block).id, {}};
    for (const TimelinePart& part : m_parts)
        if (areaOf(part).contains(point))
            return {TimelineHit::What::Part, {}, part.id};
    for (const TimelineSlot& slot : m_slots)
        if (areaOf(slot).contains(point))
            return {TimelineHit::What::Part, {}, slot.id};
    return {};
}

std::optional<DropPlace> TimelineLayout::dropAsideAt(const QPointF& point) const
{
    if (point.y() >= trayArea().top())
        return DropPlace{true, 0, {}, {}};
    for (const TimelineSlot& slot : m_slots)
        if (areaOf(slot).contains(point))
            return DropPlace{false, m_behindAll, slot.id, slot.span.start};
    return {};
}

DropPlace TimelineLayout::dropAt(const QPointF& point) const
{
    if (const std::optional<DropPlace> aside = dropAsideAt(point))
        return *aside;
    const Seconds at = m_axis.secondsAt(point.x());
    const auto middle = [](const TimelineBlock& block) {
        return block.span.start + (block.span.end - block.span.start) / 2;
    };
    // Where blocks overlap their middles need not rise, but then any of them will do.
    const auto next = std::partition_point(m_blocks.cbegin(), m_blocks.cend(),
                                           [&](const TimelineBlock& block) { return middle(block) <= at; });
    const bool isInNext = next != m_blocks.cend() && next->span.start <= at;
    if (isInNext)
        return {false, next->place, next->part, next->span.start};
    if (next == m_blocks.cbegin())
        return next == m_blocks.cend() ? DropPlace{}
                                       : DropPlace{false, next->place, next->part, next->span.start};
    const TimelineBlock& previous = *std::prev(next);
    const bool isBehindAll = next == m_blocks.cend() && at > previous.span.end;
    return {false, previous.place + 1, isBehindAll ? PartId() : previous.part, previous.span.end};
}

qreal TimelineLayout::secondsIn(qreal pixels) const
{
    return (m_axis.mirrored ? -pixels : pixels) / m_axis.perSecond;
}

Seconds TimelineLayout::moved(const TimelineBlock& block, qreal pixels, Seconds step) const
{
    const qint64 steps = std::llround(secondsIn(pixels) / static_cast<qreal>(step.count()));
    return std::clamp(block.span.start + Seconds{steps * step.count()}, -longestDuration, longestDuration);
}

Seconds TimelineLayout::stretched(const TimelineBlock& block, qreal pixels, Seconds step) const
{
    const Seconds end = block.span.end + Seconds{std::llround(secondsIn(pixels))};
    const Seconds snapped = std::max(Seconds{0}, end + step / 2) / step * step;
    return std::clamp(snapped - block.span.start, Seconds{0}, longestDuration);
}

}  // namespace moderato
