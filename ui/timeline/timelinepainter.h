#pragma once

#include "ui/timeline/timelinescene.h"

#include <QPainter>
#include <QPalette>

namespace moderato {

/// Paints the timeline: ruler, parts, blocks, gaps and overlaps, the limit and what lies beyond it, and the tray. Only what is
/// in view is looked at.
class TimelinePainter final {
public:
    TimelinePainter(QPainter& painter, const TimelineScene& scene, const QPalette& palette);

    void paint();

private:
    void paintIdle();
    void paintParts();
    void paintEmptyParts();
    void paintBlocks();
    void paintOverlap(const TimelineBlock& block);
    void writeSplit(const QString& title, const QString& sum, const QRectF& room);
    QString limitText() const;
    QRectF limitPlate() const;
    QRectF overPlate() const;
    void paintRuler();
    void paintLimit();
    void paintOverrun();
    void paintTray();
    void paintDrop();
    void paintSpread();
    void paintIdle(const TimeSpan& span, const QString& text);
    /// Words on a plate of one colour, moved so that all of them are in view; returns where they stand.
    QRectF paintPlate(const QString& text, QRectF plate, const QColor& ground);
    QRectF besideOnRuler(Seconds at, const QString& text, bool after) const;

    QPainter& m_painter;
    const TimelineScene& m_scene;
    const TimelineLayout& m_layout;
    const QPalette& m_palette;
    QFontMetricsF m_metrics;
    bool m_dark;
};

}  // namespace moderato
