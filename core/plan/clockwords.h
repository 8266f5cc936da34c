#pragma once

#include "core/plan/clock.h"

#include <QString>

namespace moderato {

/// A time of day: "13:00" or "1:00 PM", "13:00:30" if it is no whole minute.
QString timeOfDay(QTime time, ClockStyle style = ClockStyle::Hours24);

/// "%1", and the day if the moment is not on the first one: "00:10 (+1 day)".
QString withDay(QDate first, const QDateTime& moment, const QString& text);

/// The clock time at this offset: "10:00", "10:00:30" if it is no whole minute, "00:10 (+1 day)" on another day than
/// the session's start. Empty if the session has no start. What is written by the
/// command line has 24 hours unless it is told otherwise, the screen and its handouts as their user likes.
QString clockText(const Session& session, Seconds offset, ClockStyle style = ClockStyle::Hours24);

/// An offset from the session's start, "72:00"; one before it, which a fixed start can have, is said in words.
QString offsetText(Seconds offset);

/// The clock time where the session has a start, else the offset.
QString momentText(const Session& session, Seconds offset, ClockStyle style = ClockStyle::Hours24);

}  // namespace moderato
