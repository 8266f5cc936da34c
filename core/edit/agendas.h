#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Sets an agenda's note: who proposed it, why it was chosen or parked, when.
Result<Event> setAgendaNote(Event event, AgendaId agenda, const QString& note);

}  // namespace moderato
