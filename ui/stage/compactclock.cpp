#include "ui/stage/compactclock.h"

#include "ui/stage/stagelayout.h"
#include "ui/stage/stagepainter.h"
#include "ui/stage/stagewords.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QSizeGrip>
#include <QWindow>

namespace moderato {
namespace {

constexpr int smallestHeight = 96;
constexpr qreal widthForHeight = 2.2;
constexpr qreal scaleStep = 1.15;
constexpr int nearStep = 1;
constexpr int farStep = 20;
constexpr int settled = 500;  // milliseconds after the last move

QString compactKey()
{
    return QStringLiteral("stage/compact-geometry");
}

/// The place that is wholly on a screen and nearest to the wanted one.
QRect onScreen(QRect wanted)
{
    const QScreen* screen = QGuiApplication::screenAt(wanted.center());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    if (!screen)
        return wanted;
    const QRect room = screen->availableGeometry();
    wanted.setSize(wanted.size().boundedTo(room.size()));
    wanted.moveLeft(std::clamp(wanted.left(), room.left(), room.right() - wanted.width() + 1));
    wanted.moveTop(std::clamp(wanted.top(), room.top(), room.bottom() - wanted.height() + 1));
    return wanted;
}

}  // namespace

CompactClock::CompactClock(QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_grip(new QSizeGrip(this))
{
    setWindowTitle(tr("Compact clock"));
    setAccessibleName(tr("Compact clock"));
    setToolTip(tr("Drag to move; right-click for more."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(qRound(smallestHeight * widthForHeight), smallestHeight);
    m_settles.setSingleShot(true);
    m_settles.setInterval(settled);
    connect(&m_settles, &QTimer::timeout, this, &CompactClock::keep);
    resize(sizeHint());
    placeGrip();
}

QSize CompactClock::sizeHint() const
{
    const int height = std::max(smallestHeight, fontMetrics().height() * 9);
    return {qRound(height * widthForHeight), height};
}

void CompactClock::show(const StageFace& face)
{
    if (face == m_face && !m_scene.items.isEmpty())
        return;
    const StageFace before = std::exchange(m_face, face);
    if (accessibleDescription().isEmpty() || stageNews(before) != stageNews(face))
        setAccessibleDescription(stageDescription(face));
    rebuild();
}

void CompactClock::rebuild()
{
    StageScene next = compactScene(m_face, size(), layoutDirection(), stageColours(m_face.level));
    const QRegion changed = changedRegion(m_scene, next, rect());
    m_scene = std::move(next);
    if (!changed.isEmpty())
        update(changed);
}

void CompactClock::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paintScene(painter, m_scene, event->region());
}

void CompactClock::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_placed, true))
        restore();
    QWidget::showEvent(event);
}

void CompactClock::resizeEvent(QResizeEvent*)
{
    placeGrip();
    rebuild();
    update();
    m_settles.start();
}

void CompactClock::placeGrip()
{
    const QSize size = m_grip->sizeHint();
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - size.width();
    m_grip->setGeometry(QRect(QPoint(left, height() - size.height()), size));
}

void CompactClock::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        placeGrip();
        rebuild();
    }
}

void CompactClock::restore()
{
    const QRect kept = QSettings().value(compactKey()).toRect();
    if (kept.isValid())
        return setGeometry(onScreen(kept));
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    // In the corner that is farthest from the large buttons of the conduct window.
    const QRect room = screen->availableGeometry();
    const int margin = height() / 4;
    const int left =
        layoutDirection() == Qt::RightToLeft ? room.left() + margin : room.right() - width() - margin;
    move(left, room.top() + margin);
}

void CompactClock::keep() const
{
    if (!m_placed)
        return;
    QSettings().setValue(compactKey(), geometry());
}

void CompactClock::hideEvent(QHideEvent* event)
{
    keep();
    QWidget::hideEvent(event);
}

void CompactClock::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void CompactClock::scaleBy(qreal factor)
{
    const QSize wanted = (QSizeF(size()) * factor).toSize().expandedTo(minimumSize());
    setGeometry(onScreen(QRect(pos(), wanted)));
}

void CompactClock::putBy(const QPoint& step)
{
    move(onScreen(geometry().translated(step)).topLeft());
}

void CompactClock::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? nearStep : farStep;
    if (event->matches(QKeySequence::ZoomIn))
        return scaleBy(scaleStep);
    if (event->matches(QKeySequence::ZoomOut))
        return scaleBy(1 / scaleStep);
    if (event->matches(QKeySequence::Close))
        return void(close());
    switch (event->key()) {
    case Qt::Key_Left:
        return putBy({-step, 0});
    case Qt::Key_Right:
        return putBy({step, 0});
    case Qt::Key_Up:
        return putBy({0, -step});
    case Qt::Key_Down:
        return putBy({0, step});
    default:
        QWidget::keyPressEvent(event);
    }
}

void CompactClock::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // Where windows may not place themselves, the system moves them.
    if (windowHandle() && windowHandle()->startSystemMove())
        return;
    m_dragging = true;
    m_grabbed = event->globalPosition().toPoint() - pos();
}

void CompactClock::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        move(event->globalPosition().toPoint() - m_grabbed);
}

void CompactClock::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void CompactClock::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_settles.start();
}

void CompactClock::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const auto add = [&](const QString& text, const QKeySequence& keys, auto act) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("&Larger"), QKeySequence::ZoomIn, [this] { scaleBy(scaleStep); });
    add(tr("&Smaller"), QKeySequence::ZoomOut, [this] { scaleBy(1 / scaleStep); });
    add(tr("&Usual size"), {}, [this] { scaleBy(qreal(sizeHint().height()) / height()); });
    menu.addSeparator();
    add(tr("&Close the clock"), QKeySequence::Close, [this] { close(); });
    menu.exec(event->globalPos());
}

}  // namespace moderato
