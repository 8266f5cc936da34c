#include "ui/whatif/sizescale.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// Fifteen columns of 20 pixels; a pixel is 30 s, the line of nothing lies 20 pixels above the bottom.
SizeScale scaleOf(bool mirrored = false)
{
    return {QRectF(10, 0, 300, 120), 15, -minutes(10), minutes(50), mirrored};
}

TEST(SizeScale, PutsFloorTimeAboveTheLineOfNothing)
{
    struct Case {
        Seconds floor;
        qreal y;
    };
    for (const Case& each : {Case{minutes(50), 0}, Case{minutes(0), 100}, Case{-minutes(10), 120},
                             Case{minutes(25), 50}, Case{minutes(99), 0}, Case{-minutes(99), 120}})
        EXPECT_DOUBLE_EQ(scaleOf().yOf(each.floor), each.y);
}

TEST(SizeScale, ABarStandsInItsColumnOnTheLine)
{
    const QRectF bar = scaleOf().bar(3, minutes(25));
    EXPECT_DOUBLE_EQ(bar.bottom(), 100);
    EXPECT_DOUBLE_EQ(bar.top(), 50);
    EXPECT_TRUE(scaleOf().column(3).contains(bar));
    const QRectF missing = scaleOf().bar(3, -minutes(5));
    EXPECT_DOUBLE_EQ(missing.top(), 100);
    EXPECT_DOUBLE_EQ(missing.bottom(), 110);
}

TEST(SizeScale, FindsTheSizeOfAColumn)
{
    for (const bool mirrored : {false, true})
        for (int size = 1; size <= 15; ++size)
            EXPECT_EQ(scaleOf(mirrored).sizeAt(scaleOf(mirrored).column(size).center().x()), size);
    EXPECT_EQ(scaleOf().sizeAt(9), 0);
    EXPECT_EQ(scaleOf().sizeAt(310), 0);
    EXPECT_EQ(scaleOf().sizeAt(10), 1);
    EXPECT_EQ(scaleOf(true).sizeAt(10), 15);
}

}  // namespace
}  // namespace moderato
