#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

using FitVerb = Program;

TEST_F(FitVerb, FitsWithTheLeastChangeAndTellsWhatItDid)
{
    const Ran ran = run("fit sample.moderato --agenda 3 --park");
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.out, QStringLiteral("1 segment parked: WSIS+20: what the review should see.\n"
                                      "What the coalitions take on next: 10:55 instead of 15:00.\n"
                                      "Chair sums up: 7:05 instead of 10:00.\n"));
    EXPECT_TRUE(
        run("show sample.moderato --agenda 3").out.endsWith(QStringLiteral("Ends at 90:00 of 90:00\n")));
    EXPECT_EQ(run("fit sample.moderato --agenda 3").out, QStringLiteral("It fits; nothing to change.\n"));
}

TEST_F(FitVerb, ChangesNothingInADryRun)
{
    EXPECT_EQ(run("fit sample.moderato --agenda 3 --dry-run").status, 0);
    EXPECT_TRUE(run("show sample.moderato --agenda 3").out.contains(QStringLiteral("15:00 over")));
}

TEST_F(FitVerb, TellsWhyItCanNotAndLeavesTheFileAsItIs)
{
    const Ran ran = run("fit sample.moderato --agenda 3 --to 60");
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("It can't: 30:00 missing.\n"))) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.endsWith(QStringLiteral("The file was left as it is.\n")));
    EXPECT_TRUE(run("show sample.moderato --agenda 3").out.contains(QStringLiteral("15:00 over")));
}

TEST_F(FitVerb, WritesJson)
{
    const QJsonObject json = run("fit sample.moderato --agenda 3 --park --dry-run --json").json();
    ASSERT_EQ(json[QLatin1String("changes")].toArray().size(), 2);
    EXPECT_EQ(json[QLatin1String("changes")][0][QLatin1String("segment")],
              QStringLiteral("What the coalitions take on next"));
    EXPECT_EQ(json[QLatin1String("changes")][0][QLatin1String("from_seconds")], 900);
    EXPECT_EQ(json[QLatin1String("changes")][0][QLatin1String("to_seconds")], 655);
    EXPECT_EQ(json[QLatin1String("parked")].toArray().size(), 1);
    EXPECT_EQ(json[QLatin1String("missing_seconds")], 0);
}

TEST_F(FitVerb, RefusesWhatCanNotBe)
{
    EXPECT_TRUE(refused(run("fit sample.moderato --agenda 9"), 2, "--agenda 9"));
    EXPECT_TRUE(refused(run("fit sample.moderato --to abc"), 2, "\"abc\" is not a duration"));
    EXPECT_TRUE(refused(run("fit missing.moderato"), 3, "missing.moderato"));
}

}  // namespace
}  // namespace moderato::test
