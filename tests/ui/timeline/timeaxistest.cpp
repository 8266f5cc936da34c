#include "ui/timeline/timeaxis.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

TEST(TimeAxis, findsTheTimeAtAPixelAgain)
{
    for (const bool mirrored : {false, true}) {
        TimeAxis axis = TimeAxis::fitted(-minutes(5), minutes(90), 6000, mirrored);
        axis.scroll = 130;
        for (Seconds at = -minutes(5); at <= minutes(95); at += Seconds{7})
            EXPECT_EQ(axis.secondsAt(axis.xOf(at)), at);
    }
}

TEST(TimeAxis, fillsTheViewWhenFitted)
{
    const TimeAxis axis = TimeAxis::fitted(Seconds{0}, minutes(90), 928, false);
    EXPECT_DOUBLE_EQ(axis.xOf(Seconds{0}), TimeAxis::margin);
    EXPECT_DOUBLE_EQ(axis.xOf(minutes(90)), 928 - TimeAxis::margin);
    EXPECT_DOUBLE_EQ(axis.widthUntil(minutes(90)), 928);
}

TEST(TimeAxis, zoomsAroundThePointer)
{
    for (const bool mirrored : {false, true}) {
        const TimeAxis axis = TimeAxis::fitted(Seconds{0}, minutes(90), 928, mirrored);
        const Seconds under = axis.secondsAt(600);
        const TimeAxis closer = axis.zoomed(axis.perSecond * 4, 600);
        EXPECT_EQ(closer.secondsAt(600), under);
        EXPECT_DOUBLE_EQ(closer.perSecond, axis.perSecond * 4);
    }
}

TEST(TimeAxis, marksRoundTimesThatStandApart)
{
    const TimeAxis axis = TimeAxis::fitted(Seconds{0}, minutes(90), 928, false);
    const QList<Seconds> ticks = axis.ticks(60, Seconds{0});
    EXPECT_EQ(ticks.first(), Seconds{0});
    EXPECT_EQ(ticks.at(1), minutes(10));
}

TEST(TimeAxis, marksRoundTimesOfAClock)
{
    // The session begins at 10:05.
    const TimeAxis axis = TimeAxis::fitted(Seconds{0}, minutes(90), 928, false);
    EXPECT_EQ(axis.ticks(60, minutes(605)).first(), minutes(5));
}

TEST(TimeAxis, marksOnlyWhatIsInView)
{
    TimeAxis axis = TimeAxis::fitted(Seconds{0}, minutes(90), 928, false);
    axis.perSecond *= 20;
    axis.scroll = axis.perSecond * 2400;
    const QList<Seconds> ticks = axis.ticks(60, Seconds{0});
    EXPECT_LT(ticks.size(), 30);
    EXPECT_GE(ticks.first(), minutes(38));
}

}  // namespace
}  // namespace moderato
