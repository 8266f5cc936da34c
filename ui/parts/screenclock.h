#pragma once

#include "core/plan/clock.h"

#include <QObject>

namespace moderato {

/// How the program says the time of day on the screen, in all its windows.
class ScreenClock final : public QObject {
    Q_OBJECT

public:
    static ScreenClock& instance();

    /// 24 hours until something else is set.
    ClockStyle style() const { return m_style; }
    void setStyle(ClockStyle style);

Q_SIGNALS:
    void changed();

private:
    ScreenClock() = default;

    ClockStyle m_style = ClockStyle::Hours24;
};

/// How the screen says the time of day now.
inline ClockStyle screenClock()
{
    return ScreenClock::instance().style();
}

/// The format of an editor for the time of day: hours and minutes.
QString clockFormat();

}  // namespace moderato
