#pragma once

#include <QDoubleSpinBox>

namespace moderato {

/// A field for a number with its unit, saved when the user leaves it or presses Return. Escape gives up.
class FigureEdit final : public QDoubleSpinBox {
    Q_OBJECT

public:
    /// Takes numbers from 0 to `most` with so many decimals.
    FigureEdit(double most, int decimals, const QString& unit, QWidget* parent = nullptr);

    /// Fills the field, unless the user is just changing it.
    void show(double value);
    /// True while it holds another number than was shown.
    bool isModified() const;

    /// Takes the number as it is by now.
    void finish();
    /// Forgets what is typed.
    void abandon();

Q_SIGNALS:
    /// The user is done with a number that differs from what was shown.
    void accepted(double value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    double m_shown = 0;
};

}  // namespace moderato
