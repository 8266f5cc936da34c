#include "core/report/clocktext.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Session sessionAt(QDate date, QTime time, const char* timeZone)
{
    Session session = test::session({});
    session.start = WallTime{date, time};
    session.timeZone = QString::fromLatin1(timeZone);
    return session;
}

Session morning()
{
    return sessionAt(QDate(2022, 11, 30), QTime(10, 0), "Africa/Addis_Ababa");
}

Session lateEvening()
{
    return sessionAt(QDate(2022, 12, 31), QTime(23, 30), "UTC");
}

TEST(ClockText, saysWhenInHoursAndMinutes)
{
    EXPECT_EQ(clockText(morning(), minutes(65)), u"11:05");
    EXPECT_EQ(clockRange(morning(), minutes(0), minutes(90)), u"10:00–11:30");
}

TEST(ClockText, keepsSecondsThatCount)
{
    EXPECT_EQ(clockText(morning(), Seconds{90}), u"10:01:30");
    EXPECT_EQ(clockRange(morning(), Seconds{0}, Seconds{4975}), u"10:00–11:22:55");
}

TEST(ClockText, saysTwelveHoursIfAsked)
{
    const auto text = [](int hour, int minute, int second = 0) {
        return timeOfDay(QTime(hour, minute, second), ClockStyle::Hours12);
    };
    EXPECT_EQ(text(0, 5), u"12:05 AM");
    EXPECT_EQ(text(11, 59, 30), u"11:59:30 AM");
    EXPECT_EQ(text(12, 0), u"12:00 PM");
    EXPECT_EQ(text(13, 5), u"1:05 PM");
    EXPECT_EQ(clockRange(lateEvening(), minutes(0), minutes(20), ClockStyle::Hours12), u"11:30 PM–11:50 PM");
    EXPECT_EQ(clockText(lateEvening(), minutes(45), ClockStyle::Hours12), u"12:15 AM (+1 day(s))");
}

TEST(ClockText, saysThatItIsTheNextDay)
{
    EXPECT_EQ(clockText(lateEvening(), minutes(29)), u"23:59");
    EXPECT_EQ(clockText(lateEvening(), minutes(30)), u"00:00 (+1 day(s))");
    EXPECT_EQ(clockRange(lateEvening(), minutes(0), minutes(90)), u"23:30–01:00 (+1 day(s))");
}

TEST(ClockText, saysThatItIsTheDayBefore)
{
    EXPECT_EQ(clockText(morning(), -minutes(11 * 60)), u"23:00 (1 day(s) before)");
}

TEST(ClockText, followsTheClockOverAChangeOfDaylightSavingTime)
{
    const Session session = sessionAt(QDate(2022, 10, 30), QTime(1, 0), "Europe/Berlin");
    EXPECT_EQ(clockText(session, minutes(120)), u"02:00");
}

TEST(ClockText, isEmptyWithoutAStart)
{
    const Session session = test::session({});
    EXPECT_EQ(clockText(session, minutes(5)), QString());
    EXPECT_EQ(clockRange(session, minutes(5), minutes(6)), QString());
    EXPECT_EQ(dateText(session), QString());
    EXPECT_EQ(zoneText(session), QString());
}

TEST(ClockText, fallsBackToOffsets)
{
    EXPECT_EQ(timeRange(test::session({}), minutes(40), minutes(105)), u"40:00–105:00");
    EXPECT_EQ(timeRange(morning(), minutes(40), minutes(72)), u"10:40–11:12");
}

TEST(ClockText, saysAnOffsetBeforeTheStartInWords)
{
    EXPECT_EQ(offsetRange(-minutes(5), Seconds{90}), u"5:00 before–1:30");
}

TEST(ClockText, writesTheDateInFull)
{
    EXPECT_EQ(dateText(morning()), u"Wednesday, 30 November 2022");
}

TEST(ClockText, namesTheZoneWithItsOffset)
{
    const auto zone = [](const char* name) {
        return zoneText(sessionAt(QDate(2022, 7, 1), QTime(10, 0), name));
    };
    EXPECT_EQ(zone("Africa/Addis_Ababa"), u"EAT (UTC+3), Africa/Addis_Ababa");
    EXPECT_EQ(zone("Europe/London"), u"BST (UTC+1), Europe/London");
    EXPECT_EQ(zone("America/St_Johns"), u"NDT (UTC−2:30), America/St_Johns");
    EXPECT_EQ(zone("Asia/Bangkok"), u"UTC+7, Asia/Bangkok");
    EXPECT_EQ(zone("UTC"), u"UTC");
    EXPECT_EQ(zone(""), QString());
}

TEST(ClockText, saysWhatOtherClocksShowAtTheSameMoment)
{
    EXPECT_TRUE(hasOtherClock(morning(), QStringLiteral("America/New_York")));
    EXPECT_EQ(whenTextIn(morning(), QStringLiteral("America/New_York")),
              u"Wednesday, 30 November 2022, 02:00–03:30 EST (UTC−5), America/New_York");
    EXPECT_EQ(clockTextIn(morning(), minutes(45), QStringLiteral("America/New_York")), u"02:45 EST");
}

TEST(ClockText, saysTheDayByOtherClocksToo)
{
    const QString honolulu = QStringLiteral("Pacific/Honolulu");
    const Session session = sessionAt(QDate(2022, 11, 30), QTime(9, 30), "UTC");
    EXPECT_EQ(whenTextIn(session, honolulu),
              u"Tuesday, 29 November 2022, 23:30–01:00 (+1 day(s)) HST (UTC−10), Pacific/Honolulu");
    EXPECT_EQ(clockTextIn(session, minutes(29), honolulu), u"23:59 HST");
    EXPECT_EQ(clockTextIn(session, minutes(30), honolulu), u"00:00 HST (+1 day(s))");
    EXPECT_EQ(clockTextIn(session, minutes(0), QStringLiteral("Asia/Kathmandu")), u"15:15 UTC+5:45")
        << "a zone without a name of its own";
}

TEST(ClockText, knowsNoOtherClocksWithoutAMomentOrAZone)
{
    const QString newYork = QStringLiteral("America/New_York");
    EXPECT_FALSE(hasOtherClock(test::session({}), newYork));
    EXPECT_FALSE(hasOtherClock(sessionAt(QDate(2022, 11, 30), QTime(10, 0), ""), newYork));
    EXPECT_FALSE(hasOtherClock(morning(), QStringLiteral("Atlantis/Capital")));
    EXPECT_FALSE(hasOtherClock(morning(), QString()));
    EXPECT_FALSE(hasOtherClock(morning(), QStringLiteral("Africa/Nairobi"))) << "it shows the same time";
}

}  // namespace
}  // namespace moderato::test
