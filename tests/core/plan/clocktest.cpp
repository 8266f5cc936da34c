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

std::optional<Seconds> typedIn(const Session& session, const char* text,
                               ClockStyle style = ClockStyle::Hours24)
{
    return offsetFromText(QString::fromLatin1(text), session, minutes(40), style);
}

TEST(Clock, ReadsATimeOfDayAsPeopleTypeIt)
{
    const Session ten = starting(QDate(2022, 11, 30), QTime(10, 0), "Africa/Addis_Ababa");
    for (const char* text :
         {"10:45", " 10.45 ", "1045", "10h45", "10:45:00", "10:45 am", "10:45a", "10:45 A.M."})
        EXPECT_EQ(typedIn(ten, text), minutes(45)) << text;
    EXPECT_EQ(typedIn(ten, "9:30"), -minutes(30));
    EXPECT_EQ(typedIn(ten, "930"), -minutes(30));
    EXPECT_EQ(typedIn(ten, "2pm"), minutes(240));
    EXPECT_EQ(typedIn(ten, "12:30 pm"), minutes(150));
    EXPECT_EQ(typedIn(ten, "10:45:30"), Seconds{45 * 60 + 30});
}

TEST(Clock, ReadsNoTimeOfDayWhereThereIsNone)
{
    const Session ten = starting(QDate(2022, 11, 30), QTime(10, 0), "Africa/Addis_Ababa");
    for (const char* text :
         {"", "10", "10:", "10:5", "25:00", "10:60", "13:00 pm", "0:30 am", "noon", "10:45:3", "-1"})
        EXPECT_EQ(typedIn(ten, text), std::nullopt) << text;
}

TEST(Clock, WithTwelveHoursReadsTheNearerHalfOfTheDay)
{
    const Session one = starting(QDate(2022, 11, 30), QTime(13, 0), "UTC");
    EXPECT_EQ(typedIn(one, "1:45", ClockStyle::Hours12), minutes(45));
    EXPECT_EQ(typedIn(one, "1:45 am", ClockStyle::Hours12), -minutes(11 * 60 + 15));
    EXPECT_EQ(typedIn(one, "13:45", ClockStyle::Hours12), minutes(45));
    EXPECT_EQ(typedIn(one, "1:45", ClockStyle::Hours24), -minutes(11 * 60 + 15));
}

TEST(Clock, ReadsADurationWhereTheSessionHasNoStart)
{
    EXPECT_EQ(typedIn(Session(), "40"), minutes(40));
    EXPECT_EQ(typedIn(Session(), "4:30"), Seconds{270});
    EXPECT_EQ(typedIn(Session(), "1h15"), minutes(75));
    EXPECT_EQ(typedIn(Session(), "soon"), std::nullopt);
}

}  // namespace
}  // namespace moderato::test
