#include "core/exchange/eventjson.h"

#include "tests/core/exchange/replacement.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// An event with one of each kind of row, as people may write it by hand.
constexpr const char* handwritten = R"({
  "format": "moderato-event",
  "version": 1,
  "id": "00000000-0000-4000-8000-000000000001",
  "people": [{"id": "00000000-0000-4000-8000-000000000002", "name": "Ada"}],
  "sessions": [{
    "id": "00000000-0000-4000-8000-000000000003",
    "start": "2022-11-30T10:00:00",
    "time_zone": "Africa/Addis_Ababa",
    "policy_floor_share": 0.4,
    "policy_wanted_balance": [{"grouping": "region", "group": "African", "share": 0.25}],
    "participants": [{"id": "00000000-0000-4000-8000-000000000004", "roles": ["chair"], "invited_on": "2022-11-01",
                      "person": "00000000-0000-4000-8000-000000000002"}],
    "agendas": [{
      "id": "00000000-0000-4000-8000-000000000005",
      "segments": [{
        "id": "00000000-0000-4000-8000-000000000006",
        "kind": "wrap-up",
        "planned_seconds": 600,
        "least_seconds": null,
        "turns": [{"id": "00000000-0000-4000-8000-000000000007", "rounds_seconds": [180, 120],
                   "person": "00000000-0000-4000-8000-000000000002"}],
        "cues": [{"id": "00000000-0000-4000-8000-000000000008", "at_seconds": 60}]
      }]
    }]
  }]
})";

RC_GTEST_PROP(EventJson, ComesBackEqual, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const Result<Event> read = eventFromJson(eventToJson(event));
    RC_ASSERT(read.has_value());
    RC_ASSERT((*read == event));
}

RC_GTEST_PROP(EventJson, IsTheSameBytesForTheSameEvent, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const QByteArray json = eventToJson(event);
    RC_ASSERT(json == eventToJson(RandomEvents(seed).event()));
    RC_ASSERT(json == eventToJson(eventFromJson(json).value()));
}

TEST(EventJson, IsReadAsPeopleWriteIt)
{
    const Result<Event> read = eventFromJson(handwritten);
    ASSERT_TRUE(succeeded(read));
    EXPECT_EQ(read->people.at(0).name, QStringLiteral("Ada"));
    const Session& session = read->sessions.at(0);
    EXPECT_EQ(session.limit, minutes(90)) << "a missing key takes the default";
    EXPECT_EQ(session.start, (WallTime{QDate(2022, 11, 30), QTime(10, 0)}));
    EXPECT_EQ(session.policy.floorShare.perMille, 400);
    EXPECT_EQ(session.policy.wantedBalance,
              (QList{WantedBalance{Grouping::Region, QStringLiteral("African"), {250}}}));
    EXPECT_EQ(session.participants.at(0).roles, QList{Role::Chair});
    EXPECT_EQ(session.participants.at(0).invitedOn, QDate(2022, 11, 1));
    const Segment& segment = session.agendas.at(0).segments.at(0);
    EXPECT_EQ(segment.kind, Kind::WrapUp);
    EXPECT_EQ(segment.planned, minutes(10));
    EXPECT_EQ(segment.least, std::nullopt);
    EXPECT_EQ(segment.turns.at(0).rounds, (QList<Seconds>{minutes(3), minutes(2)}));
    EXPECT_EQ(segment.cues.at(0).at, minutes(1));
}

TEST(EventJson, KeepsTheOrderOfTheFields)
{
    const QByteArray json = eventToJson(eventFromJson(handwritten).value());
    EXPECT_TRUE(json.startsWith("{\n  \"format\": \"moderato-event\",\n  \"version\": 1,\n  \"id\": "))
        << json.data();
    EXPECT_LT(json.indexOf("\"limit_seconds\": 5400"), json.indexOf("\"agendas\": ["));
    EXPECT_TRUE(json.contains("\"policy_floor_share\": 0.4,")) << json.data();
    EXPECT_TRUE(json.contains("\"rounds_seconds\": [180,120]")) << json.data();
    EXPECT_TRUE(json.endsWith("}\n"));
}

TEST(EventJson, NamesThePlaceOfWhatIsWrong)
{
    const QList<Replacement> all{
        {"moderato-event", "other", "format: expected moderato-event"},
        {"\"version\": 1", "\"version\": 2", "version: made by a newer version"},
        {"\"version\": 1", "\"version\": \"1\"", "version: expected 1"},
        {"\"name\": \"Ada\"", "\"name\": 5", "people[1]/name: expected a text"},
        {"\"name\"", "\"nmae\"", "people[1]/nmae: is not a key"},
        {"\"id\": \"00000000-0000-4000-8000-000000000002\", ", "", "people[1]/id: is missing"},
        {"\"id\": \"00000000-0000-4000-8000-000000000002\"", "\"id\": \"2\"", "people[1]/id: expected an id"},
        {"000000000004", "000000000002", "participants[1]: its id is missing or used twice"},
        {"10:00:00\"", "10:00\"", "sessions[1]/start: expected a date and time"},
        {"0.4", "40", "sessions[1]/policy_floor_share: expected a share"},
        {"\"region\"", "\"town\"", "sessions[1]/policy_wanted_balance: expected an object"},
        {"[\"chair\"]", "[\"king\"]", "sessions[1]/participants[1]/roles: expected chair, moderator"},
        {"[\"chair\"]", "\"chair\"", "sessions[1]/participants[1]/roles: expected a list"},
        {"2022-11-01", "1 November", "sessions[1]/participants[1]/invited_on: expected a date"},
        {"\"wrap-up\"", "\"Wrap-up\"", "sessions[1]/agendas[1]/segments[1]/kind: expected opening, framing"},
        {"600", "600.5", "sessions[1]/agendas[1]/segments[1]/planned_seconds: expected whole seconds"},
        {"600", "\"600\"", "sessions[1]/agendas[1]/segments[1]/planned_seconds: expected whole seconds"},
        {"600", "-600", "sessions[1]/agendas[1]/segments[1]/planned_seconds: not a duration"},
        {"600", "1e300", "sessions[1]/agendas[1]/segments[1]/planned_seconds: expected whole seconds"},
        {"[180, 120]", "[180, null]", "segments[1]/turns[1]/rounds_seconds: expected whole seconds"},
        {"\"cues\": [{", "\"cues\": [7, {", "segments[1]/cues[1]: expected an object"},
        {"600,", "600", "Not JSON at line 20"},
    };
    for (const Replacement& one : all) {
        QByteArray json = handwritten;
        json.replace(one.text, one.by);
        EXPECT_TRUE(failedSaying(eventFromJson(json), QLatin1String(one.error))) << one.error;
    }
}

TEST(EventJson, RefusesWhatIsNoEventAtAll)
{
    for (const char* json :
         {"", "[]", "{}", "null", "7", "{\"format\": \"moderato-event\"}", "\xff\xfe", "PK\x03\x04"})
        EXPECT_FALSE(eventFromJson(json).has_value()) << json;
    EXPECT_FALSE(eventFromJson(QByteArray(100'000, '[')).has_value()) << "nested without end";
}

TEST(EventJson, RefusesAListWhereAnObjectIsDue)
{
    QJsonObject object = QJsonDocument::fromJson(handwritten).object();
    object[QStringLiteral("sessions")] = QJsonObject();
    EXPECT_TRUE(failedSaying(eventFromJson(QJsonDocument(object).toJson()),
                             QStringLiteral("sessions: expected a list")));
}

}  // namespace
}  // namespace moderato::test
