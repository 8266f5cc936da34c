#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of what is said about a session.

Result<Event> setDescription(Event event, SessionId id, const QString& description);

/// Sets what the session is expected to bring, one outcome a text.
Result<Event> setExpectedOutcomes(Event event, SessionId id, const QStringList& outcomes);

/// Sets what those on site, or online, have to know to be there.
Result<Event> setOnSiteInfo(Event event, SessionId id, const QString& info);
Result<Event> setOnlineInfo(Event event, SessionId id, const QString& info);

/// Sets whom those who have a part in the session turn to; the null id for nobody.
Result<Event> setContact(Event event, SessionId id, PersonId contact);

/// Sets how the event's handouts look.
Result<Event> setTheme(Event event, const Theme& theme);

}  // namespace moderato
