#pragma once

#include "ui/timeline/timelinescene.h"

#include <QPainter>
#include <QPalette>

namespace moderato {

/// Paints one segment's block: its title and duration, below them what its minutes go to, speaker by speaker.
class BlockPainter final {
public:
    BlockPainter(QPainter& painter, const TimelineScene& scene, const QPalette& palette);

    void paint(const TimelineBlock& block);
    /// A parked segment, in the tray.
    void paintParked(const Segment& segment, const SegmentTimes& times, const QRectF& area);
    void paintSelection(SegmentId segment, const QRectF& area);

private:
    void paintBody(const TimelineBlock& block, const Segment& segment, const QRectF& area);
    void paintStretch(const Stretch& stretch, const QRectF& area);
    void paintSpeakers(const Segment& segment, const TimeSpan& span, const QRectF& area);
    void paintHead(const Segment& segment, const SegmentTimes& times, const QRectF& area);
    QRectF paintBadges(const Segment& segment, QRectF area, const QColor& ink);
    QRectF alongTime(const TimeSpan& span, const QRectF& rows) const;

    QPainter& m_painter;
    const TimelineScene& m_scene;
    const QPalette& m_palette;
    QFontMetricsF m_metrics;
    bool m_dark;
};

}  // namespace moderato
