#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

using ForecastVerb = Program;

TEST_F(ForecastVerb, TellsTheChanceAndThatItRestsOnAssumptions)
{
    const QString out = run("forecast sample.moderato").out;
    EXPECT_TRUE(out.startsWith(QStringLiteral("Inward first: the chance to end by 90:00 is ")))
        << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("This rests on assumptions")));
    EXPECT_EQ(run("forecast sample.moderato").out, out) << "the same input gives the same answer";
}

TEST_F(ForecastVerb, WritesJson)
{
    const QJsonObject json = run("forecast sample.moderato --json").json();
    const double chance = json[QLatin1String("on_time_chance")].toDouble();
    EXPECT_GT(chance, 0.0);
    EXPECT_LT(chance, 1.0);
    EXPECT_LE(json[QLatin1String("end_seconds")][QLatin1String("p10")].toInt(),
              json[QLatin1String("end_seconds")][QLatin1String("p90")].toInt());
    const QJsonArray segments = json[QLatin1String("segments")].toArray();
    ASSERT_EQ(segments.size(), 4);
    EXPECT_EQ(segments.last()[QLatin1String("end_seconds")], json[QLatin1String("end_seconds")]);
    EXPECT_EQ(segments.first()[QLatin1String("title")], QStringLiteral("How coalitions strengthen the IGF"));
}

TEST_F(ForecastVerb, RefusesWhatCanNotBe)
{
    EXPECT_TRUE(refused(run("forecast sample.moderato --session 9"), 2, "--session 9"));
    EXPECT_TRUE(refused(run("forecast missing.moderato"), 3, "missing.moderato"));
}

}  // namespace
}  // namespace moderato::test
