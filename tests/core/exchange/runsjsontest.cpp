#include "core/exchange/eventjson.h"
#include "core/plan/validate.h"
#include "core/plan/validaterun.h"
#include "tests/core/exchange/replacement.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/randomruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// An event with one run, as people may write it by hand.
constexpr const char* handwritten = R"({
  "format": "moderato-event",
  "version": 1,
  "id": "00000000-0000-4000-8000-000000000001",
  "runs": [{
    "id": "00000000-0000-4000-8000-000000000010",
    "session": "00000000-0000-4000-8000-000000000003",
    "kind": "rehearsal",
    "plan": {
      "id": "00000000-0000-4000-8000-000000000001",
      "sessions": [{
        "id": "00000000-0000-4000-8000-000000000003",
        "agendas": [{
          "id": "00000000-0000-4000-8000-000000000005",
          "segments": [{"id": "00000000-0000-4000-8000-000000000006", "planned_seconds": 600}]
        }]
      }]
    },
    "entries": [
      {"action": "begin", "segment": "00000000-0000-4000-8000-000000000006", "at_ms": -1500},
      {"number": 2, "action": "raise-hand", "hand": "00000000-0000-4000-8000-000000000020",
       "details": {"person": null, "name": "Ada", "attendance": "online", "point_of_order": false,
                   "first_time": true, "group": "", "gender": ""}},
      {"action": "change-plan", "text": "Longer", "changes": [
        {"id": "00000000-0000-4000-8000-000000000006", "kind": "segment",
         "before": {"planned_seconds": 600}, "after": {"planned_seconds": 660}}]},
      {"action": "undo", "undoes": 3}
    ]
  }]
})";

EventAndRuns randomAll(const Seed& seed)
{
    Dice dice(seed.number);
    RandomRuns random({~seed.number, 2});
    EventAndRuns all{RandomEvents(seed).event(), {}};
    for (int count = dice.below(4); count > 0; --count)
        all.runs.append(random.run(dice.below(20)));
    return all;
}

RC_GTEST_PROP(RunsJson, ComeBackEqualWithTheirEvent, (const Seed& seed))
{
    const EventAndRuns all = randomAll(seed);
    const Result<EventAndRuns> read = eventAndRunsFromJson(eventToJson(all.event, all.runs));
    RC_ASSERT(read.has_value());
    RC_ASSERT((*read == all));
}

RC_GTEST_PROP(RunsJson, AreTheSameBytesForTheSameRuns, (const Seed& seed))
{
    const EventAndRuns all = randomAll(seed);
    const QByteArray json = eventToJson(all.event, all.runs);
    const EventAndRuns read = eventAndRunsFromJson(json).value();
    RC_ASSERT(json == eventToJson(read.event, read.runs));
}

/// Whatever became of the bytes: an event that holds together, or a sentence that says what is wrong.
RC_GTEST_PROP(RunsJson, ThatAreSpoiltAreReadOrRefused, (const Seed& seed))
{
    const EventAndRuns all = randomAll({seed.number, 1});
    const QByteArray whole = eventToJson(all.event, all.runs);
    Dice dice(seed.number);
    for (int i = 0; i < 20; ++i) {
        QByteArray json = whole;
        for (int change = dice.below(3); change >= 0; --change) {
            const int place = dice.below(static_cast<int>(json.size()));
            if (dice.chance(30))
                json.remove(place, dice.below(200));
            else if (dice.chance(30))
                json.insert(place, json.mid(dice.below(static_cast<int>(json.size())), dice.below(200)));
            else
                json[place] = "0-9.{}[]\",:\\nulltrue\xc3\x00"[dice.below(23)];
        }
        const Result<EventAndRuns> read = eventAndRunsFromJson(json);
        const bool isRead = read && validate(read->event) && validateRuns(read->runs);
        RC_ASSERT((isRead || (!read && !read.error().message.isEmpty())));
    }
}

TEST(RunsJson, AreReadAsPeopleWriteThem)
{
    const Result<EventAndRuns> read = eventAndRunsFromJson(handwritten);
    ASSERT_TRUE(succeeded(read));
    ASSERT_EQ(read->runs.size(), 1);
    const moderato::Run& run = read->runs.first();
    EXPECT_EQ(run.kind, RunKind::Rehearsal);
    EXPECT_EQ(run.session, run.plan.sessions.first().id);
    EXPECT_EQ(run.plan.sessions.first().limit, minutes(90)) << "a missing key takes the default";
    ASSERT_EQ(run.entries.size(), 4);
    EXPECT_EQ(run.entries.at(0).number, 1);
    EXPECT_EQ(run.entries.at(0).at, RunTime{-1500});
    EXPECT_EQ(run.entries.at(1).details->name, QStringLiteral("Ada"));
    EXPECT_EQ(run.entries.at(2).changes.size(), 1);
    EXPECT_EQ(run.entries.at(3).undoes, 3);
    EXPECT_TRUE(eventFromJson(handwritten).value() == read->event);
}

TEST(RunsJson, StandAtTheEndWithALineForEachEntry)
{
    const EventAndRuns read = eventAndRunsFromJson(handwritten).value();
    const QByteArray json = eventToJson(read.event, read.runs);
    EXPECT_GT(json.indexOf("\"runs\": ["), json.indexOf("\"sessions\": []"));
    EXPECT_TRUE(json.contains("\n        {\"number\": 4, \"action\": \"undo\", \"undoes\": 3}\n"))
        << json.data();
}

TEST(RunsJson, AreNotMentionedWhereThereAreNone)
{
    const EventAndRuns read = eventAndRunsFromJson(handwritten).value();
    const QByteArray json = eventToJson(read.event);
    EXPECT_FALSE(json.contains("runs"));
    EXPECT_EQ(eventAndRunsFromJson(json).value().runs.size(), 0);
}

TEST(RunsJson, NameThePlaceOfWhatIsWrong)
{
    const QList<Replacement> all{
        {"\"runs\": [{", "\"runs\": [5, {", "runs[1]: expected an object"},
        {"\"id\": \"00000000-0000-4000-8000-000000000010\",", "", "runs[1]/id: is missing"},
        {"000000000010", "00000000001", "runs[1]/id: expected an id"},
        {"\"session\": \"0", "\"session\": \"x", "runs[1]/session: expected an id"},
        {"\"rehearsal\"", "\"party\"", "runs[1]/kind: expected rehearsal, session"},
        {"\"kind\": \"rehearsal\"", "\"sort\": \"rehearsal\"", "runs[1]/sort: is not a key"},
        {"\"plan\": {", "\"plan\": 7, \"x\": {", "runs[1]/plan: expected an object"},
        {"\"plan\": {", "\"plan\": {\"format\": \"moderato-event\",", "runs[1]/plan/format: is not a key"},
        {"600}]", "\"600\"}]", "runs[1]/plan/sessions[1]/agendas[1]/segments[1]/planned_seconds: expected"},
        {"600}]", "-600}]", "runs[1]: the run's plan: "},
        {"\"sessions\": [{", "\"sessions\": [{\"id\": \"00000000-0000-4000-8000-000000000009\"}, {",
         "runs[1]: the run's plan is not one session with one agenda"},
        {"\"number\": 2", "\"number\": 3", "runs[1]/entries[2]/number: expected 2"},
        {"{\"action\": \"begin\", ", "{", "runs[1]/entries[1]/action: is missing"},
        {"\"begin\"", "\"dance\"", "runs[1]/entries[1]/action: expected begin, correct-begin"},
        {"-1500", "-1500.5", "runs[1]/entries[1]/at_ms: expected a whole number"},
        {"-1500", "-1e14", "runs[1]: entry 1 of the run has a time that nobody can mean"},
        {"\"at_ms\"", "\"at\"", "runs[1]/entries[1]/at: is not a key"},
        {"\"name\": \"Ada\", ", "", "runs[1]/entries[2]/details: expected an object with person, name"},
        {"\"before\": {\"planned_seconds\": 600}", "\"before\": 600",
         "runs[1]/entries[3]/changes: expected an object with id, kind"},
        {"\"undoes\": 3", "\"undoes\": 4", "entry 4 of the run takes back an entry that is not before it"},
        {"\"undoes\": 3", "\"undoes\": -1", "entry 4 of the run takes back an entry that is not before it"},
        {"\"runs\": [", "\"run\": [", "run: is not a key"},
    };
    for (const Replacement& one : all) {
        QByteArray json = handwritten;
        ASSERT_TRUE(json.contains(one.text)) << one.text;
        json.replace(json.indexOf(one.text), static_cast<qsizetype>(qstrlen(one.text)), one.by);
        EXPECT_TRUE(failedSaying(eventAndRunsFromJson(json), QLatin1String(one.error))) << one.error;
        EXPECT_TRUE(failedSaying(eventFromJson(json), QLatin1String(one.error)))
            << "runs that are left are judged, too";
    }
}

/// The handwritten event after `change` of its run.
Result<EventAndRuns> readAfter(const std::function<void(QJsonObject&, QJsonArray&)>& change)
{
    QJsonObject event = QJsonDocument::fromJson(handwritten).object();
    QJsonArray runs = event[QStringLiteral("runs")].toArray();
    QJsonObject run = runs.first().toObject();
    change(run, runs);
    runs[0] = run;
    event[QStringLiteral("runs")] = runs;
    return eventAndRunsFromJson(QJsonDocument(event).toJson());
}

/// A list or an object inside of another, so many times.
QJsonValue nested(int depth)
{
    QJsonValue value;
    for (int i = 0; i < depth; ++i)
        value = i % 2 == 0 ? QJsonValue(QJsonArray{value})
                           : QJsonValue(QJsonObject{{QStringLiteral("x"), value}});
    return value;
}

Result<EventAndRuns> readWithChangeAfter(const QJsonValue& note)
{
    return readAfter([&note](QJsonObject& run, QJsonArray&) {
        const QJsonObject change{{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                 {QStringLiteral("kind"), QStringLiteral("segment")},
                                 {QStringLiteral("before"), QJsonValue()},
                                 {QStringLiteral("after"), QJsonObject{{QStringLiteral("note"), note}}}};
        run[QStringLiteral("entries")] =
            QJsonArray{QJsonObject{{QStringLiteral("action"), QStringLiteral("change-plan")},
                                   {QStringLiteral("changes"), QJsonArray{change}}}};
    });
}

TEST(RunsJson, AreRefusedWhereTheyAreTooMuch)
{
    const QString texts(longestRunText + 1, u'x');
    EXPECT_TRUE(
        failedSaying(readAfter([&](QJsonObject& run, QJsonArray&) {
                         run[QStringLiteral("entries")] =
                             QJsonArray{QJsonObject{{QStringLiteral("action"), QStringLiteral("note")},
                                                    {QStringLiteral("text"), texts}}};
                     }),
                     QStringLiteral("runs[1]: entry 1 of the run has a text longer than 2000 characters")));
    EXPECT_TRUE(failedSaying(readAfter([](QJsonObject& run, QJsonArray& runs) {
                                 for (qsizetype i = 0; i < mostRuns; ++i) {
                                     run[QStringLiteral("id")] =
                                         QUuid::createUuid().toString(QUuid::WithoutBraces);
                                     runs.append(run);
                                 }
                             }),
                             QStringLiteral("the event has more than 1000 runs")));
    EXPECT_TRUE(
        failedSaying(readAfter([](QJsonObject& run, QJsonArray&) {
                         QJsonArray entries;
                         for (qsizetype i = 0; i <= longestLog; ++i)
                             entries.append(QJsonObject{{QStringLiteral("action"), QStringLiteral("blank")}});
                         run[QStringLiteral("entries")] = entries;
                     }),
                     QStringLiteral("runs[1]: the run has more than 100000 entries")));
    EXPECT_TRUE(failedSaying(readAfter([](QJsonObject& run, QJsonArray& runs) { runs.append(run); }),
                             QStringLiteral("runs[2]: its id is used twice")));
}

TEST(RunsJson, AreRefusedWhereTheirChangesAreTooDeepOrTooLong)
{
    EXPECT_TRUE(succeeded(readWithChangeAfter(QString(100'000, u'x'))));
    const QString refused = QStringLiteral("entry 1 of the run changes more than one entry can hold");
    EXPECT_TRUE(failedSaying(readWithChangeAfter(nested(100)), refused));
    EXPECT_TRUE(failedSaying(readWithChangeAfter(QString(5'000'000, u'x')), refused));
    EXPECT_FALSE(readWithChangeAfter(nested(2'000)).has_value());
}

}  // namespace
}  // namespace moderato::test
