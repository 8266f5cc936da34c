#pragma once

#include "ui/stage/flasher.h"
#include "ui/stage/stagescene.h"
#include "ui/stage/stagesettings.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace moderato {

/// What the speakers see: the time left in large figures, who and what is on, and what the conductor has to say. Paints
/// only what changed; knows nothing of runs, and is driven by show().
class StageDisplay final : public QWidget {
    Q_OBJECT

public:
    explicit StageDisplay(QWidget* parent = nullptr);

    void show(const StageFace& face);
    using QWidget::show;

    const StageFace& face() const { return m_face; }
    /// What is painted, before it is mirrored.
    const StageScene& scene() const { return m_scene; }

    const StageSettings& settings() const { return m_settings; }
    /// Takes them, and keeps them for the next time.
    void setSettings(const StageSettings& settings);
    bool isFlashing() const { return m_flasher.isFlashing(); }

    QSize sizeHint() const override { return {960, 540}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    /// F or a double click.
    void fullScreenToggled();
    /// Esc.
    void fullScreenLeft();
    /// B: the conductor's entry makes it blank.
    void blankToggled();
    /// The context menu is about to be shown: whoever has more to offer adds it.
    void menuWanted(QMenu* menu);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    void hidePointer();
    void addSettings(QMenu& menu);
    StageScene makeScene() const;
    QRegion turned(const QRegion& region) const;

    StageFace m_face;
    StageScene m_scene;
    StageSettings m_settings;
    Flasher m_flasher;
    QTimer m_pointerRests;
    bool m_hasFace = false;
};

}  // namespace moderato
