#include "core/exchange/ontime.h"

#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"
#include "tests/support/xlsxfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace moderato::test {
namespace {

QJsonObject projectOf(const Event& event, const Session& session, const Agenda& agenda)
{
    const Result<QByteArray> json = toOntimeProject(event, session.id, agenda.id);
    EXPECT_TRUE(succeeded(json));
    QJsonParseError error;
    const QJsonObject project = QJsonDocument::fromJson(json.value_or(QByteArray()), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError);
    return project;
}

QJsonObject projectOf(PlannedSession& planned)
{
    return projectOf(planned.event(), planned.session(), planned.agenda());
}

QJsonObject rundownOf(const QJsonObject& project)
{
    const QJsonObject rundowns = project.value(QLatin1String("rundowns")).toObject();
    EXPECT_EQ(rundowns.size(), 1);
    const QJsonObject rundown = rundowns.begin().value().toObject();
    EXPECT_EQ(rundown.value(QLatin1String("id")).toString(), rundowns.begin().key());
    return rundown;
}

/// All entries as Ontime plays them: groups, and after each what is in it.
QList<QJsonObject> entriesOf(const QJsonObject& project)
{
    const QJsonObject rundown = rundownOf(project);
    const QJsonObject byId = rundown.value(QLatin1String("entries")).toObject();
    QList<QJsonObject> entries;
    const QJsonArray order = rundown.value(QLatin1String("flatOrder")).toArray();
    for (const auto& id : order) {
        entries.append(byId.value(id.toString()).toObject());
        EXPECT_EQ(entries.last().value(QLatin1String("id")), id);
    }
    EXPECT_EQ(entries.size(), byId.size());
    return entries;
}

QJsonValue valueOf(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String(key));
}

struct KeyOfOntime {
    const char* name;
    QList<QJsonValue::Type> types;
};

/// What an entry has in a project that Ontime itself wrote (version 4).
const QList<KeyOfOntime>& eventKeys()
{
    using Type = QJsonValue::Type;
    static const QList<KeyOfOntime> keys{
        {"type", {Type::String}},        {"id", {Type::String}},
        {"cue", {Type::String}},         {"title", {Type::String}},
        {"note", {Type::String}},        {"endAction", {Type::String}},
        {"timerType", {Type::String}},   {"countToEnd", {Type::Bool}},
        {"linkStart", {Type::Bool}},     {"timeStrategy", {Type::String}},
        {"timeStart", {Type::Double}},   {"timeEnd", {Type::Double}},
        {"duration", {Type::Double}},    {"skip", {Type::Bool}},
        {"colour", {Type::String}},      {"parent", {Type::Null, Type::String}},
        {"revision", {Type::Double}},    {"delay", {Type::Double}},
        {"dayOffset", {Type::Double}},   {"gap", {Type::Double}},
        {"timeWarning", {Type::Double}}, {"timeDanger", {Type::Double}},
        {"custom", {Type::Object}},
    };
    return keys;
}

const QList<KeyOfOntime>& groupKeys()
{
    using Type = QJsonValue::Type;
    static const QList<KeyOfOntime> keys{
        {"type", {Type::String}},        {"id", {Type::String}},     {"title", {Type::String}},
        {"note", {Type::String}},        {"colour", {Type::String}}, {"entries", {Type::Array}},
        {"skip", {Type::Bool}},          {"custom", {Type::Object}}, {"revision", {Type::Double}},
        {"timeStart", {Type::Null}},     {"timeEnd", {Type::Null}},  {"duration", {Type::Double}},
        {"isFirstLinked", {Type::Bool}},
    };
    return keys;
}

void expectKeys(const QJsonObject& entry, const QList<KeyOfOntime>& keys)
{
    for (const KeyOfOntime& key : keys)
        EXPECT_TRUE(key.types.contains(valueOf(entry, key.name).type())) << key.name;
}

bool isGroup(const QJsonObject& entry)
{
    return valueOf(entry, "type").toString() == QLatin1String("group");
}

TEST(OntimeProject, HasWhatAProjectOfOntimeHas)
{
    const Event event = sampleEvent();
    const QJsonObject project = projectOf(event, sampleSession(event), agendaNamed(event, "Inward first"));
    for (const char* key : {"rundowns", "project", "settings", "viewSettings", "customFields", "automation"})
        EXPECT_TRUE(valueOf(project, key).isObject()) << key;
    EXPECT_TRUE(valueOf(project, "urlPresets").isArray());
    EXPECT_EQ(valueOf(valueOf(project, "settings").toObject(), "app").toString(), QStringLiteral("ontime"));
    for (const QJsonObject& entry : entriesOf(project))
        expectKeys(entry, isGroup(entry) ? groupKeys() : eventKeys());
}

TEST(OntimeProject, CountsFromMidnight)
{
    PlannedSession planned("Main session");
    planned.start();
    planned.segment("Panel", minutes(40), Kind::Panel);
    planned.segment("Floor", Seconds{90}, Kind::Floor);
    const QList<QJsonObject> entries = entriesOf(projectOf(planned));
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(valueOf(entries.at(0), "timeStart").toDouble(), 36'000'000);
    EXPECT_EQ(valueOf(entries.at(0), "timeEnd").toDouble(), 38'400'000);
    EXPECT_EQ(valueOf(entries.at(1), "duration").toDouble(), 90'000);
    EXPECT_EQ(valueOf(entries.at(1), "cue").toString(), QStringLiteral("2"));
    EXPECT_EQ(valueOf(entries.at(1), "colour").toString(), QStringLiteral("#f0b23e"));
    EXPECT_FALSE(valueOf(entries.at(0), "linkStart").toBool());
    EXPECT_TRUE(valueOf(entries.at(1), "linkStart").toBool());
}

TEST(OntimeProject, BeginsAtMidnightWithoutADate)
{
    PlannedSession planned("Main session");
    planned.segment("Panel", minutes(40), Kind::Panel);
    EXPECT_EQ(valueOf(entriesOf(projectOf(planned)).at(0), "timeStart").toDouble(), 0);
}

TEST(OntimeProject, GoesOnPastMidnight)
{
    PlannedSession planned("Late session");
    planned.start(QTime(23, 30));
    planned.segment("Panel", minutes(45), Kind::Panel);
    planned.segment("Floor", minutes(15), Kind::Floor);
    const QList<QJsonObject> entries = entriesOf(projectOf(planned));
    EXPECT_EQ(valueOf(entries.at(0), "timeEnd").toDouble(), 15 * 60'000);
    EXPECT_EQ(valueOf(entries.at(1), "timeStart").toDouble(), 15 * 60'000);
    EXPECT_EQ(valueOf(entries.at(0), "dayOffset").toDouble(), 0);
    EXPECT_EQ(valueOf(entries.at(1), "dayOffset").toDouble(), 1);
}

TEST(OntimeProject, KeepsFixedStartsAndSaysGapsAndOverlaps)
{
    PlannedSession planned("Main session");
    planned.start();
    planned.segment("Panel", minutes(40), Kind::Panel);
    planned.segment("Fixed", minutes(10)).fixedStart = minutes(45);
    planned.segment("Too early", minutes(2)).fixedStart = minutes(50);
    planned.segment("After", minutes(5));
    const QList<QJsonObject> entries = entriesOf(projectOf(planned));
    EXPECT_FALSE(valueOf(entries.at(1), "linkStart").toBool());
    EXPECT_EQ(valueOf(entries.at(1), "gap").toDouble(), 300'000);
    EXPECT_EQ(valueOf(entries.at(2), "gap").toDouble(), -300'000);
    // It goes on from the later end, which is not that of the event before it.
    EXPECT_EQ(valueOf(entries.at(3), "timeStart").toDouble(), (10 * 60 + 55) * 60'000);
    EXPECT_FALSE(valueOf(entries.at(3), "linkStart").toBool());
}

TEST(OntimeProject, MakesGroupsOfPartsAndSkipsWhatIsParked)
{
    PlannedSession planned("Main session");
    const PartId part = planned.part("Part 1", minutes(40));
    const QString panel = planned.segment("Panel", minutes(40), Kind::Panel, part).id.toString();
    planned.segment("Parked", minutes(5), Kind::Poll, part).parked = true;
    planned.segment("Close", minutes(5), Kind::WrapUp);
    const QJsonObject project = projectOf(planned);
    const QList<QJsonObject> entries = entriesOf(project);
    ASSERT_EQ(entries.size(), 4);
    EXPECT_TRUE(isGroup(entries.at(0)));
    EXPECT_EQ(valueOf(entries.at(0), "title").toString(), QStringLiteral("Part 1"));
    EXPECT_EQ(valueOf(entries.at(0), "targetDuration").toDouble(), 2'400'000);
    EXPECT_EQ(valueOf(entries.at(0), "entries").toArray().first().toString(), panel);
    EXPECT_EQ(valueOf(entries.at(0), "entries").toArray().size(), 2);
    EXPECT_EQ(valueOf(entries.at(1), "parent").toString(), part.toString());
    EXPECT_TRUE(valueOf(entries.at(2), "skip").toBool());
    EXPECT_FALSE(valueOf(entries.at(1), "skip").toBool());
    EXPECT_TRUE(valueOf(entries.at(3), "parent").isNull());
    EXPECT_EQ(valueOf(rundownOf(project), "order").toArray().size(), 2);
}

TEST(OntimeProject, TellsTheCrewWhoSpeaksAndWhatToDo)
{
    PlannedSession planned("Main session");
    planned.start();
    const PersonId amina = planned.person("Amina Diallo", Role::Panellist, "AU", "youth");
    planned.event().people.first().email = QStringLiteral("secret@example.org");
    Segment& panel = planned.segment("Panel", minutes(20), Kind::Panel);
    panel.turns = {turn(amina, {minutes(3), minutes(2)})};
    panel.questions = {question("Why now?", {amina})};
    panel.cues = {cue(Role::Technician, minutes(1), "Lights")};
    panel.floorReserve = minutes(5);
    panel.note = QStringLiteral("secret note");
    const QJsonObject project = projectOf(planned);
    const QJsonObject entry = entriesOf(project).at(0);
    EXPECT_EQ(valueOf(entry, "note").toString(),
              QStringLiteral("Amina Diallo (youth) 3 + 2\nQuestion: Why now? (to Amina Diallo)"));
    const QJsonObject own = valueOf(entry, "custom").toObject();
    EXPECT_EQ(valueOf(own, "Speakers").toString(), QStringLiteral("Amina Diallo (youth) 3 + 2"));
    EXPECT_EQ(valueOf(own, "Floor").toString(), QStringLiteral("5:00"));
    EXPECT_EQ(valueOf(own, "Cues").toString(), QStringLiteral("Technician\n10:01 Lights"));
    // Ontime drops the fields that the project does not name, and wants their labels for keys.
    const QJsonObject fields = valueOf(project, "customFields").toObject();
    for (const QString& key : own.keys())
        EXPECT_EQ(valueOf(fields.value(key).toObject(), "label").toString(), key);
    EXPECT_FALSE(QJsonDocument(project).toJson().contains("secret"));
}

TEST(OntimeProject, SaysThatTheAgendaIsGone)
{
    PlannedSession planned("Main session");
    EXPECT_TRUE(failedSaying(toOntimeProject(planned.event(), planned.session().id, AgendaId::create()),
                             QStringLiteral("no longer has the agenda")));
}

RC_GTEST_PROP(OntimeProjectOfAnyPlan, AddsUp, (const Seed& seed))
{
    constexpr double day = 86'400'000;
    const Event event = RandomEvents(seed).event();
    for (const Session& session : event.sessions) {
        for (const Agenda& agenda : session.agendas) {
            double previousEnd = -1;
            int events = 0;
            for (const QJsonObject& entry : entriesOf(projectOf(event, session, agenda))) {
                if (isGroup(entry))
                    continue;
                ++events;
                const double start = valueOf(entry, "timeStart").toDouble();
                const double end = valueOf(entry, "timeEnd").toDouble();
                RC_ASSERT((start >= 0 && start < day && end >= 0 && end < day));
                RC_ASSERT(std::fmod(start + valueOf(entry, "duration").toDouble(), day) == end);
                RC_ASSERT(!valueOf(entry, "linkStart").toBool() || start == previousEnd);
                if (!valueOf(entry, "skip").toBool())
                    previousEnd = end;
            }
            RC_ASSERT(events == agenda.segments.size());
        }
    }
}

XlsxSheet tableOf(PlannedSession& planned)
{
    const Schedule times = schedule(planned.session(), planned.agenda());
    const Result<QByteArray> bytes =
        toOntimeTable({planned.event(), planned.session(), planned.agenda(), times});
    EXPECT_TRUE(succeeded(bytes));
    return readXlsx(bytes.value_or(QByteArray())).sheets.value(0);
}

TEST(OntimeTable, HasTheHeadingsThatOntimeImports)
{
    PlannedSession planned("Main session");
    const XlsxSheet sheet = tableOf(planned);
    EXPECT_EQ(sheet.name, QStringLiteral("Event schedule"));
    QStringList headings;
    for (char column = 'A'; column <= 'S'; ++column)
        headings.append(sheet.at(QString(QLatin1Char(column) + QLatin1Char('1'))).text);
    const QStringList wanted{
        QStringLiteral("ID"),           QStringLiteral("Flag"),         QStringLiteral("Cue"),
        QStringLiteral("Title"),        QStringLiteral("Colour"),       QStringLiteral("Time Start"),
        QStringLiteral("Time End"),     QStringLiteral("Duration"),     QStringLiteral("Link Start"),
        QStringLiteral("Count to end"), QStringLiteral("Note"),         QStringLiteral("Timer Type"),
        QStringLiteral("End Action"),   QStringLiteral("Warning time"), QStringLiteral("Danger time"),
        QStringLiteral("Skip"),         QStringLiteral("Speakers"),     QStringLiteral("Floor"),
        QStringLiteral("Cues")};
    EXPECT_EQ(headings, wanted);
}

TEST(OntimeTable, HasARowForEachEventAndGroup)
{
    PlannedSession planned("Main session");
    planned.start();
    const PartId part = planned.part("Part 1");
    planned.segment("Panel", minutes(36), Kind::Panel, part);
    planned.segment("Parked", minutes(6), Kind::Poll).parked = true;
    const XlsxSheet sheet = tableOf(planned);
    EXPECT_EQ(sheet.at("L2").text, QStringLiteral("group-start"));
    EXPECT_EQ(sheet.at("D2").text, QStringLiteral("Part 1"));
    EXPECT_EQ(sheet.at("D3").text, QStringLiteral("Panel"));
    EXPECT_NEAR(sheet.at("F3").value, 10.0 / 24, 1e-9);
    EXPECT_EQ(sheet.at("F3").format, QStringLiteral("hh:mm:ss"));
    EXPECT_NEAR(sheet.at("H3").value, 0.025, 1e-9);
    EXPECT_EQ(sheet.at("L3").text, QStringLiteral("count-down"));
    EXPECT_EQ(sheet.at("P3").type, XlsxCell::Type::Flag);
    EXPECT_EQ(sheet.at("P3").value, 0);
    EXPECT_EQ(sheet.at("L4").text, QStringLiteral("group-end"));
    EXPECT_EQ(sheet.at("D5").text, QStringLiteral("Parked"));
    EXPECT_EQ(sheet.at("P5").value, 1);
    EXPECT_EQ(sheet.at("I5").value, 1);
}

}  // namespace
}  // namespace moderato::test
