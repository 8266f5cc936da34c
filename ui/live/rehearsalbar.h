#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace moderato {

/// What belongs to a rehearsal alone: how fast its time runs, and whether overruns are made up.
class RehearsalBar final : public QFrame {
    Q_OBJECT

public:
    explicit RehearsalBar(QWidget* parent = nullptr);

    void show(int speed, bool simulates);

Q_SIGNALS:
    void speedWanted(int speed);
    /// Segments are to end by themselves, at times drawn with this seed; or no longer.
    void simulationWanted(bool simulate, quint32 seed);

private:
    void sayDrawn();

    QSlider* m_speed;
    QLabel* m_figure;
    QCheckBox* m_simulate;
    QSpinBox* m_seed;
};

}  // namespace moderato
