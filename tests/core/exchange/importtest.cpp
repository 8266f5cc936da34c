#include "core/exchange/import.h"

#include "core/exchange/eventjson.h"
#include "core/live/runfold.h"
#include "core/plan/fields.h"
#include "core/plan/validate.h"
#include "core/plan/validaterun.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/randomruns.h"
#include "tests/support/scriptedrun.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// Ids that count up, and are unlike random ones.
FreshId counting()
{
    return [next = 0u]() mutable { return QUuid(++next, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0); };
}

template <class T>
void collectIds(const T& row, QList<QUuid>& ids)
{
    ids.append(row.id.uuid());
    forEachChildList(row, [&ids](const auto& list) {
        for (const auto& child : list)
            collectIds(child, ids);
    });
}

QList<QUuid> idsOf(const Event& event)
{
    QList<QUuid> ids;
    collectIds(event, ids);
    return ids;
}

QList<QUuid> idsOf(const EventAndRuns& all)
{
    QList<QUuid> ids = idsOf(all.event);
    for (const Run& run : all.runs) {
        ids.append(run.id.uuid());
        ids.append(idsOf(run.plan));
        for (const RunEntry& entry : run.entries)
            for (const RowChange& change : entry.changes)
                ids.append(change.id.uuid());
    }
    return ids;
}

/// The JSON with each id replaced by its first place among all ids.
QByteArray structureOf(const EventAndRuns& all)
{
    QByteArray json = eventToJson(all.event, all.runs);
    const QList<QUuid> ids = idsOf(all);
    for (qsizetype i = 0; i < ids.size(); ++i)
        json.replace(ids.at(i).toString(QUuid::WithoutBraces).toLatin1(), QByteArray::number(i));
    return json;
}

/// A run of the event's first session that has an agenda; none if there is none.
QList<Run> runOf(const Event& event, RandomRuns& random, Dice& dice)
{
    for (const Session& session : event.sessions) {
        if (session.agendas.isEmpty())
            continue;
        Run run = random.run(0);
        run.session = session.id;
        run.plan = event;
        run.plan.sessions = {session};
        run.plan.sessions[0].agendas = {session.agendas.first()};
        run.plan.sessions[0].chosen = session.agendas.first().id;
        for (int i = 0; i < 8; ++i) {
            run.entries.append(random.entryAfter(run));
            if (!event.people.isEmpty())
                run.entries.last().person = dice.oneOf(event.people).id;
        }
        return {run};
    }
    return {};
}

/// A session of two segments that was run, one of them longer than planned.
class RunUnderNewIds : public testing::Test {
protected:
    using Run = moderato::Run;  // not that of GoogleTest

    RunUnderNewIds()
    {
        m_all.event.id = EventId::create();
        Person ana;
        ana.id = PersonId::create();
        m_all.event.people = {ana};
        m_all.event.sessions = {session({segment("One", minutes(10)), segment("Two", minutes(20))})};
        m_all.event.sessions[0].agendas[0].segments[1].turns = {turn(ana.id, threeAndTwo)};
        ScriptedRun script(m_all.event);
        script.begin(minutes(0));
        Event longer = script.run().plan;
        longer.sessions[0].agendas[0].segments[1].planned = minutes(21);
        script.change(minutes(5), RunAction::ChangePlan, longer);
        script.start(minutes(10), 1);
        script.speak(minutes(11), minutes(14), ana.id);
        HandDetails details;
        details.person = ana.id;
        script.raise(minutes(15), details);
        m_all.runs = {script.run()};
    }

    EventAndRuns m_all;
};

RC_GTEST_PROP(WithNewIds, KeepsTheStructureAndNoId, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const Event fresh = withNewIds(event, counting());
    const QList<QUuid> before = idsOf(event);
    const QList<QUuid> after = idsOf(fresh);
    RC_ASSERT(!QSet<QUuid>(before.begin(), before.end()).intersects(QSet<QUuid>(after.begin(), after.end())));
    RC_ASSERT(validate(fresh).has_value());
    RC_ASSERT(structureOf({fresh, {}}) == structureOf({event, {}}));
}

RC_GTEST_PROP(WithNewIds, KeepsTheStructureOfRuns, (const Seed& seed))
{
    Dice dice(seed.number ^ 1);
    // Of another seed, so that no id comes twice.
    RandomRuns random({~seed.number, 2});
    EventAndRuns all{RandomEvents(seed).event(), {}};
    for (int i = 0; i < 2; ++i)
        all.runs.append(runOf(all.event, random, dice));
    all.runs.append(random.run(5));
    // What does not follow must not be what does by chance.
    for (Run& run : all.runs) {
        run.id = RunId(dice.uuid());
        for (RunEntry& entry : run.entries)
            entry.hand = HandId(dice.uuid());
    }
    const EventAndRuns fresh = withNewIds(all, counting());
    RC_ASSERT(validate(fresh.event).has_value());
    RC_ASSERT(validateRuns(fresh.runs).has_value());
    RC_ASSERT((structureOf(fresh) == structureOf(all)));
    const QByteArray json = eventToJson(fresh.event, fresh.runs);
    for (const QUuid& id : idsOf(all))
        RC_ASSERT(!json.contains(id.toString(QUuid::WithoutBraces).toLatin1()));
}

TEST_F(RunUnderNewIds, GoesOnWhereItWasInTheSameSession)
{
    const EventAndRuns fresh = withNewIds(m_all, counting());
    const Run& run = fresh.runs.first();
    const Session& session = fresh.event.sessions.first();
    EXPECT_NE(run.id, m_all.runs.first().id);
    EXPECT_EQ(run.session, session.id);
    const RunState state = fold(run);
    const QList<Segment>& segments = session.agendas.first().segments;
    ASSERT_EQ(state.stretches.size(), 2);
    EXPECT_EQ(segmentOn(state), segments.at(1).id);
    ASSERT_EQ(state.planSteps.size(), 1);
    EXPECT_EQ(runAgenda(state).segments.at(1).planned, minutes(21));
    ASSERT_EQ(state.turns.size(), 1);
    EXPECT_EQ(state.turns.first().person, fresh.event.people.first().id);
    ASSERT_EQ(state.hands.size(), 1);
    EXPECT_EQ(state.hands.first().details.person, fresh.event.people.first().id);
    EXPECT_EQ(state.hands.first().id, fold(m_all.runs.first()).hands.first().id) << "hands are the run's own";
}

TEST_F(RunUnderNewIds, ComesInBesideTheOneThatIsThere)
{
    const Result<EventAndRuns> result = importInto(m_all, m_all, counting());
    ASSERT_TRUE(succeeded(result));
    ASSERT_EQ(result->runs.size(), 2);
    EXPECT_TRUE(result->runs.first() == m_all.runs.first());
    EXPECT_EQ(result->runs.last().session, result->event.sessions.last().id);
}

TEST_F(RunUnderNewIds, IsNeededWhereOnlyTheRunIsThereStill)
{
    EventAndRuns target{Event(), m_all.runs};
    target.event.id = EventId::create();
    const Result<EventAndRuns> result = importInto(target, m_all, counting());
    ASSERT_TRUE(succeeded(result));
    ASSERT_EQ(result->runs.size(), 2);
    EXPECT_NE(result->runs.last().id, result->runs.first().id);
    EXPECT_EQ(result->runs.last().session, result->event.sessions.first().id);
}

TEST_F(RunUnderNewIds, IsRefusedWhereThereAreTooManyAlready)
{
    EventAndRuns target{Event(), {}};
    target.event.id = EventId::create();
    for (qsizetype i = 0; i < mostRuns; ++i) {
        target.runs.append(m_all.runs.first());
        target.runs.last().id = RunId::create();
    }
    EXPECT_TRUE(failedSaying(importInto(target, m_all, counting()), QStringLiteral("more than 1000 runs")));
}

TEST(WithNewIds, FollowsTheIdsInAcceptedFindings)
{
    Event event;
    event.id = EventId::create();
    Session session;
    session.id = SessionId::create();
    Acceptance acceptance;
    acceptance.id = AcceptanceId::create();
    const QString stranger = QUuid::createUuid().toString(QUuid::WithoutBraces);
    acceptance.key = QStringLiteral("huge-panel:%1:%2").arg(session.id.toString(), stranger);
    session.accepted.append(acceptance);
    event.sessions.append(session);
    const Event fresh = withNewIds(event, counting());
    EXPECT_EQ(fresh.sessions.at(0).accepted.at(0).key,
              QStringLiteral("huge-panel:%1:%2").arg(fresh.sessions.at(0).id.toString(), stranger));
}

RC_GTEST_PROP(ImportInto, KeepsTheIdsOfAStranger, (const Seed& seed))
{
    RandomEvents random(seed);
    RandomRuns runs({~seed.number, 2});
    const EventAndRuns target{random.event(), {runs.run(3)}};
    const EventAndRuns imported{random.event(), {runs.run(3), runs.run(2)}};
    const Result<EventAndRuns> result = importInto(target, imported, counting());
    RC_ASSERT(result.has_value());
    RC_ASSERT((result->event.id == target.event.id && result->event.title == target.event.title));
    RC_ASSERT((result->event.people == target.event.people + imported.event.people));
    RC_ASSERT((result->event.sessions == target.event.sessions + imported.event.sessions));
    RC_ASSERT((result->runs == target.runs + imported.runs));
}

RC_GTEST_PROP(ImportInto, DealsNewIdsForWhatIsThereAlready, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const Result<EventAndRuns> result = importInto({event, {}}, {event, {}}, counting());
    RC_ASSERT(result.has_value());
    RC_ASSERT(result->event.sessions.size() == 2 * event.sessions.size());
    RC_ASSERT((result->event.sessions.first(event.sessions.size()) == event.sessions));
}

TEST(ImportInto, RefusesWhatIsNotValid)
{
    Event event = RandomEvents({51, 2}).event();
    event.people.append(Person());
    EXPECT_TRUE(failedSaying(importInto({}, {event, {}}, counting()), QStringLiteral("its id is missing")));
}

}  // namespace
}  // namespace moderato::test
