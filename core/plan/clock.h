#pragma once

#include "core/plan/session.h"

#include <QDateTime>

namespace moderato {

/// How the time of day is said: 13:05 or 1:05 PM.
enum class ClockStyle { Hours24, Hours12 };

/// The moment so many seconds after the session's start, in the session's time zone (UTC if it names none); correct
/// over midnight and over a change of daylight-saving time. None if the session has no start yet. A start that the clock
/// shows twice is the first of the two; one that it skips counts from before the change, so that 02:30 becomes 03:30.
std::optional<QDateTime> clockAt(const Session& session, Seconds offset);

/// The way back: after how many seconds the session's clock shows this time of day. It does so every day, and twice where
/// daylight-saving time ends: of all these moments the one nearest to `around`. -24 h to 24 h; none without a start.
std::optional<Seconds> offsetAt(const Session& session, QTime clock, Seconds around);

/// Reads when something starts, as people type it: where the session has a start, a time of day (10:45, 1045, 10:45:30,
/// 2:30 pm), else a duration after the start. With 12 hours a time without am or pm is the one nearer to `around`.
std::optional<Seconds> offsetFromText(const QString& text, const Session& session, Seconds around,
                                      ClockStyle style);

}  // namespace moderato
