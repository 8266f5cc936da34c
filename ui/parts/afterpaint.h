#pragma once

#include <QWidget>

#include <functional>

namespace moderato {

/// Keeps the place of a pane that is made right after the place was first painted, so that the window with what matters
/// most is on the screen before the rest is built. A place that is never seen is never filled.
class AfterPaint final : public QWidget {
    Q_OBJECT

public:
    explicit AfterPaint(std::function<QWidget*()> make, QWidget* parent = nullptr);

    /// The pane, which is made now if it was not yet.
    QWidget& content();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();

    std::function<QWidget*()> m_make;  // empty once it was called
};

}  // namespace moderato
