#include "core/edit/takeover.h"

#include "core/edit/people.h"
#include "core/edit/segments.h"
#include "core/edit/turns.h"
#include "core/plan/matching.h"
#include "core/plan/validate.h"
#include "tests/core/edit/edits.h"
#include "tests/support/randomevent.h"

#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

class TakeOver : public Edits {
protected:
    Result<Event> fromOther(const Event& from, SegmentId id) const
    {
        return takeOver(event, agenda().id, {from, otherAgenda().id}, id, QUuid::createUuid);
    }
    Result<Event> fromVersion(const Event& now, const Event& then, SegmentId id) const
    {
        return takeOver(now, agenda().id, {then, agenda().id}, id, QUuid::createUuid);
    }
    static const Segment& titled(const Agenda& agenda, const QString& title)
    {
        return *std::find_if(agenda.segments.cbegin(), agenda.segments.cend(),
                             [&title](const Segment& each) { return each.title == title; });
    }
};

TEST_F(TakeOver, AMatchedSegmentIsReplacedAtItsPlace)
{
    const Segment& other = titled(otherAgenda(), segment(0).title);
    const Event changed = *setPlanned(event, other.id, minutes(37));
    const Result<Event> next = fromOther(changed, other.id);
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(validate(*next));
    EXPECT_EQ(titles(next, agenda()), titles(event, agenda()));
    // Nothing but the duration is new: the segment and its turns keep their ids.
    EXPECT_TRUE(gives(next, *setPlanned(event, segment(0).id, minutes(37))));
}

TEST_F(TakeOver, AMissingSegmentComesAfterItsPredecessorWithIdsOfItsOwn)
{
    Segment fresh = panel(minutes(7), 0, {});
    fresh.title = QStringLiteral("One more");
    fresh.turns = {turn(event.people.first().id, {minutes(3)})};
    fresh.part = otherAgenda().segments.at(0).part;
    const Event with = *addSegment(event, otherAgenda().id, fresh, 1);
    const Result<Event> next =
        takeOver(with, agenda().id, {with, otherAgenda().id}, fresh.id, QUuid::createUuid);
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(validate(*next));
    const Agenda after = agendaIn(next, agenda());
    const Segment& taken = titled(after, fresh.title);
    EXPECT_NE(taken.id, fresh.id);
    EXPECT_NE(taken.turns.first().id, fresh.turns.first().id);
    EXPECT_EQ(taken.turns.first().person, fresh.turns.first().person);
    const qsizetype place = indexOf(after.segments, taken.id);
    EXPECT_EQ(after.segments.at(place - 1).title, otherAgenda().segments.at(0).title);
    EXPECT_EQ(taken.part, after.segments.at(place - 1).part);
}

TEST_F(TakeOver, WhatWasDeletedSinceAVersionComesBackAsItWas)
{
    const Event now = *removeSegments(event, {segment(1).id});
    EXPECT_TRUE(gives(fromVersion(now, event, segment(1).id), event));
}

TEST_F(TakeOver, WhoIsNoLongerInTheEventComesBackToo)
{
    const PersonId speaker = segment(0).turns.first().person;
    const Event now = *removePerson(event, speaker);
    EXPECT_EQ(peopleToBringBack(now, {event, agenda().id}, segment(0).id), QList<PersonId>{speaker});
    const Result<Event> next = fromVersion(now, event, segment(0).id);
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(validate(*next));
    EXPECT_TRUE(find(next->people, speaker));
    EXPECT_TRUE(participantOf(sessionIn(next), speaker));
    EXPECT_TRUE(segmentIn(next, segment(0)) == segment(0));
    EXPECT_TRUE(peopleToBringBack(event, {event, agenda().id}, segment(0).id).isEmpty());
}

TEST_F(TakeOver, APartComesWithItsHeadingAndAllItsSegments)
{
    Event now = *removeSegments(event, {segment(1).id, segment(2).id});
    now.sessions[0].agendas[0].parts.removeLast();
    const Result<Event> next =
        takeOverPart(now, agenda().id, {event, agenda().id}, agenda().parts.last().id, QUuid::createUuid);
    EXPECT_TRUE(gives(next, event));
}

TEST_F(TakeOver, RefusesWhatIsNotThere)
{
    const TakenFrom source{event, otherAgenda().id};
    const SegmentId there = otherAgenda().segments.first().id;
    EXPECT_TRUE(refused(takeOver(event, AgendaId::create(), source, there, QUuid::createUuid)));
    EXPECT_TRUE(refused(takeOver(event, agenda().id, {event, AgendaId::create()}, there, QUuid::createUuid)));
    EXPECT_TRUE(refused(takeOver(event, agenda().id, source, SegmentId::create(), QUuid::createUuid)));
    EXPECT_TRUE(refused(takeOverPart(event, agenda().id, source, PartId::create(), QUuid::createUuid)));
}

/// Two agendas of one session in a random state and another one of it.
RC_GTEST_PROP(TakeOverOfAnything, LeavesAValidEventWithWhatWasTaken, (const Seed& seed))
{
    RandomEvents random(seed);
    const Event then = random.event();
    const Event now = random.changed(then);
    QList<AgendaId> targets;
    for (const Session& session : now.sessions)
        for (const Agenda& agenda : session.agendas)
            targets.append(agenda.id);
    for (const Session& session : then.sessions) {
        for (const Agenda& source : session.agendas) {
            for (const Segment& taken : source.segments) {
                RC_PRE(!targets.isEmpty());
                const AgendaId target = targets.contains(source.id) ? source.id : targets.first();
                const Result<Event> next =
                    takeOver(now, target, {then, source.id}, taken.id, QUuid::createUuid);
                RC_ASSERT(next.has_value());
                RC_ASSERT(validate(*next).has_value());
                const Agenda after = *findAgenda(*next, target).agenda;
                const bool isThere = std::any_of(
                    after.segments.cbegin(), after.segments.cend(), [&taken](const Segment& each) {
                        return each.title == taken.title && each.planned == taken.planned &&
                               each.turns.size() == taken.turns.size();
                    });
                RC_ASSERT(isThere);
            }
        }
    }
}

}  // namespace
}  // namespace moderato::test
