#include "core/timing/clock.h"

#include <QTimeZone>

namespace moderato {

std::optional<QDateTime> clockAt(const Session& session, Seconds offset)
{
    if (!session.start)
        return std::nullopt;
    const QTimeZone zone =
        session.timeZone.isEmpty() ? QTimeZone::utc() : QTimeZone(session.timeZone.toLatin1());
    return QDateTime(session.start->date, session.start->time, zone).addSecs(offset.count());
}

}  // namespace moderato
