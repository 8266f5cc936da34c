#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

using CheckVerb = Program;

const QString sevenOnThePanel = QStringLiteral(
    "warning: Inward first: Seven panellists with 3 + 2 min take 35:00; with 25:00 for all else the floor "
    "keeps 30:00 of 90:00. The policy's largest panel is 5.\n");

TEST_F(CheckVerb, TellsSeverityPlaceAndFigures)
{
    const Ran ran = run("check sample.moderato");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.startsWith(sevenOnThePanel)) << ran.out.toStdString();
    EXPECT_EQ(ran.out.count(QStringLiteral("warning: ")), 2);
    EXPECT_EQ(ran.out.count(QStringLiteral("error: ")), 0);
    EXPECT_FALSE(ran.out.contains(QStringLiteral("(s)")));
}

TEST_F(CheckVerb, BeginsWithTheMostSevere)
{
    EXPECT_TRUE(run("check sample.moderato --agenda 3")
                    .out.startsWith(QStringLiteral(
                        "error: With a third part: The agenda takes 105:00 of 90:00: 15:00 over.\n")));
}

TEST_F(CheckVerb, FailsOnWhatIsAsked)
{
    EXPECT_EQ(run("check sample.moderato --fail-on error").status, 0);
    EXPECT_EQ(run("check sample.moderato --fail-on warning").status, 1);
    EXPECT_EQ(run("check sample.moderato --fail-on advice").status, 1);
    EXPECT_EQ(run("check sample.moderato --agenda 3").status, 0);
    EXPECT_EQ(run("check sample.moderato --agenda 3 --fail-on error").status, 1);
    EXPECT_TRUE(refused(run("check sample.moderato --fail-on all"), 2, "error, warning, advice"));
}

TEST_F(CheckVerb, CoversAllSessionsUnlessOneIsNamed)
{
    Event event = sampleEvent();
    Session second;
    second.id = SessionId::create();
    second.title = QStringLiteral("Second");
    second.limit = minutes(5);
    Agenda agenda;
    agenda.id = AgendaId::create();
    agenda.name = QStringLiteral("Only");
    Segment talk;
    talk.id = SegmentId::create();
    talk.planned = minutes(6);
    talk.kind = Kind::Floor;
    agenda.segments = {talk};
    second.agendas = {agenda};
    event.sessions.append(second);
    madeFile(event, "two.moderato");

    EXPECT_TRUE(run("check two.moderato")
                    .out.startsWith(QStringLiteral("error: Second: Only: The agenda takes 6:00")));
    EXPECT_EQ(run("check two.moderato").out.count(QStringLiteral("warning: Dynamic Coalitions")), 2);
    EXPECT_EQ(run("check two.moderato --session 1 --fail-on error").status, 0);
    EXPECT_EQ(run("check two.moderato --session 2 --fail-on error").status, 1);
    EXPECT_TRUE(refused(run("check two.moderato --session 3"), 2, "the event holds 2 sessions."));
}

TEST_F(CheckVerb, SaysSoWhereNothingIsFound)
{
    Event event;
    event.id = EventId::create();
    madeFile(event, "empty.moderato");
    EXPECT_EQ(run("check empty.moderato --fail-on advice").out,
              QStringLiteral("The checks found nothing.\n"));
    EXPECT_EQ(run("check empty.moderato --fail-on advice").status, 0);
}

TEST_F(CheckVerb, DoesNotFailOnWhatWasAccepted)
{
    Event event = sampleEvent();
    event.sessions[0].hardEnd = false;
    madeFile(event, "huge.moderato");
    const QString key = run("check huge.moderato --json")
                            .json()[QLatin1String("findings")][0][QLatin1String("key")]
                            .toString();
    event.sessions[0].accepted = {
        {AcceptanceId::create(), key, QStringLiteral("Every coalition wanted a seat.")}};
    madeFile(event, "accepted.moderato");
    EXPECT_EQ(run("check huge.moderato --fail-on warning").status, 1);
    EXPECT_EQ(run("check accepted.moderato --fail-on warning").status, 0);
    EXPECT_TRUE(run("check accepted.moderato --accepted")
                    .out.endsWith(QStringLiteral(
                        "The policy's largest panel is 5. Accepted: Every coalition wanted a seat.\n")));
}

TEST_F(CheckVerb, ListsWhatWasAcceptedOnlyIfAsked)
{
    Event event = sampleEvent();
    madeFile(event, "open.moderato");
    const QJsonObject first =
        run("check open.moderato --json").json()[QLatin1String("findings")][0].toObject();
    event.sessions[0].accepted = {
        {AcceptanceId::create(), first[QLatin1String("key")].toString(), QStringLiteral("Agreed.")}};
    madeFile(event, "agreed.moderato");
    const QString out = run("check agreed.moderato").out;
    EXPECT_FALSE(out.contains(QStringLiteral("Agreed."))) << out.toStdString();
    EXPECT_TRUE(out.endsWith(QStringLiteral(" accepted; --accepted shows it with the reason.\n")))
        << out.toStdString();
    EXPECT_TRUE(run("check agreed.moderato --accepted").out.endsWith(QStringLiteral(" Accepted: Agreed.\n")));
    const QJsonArray findings =
        run("check agreed.moderato --json").json()[QLatin1String("findings")].toArray();
    EXPECT_EQ(findings.last()[QLatin1String("accepted")], QStringLiteral("Agreed."));
}

TEST_F(CheckVerb, ShowsFixesAndReasonsIfAsked)
{
    const QString out = run("check sample.moderato --agenda 3 --fixes --why").out;
    EXPECT_TRUE(out.contains(QStringLiteral("\n  why: What lies after the limit is cut on the day")))
        << out.toStdString();
    EXPECT_TRUE(
        out.contains(QStringLiteral("\n  fix: Fit to 90:00: saves 15:00 (then 0 errors, 2 warnings)\n")));
    EXPECT_FALSE(run("check sample.moderato --agenda 3").out.contains(QStringLiteral("fix:")));
}

TEST_F(CheckVerb, WritesJson)
{
    const Event event = sampleEvent();
    const QJsonArray findings =
        run("check sample.moderato --json").json()[QLatin1String("findings")].toArray();
    ASSERT_GE(findings.size(), 2);
    const QJsonObject finding = findings.first().toObject();
    EXPECT_EQ(finding[QLatin1String("code")], QStringLiteral("panel-too-many-people"));
    EXPECT_EQ(finding[QLatin1String("severity")], QStringLiteral("warning"));
    EXPECT_TRUE(sevenOnThePanel.contains(finding[QLatin1String("message")].toString()));
    EXPECT_TRUE(finding[QLatin1String("accepted")].isNull());
    EXPECT_FALSE(finding[QLatin1String("reason")].toString().isEmpty());
    ASSERT_EQ(finding[QLatin1String("fixes")].toArray().size(), 1);
    EXPECT_EQ(finding[QLatin1String("fixes")][0][QLatin1String("title")], QStringLiteral("Panel of five"));
    EXPECT_EQ(finding[QLatin1String("fixes")][0][QLatin1String("saves_seconds")], 600);
    EXPECT_EQ(finding[QLatin1String("fixes")][0][QLatin1String("floor_loses_seconds")], 0);
    EXPECT_EQ(finding[QLatin1String("figures")][QLatin1String("size")], 7);
    EXPECT_EQ(finding[QLatin1String("figures")][QLatin1String("floor_seconds")], 1800);
    const QJsonObject place = finding[QLatin1String("place")].toObject();
    EXPECT_EQ(place[QLatin1String("session")], event.sessions.first().id.toString());
    EXPECT_EQ(place[QLatin1String("agenda")], event.sessions.first().agendas.first().id.toString());
    EXPECT_EQ(place[QLatin1String("text")], QStringLiteral("Inward first"));
    for (const char* key : {"part", "segment", "person"})
        EXPECT_TRUE(place.contains(QLatin1String(key)) && place[QLatin1String(key)].isNull()) << key;
}

}  // namespace
}  // namespace moderato::test
