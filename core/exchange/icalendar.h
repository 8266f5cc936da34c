#pragma once

#include "core/plan/event.h"
#include "core/result.h"

#include <QByteArray>

namespace moderato {

/// What becomes an entry of a calendar.
enum class ICalendarStyle {
    Session,   ///< each session, as long as its limit, with its agenda as the description
    Segments,  ///< each segment that is not parked
};

/// The chosen agendas of these sessions (of all, if the list is empty) as a calendar (iCalendar, RFC 5545). Sessions
/// without a date are left out; fails if nothing is left. The same event makes the same bytes. It holds no internal
/// notes and no way to reach people.
Result<QByteArray> toICalendar(const Event& event, const QList<SessionId>& sessions, ICalendarStyle style);

}  // namespace moderato
