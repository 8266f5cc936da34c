#include "core/edit/sessiondetails.h"

#include "core/plan/lookup.h"

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

Result<Event> setOnSiteInfo(Event event, SessionId id, const QString& info)
{
    return changeSession(std::move(event), id, [&](Session& session) { session.onSiteInfo = info; });
}

Result<Event> setOnlineInfo(Event event, SessionId id, const QString& info)
{
    return changeSession(std::move(event), id, [&](Session& session) { session.onlineInfo = info; });
}

Result<Event> setContact(Event event, SessionId id, PersonId contact)
{
    if (!contact.isNull() && !find(event.people, contact))
        return noSuchPerson();
    return changeSession(std::move(event), id, [=](Session& session) { session.contact = contact; });
}

Result<Event> setTheme(Event event, const Theme& theme)
{
    event.theme = theme;
    return event;
}

}  // namespace moderato
