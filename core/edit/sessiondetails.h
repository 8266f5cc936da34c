#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of what is said about a session and its agendas.

Result<Event> setDescription(Event event, SessionId id, const QString& description);

/// Sets what the session is expected to bring, one outcome a text.
Result<Event> setExpectedOutcomes(Event event, SessionId id, const QStringList& outcomes);

/// Sets who proposed an agenda, and why it was chosen or parked.
Result<Event> setAgendaNote(Event event, AgendaId id, const QString& note);

}  // namespace moderato
