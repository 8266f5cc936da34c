#include "core/edit/findings.h"

namespace moderato {

Result<Event> acceptFinding(Event event, SessionId session, const Acceptance& fresh)
{
    return changeSession(std::move(event), session, [&](Session& changed) {
        for (Acceptance& known : changed.accepted) {
            if (known.key == fresh.key) {
                known.reason = fresh.reason;
                return;
            }
        }
        changed.accepted.append(fresh);
    });
}

Result<Event> withdrawAcceptance(Event event, SessionId session, const QString& key)
{
    return changeSession(std::move(event), session, [&key](Session& changed) {
        changed.accepted.removeIf([&key](const Acceptance& acceptance) { return acceptance.key == key; });
    });
}

Result<Event> setCheckLevel(Event event, SessionId session, const QString& check,
                            std::optional<CheckLevel> level)
{
    return changeSession(std::move(event), session, [&](Session& changed) {
        changed.policy.checks.removeIf(
            [&check](const CheckSetting& setting) { return setting.check == check; });
        if (level)
            changed.policy.checks.append({check, *level});
    });
}

}  // namespace moderato
