#include "app/verbs/check.h"

#include "app/output.h"
#include "core/plan/values.h"
#include "core/timing/assess.h"
#include "core/timing/fixes.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

Result<QList<Finding>> findings(const Event& event, const Selection& selection, const QDateTime& now)
{
    if (selection.session || selection.agenda) {
        const Result<AgendaPlace> place = selectAgenda(event, selection);
        if (!place)
            return tl::unexpected(place.error());
        return assessAgenda(event, *place->session, *place->agenda, now).findings;
    }
    QList<Finding> all;
    for (const AgendaAssessment& assessment : assess(event, now))
        all += assessment.findings;
    sortBySeverity(all);
    return all;
}

/// The findings with what words and JSON say about them besides.
struct Results {
    const Event& event;
    QList<Finding> findings;
    QDateTime now;

    QList<Fix> fixesOf(const Finding& finding) const
    {
        return moderato::fixesOf(event, finding, now, QUuid::createUuid);
    }
};

QString reasonOf(const Finding& finding)
{
    const Check* check = checkWithCode(QString::fromLatin1(finding.code));
    return check ? checkReason(*check) : QString();
}

QJsonObject placeJson(const Finding& finding)
{
    return {{QStringLiteral("session"), jsonOf(finding.place.session)},
            {QStringLiteral("agenda"), jsonOf(finding.place.agenda)},
            {QStringLiteral("part"), jsonOf(finding.place.part)},
            {QStringLiteral("segment"), jsonOf(finding.place.segment)},
            {QStringLiteral("person"), jsonOf(finding.place.person)},
            {QStringLiteral("text"), finding.where}};
}

QJsonArray keysJson(const QList<Finding>& findings)
{
    QJsonArray keys;
    for (const Finding& finding : findings)
        keys.append(finding.key());
    return keys;
}

QJsonArray fixesJson(const QList<Fix>& fixes)
{
    QJsonArray array;
    for (const Fix& fix : fixes)
        array.append(QJsonObject{{QStringLiteral("title"), fix.title},
                                 {QStringLiteral("saves_seconds"), jsonOf(fix.saves)},
                                 {QStringLiteral("ends_later_seconds"), jsonOf(fix.endsLater)},
                                 {QStringLiteral("floor_loses_seconds"), jsonOf(fix.floorLoses)},
                                 {QStringLiteral("findings_before"), keysJson(fix.before)},
                                 {QStringLiteral("findings_after"), keysJson(fix.after.findings)}});
    return array;
}

QJsonObject findingJson(const Results& results, const Finding& finding)
{
    QJsonObject figures;
    for (const Figure& figure : finding.figures)
        figures.insert(QString::fromLatin1(figure.name), figure.value);
    return {{QStringLiteral("code"), QString::fromLatin1(finding.code)},
            {QStringLiteral("severity"), jsonOf(finding.severity)},
            {QStringLiteral("key"), finding.key()},
            {QStringLiteral("place"), placeJson(finding)},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("reason"), reasonOf(finding)},
            {QStringLiteral("accepted"), finding.accepted ? QJsonValue(*finding.accepted) : QJsonValue()},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("fixes"), fixesJson(results.fixesOf(finding))}};
}

Exit printFindingsJson(const Results& results)
{
    QJsonArray array;
    for (const Finding& finding : results.findings)
        array.append(findingJson(results, finding));
    return print(QJsonObject{{QStringLiteral("findings"), array}});
}

/// "warning: Inward first: Seven panellists ..."; the session's title goes before where the event holds several.
QString findingLine(const Event& event, const Finding& finding)
{
    QStringList line{severityName(finding.severity)};
    const Session* session = find(event.sessions, finding.place.session);
    if (session && event.sessions.size() > 1)
        line.append(session->title);
    if (!finding.message.startsWith(finding.where))
        line.append(finding.where);
    line.append(finding.message);
    const QString text = line.join(Words::tr(": "));
    return finding.accepted ? Words::tr("%1 Accepted: %2").arg(text, *finding.accepted) : text;
}

/// The finding's line, and under it what was asked for besides.
QString findingText(const Results& results, const Finding& finding, const CheckOptions& options)
{
    QStringList lines{findingLine(results.event, finding)};
    if (options.why)
        lines.append(Words::tr("  why: %1").arg(reasonOf(finding)));
    if (options.fixes)
        for (const Fix& fix : results.fixesOf(finding))
            lines.append(Words::tr("  fix: %1 (then %2)").arg(fixText(fix), countsText(fix.after.findings)));
    return lines.join(u'\n') + u'\n';
}

Exit printFindingsText(const Results& results, const CheckOptions& options)
{
    if (results.findings.isEmpty())
        return print(Words::tr("The checks found nothing.") + u'\n');
    QString text;
    int leftOut = 0;
    for (const Finding& finding : results.findings) {
        if (options.accepted || !finding.accepted)
            text += findingText(results, finding, options);
        else
            ++leftOut;
    }
    if (leftOut > 0)
        text +=
            Words::tr("%n finding(s) accepted; --accepted shows them with the reasons.", nullptr, leftOut) +
            u'\n';
    return print(text);
}

bool holds(const QList<Finding>& found, Severity atLeast)
{
    return std::any_of(found.cbegin(), found.cend(),
                       [=](const Finding& finding) { return standsAt(finding, atLeast); });
}

}  // namespace

Exit check(const CheckOptions& options)
{
    const Result<Event> event = readEvent(options.file);
    if (!event)
        return complain(Exit::CannotRead, event.error().message);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<QList<Finding>> found = findings(*event, options.selection, now);
    if (!found)
        return complain(Exit::WrongUsage, found.error().message);
    const Results results{*event, *found, now};
    const Exit printed = options.json ? printFindingsJson(results) : printFindingsText(results, options);
    if (printed == Exit::Success && options.failOn && holds(*found, *options.failOn))
        return Exit::Found;
    return printed;
}

}  // namespace moderato
