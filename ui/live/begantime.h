#pragma once

#include "core/plan/time.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace moderato {

class DurationEdit;

/// Says when the session really began: before its start "it began 3:00 ago", afterwards that it was earlier or later than
/// was marked.
class BeganTime final : public QWidget {
    Q_OBJECT

public:
    explicit BeganTime(QWidget* parent = nullptr);

    /// Asks anew.
    void ask(bool hasBegun);

Q_SIGNALS:
    /// It began so long before now, or before what was marked; negative: after it.
    void beganEarlier(moderato::Seconds amount);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    QLabel* m_words;
    DurationEdit* m_amount;
    QComboBox* m_side;
};

}  // namespace moderato
