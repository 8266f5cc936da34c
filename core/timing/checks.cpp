#include "core/timing/checks.h"

#include <QCoreApplication>

namespace moderato {
namespace {

constexpr const char* context = "Checks";

Severity severityOf(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Error:
        return Severity::Error;
    case CheckLevel::Warning:
        return Severity::Warning;
    case CheckLevel::Off:
    case CheckLevel::Advice:
        break;
    }
    return Severity::Advice;
}

QHash<QString, QString> acceptedReasons(const Session& session)
{
    QHash<QString, QString> reasons;
    for (const Acceptance& acceptance : session.accepted)
        reasons.insert(acceptance.key, acceptance.reason);
    return reasons;
}

void markAccepted(QList<Finding>& findings, const Session& session)
{
    if (session.accepted.isEmpty())
        return;
    const QHash<QString, QString> reasons = acceptedReasons(session);
    for (Finding& finding : findings) {
        const auto reason = reasons.constFind(finding.key());
        if (reason != reasons.cend())
            finding.accepted = *reason;
    }
}

}  // namespace

const Check* checkWithCode(const QString& code)
{
    for (const Check& check : allChecks())
        if (code == QLatin1String(check.code))
            return &check;
    return nullptr;
}

QString checkTitle(const Check& check)
{
    return QCoreApplication::translate(context, check.title);
}

QString checkReason(const Check& check)
{
    return QCoreApplication::translate(context, check.reason);
}

std::optional<Severity> severityIn(const Session& session, const Check& check)
{
    for (const CheckSetting& setting : session.policy.checks) {
        if (setting.check != QLatin1String(check.code))
            continue;
        return setting.level == CheckLevel::Off ? std::nullopt : std::optional(severityOf(setting.level));
    }
    return check.severity;
}

QList<Finding> runChecks(const CheckInput& input, Checks which)
{
    QList<Finding> all;
    for (const Check& check : allChecks()) {
        const std::optional<Severity> severity = severityIn(input.session, check);
        if (!severity || (which == Checks::AllButForecast && check.forecasts))
            continue;
        QList<Finding> found = check.find(input);
        for (Finding& finding : found) {
            finding.code = check.code;
            finding.severity = *severity;
            finding.place.session = input.session.id;
            finding.place.agenda = input.agenda.id;
        }
        all.append(std::move(found));
    }
    markAccepted(all, input.session);
    sortBySeverity(all);
    return all;
}

}  // namespace moderato
