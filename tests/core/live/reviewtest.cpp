#include "core/live/review.h"

#include "core/live/runfold.h"
#include "tests/support/dice.h"
#include "tests/support/printers.h"
#include "tests/support/scriptedrun.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// 10:00 of welcome, a panel of two with 3 + 2 and 8:00 for the floor in 20:00, 5:00 of wrap-up; 35:00 in all.
class SessionReview : public testing::Test {
protected:
    SessionReview() : m_plan("Session")
    {
        m_plan.session().limit = minutes(35);
        m_plan.session().policy.changeover = Seconds{10};
        m_ann = m_plan.person("Ann", Role::Panellist, "", "youth");
        m_bo = m_plan.person("Bo", Role::Panellist, "", "states");
        m_plan.segment("Welcome", minutes(10), Kind::Opening);
        Segment& panel = m_plan.segment("Panel", minutes(20), Kind::Panel);
        panel.turns = {turn(m_ann, threeAndTwo), turn(m_bo, threeAndTwo)};
        panel.floorReserve = minutes(8);
        m_plan.segment("Wrap-up", minutes(5), Kind::WrapUp);
        m_script.emplace(m_plan.event());
    }

    ScriptedRun& script() { return *m_script; }
    Review reviewed() const { return review(m_script->run()); }

    Seconds cause(CauseKind kind, qsizetype place = -1, PersonId person = {}) const
    {
        const SegmentId segment = place < 0 ? SegmentId() : m_script->segmentAt(place);
        for (const OverrunCause& each : reviewed().causes)
            if (each.kind == kind && each.segment == segment && each.person == person)
                return each.amount;
        return Seconds{0};
    }

    /// The panel from 12:00 to 34:00: Ann 6:00 in two turns, Bo 4:00, hands 9:00 and the time around them.
    void runPanel()
    {
        script().start(minutes(12), 1);
        script().speak(minutes(12), minutes(16), m_ann);
        script().speak(minutes(17), minutes(21), m_bo);
        script().speak(minutes(21), minutes(23), m_ann);
        HandDetails online;
        online.attendance = Attendance::Online;
        online.group = QStringLiteral("Youth");
        script().speak(minutes(23), minutes(28), HandDetails());
        script().speak(minutes(29), minutes(33), online);
    }

    PlannedSession m_plan;
    PersonId m_ann;
    PersonId m_bo;
    std::optional<ScriptedRun> m_script;
};

TEST_F(SessionReview, HasNothingToSayOfASessionThatWentAsPlanned)
{
    script().begin(Seconds{0});
    script().start(minutes(10), 1);
    script().start(minutes(30), 2);
    script().end(minutes(35));
    EXPECT_TRUE(reviewed().isOver());
    EXPECT_TRUE(reviewed().causes.isEmpty());
    EXPECT_EQ(reviewed().actual, (TimeSpan{Seconds{0}, minutes(35)}));
    for (const SegmentReview& segment : reviewed().segments) {
        EXPECT_EQ(segment.planned, segment.actual);
        EXPECT_EQ(segment.difference(), Seconds{0});
    }
}

TEST_F(SessionReview, SaysWhereTheOverrunCameFrom)
{
    script().begin(minutes(2));
    runPanel();
    script().start(minutes(34), 2);
    script().pause(minutes(36), minutes(37));
    script().end(minutes(42));
    EXPECT_EQ(cause(CauseKind::LateStart), minutes(2));
    EXPECT_EQ(cause(CauseKind::Person, 1, m_ann), minutes(1));
    EXPECT_EQ(cause(CauseKind::Person, 1, m_bo), minutes(-1));
    EXPECT_EQ(cause(CauseKind::Changeover, 1), minutes(1) - Seconds{30});
    EXPECT_EQ(cause(CauseKind::Floor, 1), minutes(2)) << "9:00 of turns, and a minute in between, of 8:00";
    EXPECT_EQ(cause(CauseKind::Segment, 1), minutes(1) - Seconds{90}) << "of what was nobody's time";
    EXPECT_EQ(cause(CauseKind::Pause, 2), minutes(1));
    EXPECT_EQ(cause(CauseKind::Segment, 2), minutes(2));
    EXPECT_EQ(reviewed().total(), minutes(7));
}

TEST_F(SessionReview, TakesALongSilenceForSomebodysTimeThatWasNotTimed)
{
    script().begin(Seconds{0});
    script().start(minutes(10), 1);
    script().speak(minutes(10), minutes(15), m_ann);
    script().speak(minutes(18), minutes(23), m_bo);
    script().start(minutes(30), 2);
    script().end(minutes(35));
    EXPECT_EQ(cause(CauseKind::Changeover, 1), Seconds{-30});
    EXPECT_EQ(cause(CauseKind::Floor, 1), minutes(-8));
    EXPECT_EQ(cause(CauseKind::Segment, 1), minutes(8) + Seconds{30});
    EXPECT_EQ(reviewed().total(), Seconds{0});
}

TEST_F(SessionReview, KnowsOnlyTheSegmentsTimeWhereNoTurnWasTimed)
{
    script().begin(Seconds{0});
    script().start(minutes(10), 1);
    script().start(minutes(33), 2);
    script().end(minutes(38));
    ASSERT_EQ(reviewed().causes.size(), 1);
    EXPECT_EQ(cause(CauseKind::Segment, 1), minutes(3));
}

TEST_F(SessionReview, NamesWhatWasNotReached)
{
    script().begin(Seconds{0});
    script().start(minutes(10), 1);
    script().end(minutes(36));
    const SegmentReview last = reviewed().segments.last();
    EXPECT_EQ(last.standing, Standing::NotReached);
    EXPECT_FALSE(last.actual);
    EXPECT_EQ(cause(CauseKind::NotReached, 2), minutes(-5));
    EXPECT_EQ(reviewed().total(), minutes(1));
}

TEST_F(SessionReview, CountsTheGapsThatTookLatenessUp)
{
    m_plan.agenda().segments.last().fixedStart = minutes(33);
    m_script.emplace(m_plan.event());
    script().begin(minutes(2));
    script().start(minutes(12), 1);
    script().start(minutes(32), 2);
    script().end(minutes(38));
    EXPECT_EQ(cause(CauseKind::Waiting), minutes(-3));
    EXPECT_EQ(cause(CauseKind::Segment, 2), minutes(1));
    EXPECT_EQ(reviewed().total(), Seconds{0});
}

TEST_F(SessionReview, AddsThePeoplesMinutesUp)
{
    script().begin(Seconds{0});
    runPanel();
    script().start(minutes(34), 2);
    script().speak(minutes(34), minutes(35), m_ann);
    RunEntry& away = script().add(minutes(36), RunAction::Absent);
    away.person = m_bo;
    script().end(minutes(39));
    ASSERT_EQ(reviewed().people.size(), 2);
    EXPECT_EQ(reviewed().people.at(0), (PersonReview{m_ann, minutes(5), minutes(7), 3, false}));
    EXPECT_EQ(reviewed().people.at(1), (PersonReview{m_bo, minutes(5), minutes(4), 1, true}));
}

TEST_F(SessionReview, SharesTheTalkOutByGroups)
{
    script().begin(Seconds{0});
    runPanel();
    script().end(minutes(34));
    const Review review = reviewed();
    EXPECT_EQ(review.talk, minutes(19));
    EXPECT_EQ(review.sharesBy(Grouping::Constituency),
              (QList<TalkShare>{{QStringLiteral("youth"), 3, minutes(10)},
                                {QStringLiteral("states"), 1, minutes(4)},
                                {QString(), 1, minutes(5)}}));
    EXPECT_EQ(review.sharesBy(Grouping::Region), (QList<TalkShare>{{QString(), 5, minutes(19)}}));
    EXPECT_EQ(review.floor.onSite.time, minutes(5));
    EXPECT_EQ(review.floor.online.time, minutes(4));
    EXPECT_EQ(review.floor.online.turns, 1);
}

TEST_F(SessionReview, PutsAHandWithTheGroupsUnderWhichTheEventKnowsItsName)
{
    m_plan.event().people.first().region = QStringLiteral("Africa");
    m_script.emplace(m_plan.event());
    HandDetails hand;
    hand.group = QStringLiteral("africa ");
    script().begin(Seconds{0});
    script().speak(minutes(1), minutes(2), hand);
    hand.group = QStringLiteral("vendors");
    script().speak(minutes(2), minutes(3), hand);
    EXPECT_EQ(reviewed().sharesBy(Grouping::Region).first().group, u"africa");
    EXPECT_EQ(reviewed().sharesBy(Grouping::Constituency).first().group, u"vendors");
    EXPECT_EQ(reviewed().sharesBy(Grouping::StakeholderGroup).first().group, u"");
}

TEST_F(SessionReview, TellsWhatTheFloorLostAndWhoWasNotHeard)
{
    script().begin(Seconds{0});
    script().start(minutes(10), 1);
    script().raise(minutes(11), {});
    script().start(minutes(25), 2);
    script().end(minutes(30));
    const FloorReview floor = reviewed().floor;
    EXPECT_EQ(floor.promised, minutes(8));
    EXPECT_EQ(floor.had + floor.lost, floor.promised);
    EXPECT_GT(floor.lost, Seconds{0});
    EXPECT_EQ(floor.unheard, 1);
}

TEST_F(SessionReview, KeepsNotesAndOutcomes)
{
    script().begin(Seconds{0});
    script().note(minutes(1), RunAction::Note, "Speak up", 0);
    script().note(minutes(2), RunAction::Outcome, "Agreed", 0);
    ASSERT_EQ(reviewed().notes.size(), 2);
    EXPECT_FALSE(reviewed().notes.first().outcome);
    EXPECT_TRUE(reviewed().notes.last().outcome);
}

TEST_F(SessionReview, ProjectsASessionThatGoesOn)
{
    script().begin(minutes(2));
    script().start(minutes(14), 1);
    const RunState state = fold(script().run());
    const Review review = moderato::review(state, minutes(15));
    EXPECT_FALSE(review.isOver());
    EXPECT_EQ(review.total(), minutes(4));
    EXPECT_EQ(review.actual, (TimeSpan{minutes(2), minutes(39)}));
    EXPECT_EQ(review.segments.at(1).standing, Standing::On);
    EXPECT_EQ(review.segments.at(1).difference(), Seconds{0});
}

TEST_F(SessionReview, IsEmptyBeforeTheSessionBegins)
{
    EXPECT_FALSE(reviewed().actual);
    EXPECT_TRUE(reviewed().causes.isEmpty());
    EXPECT_EQ(reviewed().total(), Seconds{0});
}

/// An action at random, as a conductor in a hurry might do it.
void addSomething(ScriptedRun& script, Dice& dice, Seconds at, const QList<PersonId>& people)
{
    switch (dice.below(6)) {
    case 0:
    case 1:
        script.start(at, dice.below(static_cast<int>(script.plan().segments.size())));
        return;
    case 2:
        script.add(at, RunAction::StartTurn).person = dice.oneOf(people);
        return;
    case 3:
        script.add(at, RunAction::EndTurn);
        return;
    case 4: {
        const HandId hand = script.raise(at, {});
        script.add(at, RunAction::StartTurn).hand = hand;
        return;
    }
    default:
        script.add(at, dice.chance(50) ? RunAction::Pause : RunAction::Resume);
    }
}

RunState someRun(Dice& dice, bool ended)
{
    PlannedSession plan("Any");
    const QList<PersonId> people{plan.person("A", Role::Panellist), plan.person("B", Role::Panellist)};
    plan.session().policy.changeover = Seconds{dice.below(20)};
    for (int count = 1 + dice.below(6); count > 0; --count) {
        Segment& segment = plan.segment("S", Seconds{dice.below(900)}, static_cast<Kind>(dice.below(10)));
        if (dice.chance(60))
            segment.turns = {turn(people.first(), threeAndTwo), turn(people.last(), {minutes(1)})};
        segment.floorReserve = Seconds{dice.below(300)};
        segment.parked = dice.chance(15);
        segment.conversation = dice.chance(15);
        if (dice.chance(20))
            segment.fixedStart = Seconds{dice.below(3000)};
    }
    ScriptedRun script(plan.event());
    std::chrono::milliseconds at{dice.below(600'000) - 200'000};
    script.begin(std::chrono::floor<Seconds>(at));
    for (int count = dice.below(40); count > 0; --count) {
        at += std::chrono::milliseconds{dice.below(120'000)};
        addSomething(script, dice, std::chrono::floor<Seconds>(at), people);
    }
    if (ended)
        script.end(std::chrono::floor<Seconds>(at) + Seconds{dice.below(200)});
    Run run = script.run();
    for (RunEntry& entry : run.entries)
        entry.at += std::chrono::milliseconds{dice.below(1000)};
    return fold(run);
}

RC_GTEST_PROP(AnyRun, HasAnOverrunThatIsTheSumOfItsCausesToTheSecond, (quint32 seed))
{
    Dice dice(seed);
    const Review over = review(someRun(dice, true), RunTime{0});
    RC_ASSERT(over.isOver());
    RC_ASSERT(over.actual);
    RC_ASSERT(over.total() == over.actual->end - over.plannedEnd);
    for (const OverrunCause& cause : over.causes)
        RC_ASSERT(cause.amount != Seconds{0});
}

RC_GTEST_PROP(AnyRun, IsBehindBySumOfItsCausesAtAnyMoment, (quint32 seed))
{
    Dice dice(seed);
    const RunState state = someRun(dice, false);
    const RunTime now = state.reached + std::chrono::milliseconds{dice.below(600'000)};
    const Review review = moderato::review(state, now);
    const Seconds difference = review.total() - (review.actual->end - review.plannedEnd);
    RC_ASSERT(difference >= Seconds{-1});
    RC_ASSERT(difference <= Seconds{1});
}

RC_GTEST_PROP(AnyRun, SharesAllTalkOutInEveryGrouping, (quint32 seed))
{
    Dice dice(seed);
    const Review over = review(someRun(dice, true), RunTime{0});
    for (const QList<TalkShare>& shares : over.shares) {
        Seconds sum{0};
        for (const TalkShare& share : shares)
            sum += share.time;
        RC_ASSERT(sum == over.talk);
    }
    Seconds spoken = over.floor.onSite.time + over.floor.online.time;
    for (const PersonReview& person : over.people)
        spoken += person.used;
    RC_ASSERT(spoken == over.talk);
}

}  // namespace
}  // namespace moderato::test
