#include "core/edit/sessiondetails.h"

namespace moderato {

Result<Event> setDescription(Event event, SessionId id, const QString& description)
{
    return changeSession(std::move(event), id, [&](Session& session) { session.description = description; });
}

Result<Event> setExpectedOutcomes(Event event, SessionId id, const QStringList& outcomes)
{
    return changeSession(std::move(event), id,
                         [&](Session& session) { session.expectedOutcomes = outcomes; });
}

Result<Event> setAgendaNote(Event event, AgendaId id, const QString& note)
{
    return changeAgenda(std::move(event), id, [&](Agenda& agenda) { agenda.note = note; });
}

}  // namespace moderato
