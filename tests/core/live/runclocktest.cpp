#include "core/live/runclock.h"

#include "core/live/ownclock.h"
#include "tests/core/live/liverun.h"
#include "tests/core/live/plansofruns.h"

#include <gtest/gtest.h>

#include <limits>

namespace moderato::test {
namespace {

using std::chrono::hours;

ClockReading reading(const char* boot, RunTime ticks, RunTime utc = RunTime{0})
{
    return {QString::fromLatin1(boot), ticks, utc};
}

/// 30 March 2025 in Berlin, when 02:00 became 03:00.
Session springSession(QTime start)
{
    Session session = test::session({segment("Opening", minutes(10))});
    session.start = WallTime{QDate(2025, 3, 30), start};
    session.timeZone = QStringLiteral("Europe/Berlin");
    return session;
}

RunTime utcOf(QDate date, QTime time)
{
    return RunTime{QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()};
}

TEST(RunClock, GoesByTicksWhateverTheWallClockIsSetTo)
{
    const RunClock clock{minutes(5), reading("a", hours{7}, hours{1000})};
    EXPECT_EQ(timeAt(clock, reading("a", hours{7} + RunTime{1500}, hours{3})), minutes(5) + RunTime{1500});
}

TEST(RunClock, GoesByTheWallClockAfterAnotherStartOfTheMachine)
{
    const RunClock clock{minutes(5), reading("a", hours{7}, hours{1000})};
    EXPECT_EQ(timeAt(clock, reading("b", RunTime{0}, hours{1000} + minutes(2))), minutes(7));
}

TEST(RunClock, NeverGoesBack)
{
    const RunClock clock{minutes(5), reading("a", hours{7}, hours{1000})};
    EXPECT_EQ(timeAt(clock, reading("b", RunTime{0}, hours{900})), minutes(5));
    EXPECT_EQ(timeAt(clock, reading("a", hours{6}, hours{1001})), minutes(5));
}

TEST(RunClock, TakesNamelessStartsForDifferentOnes)
{
    const RunClock clock{minutes(5), reading("", hours{7}, hours{1000})};
    EXPECT_EQ(timeAt(clock, reading("", hours{9}, hours{1000} + minutes(1))), minutes(6));
}

TEST(RunClock, GoesAsFastAsTheRehearsal)
{
    const RunClock clock{RunTime{0}, reading("a", hours{7}), 60};
    EXPECT_EQ(timeAt(clock, reading("a", hours{7} + Seconds{1})), minutes(1));
}

TEST(RunClock, StaysWithinItsRangeWhateverClocksSay)
{
    constexpr RunTime least{std::numeric_limits<RunTime::rep>::min()};
    constexpr RunTime most{std::numeric_limits<RunTime::rep>::max()};
    const RunClock clock{minutes(5), reading("a", least, least), 60};
    EXPECT_EQ(timeAt(clock, reading("a", most, most)), latestRunTime);
    EXPECT_EQ(timeBeforeBegin(springSession(QTime(9, 0)), RunKind::Session, reading("a", most, least)),
              RunTime{0});
}

TEST(RunClock, BeginsWhereTheWallClockStandsFromThePlannedStart)
{
    const Session session = springSession(QTime(9, 0));
    const RunTime start = utcOf(QDate(2025, 3, 30), QTime(7, 0));
    const auto begins = [&](RunTime late) {
        return timeBeforeBegin(session, RunKind::Session, reading("a", RunTime{1}, start + late));
    };
    EXPECT_EQ(begins(minutes(2)), minutes(2));
    EXPECT_EQ(begins(-minutes(1)), -minutes(1));
    EXPECT_EQ(begins(hours{12}), hours{12});
    EXPECT_EQ(begins(hours{12} + RunTime{1}), RunTime{0});
    EXPECT_EQ(begins(-hours{13}), RunTime{0});
}

TEST(RunClock, BeginsAtNoughtInRehearsalsAndWithoutAStart)
{
    Session session = springSession(QTime(9, 0));
    const RunTime start = utcOf(QDate(2025, 3, 30), QTime(7, 0));
    EXPECT_EQ(timeBeforeBegin(session, RunKind::Rehearsal, reading("a", {}, start + minutes(2))), RunTime{0});
    session.start.reset();
    EXPECT_EQ(timeBeforeBegin(session, RunKind::Session, reading("a", {}, start + minutes(2))), RunTime{0});
}

TEST(RunClock, CountsFromTheMomentOfTheStartOverMidnightAndDaylightSaving)
{
    // 23:30 is 22:30 UTC; two and a half hours later the clock shows 03:00, for 02:00 is skipped.
    Session session = springSession(QTime(23, 30));
    session.start->date = QDate(2025, 3, 29);
    const RunTime late = utcOf(QDate(2025, 3, 30), QTime(1, 0));
    EXPECT_EQ(timeBeforeBegin(session, RunKind::Session, reading("a", {}, late)), hours{2} + minutes(30));

    // On 26 October 2025 at 03:00 it becomes 02:00 again: 01:30 is 23:30 UTC, the second 02:30 two hours after it.
    session.start = WallTime{QDate(2025, 10, 26), QTime(1, 30)};
    const RunTime second = utcOf(QDate(2025, 10, 26), QTime(1, 30));
    EXPECT_EQ(timeBeforeBegin(session, RunKind::Session, reading("a", {}, second)), hours{2});
}

/// A run of a session in Berlin, 30 March 2025, 09:00, that begins so much later by the machine's clock than planned.
LiveRun begunLater(RunTime later)
{
    Event plan = planOf({segment("Opening", minutes(10))});
    plan.sessions.first().start = WallTime{QDate(2025, 3, 30), QTime(9, 0)};
    plan.sessions.first().timeZone = QStringLiteral("Europe/Berlin");
    LiveRun live(plan);
    live.setClock(reading("a", hours{1}, utcOf(QDate(2025, 3, 30), QTime(7, 0)) + later));
    return live;
}

TEST(OwnClock, IsThatOfTheMachineOnTheDay)
{
    LiveRun live = begunLater(minutes(17));
    EXPECT_FALSE(goesByItsOwnClock(live.state(), live.now()));
    live.take(runlog::begin);
    EXPECT_FALSE(goesByItsOwnClock(live.state(), live.now()));
    live.setClock(reading("a", hours{2}, utcOf(QDate(2030, 1, 1), QTime(0, 0))));
    live.take(runlog::pause);
    EXPECT_FALSE(goesByItsOwnClock(live.state(), live.now())) << "a clock that is set moves nothing";
}

TEST(OwnClock, IsThePlansOnAnotherDay)
{
    LiveRun live = begunLater(hours{-72});
    EXPECT_TRUE(goesByItsOwnClock(live.state(), live.now()));
    EXPECT_FALSE(beganByTheClock(live.state()));
    live.take(runlog::begin);
    live.wait(minutes(5));
    EXPECT_TRUE(goesByItsOwnClock(live.state(), live.now()));
    live.take(runlog::correctBegin, minutes(3));
    // In winter time: 27 March, 08:00, less the correction.
    EXPECT_EQ(beganByTheClock(live.state())->toString(Qt::ISODate),
              QStringLiteral("2025-03-27T07:57:00+01:00"));
    live.take(runlog::undo);
    live.take(runlog::undo);
    EXPECT_FALSE(live.state().begun);
}

TEST(OwnClock, IsNotAskedForWithoutAStart)
{
    LiveRun live(planOf({segment("Opening", minutes(10))}));
    live.take(runlog::begin);
    EXPECT_FALSE(goesByItsOwnClock(live.state(), live.now()));
}

}  // namespace
}  // namespace moderato::test
