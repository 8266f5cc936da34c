#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of how a session takes what the checks find.

/// Accepts the finding with this key as it is, for this reason; who accepts it again replaces the reason.
Result<Event> acceptFinding(Event event, SessionId session, const Acceptance& fresh);

/// Takes an acceptance back; nothing changes if there is none.
Result<Event> withdrawAcceptance(Event event, SessionId session, const QString& key);

/// Sets how a check counts in the session; none: as by default.
Result<Event> setCheckLevel(Event event, SessionId session, const QString& check,
                            std::optional<CheckLevel> level);

}  // namespace moderato
