#pragma once

#include <QFrame>

class QLabel;

namespace moderato {

class BigButton;

/// Says what the floor has lost, and lets it be spent: an explicit choice, which the run records.
class FloorBand final : public QFrame {
    Q_OBJECT

public:
    explicit FloorBand(QWidget* parent = nullptr);

    /// `loss`: "The floor has lost 6:00 of 30:00"; empty: it has lost nothing, and there is no band. `spend`: what the button
    /// would give up; empty if nothing is eating into it now.
    void show(const QString& loss, const QString& spend);

Q_SIGNALS:
    void spendWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_loss;
    BigButton* m_spend;
};

}  // namespace moderato
