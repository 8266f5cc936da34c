#include "core/timing/checks.h"

#include "tests/core/timing/findings.h"
#include "tests/core/timing/tame.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// A session in which nothing is wrong with time, floor and panel.
Session sound()
{
    return session({panel(minutes(40), 4, {minutes(3), minutes(2)}, minutes(15), minutes(5)),
                    segment("Questions", minutes(30), Kind::Floor),
                    segment("Buffer", minutes(5), Kind::Buffer)});
}

TEST(Checks, FindNothingWhereNothingIsPlanned)
{
    EXPECT_TRUE(findingsOf(session({})).isEmpty());
}

TEST(OverLimit, TellsByHowMuch)
{
    Session late = sound();
    late.limit = minutes(70);
    const Finding finding = found(late, "over-limit");
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(finding.figure("over_seconds"), 5 * 60);
    EXPECT_EQ(finding.message, QStringLiteral("The agenda takes 75:00 of 70:00: 5:00 over."));
}

TEST(OverAllocated, NamesTheSegmentAndWhatItsFloorLoses)
{
    Session tight = sound();
    Segment& panel = tight.agendas.first().segments.first();
    panel.planned = minutes(38);
    const Finding finding = found(tight, "over-allocated");
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(finding.place.segment, panel.id);
    EXPECT_EQ(finding.figure("over_seconds"), 2 * 60);
    EXPECT_EQ(finding.message,
              QStringLiteral(
                  "Panel needs 40:00 and has 38:00: 2:00 over-allocated. Its floor keeps 13:00 of 15:00."));
}

TEST(FixedStartUnreachable, TellsByHowMuch)
{
    Session early = sound();
    early.agendas.first().segments[1].fixedStart = minutes(30);
    EXPECT_EQ(found(early, "fixed-start-unreachable").figure("overlap_seconds"), 10 * 60);
    early.agendas.first().segments[1].fixedStart = minutes(40);
    EXPECT_FALSE(finds(early, "fixed-start-unreachable"));
}

TEST(PartOverBudget, NamesThePart)
{
    Session with = sound();
    Agenda& agenda = with.agendas.first();
    agenda.parts = {{PartId::create(), QStringLiteral("Part 1"), minutes(39)}};
    agenda.segments.first().part = agenda.parts.first().id;
    const Finding finding = found(with, "part-over-budget");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.place.part, agenda.parts.first().id);
    EXPECT_EQ(finding.figure("over_seconds"), 60);
}

TEST(FloorShare, IsReckonedExactly)
{
    Session exact = session({segment("A", minutes(63)), segment("Questions", minutes(27), Kind::Floor)});
    exact.policy.longestWithoutFloor = minutes(90);
    EXPECT_FALSE(finds(exact, "floor-share"));
    exact.agendas.first().segments[1].planned -= Seconds{1};
    EXPECT_EQ(found(exact, "floor-share").figure("wanted_seconds"), 27 * 60);
}

TEST(FloorUnheard, TellsFromWhen)
{
    Session silent = sound();
    silent.policy.longestWithoutFloor = minutes(25);
    EXPECT_FALSE(finds(silent, "floor-unheard"));
    silent.policy.longestWithoutFloor = minutes(25) - Seconds{1};
    EXPECT_EQ(found(silent, "floor-unheard").figure("unheard_seconds"), 25 * 60);
    EXPECT_EQ(found(silent, "floor-unheard").figure("from_seconds"), 0);
}

TEST(PanelTooManyPeople, ComesEvenIfTheyFitTheClock)
{
    Session huge =
        session({panel(minutes(50), 10, {minutes(3), minutes(2)}), segment("Q", minutes(30), Kind::Floor)});
    EXPECT_FALSE(finds(huge, "panel-too-little-time"));
    EXPECT_EQ(found(huge, "panel-too-many-people").figure("size"), 10);
    EXPECT_EQ(found(huge, "panel-too-many-people").figure("largest"), 5);
}

TEST(PanelTooLittleTime, ComesEvenIfTheyAreFew)
{
    const Session few =
        session({panel(minutes(60), 4, {minutes(15)}, minutes(30)), segment("A", minutes(30))});
    EXPECT_FALSE(finds(few, "panel-too-many-people"));
    EXPECT_EQ(found(few, "panel-too-little-time").figure("largest"), 2);
    EXPECT_TRUE(
        found(few, "panel-too-little-time").message.endsWith(QStringLiteral("All of them fit with 8 min.")))
        << found(few, "panel-too-little-time").message.toStdString();
}

TEST(NoBuffer, ComesOnlyBeforeAHardEnd)
{
    Session full = session({segment("A", minutes(60)), segment("Q", minutes(30), Kind::Floor)});
    EXPECT_FALSE(finds(full, "no-buffer"));
    full.hardEnd = true;
    EXPECT_TRUE(finds(full, "no-buffer"));
    full.agendas.first().segments.first().planned = minutes(57);
    EXPECT_FALSE(finds(full, "no-buffer")) << "time that remains is a buffer too";
}

RC_GTEST_PROP(Checks, ComeMostSevereFirstWithAKeyOfTheirOwnAndAMessage, (const Seed& seed))
{
    const QList<Finding> findings = findingsOf(randomSession(seed));
    QSet<QString> keys;
    for (const Finding& finding : findings) {
        RC_ASSERT(!finding.message.isEmpty());
        keys.insert(finding.key());
    }
    RC_ASSERT(keys.size() == findings.size());
    RC_ASSERT(std::is_sorted(findings.cbegin(), findings.cend(),
                             [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
}

RC_GTEST_PROP(Checks, FindErrorsExactlyWhereTheScheduleHasFaults, (const Seed& seed))
{
    Session session = tamed(randomSession(seed));
    session.policy.checks.clear();
    const Schedule times = schedule(session, session.agendas.first());
    for (const char* code : {"over-allocated", "fixed-start-unreachable"})
        RC_ASSERT(!finds(session, code));
    RC_ASSERT(finds(session, "over-limit") == (times.overrun() > Seconds{0}));
}

}  // namespace
}  // namespace moderato::test
