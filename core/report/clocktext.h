#pragma once

#include "core/plan/clockwords.h"

#include <QString>

namespace moderato {

/// Two clock times, "10:00–10:40"; the day of the second is said if it is not the session's first.
/// Empty if the session has no start.
QString clockRange(const Session& session, Seconds from, Seconds to, ClockStyle style = ClockStyle::Hours24);

/// Two offsets from the session's start, "0:00–40:00".
QString offsetRange(Seconds from, Seconds to);

/// The clock times where the session has a start, else the offsets.
QString timeRange(const Session& session, Seconds from, Seconds to, ClockStyle style = ClockStyle::Hours24);

/// The date of the session's start, "Wednesday, 30 November 2022"; empty if it has none.
QString dateText(const Session& session);

/// The session's time zone at its start, "EAT (UTC+3), Africa/Addis_Ababa"; empty if it has no start or no zone.
QString zoneText(const Session& session);

/// When the session is, in a sentence of date, times and zone; that it has no date yet, if so.
QString whenText(const Session& session, ClockStyle style = ClockStyle::Hours24);

/// True if clocks in this time zone show another time during the session. False if the session's moments are not known:
/// it needs a start and a time zone.
bool hasOtherClock(const Session& session, const QString& timeZone);

/// As whenText and clockText, by the clocks of another time zone: "02:45 EST". The day is said if it is not the one on
/// which the session starts there.
QString whenTextIn(const Session& session, const QString& timeZone, ClockStyle style = ClockStyle::Hours24);
QString clockTextIn(const Session& session, Seconds offset, const QString& timeZone,
                    ClockStyle style = ClockStyle::Hours24);

}  // namespace moderato
