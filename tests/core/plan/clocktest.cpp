#include "core/plan/clock.h"

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

TEST(Clock, StartsWithTheFirstOfTwoEqualTimesAndPassesOverOneThatIsSkipped)
{
    const Session twice = starting(QDate(2022, 10, 30), QTime(2, 30), "Europe/Berlin");
    EXPECT_EQ(clockAt(twice, Seconds{0})->toUTC().time(), QTime(0, 30));
    EXPECT_EQ(clock(twice, minutes(60)), QStringLiteral("2022-10-30 02:30:00"));
    const Session never = starting(QDate(2023, 3, 26), QTime(2, 30), "Europe/Berlin");
    EXPECT_EQ(clock(never, Seconds{0}), QStringLiteral("2023-03-26 03:30:00"));
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

TEST(OffsetAt, IsNoneWithoutAStart)
{
    EXPECT_FALSE(offsetAt(Session(), QTime(10, 0), Seconds{0}));
}

TEST(OffsetAt, IsNoneForNoTimeOfDay)
{
    EXPECT_FALSE(offsetAt(starting(QDate(2022, 11, 30), QTime(10, 0), "Asia/Tokyo"), QTime(), Seconds{0}));
}

TEST(OffsetAt, TakesTheDayThatIsNearest)
{
    const Session late = starting(QDate(2023, 12, 31), QTime(23, 30), "Asia/Tokyo");
    EXPECT_EQ(offsetAt(late, QTime(0, 15), minutes(30)), minutes(45));
    EXPECT_EQ(offsetAt(late, QTime(23, 10), Seconds{0}), -minutes(20));
    EXPECT_EQ(offsetAt(late, QTime(23, 30), minutes(23 * 60)), minutes(24 * 60));
    EXPECT_EQ(offsetAt(late, QTime(22, 0), longestDuration), minutes(24 * 60 - 90));
    EXPECT_EQ(offsetAt(late, QTime(2, 0), longestDuration), longestDuration) << "never more than 24 h";
}

TEST(OffsetAt, KnowsTheHourThatDaylightSavingTimeTakes)
{
    const Session spring = starting(QDate(2023, 3, 26), QTime(1, 30), "Europe/Berlin");
    EXPECT_EQ(offsetAt(spring, QTime(1, 50), Seconds{0}), minutes(20));
    EXPECT_EQ(offsetAt(spring, QTime(3, 0), minutes(60)), minutes(30));
    EXPECT_EQ(offsetAt(spring, QTime(4, 0), minutes(60)), minutes(90));
    EXPECT_EQ(offsetAt(spring, QTime(2, 30), minutes(60)), minutes(60)) << "02:30 is skipped: 03:30 is meant";
    const Session after = starting(QDate(2023, 3, 26), QTime(3, 30), "Europe/Berlin");
    EXPECT_EQ(offsetAt(after, QTime(1, 30), Seconds{0}), -minutes(60));
}

TEST(OffsetAt, KnowsTheHourThatDaylightSavingTimeGivesBack)
{
    const Session autumn = starting(QDate(2022, 10, 30), QTime(1, 30), "Europe/Berlin");
    EXPECT_EQ(offsetAt(autumn, QTime(3, 30), minutes(90)), minutes(180));
    EXPECT_EQ(offsetAt(autumn, QTime(2, 30), minutes(70)), minutes(60)) << "the first 02:30 is nearer";
    EXPECT_EQ(offsetAt(autumn, QTime(2, 30), minutes(110)), minutes(120)) << "the second 02:30 is nearer";
    const Session after = starting(QDate(2022, 10, 30), QTime(3, 30), "Europe/Berlin");
    EXPECT_EQ(offsetAt(after, QTime(1, 30), -minutes(120)), -minutes(180));
}

TEST(OffsetAt, IsTheWayBackFromTheClockOverEveryChange)
{
    for (const QDate day : {QDate(2022, 10, 30), QDate(2023, 3, 26), QDate(2022, 11, 30)}) {
        const Session session = starting(day, QTime(1, 30), "Europe/Berlin");
        for (Seconds at = -minutes(180); at <= minutes(300); at += minutes(5))
            EXPECT_EQ(offsetAt(session, clockAt(session, at)->time(), at), at)
                << day.toString(Qt::ISODate).toStdString() << " " << at.count();
    }
}

}  // namespace
}  // namespace moderato::test
