#include "ui/bar/scale.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

TEST(Scale, laysTimeFromLeftToRight)
{
    const Scale scale(minutes(90), 10, 900, false);
    EXPECT_DOUBLE_EQ(scale.xOf(Seconds{0}), 10);
    EXPECT_DOUBLE_EQ(scale.xOf(minutes(45)), 460);
    EXPECT_DOUBLE_EQ(scale.xOf(minutes(90)), 910);
}

TEST(Scale, isMirroredWhereOneReadsFromTheRight)
{
    const Scale scale(minutes(90), 10, 900, true);
    EXPECT_DOUBLE_EQ(scale.xOf(Seconds{0}), 910);
    EXPECT_DOUBLE_EQ(scale.xOf(minutes(90)), 10);
    EXPECT_EQ(scale.secondsAt(910), Seconds{0});
}

TEST(Scale, findsTheTimeAtAPixelAgain)
{
    for (const bool mirrored : {false, true}) {
        const Scale scale(minutes(90), 3, 5400, mirrored);
        for (Seconds at{0}; at <= minutes(90); at += Seconds{7})
            EXPECT_EQ(scale.secondsAt(scale.xOf(at)), at);
    }
}

TEST(Scale, keepsToTheSpanOutsideOfIt)
{
    const Scale scale(minutes(90), 0, 100, false);
    EXPECT_EQ(scale.secondsAt(-50), Seconds{0});
    EXPECT_EQ(scale.secondsAt(500), minutes(90));
}

TEST(Scale, marksRoundMinutesThatStandApart)
{
    const Scale wide(minutes(90), 0, 900, false);
    EXPECT_EQ(wide.ticks(56).at(1), minutes(10));
    const Scale narrow(minutes(90), 0, 200, false);
    EXPECT_EQ(narrow.ticks(56).at(1), minutes(30));
    EXPECT_EQ(narrow.ticks(56).last(), minutes(90));
}

TEST(Scale, survivesNoTimeAndNoWidth)
{
    const Scale scale(Seconds{0}, 0, 0, false);
    EXPECT_GE(scale.xOf(Seconds{0}), 0);
    EXPECT_FALSE(scale.ticks(56).isEmpty());
}

}  // namespace
}  // namespace moderato
