#pragma once

#include "core/plan/run.h"

#include <QWidget>

namespace moderato {

/// One segment on the strip.
struct StripBlock {
    enum class When { Over, On, Ahead };

    SegmentId segment;
    QString title;
    Kind kind = Kind::Discussion;
    RunTime start{0};
    RunTime end{0};
    RunTime floor{0};  ///< its last minutes, which are the floor's
    When when = When::Ahead;

    bool operator==(const StripBlock&) const = default;
};

/// The session on one line: what was, what is on, and what is to come as it looks now.
struct StripShown {
    QList<StripBlock> blocks;
    std::optional<RunTime> now;
    RunTime limit{0};
    QString caption;      ///< of a preview; empty: this is how it is
    QString description;  ///< for those who hear the screen

    bool operator==(const StripShown&) const = default;
};

/// The plan as a strip to scale, with now on it. A click marks a segment, as the arrows do, and says what it is; a double
/// click, or Return, asks to jump there.
class PlanStrip final : public QWidget {
    Q_OBJECT

public:
    explicit PlanStrip(QWidget* parent = nullptr);

    void show(const StripShown& shown);
    /// A slim one is less high, and leaves out the words beside its marks.
    void setSlim(bool slim);

    const StripShown& shown() const { return m_shown; }
    /// Where a segment is painted; empty if it is not.
    QRectF areaOf(SegmentId segment) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumpWanted(moderato::SegmentId segment);
    /// What was clicked on, and how to jump there.
    void told(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    RunTime span() const;
    RunTime begin() const;
    qreal xOf(RunTime at) const;
    StripShown inPixels() const;
    void updateFrom(StripShown before);
    int blockHeight() const;
    int lineHeight() const;
    QRectF areaOf(const StripBlock& block) const;
    const StripBlock* blockAt(const QPointF& point) const;
    void walk(int by);
    void mark(const StripBlock& block);
    void paintBlock(QPainter& painter, const StripBlock& block) const;
    void paintTitle(QPainter& painter, const StripBlock& block, const QColor& ground) const;
    void paintMark(QPainter& painter, RunTime at, const QString& text, bool above) const;

    StripShown m_shown;
    SegmentId m_marked;  // by the arrow keys or a click
    bool m_slim = false;
};

}  // namespace moderato
