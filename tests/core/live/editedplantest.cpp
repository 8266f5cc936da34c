#include "core/live/editedplan.h"

#include "core/edit/segments.h"
#include "core/edit/turns.h"
#include "core/plan/validate.h"
#include "tests/core/live/randomrun.h"
#include "tests/core/live/samplerun.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// The sample's session, run, while somebody edits its plan.
class EditedPlan : public SampleRun {
protected:
    EditedPlan() { m_live.take(runlog::begin); }

    /// The run's plan with the edits.
    Event taken(const Result<Event>& edited) const
    {
        EXPECT_TRUE(succeeded(edited));
        const Result<Event> plan = withEdits(m_live.run(), m_live.state(), m_live.now(), *edited);
        EXPECT_TRUE(succeeded(plan));
        return plan.value_or(Event());
    }
    void take(const Event& plan)
    {
        m_live.take([&plan](const RunState& state, const ClockReading& clock) {
            return runlog::changePlan(state, clock, plan, QStringLiteral("The edited plan"));
        });
    }
    void extend(qsizetype place, Seconds by)
    {
        m_live.take([this, place, by](const RunState& state, const ClockReading& clock) {
            return runlog::extend(state, clock, at(place), by);
        });
    }
    void goTo(qsizetype place)
    {
        m_live.wait(minutes(10));
        m_live.take([this, place](const RunState& state, const ClockReading& clock) {
            return runlog::startSegment(state, clock, at(place));
        });
    }

    const Event& began() const { return m_live.run().plan; }
    const Event& plan() const { return m_live.state().plan; }
    static Seconds planned(const Event& event, qsizetype place)
    {
        return runAgenda(event).segments.at(place).planned;
    }
};

TEST_F(EditedPlan, TakesWhatIsStillToComeAndKeepsWhatTheRunChanged)
{
    extend(0, minutes(1));
    const Event next = taken(setPlanned(began(), at(3), minutes(12)));
    EXPECT_EQ(planned(next, 3), minutes(12));
    EXPECT_EQ(planned(next, 0), minutes(41));
}

TEST_F(EditedPlan, LeavesWhatIsOverAndWhatWasJumpedOver)
{
    goTo(2);
    EXPECT_EQ(taken(setPlanned(began(), at(0), minutes(20))), plan());
    EXPECT_EQ(taken(setTitle(began(), at(1), QStringLiteral("Another title"))), plan());
    EXPECT_EQ(taken(removeSegments(began(), {at(0), at(1)})), plan());
}

TEST_F(EditedPlan, KeepsTheSegmentThatIsOn)
{
    goTo(2);
    EXPECT_EQ(taken(removeSegments(began(), {at(2)})), plan());
}

TEST_F(EditedPlan, DoesNotMakeWhatIsOnShorterThanItHasRun)
{
    m_live.wait(minutes(20));
    EXPECT_EQ(planned(taken(setPlanned(began(), at(0), minutes(10))), 0), minutes(20));
    EXPECT_EQ(planned(taken(setPlanned(began(), at(0), minutes(30))), 0), minutes(30));
}

TEST_F(EditedPlan, LetsTheNewerEditWin)
{
    extend(1, minutes(1));
    EXPECT_EQ(planned(taken(setPlanned(began(), at(1), minutes(25))), 1), minutes(25));
}

TEST_F(EditedPlan, IsNothingNewOnceItWasTakenOver)
{
    const Result<Event> edited = setPlanned(began(), at(3), minutes(12));
    take(taken(edited));
    EXPECT_EQ(taken(edited), plan());
    extend(3, minutes(1));
    EXPECT_EQ(taken(edited), plan()) << "the run went on from there";
    EXPECT_EQ(planned(taken(setPlanned(*edited, at(3), minutes(8))), 3), minutes(8)) << "a further edit";
}

TEST_F(EditedPlan, IsTakenBackByUndo)
{
    const Event before = plan();
    take(taken(setPlanned(began(), at(3), minutes(12))));
    m_live.take(runlog::undo);
    EXPECT_EQ(plan(), before);
}

TEST_F(EditedPlan, TakesNewSegmentsOnlyWhereTheyCanStillBeRun)
{
    goTo(1);
    const AgendaId agenda = runAgenda(began()).id;
    Segment fresh;
    fresh.id = SegmentId::create();
    fresh.planned = minutes(5);
    EXPECT_EQ(taken(addSegment(began(), agenda, fresh, 0)), plan());
    const Event next = taken(addSegment(began(), agenda, fresh, 2));
    EXPECT_EQ(runAgenda(next).segments.at(2).id, fresh.id);
}

TEST_F(EditedPlan, FollowsANewOrderOfWhatIsToCome)
{
    goTo(1);
    const Event next = taken(moveSegments(began(), {at(3)}, runAgenda(began()).id, 0, {}));
    QList<SegmentId> ids;
    for (const Segment& segment : runAgenda(next).segments)
        ids.append(segment.id);
    EXPECT_EQ(ids, (QList{at(0), at(1), at(3), at(2)})) << "what was moved among the past comes next";
}

TEST_F(EditedPlan, LeavesWhoIsNotHereOut)
{
    const PersonId absent = speaker(1);
    m_live.take([absent](const RunState& state, const ClockReading& clock) {
        return runlog::absent(state, clock, absent, MinutesTo::Floor);
    });
    const Turn turn = runAgenda(began()).segments.at(0).turns.at(1);
    EXPECT_EQ(taken(setRounds(began(), at(0), turn.id, {minutes(4)})), plan());
}

TEST_F(EditedPlan, DoesNotMoveTheStartOfASessionThatHasBegun)
{
    Event edited = began();
    edited.sessions.first().start = WallTime(QDate(2022, 12, 1), QTime(9, 0));
    edited.sessions.first().limit = minutes(100);
    const Event next = taken(edited);
    EXPECT_EQ(runSession(next).start, runSession(plan()).start);
    EXPECT_EQ(runSession(next).limit, minutes(100));
}

TEST_F(EditedPlan, IsOfNoConcernWhereTheAgendaIsGoneOrTheSessionOver)
{
    Event without = began();
    without.sessions.clear();
    EXPECT_EQ(taken(without), plan());
    const Result<Event> edited = setPlanned(began(), at(3), minutes(12));
    m_live.take(runlog::end);
    EXPECT_EQ(taken(edited), plan());
}

/// The event's plan for the run, as it is cut out of the event.
Event cut(Event event, const Run& run)
{
    event.sessions.removeIf([&run](const Session& session) { return session.id != run.session; });
    for (Session& session : event.sessions)
        session.agendas.removeIf(
            [&run](const Agenda& agenda) { return agenda.id != runAgenda(run.plan).id; });
    return event;
}

RC_GTEST_PROP(EditedPlanProperty, NeverTouchesWhatIsOverAndCanAlwaysBeTaken, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(random.dice().below(50));
    random.wait(RunTime{random.dice().below(600'000)});
    const RunState& state = random.state();
    const Event edited = cut(RandomEvents(seed).changed(random.run().plan), random.run());
    const Result<Event> next = withEdits(random.run(), state, random.now(), edited);
    if (!next || *next == state.plan)
        return;
    RC_ASSERT(validate(*next).has_value());
    const QList<Segment>& before = runAgenda(state).segments;
    const qsizetype on = indexOf(before, segmentOn(state));
    for (qsizetype i = 0; i < on; ++i)
        RC_ASSERT(runAgenda(*next).segments.at(i) == before.at(i));
    const Result<RunEntry> entry =
        runlog::changePlan(state, random.clock(), *next, QStringLiteral("The edited plan"));
    RC_ASSERT(entry.has_value());
    RandomRun taken = random;
    taken.add(*entry);
    RC_ASSERT(taken.state().plan == *next);
    RC_ASSERT(taken.state().stretches == state.stretches);
}

}  // namespace
}  // namespace moderato::test
