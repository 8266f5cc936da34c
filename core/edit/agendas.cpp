#include "core/edit/agendas.h"

namespace moderato {

Result<Event> setAgendaNote(Event event, AgendaId agenda, const QString& note)
{
    return changeAgenda(std::move(event), agenda, [&](Agenda& changed) { changed.note = note; });
}

}  // namespace moderato
