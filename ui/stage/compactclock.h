#pragma once

#include "ui/stage/stagescene.h"

#include <QTimer>
#include <QWidget>

namespace moderato {

/// A small clock above all windows, for those with one screen: what is left of turn and segment, and how the session
/// fares. It is moved by dragging or the arrow keys, and sized at its corner or by Ctrl and + or -; place and size are
/// remembered.
class CompactClock final : public QWidget {
    Q_OBJECT

public:
    explicit CompactClock(QWidget* parent = nullptr);

    void show(const StageFace& face);
    using QWidget::show;

    const StageFace& face() const { return m_face; }
    const StageScene& scene() const { return m_scene; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    void scaleBy(qreal factor);
    void putBy(const QPoint& step);
    void keep() const;
    void restore();
    void placeGrip();

    StageFace m_face;
    StageScene m_scene;
    QWidget* m_grip;
    QTimer m_settles;  // once it has come to rest its place is kept
    QPoint m_grabbed;  // where in the window the mouse took hold
    bool m_dragging = false;
    bool m_placed = false;
};

}  // namespace moderato
