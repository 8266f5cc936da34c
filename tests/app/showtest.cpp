#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

using Show = Program;

QJsonObject member(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toObject();
}

QJsonArray list(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toArray();
}

QJsonValue value(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)];
}

/// The line of the output that holds this text.
QString lineWith(const Ran& ran, const char* text)
{
    for (const QString& line : ran.out.split(u'\n'))
        if (line.contains(QString::fromUtf8(text)))
            return line.simplified();
    return {};
}

TEST_F(Show, TellsTheTimesOfEachSegment)
{
    const Ran ran = run("show sample.moderato");
    ASSERT_EQ(ran.status, 0);
    EXPECT_EQ(ran.err, QString());
    EXPECT_EQ(lineWith(ran, "How coalitions"),
              QStringLiteral(
                  "0:00 10:00 40:00 40:00 How coalitions strengthen the IGF Maëlle Kerguénou, lead 5 15:00"));
    EXPECT_EQ(lineWith(ran, "Chair sums up"),
              QStringLiteral("80:00 11:20 10:00 10:00 Chair sums up Eiríkur Hallgrímsson, lead"));
    EXPECT_TRUE(ran.out.contains(QStringLiteral("Łukasz Wiśniewiecki 3 + 2")));
    EXPECT_TRUE(lineWith(ran, "Part 2").endsWith(QStringLiteral("(40:00 of 40:00)")));
}

TEST_F(Show, NamesTheStartAndItsZoneInTheHead)
{
    const QString head = run("show sample.moderato").out.section(u'\n', 0, 1);
    EXPECT_TRUE(head.contains(QStringLiteral("30 November 2022, 10:00"))) << head.toStdString();
    EXPECT_TRUE(head.contains(QStringLiteral("Africa/Addis_Ababa"))) << head.toStdString();
    EXPECT_TRUE(head.contains(QStringLiteral("limit 90:00, hard end"))) << head.toStdString();
    EXPECT_TRUE(head.contains(QStringLiteral("Inward first (chosen)"))) << head.toStdString();
}

TEST_F(Show, EndsWithTheSums)
{
    EXPECT_TRUE(
        run("show sample.moderato")
            .out.endsWith(QStringLiteral(
                "panel 35:00, floor 30:00 (33 %, room for 15 interventions of 2:00), chair 17:00, other 8:00, "
                "buffer 0:00, slack 0:00, spare 0:00\nEnds at 90:00 of 90:00\n")));
    const QString over = run("show sample.moderato --agenda 3").out;
    EXPECT_TRUE(over.contains(
        QStringLiteral("floor 30:00 (33 %, room for 15 interventions of 2:00) of 35:00 wanted")))
        << over.toStdString();
    EXPECT_TRUE(over.endsWith(QStringLiteral("Ends at 105:00 of 90:00: 15:00 over\n"))) << over.toStdString();
}

TEST_F(Show, SaysWhatTheFloorLoses)
{
    EXPECT_TRUE(lineWith(run("show sample.moderato --agenda 4"), "How coalitions")
                    .endsWith(QStringLiteral("0:00 of 15:00")));
}

TEST_F(Show, MarksParkedSegmentsAndLeavesOutTheClockWithoutAStart)
{
    Event event = sampleEvent();
    event.sessions[0].agendas[0].segments[2].parked = true;
    event.sessions[0].start.reset();
    madeFile(event, "parked.moderato");
    const Ran ran = run("show parked.moderato");
    EXPECT_TRUE(lineWith(ran, "WSIS+20").startsWith(QStringLiteral("parked 8:00"))) << ran.out.toStdString();
    EXPECT_TRUE(lineWith(ran, "Chair sums up").startsWith(QStringLiteral("72:00 10:00")))
        << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("No start yet")));
}

TEST_F(Show, KeepsColumnsUnderEachOtherWithWideCharacters)
{
    Event event = sampleEvent();
    event.sessions[0].agendas[0].segments[0].title = QStringLiteral("動的連合と気候");
    madeFile(event, "wide.moderato");
    const QStringList lines = run("show wide.moderato").out.split(u'\n');
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [](const QString& each) {
        return each.contains(QStringLiteral("動的連合"));
    });
    ASSERT_NE(line, lines.cend());
    // Seven characters of two columns each: the next column begins seven characters earlier than a line below.
    EXPECT_EQ(line->indexOf(QStringLiteral("Maëlle")) + 7, (line + 1)->indexOf(QStringLiteral("Siriporn")));
}

TEST_F(Show, CanNotBeMadeToMoveTheCursor)
{
    Event event = sampleEvent();
    event.sessions[0].title = QStringLiteral("Innocent\x1b[2J\rtitle");
    madeFile(event, "nasty.moderato");
    const QString out = run("show nasty.moderato").out;
    EXPECT_FALSE(out.contains(u'\x1b'));
    EXPECT_FALSE(out.contains(u'\r'));
}

TEST_F(Show, WritesTheSessionAndItsAgendaAsJson)
{
    const QJsonObject json = run("show sample.moderato --json").json();
    const QJsonObject session = member(json, "session");
    EXPECT_EQ(value(session, "title"),
              QStringLiteral("Dynamic Coalitions main session: From coalition to compact"));
    EXPECT_EQ(value(session, "limit_seconds"), 5400);
    EXPECT_EQ(value(session, "start"), QStringLiteral("2022-11-30T10:00:00"));
    EXPECT_EQ(value(session, "time_zone"), QStringLiteral("Africa/Addis_Ababa"));
    EXPECT_EQ(value(session, "hard_end"), true);

    const QJsonObject agenda = member(json, "agenda");
    EXPECT_EQ(value(agenda, "name"), QStringLiteral("Inward first"));
    EXPECT_EQ(value(agenda, "scheduled_seconds"), 5400);
    EXPECT_EQ(value(agenda, "overrun_seconds"), 0);
    EXPECT_EQ(value(agenda, "remaining_seconds"), 0);
    EXPECT_EQ(value(agenda, "panel_seconds"), 2100);
    EXPECT_EQ(value(agenda, "floor_seconds"), 1800);
    EXPECT_EQ(value(agenda, "floor_wanted_seconds"), 1800);
    EXPECT_DOUBLE_EQ(value(agenda, "floor_share").toDouble(), 1.0 / 3.0);
    EXPECT_EQ(value(agenda, "longest_without_floor_seconds"), 1500);
}

TEST_F(Show, WritesSegmentsAndPeopleAsJson)
{
    const QJsonObject json = run("show sample.moderato --json").json();
    ASSERT_EQ(list(json, "segments").size(), 4);
    const QJsonObject segment = list(json, "segments").at(1).toObject();
    EXPECT_EQ(value(segment, "title"), QStringLiteral("What coalitions bring to the compact"));
    EXPECT_EQ(value(segment, "kind"), QStringLiteral("panel"));
    EXPECT_EQ(value(segment, "part"), QStringLiteral("Part 2. Outward: coalitions and the digital compact"));
    EXPECT_EQ(value(segment, "start_seconds"), 2400);
    EXPECT_EQ(value(segment, "duration_seconds"), 1920);
    EXPECT_EQ(value(segment, "end_seconds"), 4320);
    EXPECT_EQ(value(segment, "demand_seconds"), 1920);
    EXPECT_EQ(value(segment, "floor_seconds"), 900);
    EXPECT_EQ(value(segment, "parked"), false);
    const QJsonObject turn = list(segment, "turns").first().toObject();
    EXPECT_EQ(value(turn, "person"), QStringLiteral("Adaeze Nwankwo-Bello"));
    EXPECT_EQ(list(turn, "rounds_seconds"), (QJsonArray{180, 120}));
    EXPECT_TRUE(value(list(json, "segments").at(3).toObject(), "part").isNull());

    ASSERT_EQ(list(json, "people").size(), 12);
    const QJsonObject person = list(json, "people").at(2).toObject();
    EXPECT_EQ(value(person, "name"), QStringLiteral("Adaeze Nwankwo-Bello"));
    EXPECT_EQ(list(person, "roles"), (QJsonArray{QStringLiteral("panellist")}));
    EXPECT_EQ(value(person, "budget_seconds"), 300);
}

TEST_F(Show, RefusesSessionsAndAgendasThatAreNotThere)
{
    EXPECT_TRUE(refused(run("show sample.moderato --session 2"), 2, "the event holds 1 session."));
    EXPECT_TRUE(refused(run("show sample.moderato --agenda 5"), 2, "the session holds 4 agendas."));
    for (const char* number : {"0", "-1", "one", "1.5", "99999999999"})
        EXPECT_TRUE(refused(run({QStringLiteral("show"), QStringLiteral("sample.moderato"),
                                 QStringLiteral("--session"), QLatin1String(number)}),
                            2, "is not a number from 1 up."))
            << number;
}

TEST_F(Show, RefusesAnEventWithoutSessions)
{
    madeFile(Event{EventId::create(), {}, {}, {}, {}, {}}, "empty.moderato");
    EXPECT_TRUE(refused(run("show empty.moderato"), 2, "holds no session yet"));
}

TEST_F(Show, JsonNamesSpeakersWhoTakeNoPartInTheSession)
{
    Event event = sampleEvent();
    event.sessions.first().participants.clear();
    EXPECT_TRUE(Store::create(path("bare.moderato"), event));
    const QJsonObject json = QJsonDocument::fromJson(run("show bare.moderato --json").out.toUtf8()).object();
    ASSERT_EQ(list(json, "people").size(), 7);
    EXPECT_EQ(list(json, "people").first().toObject().value(QStringLiteral("roles")).toArray(), QJsonArray());
    EXPECT_GT(list(json, "people").first().toObject().value(QStringLiteral("budget_seconds")).toInt(), 0);
}

}  // namespace
}  // namespace moderato::test
