#pragma once

#include "core/timing/stretches.h"
#include "ui/timeline/timeaxis.h"

#include <QHash>
#include <QRectF>

#include <optional>

namespace moderato {

/// A segment of the plan as it lies in time.
struct TimelineBlock {
    SegmentId id;
    qsizetype place = 0;  ///< in the agenda's list of segments
    PartId part;
    TimeSpan span;
    Seconds gap{0};      ///< idle time before it
    Seconds overlap{0};  ///< by how much it begins before what precedes it has ended
    QList<Stretch> stretches;
};

/// Blocks of one part that follow each other.
struct TimelinePart {
    PartId id;
    TimeSpan span;
};

/// A part without segments: it takes no time, and is drawn where its first segment would begin.
struct TimelineSlot {
    PartId id;
    TimeSpan span;  ///< as long as its budget, and never too short to be hit
};

/// What lies at a place of the timeline.
struct TimelineHit {
    enum class What { Nothing, Part, Block, Edge, Tray, Parked };

    What what = What::Nothing;
    SegmentId segment;  ///< of a block, an edge (the block that ends there) or a parked one
    PartId part;        ///< of a part's heading or slot

    bool operator==(const TimelineHit&) const = default;
};

/// Where dragged segments would go.
struct DropPlace {
    bool tray = false;       ///< they would be parked
    qsizetype position = 0;  ///< in front of the segment at this place of the agenda
    PartId part;
    Seconds at{0};  ///< where to mark it

    bool operator==(const DropPlace&) const = default;
};

/// Where everything on the timeline lies, and what lies at a pixel: all in pixels of the view, none of it painted. Built once
/// for an agenda; scrolling and zooming only change the axis. What is asked for every frame takes time by what is visible.
class TimelineLayout {
public:
    TimelineLayout() = default;
    TimelineLayout(const Agenda& agenda, const Schedule& schedule);

    /// How the view is: its size, the height of a line of text, and the axis.
    void setView(const QSizeF& size, qreal lineHeight, const TimeAxis& axis);
    const TimeAxis& axis() const { return m_axis; }

    /// All blocks in the agenda's order; parked segments have none.
    const QList<TimelineBlock>& blocks() const { return m_blocks; }
    const QList<TimelinePart>& parts() const { return m_parts; }
    /// Behind all blocks, in the order of the agenda's parts.
    const QList<TimelineSlot>& emptyParts() const { return m_slots; }
    const QList<SegmentId>& parked() const { return m_parked; }
    /// Nullptr if the segment has none.
    const TimelineBlock* blockOf(SegmentId id) const;

    /// The first moment of the plan, 0 but where a fixed start lies before the session's.
    Seconds origin() const { return m_origin; }
    /// The limit, or the end of the last block or slot if that is later.
    Seconds until() const { return m_until; }

    /// The range of blocks of which something lies in view: the first one's place, and the one behind the last.
    std::pair<qsizetype, qsizetype> visibleBlocks() const;

    QRectF rulerArea() const;
    QRectF planArea() const;  ///< from under the ruler down to the tray
    QRectF trayArea() const;
    QRectF headingArea() const;  ///< where the names of parts stand, above the blocks
    QRectF areaOf(const TimelineBlock& block) const;
    QRectF areaOf(const TimelinePart& part) const;
    QRectF areaOf(const TimelineSlot& slot) const;
    /// From one time to another over the height of the blocks.
    QRectF areaOf(const TimeSpan& span) const;
    /// Of the parked segment at this place of parked(). They share what room the tray has.
    QRectF parkedArea(qsizetype place) const;
    /// The tray's beginning, where its name stands.
    QRectF trayNameArea() const;

    TimelineHit hitAt(const QPointF& point) const;
    DropPlace dropAt(const QPointF& point) const;
    /// The same where what is dropped goes neither before nor behind another segment: the tray, or a part without any.
    std::optional<DropPlace> dropAsideAt(const QPointF& point) const;

    /// The duration that a block has when its end is dragged by so many pixels from where it was: the end lands on a whole
    /// step of the session's time. 0 to 24 h.
    Seconds stretched(const TimelineBlock& block, qreal pixels, Seconds step) const;

    /// When a block begins that is dragged by so many pixels from where it was: by whole steps, and no more than 24 h from
    /// the session's start.
    Seconds moved(const TimelineBlock& block, qreal pixels, Seconds step) const;

private:
    void place(const Segment& segment, const SegmentTimes& times, qsizetype at);
    void joinPart(const TimelineBlock& block);
    void placeEmptyParts(const Agenda& agenda, const Schedule& schedule);
    qreal secondsIn(qreal pixels) const;
    std::pair<qsizetype, qsizetype> blocksBetween(Seconds from, Seconds to) const;
    qsizetype blockAt(const QPointF& point) const;
    bool isAtEdge(const TimelineBlock& block, qreal x) const;
    std::optional<SegmentId> edgeNear(const QPointF& point) const;
    QRectF between(qreal x1, qreal x2, qreal top, qreal bottom) const;
    qreal blocksTop() const;

    QList<TimelineBlock> m_blocks;
    QList<Seconds> m_latestEnds;      // of each block and all before it
    QList<Seconds> m_earliestStarts;  // of each block and all after it
    QList<TimelinePart> m_parts;
    QList<TimelineSlot> m_slots;
    qsizetype m_behindAll = 0;  // the place behind the agenda's last segment
    QList<SegmentId> m_parked;
    QHash<SegmentId, qsizetype> m_index;
    Seconds m_origin{0};
    Seconds m_until{0};
    QSizeF m_size;
    qreal m_line = 16;
    TimeAxis m_axis;
};

}  // namespace moderato
