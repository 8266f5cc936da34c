#include "core/plan/clock.h"
#include "tests/core/live/liverun.h"
#include "tests/core/live/plansofruns.h"
#include "tests/support/dice.h"
#include "tests/support/plans.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

using std::chrono::hours;

/// From midnight on for 24 h.
struct WholeDay {
    const char* name;
    QDate date;
    QDateTime end;  ///< what clocks show then
};

WholeDay dayFrom(const char* name, QDate date, QDate endDate, int endHour)
{
    return {name, date, QDateTime(endDate, QTime(endHour, 0), QTimeZone("Europe/Berlin"))};
}

/// One session from midnight to midnight in Berlin, with somebody who speaks all day.
Event dayPlan(const WholeDay& day)
{
    Event plan = planOf({segment("All day", longestDuration)}, longestDuration);
    Session& session = plan.sessions.first();
    session.start = WallTime{day.date, QTime(0, 0)};
    session.timeZone = QStringLiteral("Europe/Berlin");
    return plan;
}

RunTime utcOfStart(const Session& session)
{
    const QDateTime start(session.start->date, session.start->time, QTimeZone(session.timeZone.toLatin1()));
    return RunTime{start.toMSecsSinceEpoch()};
}

/// The clocks of a machine that sleeps, is started anew, and whose wall clock is wrong at times.
class RestlessMachine {
public:
    explicit RestlessMachine(RunTime utc) : m_utc(utc) {}

    void pass(RunTime time)
    {
        m_ticks += time;
        m_utc += time;
    }
    /// A machine that starts anew has other ticks, and by then its wall clock right.
    void restart()
    {
        m_boot = QStringLiteral("boot %1").arg(++m_boots);
        m_ticks = RunTime{1234};
        m_wrong = RunTime{0};
    }
    void setWallClock(RunTime wrong) { m_wrong = wrong; }

    ClockReading now() const { return {m_boot, m_ticks, m_utc + m_wrong}; }

private:
    QString m_boot = QStringLiteral("boot");
    int m_boots = 0;
    RunTime m_ticks{5'000};
    RunTime m_utc;
    RunTime m_wrong{0};
};

/// A run that is followed for 24 h in odd steps.
class DayLongRun {
public:
    DayLongRun(const WholeDay& day, quint32 seed)
        : m_live(dayPlan(day))
        , m_machine(utcOfStart(runSession(m_live.state())))
        , m_dice(seed)
    {
        m_live.setClock(m_machine.now());
        m_live.take(runlog::begin);
    }

    const LiveRun& live() const { return m_live; }
    /// Without the pauses.
    RunTime run() const { return m_passed - m_paused; }

    void go()
    {
        while (m_passed < hours{24})
            step();
    }

private:
    /// It is paused and goes on, the wall clock is set by up to 12 h, and at times the machine is started anew and the log
    /// read again.
    void step()
    {
        const bool pauses = m_dice.chance(20);
        if (pauses)
            m_live.take(runlog::pause);
        pass(pauses);
        if (m_dice.chance(30))
            m_machine.setWallClock(RunTime{m_dice.below(86'400'000)} - hours{12});
        if (m_dice.chance(5))
            restart(pauses);
        m_live.setClock(m_machine.now());
        ASSERT_EQ(m_live.now(), m_passed);
        if (pauses)
            m_live.take(runlog::resume);
        act();
    }

    void pass(bool paused)
    {
        const RunTime time = std::min<RunTime>(RunTime{1 + m_dice.below(600'000)}, hours{24} - m_passed);
        m_machine.pass(time);
        m_passed += time;
        m_paused += paused ? time : RunTime{0};
        m_live.setClock(m_machine.now());
    }

    /// Only the wall clock bridges the time in which the machine is off, so it is right before and after.
    void restart(bool paused)
    {
        m_machine.setWallClock(RunTime{0});
        m_live.setClock(m_machine.now());
        act();
        pass(paused);
        m_machine.restart();
        ASSERT_EQ(fold(m_live.run()), m_live.state());
    }

    void act() { m_live.take(runlog::showMessage, QString::number(m_passed.count())); }

    LiveRun m_live;
    RestlessMachine m_machine;
    Dice m_dice;
    RunTime m_passed{0};
    RunTime m_paused{0};
};

void expectNoDrift(const WholeDay& day, quint32 seed)
{
    SCOPED_TRACE(day.name);
    DayLongRun run(day, seed);
    run.go();
    const RunState& state = run.live().state();
    EXPECT_EQ(run.live().now(), RunTime(hours{24}));
    EXPECT_EQ(usedBy(state, segmentOn(state), run.live().now()), run.run());
    EXPECT_EQ(run.live().pace().sessionLeft, RunTime{0});
    const QDateTime end = *clockAt(runSession(state), hours{24});
    EXPECT_EQ(end, day.end) << end.toString(Qt::ISODate).toStdString();
}

TEST(DayLongRuns, HaveNoDriftWhateverBecomesOfTheMachinesClocks)
{
    const QList<WholeDay> days{
        dayFrom("an ordinary day", QDate(2025, 6, 1), QDate(2025, 6, 2), 0),
        dayFrom("the day without an hour", QDate(2025, 3, 30), QDate(2025, 3, 31), 1),
        dayFrom("the day with an hour more", QDate(2025, 10, 26), QDate(2025, 10, 26), 23),
    };
    for (const WholeDay& day : days)
        for (quint32 seed = 1; seed <= 5; ++seed)
            expectNoDrift(day, seed);
}

}  // namespace
}  // namespace moderato::test
