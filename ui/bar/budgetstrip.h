#pragma once

#include "core/timing/assess.h"
#include "core/timing/stretches.h"
#include "ui/bar/scale.h"

#include <QWidget>

namespace moderato {

/// The session's limit as a ruler, and on it what the time goes to: stretches coloured by kind, the floor by a pattern,
/// what overruns in red with its length in words.
class BudgetStrip final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetStrip(QWidget* parent = nullptr);

    /// Shows an agenda's times, with the selected segments marked.
    void show(const Agenda& agenda, const Schedule& schedule, const QList<SegmentId>& selected);
    void clear();

    /// What is drawn; the lengths add up to the scheduled end.
    const QList<Stretch>& stretches() const { return m_stretches; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user asked for the segment at a place of the strip.
    void picked(moderato::SegmentId segment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    Scale scale() const;
    QRectF barArea() const;
    QRectF areaOf(const Stretch& stretch) const;
    const Stretch* stretchAt(const QPointF& point) const;
    QString titleOf(SegmentId segment) const;
    QString tipOf(const Stretch& stretch) const;
    void drawRuler(QPainter& painter) const;
    void drawStretch(QPainter& painter, const Stretch& stretch) const;
    void drawTitles(QPainter& painter) const;
    void drawSelection(QPainter& painter) const;
    void drawOverrun(QPainter& painter) const;

    QHash<SegmentId, QString> m_titles;
    Schedule m_schedule;
    QList<Stretch> m_stretches;
    QList<SegmentId> m_selected;
};

}  // namespace moderato
