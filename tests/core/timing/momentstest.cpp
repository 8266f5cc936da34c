#include "core/timing/fixes.h"
#include "tests/core/timing/findings.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// 40 minutes of discussion, then a segment that is to start after so many, in a room that is taken away after 90.
Event withFixedStart(Seconds start)
{
    Session session = test::session({segment("Talk", minutes(40)), segment("Questions", minutes(50))});
    session.agendas.first().segments.last().fixedStart = start;
    session.hardEnd = true;
    return eventOf(session);
}

/// The same from 12:30 on.
Event dated(Event event)
{
    event.sessions.first().start = WallTime{QDate(2022, 11, 30), QTime(12, 30)};
    return event;
}

QString message(const Event& event, const char* code, ClockStyle clock = ClockStyle::Hours24)
{
    const Session& session = event.sessions.first();
    const AgendaAssessment assessment =
        assessAgenda(event, session, session.agendas.first(), {}, Checks::AllButForecast, nullptr, clock);
    for (const Finding& finding : assessment.findings)
        if (finding.is(code))
            return finding.message;
    return {};
}

QString firstFix(const Event& event, const char* code, ClockStyle clock = ClockStyle::Hours24)
{
    const QList<Fix> fixes = fixesOf(event, found(event, code), {}, QUuid::createUuid, nullptr, clock);
    return fixes.isEmpty() ? QString() : fixes.first().title;
}

TEST(MomentsInFindings, CountFromTheStartOfASessionWithoutADate)
{
    const Event event = withFixedStart(minutes(45));
    EXPECT_TRUE(message(event, "gap").endsWith(QStringLiteral("a fixed start at 45:00.")));
    EXPECT_TRUE(message(event, "no-buffer").startsWith(QStringLiteral("The room is taken away at 90:00,")));
    EXPECT_EQ(firstFix(withFixedStart(minutes(35)), "fixed-start-unreachable"),
              QStringLiteral("Move the fixed start to 40:00"));
}

TEST(MomentsInFindings, AreThoseOfTheClockWhereTheSessionHasAStart)
{
    const Event event = dated(withFixedStart(minutes(45)));
    EXPECT_TRUE(message(event, "gap").endsWith(QStringLiteral("a fixed start at 13:15.")));
    EXPECT_TRUE(message(event, "no-buffer").startsWith(QStringLiteral("The room is taken away at 14:00,")));
    EXPECT_TRUE(message(event, "floor-unheard").contains(QStringLiteral("from 12:30 to 14:00;")));
    EXPECT_EQ(firstFix(dated(withFixedStart(minutes(35))), "fixed-start-unreachable"),
              QStringLiteral("Move the fixed start to 13:10"));
}

TEST(MomentsInFindings, AreSaidWithTwelveHoursWhereTheScreenSaysThemSo)
{
    const Event event = dated(withFixedStart(minutes(45)));
    EXPECT_TRUE(
        message(event, "gap", ClockStyle::Hours12).endsWith(QStringLiteral("a fixed start at 1:15 PM.")));
    EXPECT_TRUE(message(event, "no-buffer", ClockStyle::Hours12)
                    .startsWith(QStringLiteral("The room is taken away at 2:00 PM,")));
    EXPECT_EQ(firstFix(dated(withFixedStart(minutes(35))), "fixed-start-unreachable", ClockStyle::Hours12),
              QStringLiteral("Move the fixed start to 1:10 PM"));
}

}  // namespace
}  // namespace moderato::test
