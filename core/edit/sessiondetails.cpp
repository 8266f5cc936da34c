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

}  // namespace moderato
