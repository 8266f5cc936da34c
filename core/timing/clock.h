#pragma once

#include "core/plan/session.h"

#include <QDateTime>

namespace moderato {

/// The moment so many seconds after the session's start, in the session's time zone (UTC if it names none); correct
/// over midnight and over a change of daylight-saving time. None if the session has no start yet.
std::optional<QDateTime> clockAt(const Session& session, Seconds offset);

}  // namespace moderato
