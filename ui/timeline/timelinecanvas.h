#pragma once

#include "ui/parts/desk.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinescene.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

class QMenu;

namespace moderato {

/// A drag that is being made.
struct TimelineDrag {
    enum class What { None, Pressed, Move, Stretch, Repin };

    What what = What::None;
    TimelineHit hit;          ///< what was pressed
    QPointF from;             ///< where, in the view
    qreal scroll = 0;         ///< how far the view was scrolled then
    QList<SegmentId> moving;  ///< in the agenda's order
    TimelineBlock block;      ///< that is stretched or has its fixed start moved, as it was
    TimelineLayout ground;    ///< all as it was, where the preview of a fixed start moves what lies around
    bool selectsOnRelease = false;
    QPointF last;                     ///< where the pointer is
    std::optional<Seconds> duration;  ///< of the block, as it is previewed
    std::optional<Seconds> start;     ///< of the block, as it is previewed
    std::optional<DropPlace> aside;   ///< where it goes instead
    bool finely = false;              ///< Shift is held
};

/// The timeline itself, without the controls above it.
class TimelineCanvas final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineCanvas(Desk& desk, QWidget* parent = nullptr);

    const TimelineScene& scene() const { return m_scene; }

    void setTimeStyle(TimeStyle style);
    void setSpread(bool shown);

    void zoomIn();
    void zoomOut();
    /// Shows all from the start to the limit or the scheduled end.
    void zoomToFit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants to edit this segment.
    void editWanted(moderato::SegmentId segment);
    /// What is selected, or what the drag does, in a line; empty if there is nothing to say.
    void said(const QString& line);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // what is shown
    void follow();
    void followSelection();
    void lay();
    void reckonSpread();
    qreal fitPerSecond() const;
    void zoomTo(qreal perSecond, qreal x);
    void reveal(SegmentId segment);
    QString tipAt(const QPointF& point) const;
    QString idleTipAt(Seconds at) const;
    void say();
    const SegmentTimes* timesOf(SegmentId segment) const;

    // gestures with the mouse
    void press(const TimelineHit& hit, const QPointF& point, Qt::KeyboardModifiers modifiers);
    void selectAt(const TimelineHit& hit, Qt::KeyboardModifiers modifiers);
    void beginDrag();
    void dragTo(const QPointF& point);
    void moveTo(const QPointF& point);
    void stretchTo(const QPointF& point);
    void repinTo(const QPointF& point);
    void beginStretch();
    void beginMove();
    void previewOwn(const Result<Event>& next);
    void sayEffect(const QString& line);
    QString dropText(const DropPlace& place) const;
    QString dropLabel(const TimelineDrag& drag, const DropPlace& place) const;
    /// How far the pointer is from where it was pressed, what was scrolled since included.
    qreal draggedBy(const QPointF& point) const;
    void endDrag();
    void forgetDrag();
    Result<Event> moved(const QList<SegmentId>& ids, const DropPlace& place) const;
    void showCursor(const QPointF& point);
    int scrollWish(const QPointF& point) const;

    // commands
    void run(TimelineCommand command);
    void runOnCurrent(TimelineCommand command);
    /// Why the segment's duration can't be changed here; empty if it can.
    QString stretchRefusal(SegmentId segment) const;
    void refuse(const QString& label, const QString& why);
    void lengthen(Seconds by);
    void togglePark();
    void togglePin();
    void putInto(PartId part);
    void addPinning(QMenu& menu);
    void addEmptyParts(QMenu& menu);
    void goTo(SegmentId segment);
    void step(qsizetype by, bool extend);
    /// Blocks in the order of time, then what is parked.
    QList<SegmentId> order() const;
    QList<SegmentId> between(SegmentId one, SegmentId other) const;

    Desk& m_desk;
    TimelineScene m_scene;
    TimelineDrag m_drag;
    SegmentId m_anchor;     // from where Shift extends the selection
    qreal m_perSecond = 0;  // 0: fitted
    bool m_spread = false;
    QBasicTimer m_scroller;     // runs while a drag lies at the side of the view
    bool m_previewing = false;  // what is shown anew is the drag's own preview
    QList<Person> m_people;     // whose names the scene has
};

}  // namespace moderato
