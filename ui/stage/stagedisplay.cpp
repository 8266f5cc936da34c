#include "ui/stage/stagedisplay.h"

#include "ui/stage/stagelayout.h"
#include "ui/stage/stagepainter.h"
#include "ui/stage/stagewords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace moderato {
namespace {

constexpr int pointerShown = 2'000;  // milliseconds after it moved
constexpr qreal frameShare = 0.02;   // of the height: the frame that stands for a flash

}  // namespace

StageDisplay::StageDisplay(QWidget* parent)
    : QWidget(parent)
    , m_settings(readStageSettings())
    , m_flasher(this)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Stage display"));
    setMouseTracking(true);
    m_pointerRests.setSingleShot(true);
    m_pointerRests.setInterval(pointerShown);
    connect(&m_flasher, &Flasher::stepped, this, &StageDisplay::rebuild);
    connect(&m_pointerRests, &QTimer::timeout, this, &StageDisplay::hidePointer);
}

void StageDisplay::show(const StageFace& face)
{
    if (m_hasFace && face == m_face)
        return;
    const StageFace before = std::exchange(m_face, face);
    const bool hasNews = !face.message.isEmpty() && face.message != before.message;
    if (std::exchange(m_hasFace, true) && (hasNews || face.flash != before.flash))
        m_flasher.start();
    if (accessibleDescription().isEmpty() || stageNews(face) != stageNews(before))
        setAccessibleDescription(stageDescription(face));
    rebuild();
}

void StageDisplay::setSettings(const StageSettings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    writeStageSettings(settings);
    rebuild();
    update();
}

StageScene StageDisplay::makeScene() const
{
    StageColours colours = stageColours(m_face.blank ? StageLevel::Calm : m_face.level);
    // A display that is blank so that nobody looks at it does not light up the hall.
    const bool turns = !m_settings.reducedMotion && !m_face.blank;
    if (m_flasher.isTurned() && turns)
        colours = inverted(colours);
    const Qt::LayoutDirection direction = m_settings.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    StageScene scene = stageScene(m_face, size(), direction, colours);
    if (m_flasher.isFlashing() && !turns)
        scene.items.append({.shape = StageItem::Shape::Frame,
                            .area = QRectF(rect()),
                            .ink = colours.plate,
                            .ground = colours.ground,
                            .pixels = height() * frameShare});
    return scene;
}

void StageDisplay::rebuild()
{
    StageScene next = makeScene();
    const QRegion changed = changedRegion(m_scene, next, rect());
    m_scene = std::move(next);
    if (!changed.isEmpty())
        update(turned(changed));
}

/// Where a region of the picture is on the widget, and the other way round.
QRegion StageDisplay::turned(const QRegion& region) const
{
    if (!m_settings.mirrored)
        return region;
    return QTransform(-1, 0, 0, 1, width(), 0).map(region);
}

void StageDisplay::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (m_settings.mirrored)
        painter.setTransform(QTransform(-1, 0, 0, 1, width(), 0));
    paintScene(painter, m_scene, turned(event->region()));
}

void StageDisplay::resizeEvent(QResizeEvent*)
{
    m_scene = makeScene();
    update();
}

void StageDisplay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

void StageDisplay::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT fullScreenLeft();
    case Qt::Key_F:
    case Qt::Key_F11:
        return Q_EMIT fullScreenToggled();
    case Qt::Key_B:
        return Q_EMIT blankToggled();
    case Qt::Key_M:
        return setSettings({!m_settings.mirrored, m_settings.rightToLeft, m_settings.reducedMotion});
    case Qt::Key_R:
        return setSettings({m_settings.mirrored, !m_settings.rightToLeft, m_settings.reducedMotion});
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageDisplay::mouseMoveEvent(QMouseEvent*)
{
    unsetCursor();
    m_pointerRests.start();
}

/// A pointer that rests on a screen in a hall is in the way.
void StageDisplay::hidePointer()
{
    if (window()->isFullScreen())
        setCursor(Qt::BlankCursor);
}

void StageDisplay::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT fullScreenToggled();
}

void StageDisplay::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("&Full screen\tF")), &QAction::triggered, this,
            &StageDisplay::fullScreenToggled);
    connect(menu.addAction(m_face.blank ? tr("Show the cloc&ks\tB") : tr("&Blank\tB")), &QAction::triggered,
            this, &StageDisplay::blankToggled);
    menu.addSeparator();
    addSettings(menu);
    Q_EMIT menuWanted(&menu);
    menu.exec(event->globalPos());
}

void StageDisplay::addSettings(QMenu& menu)
{
    const auto add = [&](const QString& text, bool StageSettings::*which) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings.*which);
        connect(action, &QAction::toggled, this, [this, which](bool on) {
            StageSettings settings = m_settings;
            settings.*which = on;
            setSettings(settings);
        });
    };
    add(tr("&Mirrored\tM"), &StageSettings::mirrored);
    add(tr("&Right to left\tR"), &StageSettings::rightToLeft);
    add(tr("&No flashing"), &StageSettings::reducedMotion);
}

}  // namespace moderato
