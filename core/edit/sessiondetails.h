#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of what is said about a session.

Result<Event> setDescription(Event event, SessionId id, const QString& description);

/// Sets what the session is expected to bring, one outcome a text.
Result<Event> setExpectedOutcomes(Event event, SessionId id, const QStringList& outcomes);

}  // namespace moderato
