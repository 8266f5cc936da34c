#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

using PanelVerb = Program;

TEST_F(PanelVerb, ReckonsTheCallsOwnCase)
{
    const QString out = run("panel --limit 90 --rounds 3,2 --fixed 10 --sizes 1-12").out;
    const QStringList lines = out.split(u'\n');
    const auto row = [&lines](const QString& size) {
        for (const QString& line : lines)
            if (line.simplified().startsWith(size + u' '))
                return line.simplified();
        return QString();
    };
    EXPECT_EQ(row(QStringLiteral("7")), QStringLiteral("7 35:00 45:00 50 % 5:34"));
    EXPECT_EQ(row(QStringLiteral("12")), QStringLiteral("12 60:00 20:00 22 % 2:25"));
    EXPECT_TRUE(out.endsWith(QStringLiteral(
        "Up to 12, the largest panel that leaves the floor its 27:00 of 90:00 (30 %) is 10.\n")))
        << out.toStdString();
    EXPECT_EQ(run("panel").out, out) << "these are the defaults";
}

TEST_F(PanelVerb, WritesJson)
{
    const QJsonObject json = run("panel --sizes 7 --json").json();
    EXPECT_EQ(json[QLatin1String("largest")], 7);
    const QJsonArray sizes = json[QLatin1String("sizes")].toArray();
    ASSERT_EQ(sizes.size(), 1);
    EXPECT_EQ(sizes.first().toObject(), (QJsonObject{{QStringLiteral("size"), 7},
                                                     {QStringLiteral("panel_seconds"), 2100},
                                                     {QStringLiteral("floor_seconds"), 2700},
                                                     {QStringLiteral("floor_share"), 0.5},
                                                     {QStringLiteral("longest_intervention_seconds"), 334}}));
}

TEST_F(PanelVerb, TakesDurationsSharesAndSizesAsPeopleTypeThem)
{
    EXPECT_EQ(
        run("panel --limit 1h30 --rounds 3+2 --fixed 600s --floor-share 0.3 --sizes 1-12 --changeover 0").out,
        run("panel").out);
    EXPECT_EQ(run("panel --changeover 0:30 --sizes 7 --json").json()[QLatin1String("sizes")][0],
              (QJsonObject{{QStringLiteral("size"), 7},
                           {QStringLiteral("panel_seconds"), 2100 + 13 * 30},
                           {QStringLiteral("floor_seconds"), 2700 - 13 * 30},
                           {QStringLiteral("floor_share"), (2700.0 - 390.0) / 5400.0},
                           {QStringLiteral("longest_intervention_seconds"), 278}}));
}

TEST_F(PanelVerb, ReckonsSeveralRoundsSideBySide)
{
    const QString out = run("panel --rounds 3,2 --rounds 2,1 --sizes 7").out;
    EXPECT_TRUE(out.contains(QStringLiteral("3 + 2 min.\n"))) << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("2 + 1 min.\n")));
    const QJsonObject json = run("panel --rounds 3,2 --rounds 2,1 --sizes 7 --json").json();
    EXPECT_EQ(json[QLatin1String("sizes")][0][QLatin1String("panel_seconds")], 2100);
    EXPECT_EQ(json[QLatin1String("tables")][1][QLatin1String("sizes")][0][QLatin1String("panel_seconds")],
              1260);
}

TEST_F(PanelVerb, TellsWhatDoesNotFit)
{
    EXPECT_TRUE(run("panel --limit 30 --sizes 7").out.contains(QStringLiteral("15:00 over")));
    const QJsonObject json = run("panel --limit 20 --sizes 3 --json").json();
    EXPECT_EQ(json[QLatin1String("sizes")][0][QLatin1String("floor_seconds")], -300);
    EXPECT_EQ(json[QLatin1String("largest")], 0);
    EXPECT_TRUE(run("panel --limit 20 --sizes 3").out.contains(QStringLiteral("No panel leaves the floor")));
}

TEST_F(PanelVerb, RefusesWhatCanNotBe)
{
    const auto panel = [this](const char* option, const char* value) {
        return run({QStringLiteral("panel"), QLatin1String(option), QLatin1String(value)});
    };
    for (const char* option : {"--limit", "--fixed", "--changeover"}) {
        EXPECT_TRUE(refused(panel(option, "-5"), 2, "\"-5\" is not a duration")) << option;
        EXPECT_TRUE(refused(panel(option, "abc"), 2, "\"abc\" is not a duration")) << option;
        EXPECT_TRUE(refused(panel(option, "99999h"), 2, "longer than 24 h")) << option;
    }
    EXPECT_TRUE(refused(panel("--limit", "0"), 2, "leaves no time"));
    EXPECT_TRUE(refused(panel("--rounds", "3,x"), 2, "is not a list of rounds"));
    EXPECT_TRUE(refused(panel("--rounds", ""), 2, "There is no round"));
    for (const char* share : {"30", "101%", "1.1", "-3%", "a third", "%"})
        EXPECT_TRUE(refused(panel("--floor-share", share), 2, "is not a share")) << share;
    for (const char* sizes : {"0", "12-1", "-1", "1-201", "999999", "x", "1-", "1-2-3"})
        EXPECT_TRUE(refused(panel("--sizes", sizes), 2, "is not a panel size")) << sizes;
    EXPECT_TRUE(refused(run("panel --limit"), 2, "--limit"));
}

}  // namespace
}  // namespace moderato::test
