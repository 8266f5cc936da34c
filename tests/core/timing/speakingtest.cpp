#include "core/timing/speaking.h"

#include "core/plan/duration.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// Two people with 3 + 2, introduced in a minute, ten minutes after the session's start.
QStringList spoken(SpeakingOrder order, Seconds changeover)
{
    Segment talk = panel(minutes(20), 2, {minutes(3), minutes(2)}, minutes(5), minutes(1));
    talk.order = order;
    const Session session = test::session({segment("Before", minutes(10)), talk});
    const Schedule times = schedule(session, session.agendas.first());
    QStringList texts;
    for (const SpokenRound& round : spokenRounds(talk, times.segments.last(), changeover))
        texts.append(QStringLiteral("%1.%2 %3-%4")
                         .arg(QString::number(round.turn), QString::number(round.round),
                              formatDuration(round.start), formatDuration(round.end())));
    return texts;
}

QStringList rounds(std::initializer_list<const char*> texts)
{
    QStringList rounds;
    for (const char* text : texts)
        rounds.append(QString::fromLatin1(text));
    return rounds;
}

TEST(SpokenRounds, AreAllInterventionsAndThenAllFollowUps)
{
    EXPECT_EQ(spoken(SpeakingOrder::ByRound, Seconds{0}),
              rounds({"0.0 11:00-14:00", "1.0 14:00-17:00", "0.1 17:00-19:00", "1.1 19:00-21:00"}));
}

TEST(SpokenRounds, AreOnePersonAfterTheOther)
{
    EXPECT_EQ(spoken(SpeakingOrder::ByPerson, Seconds{0}),
              rounds({"0.0 11:00-14:00", "0.1 14:00-16:00", "1.0 16:00-19:00", "1.1 19:00-21:00"}));
}

TEST(SpokenRounds, HaveTheChangeoverBetweenThem)
{
    EXPECT_EQ(spoken(SpeakingOrder::ByRound, Seconds{30}),
              rounds({"0.0 11:00-14:00", "1.0 14:30-17:30", "0.1 18:00-20:00", "1.1 20:30-22:30"}));
}

TEST(SpokenRounds, LeaveTheFloorTheLastMinutes)
{
    const Session session = test::session({panel(minutes(20), 2, {minutes(3)}, minutes(5))});
    EXPECT_EQ(floorStart(schedule(session, session.agendas.first()).segments.first()), minutes(15));
}

}  // namespace
}  // namespace moderato::test
