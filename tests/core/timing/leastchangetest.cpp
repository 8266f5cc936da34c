#include "core/timing/leastchange.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace moderato::test {
namespace {

Seconds sum(const QList<Seconds>& values)
{
    return std::accumulate(values.cbegin(), values.cend(), Seconds{0});
}

QList<Seconds> seconds(const std::vector<int>& values)
{
    QList<Seconds> list;
    for (const int value : values)
        list.append(Seconds{value});
    return list;
}

/// The sum of share squared / room, times a common multiple of all rooms up to 10, so that it is exact.
qint64 change(const QList<Seconds>& rooms, const QList<Seconds>& shares)
{
    qint64 total = 0;
    for (qsizetype i = 0; i < rooms.size(); ++i)
        total += shares.at(i).count() * shares.at(i).count() * (2520 / rooms.at(i).count());
    return total;
}

/// The least change there is among all ways to deal the amount over the rooms from this place on.
qint64 leastOfAll(const QList<Seconds>& rooms, QList<Seconds> shares, Seconds amount)
{
    const qsizetype place = shares.size();
    if (place == rooms.size())
        return amount == Seconds{0} ? change(rooms, shares) : std::numeric_limits<qint64>::max();
    qint64 least = std::numeric_limits<qint64>::max();
    for (Seconds share{0}; share <= std::min(rooms.at(place), amount); share += Seconds{1})
        least = std::min(least, leastOfAll(rooms, shares + QList<Seconds>{share}, amount - share));
    return least;
}

TEST(LeastChange, DealsInProportionWhereItComesOut)
{
    EXPECT_EQ(leastChange(seconds({60, 30, 10}), Seconds{50}), seconds({30, 15, 5}));
    EXPECT_EQ(leastChange(seconds({60, 30}), Seconds{90}), seconds({60, 30}));
    EXPECT_EQ(leastChange(seconds({60, 30}), Seconds{0}), seconds({0, 0}));
}

TEST(LeastChange, GivesTheEarlierOfEqualsTheSecondLeftOver)
{
    EXPECT_EQ(leastChange(seconds({5, 5, 5}), Seconds{4}), seconds({2, 1, 1}));
}

TEST(LeastChange, IsLessThanByLargestRemainder)
{
    // In proportion 60 and ten times 0.6; by largest remainder 60 and six times 1. But the last second of the 60 costs
    // 119 / 100, and one of a room of 1 costs 1.
    EXPECT_EQ(leastChange(seconds({100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}), Seconds{66}),
              seconds({56, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
}

RC_GTEST_PROP(LeastChange, IsTheLeastOfAllWays, ())
{
    const auto rooms = seconds(*rc::gen::container<std::vector<int>>(
        static_cast<std::size_t>(*rc::gen::inRange(1, 5)), rc::gen::element(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
    const Seconds amount{*rc::gen::inRange<qint64>(0, sum(rooms).count() + 1)};
    const QList<Seconds> shares = leastChange(rooms, amount);
    RC_ASSERT(sum(shares) == amount);
    RC_ASSERT(change(rooms, shares) == leastOfAll(rooms, {}, amount));
}

RC_GTEST_PROP(LeastChange, StaysWithinRoomsOfAnySize, ())
{
    const auto rooms = seconds(*rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(
        rc::gen::inRange(1, static_cast<int>(longestDuration.count()) + 1))));
    const Seconds amount{*rc::gen::inRange<qint64>(0, sum(rooms).count() + 1)};
    const QList<Seconds> shares = leastChange(rooms, amount);
    RC_ASSERT(sum(shares) == amount);
    for (qsizetype i = 0; i < rooms.size(); ++i)
        RC_ASSERT(shares.at(i) >= Seconds{0} && shares.at(i) <= rooms.at(i));
}

TEST(LeastChange, TakesTenThousandRoomsOfADay)
{
    const QList<Seconds> rooms(10'000, longestDuration);
    const QList<Seconds> shares = leastChange(rooms, longestDuration * 5'000 + Seconds{1});
    EXPECT_EQ(shares.first(), longestDuration / 2 + Seconds{1});
    EXPECT_EQ(shares.last(), longestDuration / 2);
}

}  // namespace
}  // namespace moderato::test
