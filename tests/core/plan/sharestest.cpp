#include "core/plan/shares.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

TEST(Shares, neverSeemToReachWhatTheyFallShortOf)
{
    EXPECT_EQ(percentOf(minutes(25), minutes(90)), 27);
    EXPECT_EQ(percentOf(Seconds{1604}, minutes(90)), 29);  // 29.7
    EXPECT_EQ(percentOf(minutes(27), minutes(90)), 30);
    EXPECT_EQ(percentOf(minutes(90), minutes(90)), 100);
    EXPECT_EQ(percentOf(minutes(1), Seconds{0}), 6000);  // no limit, no crash
    EXPECT_EQ(percentOfChance(0.7996), 80);
    EXPECT_EQ(percentOfChance(0.799), 79);
}

TEST(Shares, areWantedExactly)
{
    EXPECT_EQ(percentText({300}), QStringLiteral("30"));
    EXPECT_EQ(percentText({333}), QStringLiteral("33.3"));
}

}  // namespace
}  // namespace moderato
