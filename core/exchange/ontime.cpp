#include "core/exchange/ontime.h"

#include "core/exchange/ontimerundown.h"
#include "core/exchange/readabletext.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ontime)
};

// Keys and fixed words are those of the format; the labels of our own fields too: Ontime wants a field's key to be its
// label, in Latin letters.

double milliseconds(Seconds value)
{
    return static_cast<double>(value.count()) * 1000.0;
}

QJsonObject ownFields(const OntimeEntry& entry)
{
    QJsonObject fields;
    if (!entry.speakers.isEmpty())
        fields.insert(QStringLiteral("Speakers"), entry.speakers);
    if (!entry.floor.isEmpty())
        fields.insert(QStringLiteral("Floor"), entry.floor);
    if (!entry.cues.isEmpty())
        fields.insert(QStringLiteral("Cues"), entry.cues);
    return fields;
}

QJsonObject ownField(const QString& label, const QString& colour)
{
    return {{QStringLiteral("label"), label},
            {QStringLiteral("type"), QStringLiteral("text")},
            {QStringLiteral("colour"), colour}};
}

QJsonObject projectFields()
{
    return {{QStringLiteral("Speakers"), ownField(QStringLiteral("Speakers"), QStringLiteral("#2c5fcb"))},
            {QStringLiteral("Floor"), ownField(QStringLiteral("Floor"), QStringLiteral("#f0b23e"))},
            {QStringLiteral("Cues"), ownField(QStringLiteral("Cues"), QStringLiteral("#1b9877"))}};
}

/// The days from the session's first midnight to this time.
qint64 dayOf(Seconds sinceMidnight)
{
    return (sinceMidnight - ontimeOfDay(sinceMidnight)) / std::chrono::hours{24};
}

QJsonObject ontimeEventJson(const OntimeEntry& entry, qint64 firstDay)
{
    const QJsonValue parent = entry.parent.isEmpty() ? QJsonValue() : QJsonValue(entry.parent);
    return {{QStringLiteral("type"), QStringLiteral("event")},
            {QStringLiteral("id"), entry.id},
            {QStringLiteral("cue"), entry.cue},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("note"), entry.note},
            {QStringLiteral("endAction"), QStringLiteral("none")},
            {QStringLiteral("timerType"), QStringLiteral("count-down")},
            {QStringLiteral("countToEnd"), false},
            {QStringLiteral("linkStart"), entry.linkStart},
            {QStringLiteral("timeStrategy"), QStringLiteral("lock-duration")},
            {QStringLiteral("timeStart"), milliseconds(ontimeOfDay(entry.start))},
            {QStringLiteral("timeEnd"), milliseconds(ontimeOfDay(entry.start + entry.duration))},
            {QStringLiteral("duration"), milliseconds(entry.duration)},
            {QStringLiteral("skip"), entry.skip},
            {QStringLiteral("colour"), entry.colour},
            {QStringLiteral("parent"), parent},
            {QStringLiteral("revision"), 0},
            {QStringLiteral("delay"), 0},
            {QStringLiteral("dayOffset"), dayOf(entry.start) - firstDay},
            {QStringLiteral("gap"), milliseconds(entry.gap)},
            {QStringLiteral("timeWarning"), milliseconds(ontimeWarning)},
            {QStringLiteral("timeDanger"), milliseconds(ontimeDanger)},
            {QStringLiteral("custom"), ownFields(entry)}};
}

/// Ontime reckons a group's times when it reads the project.
QJsonObject ontimeGroupJson(const OntimeEntry& entry, const QJsonArray& members)
{
    const bool hasBudget = entry.duration > Seconds{0};
    return {{QStringLiteral("type"), QStringLiteral("group")},
            {QStringLiteral("id"), entry.id},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("note"), QString()},
            {QStringLiteral("colour"), QString()},
            {QStringLiteral("entries"), members},
            {QStringLiteral("skip"), false},
            {QStringLiteral("custom"), QJsonObject()},
            {QStringLiteral("revision"), 0},
            {QStringLiteral("targetDuration"),
             hasBudget ? QJsonValue(milliseconds(entry.duration)) : QJsonValue()},
            {QStringLiteral("timeStart"), QJsonValue()},
            {QStringLiteral("timeEnd"), QJsonValue()},
            {QStringLiteral("duration"), 0},
            {QStringLiteral("isFirstLinked"), false}};
}

QJsonArray membersOf(const QList<OntimeEntry>& entries, const QString& group)
{
    QJsonArray members;
    for (const OntimeEntry& entry : entries)
        if (entry.parent == group)
            members.append(entry.id);
    return members;
}

QString rundownTitle(const SheetInput& input)
{
    const QString session = input.session.title.simplified();
    const QString agenda = input.agenda.name.simplified();
    return readableText(agenda.isEmpty() ? session : Words::tr("%1: %2").arg(session, agenda));
}

QJsonObject rundownJson(const SheetInput& input, const QString& id)
{
    const QList<OntimeEntry> entries = ontimeRundown(input);
    const auto first =
        std::find_if(entries.cbegin(), entries.cend(), [](const OntimeEntry& entry) { return !entry.group; });
    const qint64 firstDay = first == entries.cend() ? 0 : dayOf(first->start);
    QJsonArray order;
    QJsonArray flatOrder;
    QJsonObject byId;
    for (const OntimeEntry& entry : entries) {
        flatOrder.append(entry.id);
        if (entry.parent.isEmpty())
            order.append(entry.id);
        byId.insert(entry.id, entry.group ? ontimeGroupJson(entry, membersOf(entries, entry.id))
                                          : ontimeEventJson(entry, firstDay));
    }
    return {{QStringLiteral("id"), id},        {QStringLiteral("title"), rundownTitle(input)},
            {QStringLiteral("order"), order},  {QStringLiteral("flatOrder"), flatOrder},
            {QStringLiteral("entries"), byId}, {QStringLiteral("revision"), 0}};
}

QString projectInfo(const Session& session)
{
    QStringList facts{dateText(session), clockRange(session, Seconds{0}, session.limit), zoneText(session),
                      session.place.simplified()};
    facts.removeAll(QString());
    return readableText(facts.join(u'\n'));
}

QJsonObject ontimeProjectJson(const SheetInput& input)
{
    return {{QStringLiteral("title"), readableText(input.session.title.simplified())},
            {QStringLiteral("description"), readableText(input.event.title.simplified())},
            {QStringLiteral("url"), QString()},
            {QStringLiteral("info"), projectInfo(input.session)},
            {QStringLiteral("logo"), QJsonValue()},
            {QStringLiteral("custom"), QJsonArray()}};
}

/// The version is a dash, as in projects that Ontime gives away: it asks for no migration.
QJsonObject ontimeSettingsJson()
{
    return {{QStringLiteral("app"), QStringLiteral("ontime")},
            {QStringLiteral("version"), QStringLiteral("-")},
            {QStringLiteral("editorKey"), QJsonValue()},
            {QStringLiteral("operatorKey"), QJsonValue()},
            {QStringLiteral("timeFormat"), QStringLiteral("24")},
            {QStringLiteral("language"), QStringLiteral("en")}};
}

QJsonObject viewSettingsJson()
{
    return {{QStringLiteral("dangerColor"), QStringLiteral("#ff7300")},
            {QStringLiteral("normalColor"), QStringLiteral("#ffffffcc")},
            {QStringLiteral("overrideStyles"), false},
            {QStringLiteral("warningColor"), QStringLiteral("#ffa528")}};
}

/// Nothing listens and nothing is triggered unless the crew turns it on.
QJsonObject automationJson()
{
    return {{QStringLiteral("enabledAutomations"), false},
            {QStringLiteral("enabledOscIn"), false},
            {QStringLiteral("oscPortIn"), 8888},
            {QStringLiteral("triggers"), QJsonArray()},
            {QStringLiteral("automations"), QJsonObject()}};
}

}  // namespace

Result<QByteArray> toOntimeProject(const Event& event, const SessionId& sessionId, const AgendaId& agendaId)
{
    const Session* session = find(event.sessions, sessionId);
    const Agenda* agenda = session ? find(session->agendas, agendaId) : nullptr;
    if (!agenda)
        return failure(Words::tr("This event no longer has the agenda; choose one that is there."));
    const Schedule times = schedule(*session, *agenda);
    const SheetInput input{event, *session, *agenda, times};
    const QString id = agenda->id.toString();
    const QJsonObject project{{QStringLiteral("rundowns"), QJsonObject{{id, rundownJson(input, id)}}},
                              {QStringLiteral("project"), ontimeProjectJson(input)},
                              {QStringLiteral("settings"), ontimeSettingsJson()},
                              {QStringLiteral("viewSettings"), viewSettingsJson()},
                              {QStringLiteral("customFields"), projectFields()},
                              {QStringLiteral("urlPresets"), QJsonArray()},
                              {QStringLiteral("automation"), automationJson()}};
    return QJsonDocument(project).toJson();
}

}  // namespace moderato
