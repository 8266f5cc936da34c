#pragma once

#include "core/timing/assess.h"
#include "core/timing/stretches.h"
#include "ui/bar/bordergrip.h"

#include <QWidget>

namespace moderato {

/// The session's limit as a ruler, and on it what the time goes to: stretches coloured by kind, the floor by a pattern,
/// what overruns in red with its length in words. Borders between neighbours are dragged to move minutes from one to the other;
/// the strip says what is wished, and whoever shows it does the edit.
class BudgetStrip final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetStrip(QWidget* parent = nullptr);

    /// Shows an agenda's times, with the selected segments marked.
    void show(const Agenda& agenda, const Schedule& schedule, const QList<SegmentId>& selected);
    void clear();

    /// Says whether minutes may be moved at all.
    void setEditable(bool editable) { m_editable = editable; }

    /// What is drawn; the lengths add up to the scheduled end.
    const QList<Stretch>& stretches() const { return m_stretches; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user asked for the segment at a place of the strip.
    void picked(moderato::SegmentId segment);
    /// A border is being dragged: `before` would get this much longer, `after` as much shorter; may be negative.
    void borderMoves(moderato::SegmentId before, moderato::SegmentId after, moderato::Seconds amount);
    /// It was let go of there, or moved by key.
    void borderMoved(moderato::SegmentId before, moderato::SegmentId after, moderato::Seconds amount);
    /// The drag was given up.
    void borderForgotten();
    /// A border can't be moved, and why; for people.
    void refused(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    Scale scale() const;
    QRectF barArea() const;
    QRectF areaOf(const Stretch& stretch) const;
    const Stretch* stretchAt(const QPointF& point) const;
    std::optional<Border> borderAt(const QPointF& point) const;
    BorderTitles titlesOf(const Border& border) const;
    QString titleOf(SegmentId segment) const;
    void pickAt(const QPointF& point);
    void showCursor(const QPointF& point);
    void walk(bool forward);
    void moveBorder(Seconds by);
    QString tipOf(const Stretch& stretch) const;
    void drawRuler(QPainter& painter) const;
    void drawStretch(QPainter& painter, const Stretch& stretch) const;
    void drawTitles(QPainter& painter) const;
    void drawSelection(QPainter& painter) const;
    void drawOverrun(QPainter& painter) const;
    void drawOverrunWords(QPainter& painter) const;
    QRectF overrunArea() const;
    QRectF overrunPlate() const;
    QRectF clearOfOverrun(QRectF area) const;
    bool carriesTitle(const Stretch& stretch) const;
    QString overrunText() const;
    QFont overrunFont() const;

    QHash<SegmentId, QString> m_titles;
    Schedule m_schedule;
    QList<Stretch> m_stretches;
    QList<SegmentId> m_selected;
    QList<Border> m_borders;
    bool m_editable = true;
    std::optional<Border> m_held;  // as it was when it was pressed
    QPointF m_heldAt;
    bool m_drags = false;
    Seconds m_amount{0};  // by which it was dragged
};

}  // namespace moderato
