#pragma once

#include "core/plan/time.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace moderato {

/// Reads a duration as people type it: a bare number is minutes, `m:ss` minutes and seconds (`1:30` is 90 s),
/// hours only as `1h` or `1h30`, also `90s` and `5m`. 0 to 24 h. Spaces around it do not count.
Result<Seconds> parseDuration(const QString& text);

/// Writes a duration as `m:ss`, whatever its length: 105:00 is 1 h 45.
QString formatDuration(Seconds value);

/// Reads the rounds of a turn: durations joined by `+` or `,`, such as `3+2` or `3:00 + 1:30`; at most 20.
Result<QList<Seconds>> parseRounds(const QString& text);

/// Writes rounds the short way: whole minutes as a bare number, `3 + 2`, else `3:30 + 2`.
QString formatRounds(const QList<Seconds>& rounds);

}  // namespace moderato
