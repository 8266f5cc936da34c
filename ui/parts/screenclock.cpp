#include "ui/parts/screenclock.h"

namespace moderato {

ScreenClock& ScreenClock::instance()
{
    static ScreenClock clock;
    return clock;
}

void ScreenClock::setStyle(ClockStyle style)
{
    if (m_style == style)
        return;
    m_style = style;
    Q_EMIT changed();
}

QString clockFormat()
{
    return screenClock() == ClockStyle::Hours12 ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

}  // namespace moderato
