#include "core/timing/clock.h"

#include "tests/support/printers.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Session starting(QDate date, QTime time, const char* zone)
{
    Session session;
    session.start = WallTime{date, time};
    session.timeZone = QLatin1String(zone);
    return session;
}

QString clock(const Session& session, Seconds offset)
{
    const std::optional<QDateTime> moment = clockAt(session, offset);
    return moment ? moment->toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QStringLiteral("none");
}

TEST(Clock, IsNoneWithoutAStart)
{
    EXPECT_FALSE(clockAt(Session(), minutes(5)));
}

TEST(Clock, CountsFromTheStartInTheSessionsTimeZone)
{
    const Session addis = starting(QDate(2022, 11, 30), QTime(10, 0), "Africa/Addis_Ababa");
    EXPECT_EQ(clock(addis, minutes(72)), QStringLiteral("2022-11-30 11:12:00"));
    EXPECT_EQ(clockAt(addis, minutes(0))->toUTC().time(), QTime(7, 0));
}

TEST(Clock, IsUtcWithoutATimeZone)
{
    EXPECT_EQ(clockAt(starting(QDate(2022, 11, 30), QTime(10, 0), ""), minutes(0))->offsetFromUtc(), 0);
}

TEST(Clock, GoesOverMidnightInBothDirections)
{
    const Session late = starting(QDate(2023, 12, 31), QTime(23, 30), "Asia/Tokyo");
    EXPECT_EQ(clock(late, minutes(45)), QStringLiteral("2024-01-01 00:15:00"));
    const Session early = starting(QDate(2024, 1, 1), QTime(0, 10), "Asia/Tokyo");
    EXPECT_EQ(clock(early, -minutes(20)), QStringLiteral("2023-12-31 23:50:00"));
}

TEST(Clock, SkipsTheHourThatDaylightSavingTimeTakes)
{
    const Session spring = starting(QDate(2022, 3, 27), QTime(1, 30), "Europe/Berlin");
    EXPECT_EQ(clock(spring, minutes(29)), QStringLiteral("2022-03-27 01:59:00"));
    EXPECT_EQ(clock(spring, minutes(30)), QStringLiteral("2022-03-27 03:00:00"));
    EXPECT_EQ(clock(spring, minutes(90)), QStringLiteral("2022-03-27 04:00:00"));
}

TEST(Clock, RepeatsTheHourThatDaylightSavingTimeGivesBack)
{
    const Session autumn = starting(QDate(2022, 10, 30), QTime(1, 30), "Europe/Berlin");
    EXPECT_EQ(clock(autumn, minutes(60)), QStringLiteral("2022-10-30 02:30:00"));
    EXPECT_EQ(clock(autumn, minutes(120)), QStringLiteral("2022-10-30 02:30:00"));
    EXPECT_EQ(clock(autumn, minutes(180)), QStringLiteral("2022-10-30 03:30:00"));
}

}  // namespace
}  // namespace moderato::test
