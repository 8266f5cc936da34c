#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace moderato {

class TimelineCanvas;

/// The shown agenda to scale: its segments as blocks that are dragged and stretched, the limit, and what is parked. A line
/// above says what is selected, or what a drag does.
class Timeline final : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(Desk& desk, QWidget* parent = nullptr);

    /// Shows when each segment is likely to begin, by the forecast.
    void showSpread(bool shown);
    bool showsSpread() const;

Q_SIGNALS:
    /// The user wants to edit this segment.
    void editWanted(moderato::SegmentId segment);

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& tip);
    void makeButtons();
    void follow();
    void say(const QString& line);

    Desk& m_desk;
    TimelineCanvas* m_canvas;
    QWidget* m_head;
    QLabel* m_line;
    QToolButton* m_clock = nullptr;
    QToolButton* m_spread = nullptr;
};

}  // namespace moderato
