#include "core/live/face.h"

#include "core/live/runfold.h"
#include "core/plan/lookup.h"
#include "tests/support/dice.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

using namespace std::chrono_literals;

/// Ada and Ben have 3 + 2 minutes each on a panel of 15:00, then the floor has 10:00.
class FaceTest : public testing::Test {
protected:
    FaceTest()
    {
        Segment first = test::segment("Opening words", minutes(15), Kind::Panel);
        first.turns = {test::turn(m_ada, test::threeAndTwo), test::turn(m_ben, test::threeAndTwo)};
        const Segment second = test::segment("Questions", minutes(10), Kind::Floor);
        Session session = test::session({first, second}, minutes(30));
        session.title = QStringLiteral("Morning");
        m_run.plan.id = EventId::create();
        m_run.plan.people = {person(m_ada, "Ada"), person(m_ben, "Ben")};
        m_run.plan.sessions = {session};
        m_first = first.id;
        m_second = second.id;
        m_fold.emplace(m_run);
    }

    static Person person(PersonId id, const char* name)
    {
        Person person;
        person.id = id;
        person.name = QString::fromUtf8(name);
        return person;
    }

    RunEntry& add(RunAction action, RunTime at)
    {
        m_entry = {};
        m_entry.number = ++m_number;
        m_entry.action = action;
        m_entry.at = at;
        return m_entry;
    }
    void tell() { m_fold->add(m_entry); }

    void begin(RunTime at = 0ms)
    {
        add(RunAction::Begin, at).segment = m_first;
        tell();
    }
    void turn(PersonId person, RunTime at)
    {
        add(RunAction::StartTurn, at).person = person;
        tell();
    }
    void just(RunAction action, RunTime at)
    {
        add(action, at);
        tell();
    }

    const RunState& state() const { return m_fold->state(); }
    StageFace at(RunTime now) const { return faceOf(state(), now); }

    PersonId m_ada = PersonId::create();
    PersonId m_ben = PersonId::create();
    SegmentId m_first;
    SegmentId m_second;
    moderato::Run m_run;
    std::optional<RunFold> m_fold;
    RunEntry m_entry;
    qint64 m_number = 0;
};

std::string shown(const StageFace& face)
{
    return face.clock ? QStringLiteral("%1 %2").arg(countdownText(*face.clock), face.clockWords).toStdString()
                      : "no clock";
}

TEST_F(FaceTest, countsDownToThePlannedStart)
{
    EXPECT_EQ(shown(at(-4min - 200ms)), "4:01 until the start");
    EXPECT_EQ(at(-4min).title, QStringLiteral("Morning"));
    EXPECT_EQ(at(-4min).next, QStringLiteral("Next: Opening words"));
    EXPECT_EQ(at(-4min).levelWord, QStringLiteral("Not begun yet"));
    EXPECT_EQ(shown(at(0ms)), "no clock");
    EXPECT_EQ(at(2min).level, StageLevel::NotBegun);
}

TEST_F(FaceTest, showsTheSegmentsTimeWhileNobodyHasATurn)
{
    begin(2min);
    const StageFace face = at(5min);
    EXPECT_EQ(face.title, QStringLiteral("Opening words"));
    EXPECT_EQ(face.kindWord, kindName(Kind::Panel));
    EXPECT_EQ(shown(face), "12:00 left of 15:00");
    EXPECT_EQ(face.used, 200);
    EXPECT_EQ(face.speaker, QString());
    EXPECT_EQ(face.segmentLeft, QString()) << "the large clock says so already";
    EXPECT_EQ(face.next, QStringLiteral("Next: Ada"));
    EXPECT_EQ(face.sessionLeft, QStringLiteral("25:00 left in the session"));
    EXPECT_EQ(face.pace, QStringLiteral("2:00 behind"));
}

TEST_F(FaceTest, showsTheTurnInsideItsSegment)
{
    begin();
    turn(m_ada, 30s);
    const StageFace face = at(90s);
    EXPECT_EQ(face.speaker, QStringLiteral("Ada"));
    EXPECT_EQ(shown(face), "2:00 left of 3:00");
    EXPECT_EQ(face.segmentLeft, QStringLiteral("13:30 left in this segment"));
    EXPECT_EQ(face.next, QStringLiteral("Next: Ben"));
    EXPECT_EQ(face.level, StageLevel::Calm);
    EXPECT_EQ(face.levelWord, QString());
}

TEST_F(FaceTest, saysThatATurnIsAFollowUp)
{
    begin();
    turn(m_ada, 0s);
    turn(m_ben, 3min);
    turn(m_ada, 6min);
    EXPECT_EQ(at(7min).speaker, QStringLiteral("Ada, follow-up"));
    EXPECT_EQ(shown(at(7min)), "1:00 left of 2:00");
}

TEST_F(FaceTest, asksToWrapUpAndThenCountsWhatIsOver)
{
    begin();
    turn(m_ada, 0s);
    EXPECT_EQ(at(1min + 59s + 999ms).level, StageLevel::Calm);
    EXPECT_EQ(at(2min).levelWord, QStringLiteral("Please wrap up"));
    EXPECT_EQ(at(2min + 45s).levelWord, QStringLiteral("Last words, please"));
    EXPECT_EQ(at(2min + 59s + 999ms).level, StageLevel::LastSeconds);
    EXPECT_EQ(at(3min).levelWord, QStringLiteral("Time is up"));
    EXPECT_EQ(shown(at(3min)), "0:00 left of 3:00");
    EXPECT_EQ(shown(at(3min + 12s)), "0:12 over");
    EXPECT_EQ(at(3min + 12s).used, 1000);
}

TEST_F(FaceTest, namesWhoSpeaksFromTheFloor)
{
    begin();
    RunEntry& raised = add(RunAction::RaiseHand, 1min);
    raised.hand = HandId::create();
    raised.details = HandDetails();
    tell();
    const HandId unnamed = m_entry.hand;
    RunEntry& named = add(RunAction::RaiseHand, 1min);
    named.hand = HandId::create();
    named.details = HandDetails();
    named.details->name = QStringLiteral("Chidi");
    tell();
    const HandId chidi = m_entry.hand;

    add(RunAction::StartTurn, 2min).hand = unnamed;
    tell();
    EXPECT_EQ(at(2min + 30s).speaker, QStringLiteral("From the floor"));
    EXPECT_EQ(shown(at(2min + 30s)), "1:30 left of 2:00") << "what the policy gives an intervention";
    add(RunAction::StartTurn, 3min).hand = chidi;
    tell();
    EXPECT_EQ(at(3min).speaker, QStringLiteral("Chidi, from the floor"));
}

TEST_F(FaceTest, countsTheSegmentForWhoHasNoBudget)
{
    begin();
    const PersonId chair = PersonId::create();
    m_run.plan.people.append(person(chair, "Chair"));
    m_fold.emplace(m_run);
    m_number = 0;
    begin();
    turn(chair, 0s);
    EXPECT_EQ(at(1min).speaker, QStringLiteral("Chair"));
    EXPECT_EQ(shown(at(1min)), "14:00 left in this segment");
    EXPECT_EQ(at(1min).segmentLeft, QString());
}

TEST_F(FaceTest, standsStillInAPauseWhileTheSessionGoesOn)
{
    begin();
    turn(m_ada, 0s);
    just(RunAction::Pause, 1min + 300ms);
    const StageFace early = at(1min + 400ms);
    const StageFace late = at(3min);
    EXPECT_EQ(early.levelWord, QStringLiteral("Paused"));
    EXPECT_EQ(shown(early), "2:00 left of 3:00");
    EXPECT_EQ(shown(late), shown(early));
    EXPECT_EQ(late.segmentLeft, early.segmentLeft);
    EXPECT_EQ(early.sessionLeft, QStringLiteral("29:00 left in the session"));
    EXPECT_EQ(late.sessionLeft, QStringLiteral("27:00 left in the session"));
}

TEST_F(FaceTest, showsWhatTheConductorSays)
{
    begin();
    add(RunAction::Message, 1min).text = QStringLiteral("Speak up");
    tell();
    EXPECT_EQ(at(1min).message, QStringLiteral("Speak up"));
    just(RunAction::Blank, 2min);
    EXPECT_TRUE(at(2min).blank);
    just(RunAction::Unblank, 3min);
    EXPECT_FALSE(at(3min).blank);
}

TEST_F(FaceTest, saysHowFarTheSessionIsOver)
{
    begin();
    add(RunAction::StartSegment, 20min).segment = m_second;
    tell();
    EXPECT_EQ(at(31min).sessionLeft, QStringLiteral("the session is over by 1:00"));
    EXPECT_EQ(shown(at(31min)), "1:00 over");
    EXPECT_EQ(at(31min).next, QString());
}

TEST_F(FaceTest, endsQuietly)
{
    begin();
    just(RunAction::End, 20min);
    const StageFace face = at(25min);
    EXPECT_EQ(face.level, StageLevel::Ended);
    EXPECT_EQ(face.levelWord, QStringLiteral("The session is over"));
    EXPECT_EQ(shown(face), "no clock");
    EXPECT_EQ(face.sessionLeft + face.pace + face.next, QString());
    EXPECT_EQ(nextChange(state(), 25min), std::nullopt);
}

/// Asks for the face at many moments of the run as it stands: until nextChange nothing may change, and then something must.
void expectChangesWhenSaid(const RunState& state, RunTime from, RunTime to, test::Dice& dice)
{
    for (RunTime now = from; now < to;) {
        const std::optional<RunTime> next = nextChange(state, now);
        ASSERT_TRUE(next);
        ASSERT_GT(*next, now);
        const StageFace face = faceOf(state, now);
        const RunTime between = now + RunTime(dice.below(static_cast<int>((*next - now).count())));
        ASSERT_EQ(faceOf(state, between), face) << now.count() << " and " << between.count();
        ASSERT_EQ(faceOf(state, *next - 1ms), face) << now.count();
        ASSERT_NE(faceOf(state, *next), face) << now.count();
        now = *next + RunTime(dice.below(1000));
    }
}

TEST_F(FaceTest, changesWhenItSaysAndNotBefore)
{
    test::Dice dice(7);
    expectChangesWhenSaid(state(), -10s, -1s, dice);
    begin(1234ms);
    expectChangesWhenSaid(state(), 2s, 20s, dice);
    turn(m_ada, 20'777ms);
    expectChangesWhenSaid(state(), 20'777ms, 250s, dice);
    just(RunAction::Pause, 250'111ms);
    expectChangesWhenSaid(state(), 250'111ms, 280s, dice);
    just(RunAction::Resume, 280'555ms);
    expectChangesWhenSaid(state(), 280'555ms, 300s, dice);
    just(RunAction::EndTurn, 300'001ms);
    expectChangesWhenSaid(state(), 300'001ms, 2000s, dice);
}

TEST_F(FaceTest, ticksAllClocksTogether)
{
    begin(1234ms);
    turn(m_ada, 20'777ms);
    // Segment and session would tick at other moments of the second.
    const StageFace before = at(25'776ms);
    const StageFace after = at(25'777ms);
    EXPECT_NE(shown(before), shown(after));
    EXPECT_NE(before.segmentLeft, after.segmentLeft);
    EXPECT_NE(before.sessionLeft, after.sessionLeft);
}

TEST(WrapUpSignals, comeEarlyEnoughForLongTurnsAndShortOnes)
{
    EXPECT_EQ(levelOf({minutes(1), minutes(3)}, true), StageLevel::WrapUp);
    EXPECT_EQ(levelOf({Seconds{61}, minutes(3)}, true), StageLevel::Calm);
    EXPECT_EQ(levelOf({Seconds{24}, minutes(2)}, true), StageLevel::WrapUp) << "a fifth of two minutes";
    EXPECT_EQ(levelOf({Seconds{25}, minutes(2)}, true), StageLevel::Calm);
    EXPECT_EQ(levelOf({Seconds{15}, minutes(2)}, true), StageLevel::LastSeconds);
    EXPECT_EQ(levelOf({Seconds{15}, Seconds{30}}, true), StageLevel::Calm) << "half a turn is no last words";
    EXPECT_EQ(levelOf({Seconds{6}, Seconds{30}}, true), StageLevel::LastSeconds);
    EXPECT_EQ(levelOf({minutes(2), minutes(40)}, false), StageLevel::WrapUp);
    EXPECT_EQ(levelOf({minutes(1), minutes(5)}, false), StageLevel::WrapUp);
    EXPECT_EQ(levelOf({Seconds{0}, minutes(5)}, false), StageLevel::Over);
    EXPECT_EQ(levelOf({Seconds{-1}, minutes(5)}, true), StageLevel::Over);
}

TEST(WrapUpSignals, canBeSetOtherwise)
{
    WrapUpSignals signs;
    signs.longTurnLeft = Seconds{30};
    EXPECT_EQ(levelOf({Seconds{45}, minutes(3)}, true, signs), StageLevel::Calm);
    EXPECT_EQ(levelOf({Seconds{30}, minutes(3)}, true, signs), StageLevel::WrapUp);
}

}  // namespace
}  // namespace moderato
