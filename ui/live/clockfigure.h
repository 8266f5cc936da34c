#pragma once

#include "core/plan/run.h"

#include <QWidget>

namespace moderato {

/// How a clock stands: each has a colour, a shape and a word of its own.
enum class ClockSign { Idle, Running, Soon, Over, Stands };

/// What one clock shows.
struct ClockShown {
    QString title;                ///< whose it is: "Turn"
    QString detail;               ///< of whom or what: "Amina, follow-up"
    std::optional<RunTime> left;  ///< negative: over; none: there is no such time
    RunTime whole{0};             ///< what there was at first; 0: not known
    ClockSign sign = ClockSign::Idle;

    bool operator==(const ClockShown&) const = default;
};

/// The word for a sign: "left", "wrap up", "over", "paused".
QString signWord(ClockSign sign);

/// The time left, or by how much it is over, as m:ss: "0:00" only at the end itself.
QString figureText(RunTime left);

/// A clock in large figures, with what is left as a bar below it.
class ClockFigure final : public QWidget {
    Q_OBJECT

public:
    /// `size` is the height of the figures, in parts of usual text.
    explicit ClockFigure(qreal size, QWidget* parent = nullptr);

    /// How large the figures are now, as a part of their size.
    void setScale(qreal scale);

    /// Repaints only if something that is seen differs.
    void show(const ClockShown& shown);

    /// All that is seen, as a text.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont figureFont() const;
    QColor signColour() const;
    QRect mirrored(const QRect& area) const;
    void paintWords(QPainter& painter, const QRect& area) const;
    void paintSign(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, const QRect& area) const;

    qreal m_size;
    qreal m_scale = 1;
    ClockShown m_shown;
};

}  // namespace moderato
