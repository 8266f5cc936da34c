#include "app/verbs/check.h"

#include "app/output.h"
#include "core/plan/values.h"
#include "core/timing/assess.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

Result<QList<Finding>> findings(const Event& event, const Selection& selection)
{
    if (selection.session || selection.agenda) {
        const Result<AgendaPlace> place = selectAgenda(event, selection);
        if (!place)
            return tl::unexpected(place.error());
        return assessAgenda(*place->session, *place->agenda).findings;
    }
    QList<Finding> all;
    for (const AgendaAssessment& assessment : assess(event).agendas)
        all += assessment.findings;
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return all;
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

QJsonObject findingJson(const Finding& finding)
{
    QJsonObject figures;
    for (const Figure& figure : finding.figures)
        figures.insert(QString::fromLatin1(figure.name), figure.value);
    return {{QStringLiteral("code"), QString::fromLatin1(finding.code)},
            {QStringLiteral("severity"), jsonOf(finding.severity)},
            {QStringLiteral("place"), placeJson(finding)},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("fixes"), QJsonArray()}};
}

Exit printJson(const QList<Finding>& found)
{
    QJsonArray array;
    for (const Finding& finding : found)
        array.append(findingJson(finding));
    return print(QJsonObject{{QStringLiteral("findings"), array}});
}

/// "warning: Inward first: Seven panellists ..."; the session's title goes before where the event holds several.
QString findingLine(const Event& event, const Finding& finding)
{
    QStringList line{severityName(finding.severity)};
    const Session* session = find(event.sessions, finding.place.session);
    if (session && event.sessions.size() > 1)
        line.append(session->title);
    line << finding.where << finding.message;
    return line.join(QStringLiteral(": ")) + u'\n';
}

Exit printText(const Event& event, const QList<Finding>& found)
{
    if (found.isEmpty())
        return print(Words::tr("The checks found nothing.") + u'\n');
    QString text;
    for (const Finding& finding : found)
        text += findingLine(event, finding);
    return print(text);
}

bool holds(const QList<Finding>& found, Severity atLeast)
{
    return std::any_of(found.cbegin(), found.cend(),
                       [=](const Finding& finding) { return finding.severity <= atLeast; });
}

}  // namespace

Exit check(const CheckOptions& options)
{
    const Result<Event> event = readEvent(options.file);
    if (!event)
        return complain(Exit::CannotRead, event.error().message);
    const Result<QList<Finding>> found = findings(*event, options.selection);
    if (!found)
        return complain(Exit::WrongUsage, found.error().message);
    const Exit printed = options.json ? printJson(*found) : printText(*event, *found);
    if (printed == Exit::Success && options.failOn && holds(*found, *options.failOn))
        return Exit::Found;
    return printed;
}

}  // namespace moderato
