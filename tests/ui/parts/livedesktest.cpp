#include "ui/parts/livedesk.h"

#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "tests/support/testclock.h"

#include <QFile>
#include <QSignalSpy>

namespace moderato {
namespace {

using test::TestClock;

class LiveDeskTest : public testing::Test {
protected:
    LiveDeskTest()
    {
        for (const auto signal : {&LiveDesk::failed, &LiveDesk::couldNotSave})
            QObject::connect(&m_desk, signal, &m_desk,
                             [this](const QString& message) { m_failures.append(message); });
    }

    const std::shared_ptr<Document> document() { return m_sample.desk().sharedDocument(); }
    bool prepare(RunKind kind = RunKind::Session)
    {
        return m_desk.prepare(document(), m_sample.desk().session()->id, m_sample.desk().agenda()->id, kind);
    }

    SampleDesk m_sample;
    TestClock m_clock;
    LiveDesk m_desk{m_clock};
    QStringList m_failures;
};

TEST_F(LiveDeskTest, keepsARunFromItsFirstActionOn)
{
    ASSERT_TRUE(prepare());
    EXPECT_TRUE(document()->runs().isEmpty()) << "nothing was done yet";
    ASSERT_TRUE(m_desk.act(runlog::begin));
    ASSERT_EQ(document()->runs().size(), 1);
    EXPECT_EQ(document()->runs().first().entries.size(), 1);
    EXPECT_EQ(m_desk.state().phase, RunPhase::Running);
    EXPECT_EQ(segmentOn(m_desk.state()), m_sample.segment(0).id);
}

TEST_F(LiveDeskTest, tellsAnActionOnceAndOnlyWhenItIsInTheFile)
{
    ASSERT_TRUE(prepare());
    int told = 0;
    qsizetype kept = 0;
    QObject::connect(&m_desk, &LiveDesk::changed, &m_desk, [&] {
        ++told;
        kept = document()->runs().first().entries.size();
    });
    ASSERT_TRUE(m_desk.act(runlog::begin));
    ASSERT_TRUE(m_desk.act(runlog::pause));
    EXPECT_EQ(told, 2);
    EXPECT_EQ(kept, 2);
}

TEST_F(LiveDeskTest, copiesThePlanSoThatLaterEditsLeaveTheRunAlone)
{
    ASSERT_TRUE(prepare());
    EXPECT_EQ(m_desk.state().plan.sessions.size(), 1);
    EXPECT_EQ(runSession(m_desk.state()).agendas.size(), 1);
    ASSERT_TRUE(m_desk.act(runlog::begin));
    Event changed = document()->event();
    changed.sessions.first().agendas.clear();
    changed.sessions.first().chosen = AgendaId();
    ASSERT_TRUE(document()->commit(QStringLiteral("Clear"), changed));
    EXPECT_EQ(runAgenda(m_desk.state()).segments.size(), 4);
    EXPECT_TRUE(m_desk.act(runlog::next)) << m_failures.join(u' ').toStdString();
}

TEST_F(LiveDeskTest, saysWhyAnActionCannotBeDone)
{
    ASSERT_TRUE(prepare());
    EXPECT_FALSE(m_desk.act(runlog::pause)) << "nothing has begun";
    EXPECT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(document()->runs().isEmpty());
}

TEST_F(LiveDeskTest, leavesTheRunAsItWasIfTheFileTakesNothing)
{
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(m_desk.act(runlog::begin));
    const RunState before = m_desk.state();
    QSignalSpy saving(&m_desk, &LiveDesk::couldNotSave);
    ASSERT_TRUE(QFile::remove(m_sample.path()));
    EXPECT_FALSE(m_desk.act(runlog::pause));
    EXPECT_EQ(saving.size(), 1);
    EXPECT_EQ(m_desk.state(), before);
}

TEST_F(LiveDeskTest, refusesToRunASessionThatCanNotBeSaved)
{
    auto second = std::shared_ptr<Document>(std::move(*Document::open(m_sample.path())));
    ASSERT_TRUE(second->isReadOnly()) << "another window holds the file";
    EXPECT_FALSE(m_desk.prepare(second, second->event().sessions.first().id,
                                second->event().sessions.first().chosen, RunKind::Session));
    EXPECT_FALSE(m_desk.hasRun());
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures.first().contains(second->notice()));
}

TEST_F(LiveDeskTest, goesOnAfterARestartAsIfNothingHadHappened)
{
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(m_desk.act(runlog::begin));
    m_clock.advance(minutes(10));
    ASSERT_TRUE(m_desk.act(runlog::pause));
    const RunState before = m_desk.state();
    m_clock.restart(minutes(5));
    LiveDesk later(m_clock);
    const moderato::Run* run = unfinishedRun(*document(), m_sample.desk().session()->id);
    ASSERT_TRUE(run);
    ASSERT_TRUE(later.resume(document(), run->id));
    EXPECT_EQ(later.state(), before);
    EXPECT_EQ(later.now(), RunTime(minutes(15)));
}

TEST_F(LiveDeskTest, doesNotFollowAWallClockThatIsSet)
{
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(m_desk.act(runlog::begin));
    m_clock.advance(minutes(10));
    m_clock.setWallClock(-std::chrono::hours(1));
    EXPECT_EQ(m_desk.now(), RunTime(minutes(10)));
}

TEST_F(LiveDeskTest, findsNoUnfinishedRunWhereAllAreOver)
{
    const SessionId session = m_sample.desk().session()->id;
    EXPECT_FALSE(unfinishedRun(*document(), session));
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(m_desk.act(runlog::begin));
    EXPECT_TRUE(unfinishedRun(*document(), session));
    ASSERT_TRUE(m_desk.act(runlog::end));
    EXPECT_FALSE(unfinishedRun(*document(), session));
}

TEST_F(LiveDeskTest, followsWhatAnotherWindowDoesInTheSameRun)
{
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(m_desk.act(runlog::begin));
    LiveDesk other(m_clock);
    ASSERT_TRUE(other.resume(document(), m_desk.run()));
    ASSERT_TRUE(other.act(runlog::pause));
    EXPECT_EQ(m_desk.state().phase, RunPhase::Paused);
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(other.state().phase, RunPhase::Running);
}

TEST_F(LiveDeskTest, isClearedWhenItsRunIsRemoved)
{
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(m_desk.act(runlog::begin));
    ASSERT_TRUE(document()->removeRun(m_desk.run()));
    EXPECT_FALSE(m_desk.hasRun());
    EXPECT_FALSE(m_desk.act(runlog::pause));
}

TEST(SystemClock, goesOnUnderTheNameOfOneBoot)
{
    const SystemClock clock;
    const ClockReading first = clock.now();
    const ClockReading second = clock.now();
    EXPECT_FALSE(first.boot.isEmpty());
    EXPECT_EQ(first.boot, second.boot);
    EXPECT_GE(second.ticks, first.ticks);
    EXPECT_GT(first.utc, RunTime{1'600'000'000'000});
}

}  // namespace
}  // namespace moderato
