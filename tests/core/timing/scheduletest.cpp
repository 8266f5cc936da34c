#include "core/timing/schedule.h"

#include "tests/core/timing/tame.h"
#include "tests/core/timing/variants.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

Schedule scheduleOf(const Session& session)
{
    return schedule(session, session.agendas.first());
}

Schedule scheduleOf(const QList<Segment>& segments, Seconds limit = minutes(90))
{
    return scheduleOf(session(segments, limit));
}

TEST(Schedule, OfNothingIsNothing)
{
    const Schedule times = scheduleOf(QList<Segment>{});
    EXPECT_EQ(times.scheduledEnd, minutes(0));
    EXPECT_EQ(times.remaining(), minutes(90));
    EXPECT_EQ(times.longestWithoutFloor, minutes(0));
}

TEST(Schedule, LetsSegmentsFollowEachOther)
{
    const Schedule times =
        scheduleOf({segment("A", minutes(5)), segment("B", minutes(7)), segment("C", minutes(1))});
    EXPECT_EQ(times.segments.at(1).start, minutes(5));
    EXPECT_EQ(times.segments.at(1).end(), minutes(12));
    EXPECT_EQ(times.segments.at(2).start, minutes(12));
    EXPECT_EQ(times.scheduledEnd, minutes(13));
}

TEST(FixedStart, LaterThanThePredecessorsEndLeavesAGap)
{
    const Schedule times =
        scheduleOf({segment("A", minutes(5)), fixed(segment("B", minutes(5)), minutes(20))});
    EXPECT_EQ(times.segments.at(1).gap(), minutes(15));
    EXPECT_EQ(times.segments.at(1).overlap(), minutes(0));
    EXPECT_EQ(times.gaps, minutes(15));
    EXPECT_EQ(times.scheduledEnd, minutes(25));
    EXPECT_EQ(times.spare(), minutes(65 + 15));
}

TEST(FixedStart, EarlierThanThePredecessorsEndOverlapsOnce)
{
    const Schedule times = scheduleOf(
        {segment("A", minutes(30)), fixed(segment("B", minutes(5)), minutes(20)), segment("C", minutes(10))});
    EXPECT_EQ(times.segments.at(1).start, minutes(20));
    EXPECT_EQ(times.segments.at(1).overlap(), minutes(10));
    EXPECT_EQ(times.segments.at(2).start, minutes(30)) << "the later of the two ends";
    EXPECT_EQ(times.segments.at(2).overlap(), minutes(0));
    EXPECT_EQ(times.scheduledEnd, minutes(40));
}

TEST(FixedStart, BeforeTheSessionOverlapsWithItsStart)
{
    const Schedule times =
        scheduleOf({fixed(segment("A", minutes(30)), -minutes(10)), segment("B", minutes(5))});
    EXPECT_EQ(times.segments.first().overlap(), minutes(10));
    EXPECT_EQ(times.segments.at(1).start, minutes(20));
}

TEST(Parked, SegmentsKeepTheirPlaceAndCountInNoSum)
{
    const Segment shown = parked(panel(minutes(20), 2, {minutes(3)}, minutes(5), minutes(1)));
    const Schedule times = scheduleOf({segment("A", minutes(5)), shown, segment("B", minutes(7))});
    const Schedule without = scheduleOf({segment("A", minutes(5)), segment("B", minutes(7))});
    EXPECT_EQ(times.segments.size(), 3);
    EXPECT_TRUE(times.segments.at(1).parked);
    EXPECT_EQ(times.segments.at(1).start, minutes(5));
    EXPECT_EQ(times.segments.at(2).start, minutes(5));
    EXPECT_EQ(times.scheduledEnd, without.scheduledEnd);
    EXPECT_EQ(times.panel + times.floor + times.floorWanted + times.chair, minutes(0));
}

TEST(Part, SpansFromItsFirstStartToItsLastEndWithGaps)
{
    Session with = session({segment("Before", minutes(5)), segment("A", minutes(10)),
                            fixed(segment("B", minutes(10)), minutes(20)), segment("After", minutes(5))});
    Agenda& agenda = with.agendas.first();
    agenda.parts = {{PartId::create(), QStringLiteral("Part 1"), minutes(20)}};
    agenda.segments[1].part = agenda.segments[2].part = agenda.parts.first().id;

    const PartTimes part = scheduleOf(with).parts.first();
    EXPECT_EQ(part.start, minutes(5));
    EXPECT_EQ(part.end, minutes(30));
    EXPECT_EQ(part.span(), minutes(25));
    EXPECT_EQ(part.over(), minutes(5));
}

TEST(Part, ThatIsParkedWholeHasNoSpan)
{
    Session with = session({segment("A", minutes(10)), parked(segment("B", minutes(10)))});
    Agenda& agenda = with.agendas.first();
    agenda.parts = {{PartId::create(), QStringLiteral("Part 1"), minutes(1)}};
    agenda.segments[1].part = agenda.parts.first().id;
    EXPECT_EQ(scheduleOf(with).parts.first().span(), minutes(0));
    EXPECT_EQ(scheduleOf(with).parts.first().over(), minutes(0));
}

TEST(Sums, SayWhatEachKindOfTimeGoesTo)
{
    const Schedule times = scheduleOf({
        segment("Welcome", minutes(4), Kind::Opening),
        panel(minutes(30), 3, {minutes(3), minutes(2)}, minutes(10), minutes(2)),
        segment("Poll", minutes(3), Kind::Poll),
        segment("Break", minutes(10), Kind::Break),
        segment("Questions", minutes(20), Kind::Floor),
        segment("Summary", minutes(6), Kind::WrapUp),
        segment("Buffer", minutes(5), Kind::Buffer),
    });
    EXPECT_EQ(times.panel, minutes(15));
    EXPECT_EQ(times.floor, minutes(30));
    EXPECT_EQ(times.chair, minutes(4 + 2 + 6));
    EXPECT_EQ(times.other, minutes(13));
    EXPECT_EQ(times.buffer, minutes(5));
    EXPECT_EQ(times.slack, minutes(3));
    EXPECT_EQ(times.scheduledEnd, minutes(78));
}

TEST(Sums, CountAConversationAsPanel)
{
    Segment talk = panel(minutes(20), 3, {}, minutes(5));
    talk.conversation = true;
    const Schedule times = scheduleOf({talk});
    EXPECT_EQ(times.panel, minutes(15));
    EXPECT_EQ(times.other, minutes(0));
}

TEST(FloorTime, AfterTheLimitDoesNotCount)
{
    const Schedule times =
        scheduleOf({segment("A", minutes(80)), segment("Questions", minutes(20), Kind::Floor)});
    EXPECT_EQ(times.overrun(), minutes(10));
    EXPECT_EQ(times.floor, minutes(10));
    EXPECT_EQ(times.floorAfterLimit, minutes(10));
    EXPECT_EQ(times.floorWanted, minutes(20));
    EXPECT_DOUBLE_EQ(times.floorShare(), 10.0 / 90.0);
}

TEST(FloorTime, OfAReserveIsTheLastMinutesOfItsSegment)
{
    const Schedule times =
        scheduleOf({panel(minutes(40), 4, {minutes(5)}, minutes(10)), segment("B", minutes(20))});
    EXPECT_EQ(times.longestWithoutFloor, minutes(30));
    EXPECT_EQ(times.longestWithoutFloorFrom, minutes(0));
}

TEST(LongestWithoutFloor, EndsWithTheLimit)
{
    const Schedule times =
        scheduleOf({segment("Questions", minutes(10), Kind::Floor), segment("A", minutes(200))});
    EXPECT_EQ(times.longestWithoutFloor, minutes(80));
    EXPECT_EQ(times.longestWithoutFloorFrom, minutes(10));
}

TEST(PersonBudget, IsTheSumOfTheTurnsThatAreNotParked)
{
    Segment first = panel(minutes(10), 2, {minutes(3), minutes(2)});
    const PersonId person = first.turns.first().person;
    Segment second = panel(minutes(10), 0, {});
    second.turns = {turn(person, {Seconds{90}})};
    Segment third = second;
    EXPECT_EQ(personBudget(agenda({first, second, parked(third)}), person), minutes(5) + Seconds{90});
    EXPECT_EQ(personBudget(agenda({second}), first.turns.last().person), minutes(0));
}

TEST(Share, IsReckonedExactly)
{
    EXPECT_TRUE(reaches(minutes(27), Share{300}, minutes(90)));
    EXPECT_FALSE(reaches(minutes(27) - Seconds{1}, Share{300}, minutes(90)));
    EXPECT_EQ(shareOf(Share{300}, minutes(90)), minutes(27));
    EXPECT_EQ(shareOf(Share{333}, Seconds{100}), Seconds{34}) << "rounded up";
}

RC_GTEST_PROP(Sums, AddUpToTheScheduledEndWhereNothingIsAtFault, (const Seed& seed))
{
    const Schedule times = scheduleOf(tamed(randomSession(seed)));
    RC_ASSERT(times.panel + times.floor + times.floorAfterLimit + times.chair + times.other + times.buffer +
                  times.slack + times.gaps ==
              times.scheduledEnd);
}

RC_GTEST_PROP(Schedule, EndsWithTheLatestSegmentAndSplitsTheLimit, (const Seed& seed))
{
    const Schedule times = scheduleOf(randomSession(seed));
    Seconds latest{0};
    for (const SegmentTimes& segment : times.segments) {
        RC_ASSERT(segment.gap() == Seconds{0} || segment.overlap() == Seconds{0});
        RC_ASSERT(segment.end() == segment.start + segment.budget.duration);
        if (!segment.parked)
            latest = std::max(latest, segment.end());
    }
    RC_ASSERT(times.scheduledEnd == latest);
    RC_ASSERT(times.scheduledEnd + times.remaining() == times.limit + times.overrun());
}

RC_GTEST_PROP(FloorTime, IsNeverMoreThanWanted, (const Seed& seed))
{
    const Schedule times = scheduleOf(randomSession(seed));
    RC_ASSERT(times.floor >= Seconds{0});
    RC_ASSERT(times.floor + times.floorAfterLimit <= times.floorWanted);
}

/// The times of a part of two segments with fixed starts, five minutes the second.
PartTimes partOf(Seconds firstStart, Seconds firstDuration, Seconds secondStart)
{
    Session both = session(
        {fixed(segment("A", firstDuration), firstStart), fixed(segment("B", minutes(5)), secondStart)});
    Agenda& agenda = both.agendas.first();
    agenda.parts = {{PartId::create(), QStringLiteral("Part"), minutes(40)}};
    for (Segment& segment : agenda.segments)
        segment.part = agenda.parts.first().id;
    return scheduleOf(both).parts.first();
}

TEST(PartTimes, RunToTheLastEndAlsoWhereTheLastSegmentEndsEarlier)
{
    const PartTimes part = partOf(minutes(0), minutes(30), minutes(10));
    EXPECT_EQ(part.start, minutes(0));
    EXPECT_EQ(part.end, minutes(30));
}

TEST(PartTimes, BeginAtTheFirstStartAlsoWhereALaterSegmentStartsEarlier)
{
    const PartTimes part = partOf(minutes(20), minutes(10), minutes(5));
    EXPECT_EQ(part.start, minutes(5));
    EXPECT_EQ(part.end, minutes(30));
}

TEST(FloorInterventions, AreWholeOnesOfThePolicysLength)
{
    Policy policy;
    EXPECT_EQ(floorInterventions(scheduleOf({segment("Questions", minutes(30), Kind::Floor)}), policy), 15);
    EXPECT_EQ(floorInterventions(scheduleOf({segment("Questions", minutes(29), Kind::Floor)}), policy), 14);
    policy.floorIntervention = Seconds{0};
    EXPECT_EQ(floorInterventions(scheduleOf({segment("Questions", minutes(30), Kind::Floor)}), policy), 0);
}

TEST(PersonBudget, AddsUpTheChosenAgendasOfAllSessions)
{
    const PersonId person = PersonId::create();
    Event event;
    for (int i = 1; i <= 2; ++i) {
        Segment talk = segment("Talk", minutes(10));
        talk.turns = {turn(person, {minutes(i)})};
        event.sessions.append(session({talk}));
        event.sessions.last().agendas.append(agenda({talk, talk}));
    }
    EXPECT_EQ(personBudget(event, person), minutes(3));
    event.sessions[0].chosen = event.sessions.at(0).agendas.at(1).id;
    EXPECT_EQ(personBudget(event, person), minutes(4));
}

RC_GTEST_PROP(Spans, AreThoseOfTheSchedule, (const Seed& seed))
{
    const Session session = randomSession(seed);
    const Schedule times = scheduleOf(session);
    const QList<TimeSpan> found = spans(session, session.agendas.first());
    RC_ASSERT(found.size() == times.segments.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        RC_ASSERT(found.at(i) == (TimeSpan{times.segments.at(i).start, times.segments.at(i).end()}));
    RC_ASSERT(scheduledEnd(session, session.agendas.first()) == times.scheduledEnd);
}

}  // namespace
}  // namespace moderato::test
