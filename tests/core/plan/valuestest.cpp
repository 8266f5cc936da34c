#include "core/plan/values.h"

#include "tests/support/outcome.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

TEST(Values, KeepEveryShare)
{
    for (int perMille = 0; perMille <= 1000; ++perMille) {
        Share share;
        ASSERT_TRUE(succeeded(readJson(jsonOf(Share{perMille}), share)));
        ASSERT_EQ(share.perMille, perMille);
    }
}

TEST(Values, ReadAShareToTheNearestThousandth)
{
    Share share;
    ASSERT_TRUE(succeeded(readJson(1.0 / 3, share)));
    EXPECT_EQ(share.perMille, 333);
}

TEST(Values, KnowEveryWordOfEveryEnumeration)
{
    const auto keepsAll = []<class E>(E) {
        for (int i = 0; i < enumCount<E>(); ++i) {
            E value{};
            ASSERT_TRUE(succeeded(readJson(jsonOf(static_cast<E>(i)), value)));
            ASSERT_EQ(static_cast<int>(value), i);
        }
    };
    keepsAll(Kind());
    keepsAll(Role());
    keepsAll(Format());
    keepsAll(Attendance());
    keepsAll(Invitation());
    keepsAll(SpeakingOrder());
    keepsAll(Grouping());
}

TEST(Values, StayAsTheyWereWhereReadingFails)
{
    QList<Seconds> rounds{minutes(3)};
    EXPECT_TRUE(
        failedSaying(readJson(QJsonArray{60, QStringLiteral("x")}, rounds), QStringLiteral("whole seconds")));
    EXPECT_EQ(rounds, QList<Seconds>{minutes(3)});
    std::optional<WallTime> start = WallTime{QDate(2022, 11, 30), QTime(10, 0)};
    EXPECT_TRUE(failedSaying(readJson(7, start), QStringLiteral("a date and time")));
    EXPECT_TRUE(start.has_value());
}

TEST(Values, TakeNoIdInAnotherSpelling)
{
    QUuid uuid;
    for (const char* text : {"{00000000-0000-4000-8000-00000000000a}", "00000000-0000-4000-8000-00000000000A",
                             "000000000000400080000000000000a", "", "00000000-0000-0000-0000-000000000000"})
        EXPECT_FALSE(readJson(QLatin1String(text), uuid).has_value()) << text;
}

}  // namespace
}  // namespace moderato::test
