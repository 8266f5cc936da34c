#include "tests/core/store/files.h"

#include <QElapsedTimer>

namespace moderato::test {
namespace {

/// An open file, and a change to it that is going to fail.
class FailingSave : public Files {
protected:
    FailingSave()
    {
        RandomEvents random({31, 3});
        m_event = random.event();
        m_next = random.changed(m_event);
        m_store = std::move(Store::create(path(), m_event).value());
    }

    Done save(const Event& next) { return saved(*m_store, m_event, next); }

    /// The file still holds what it held, and takes the next change.
    void expectUnharmed()
    {
        EXPECT_EQ(eventIn(path()), m_event);
        EXPECT_TRUE(succeeded(save(m_next)));
        EXPECT_EQ(eventIn(path()), m_next);
    }

    Event m_event;
    Event m_next;
    std::unique_ptr<Store> m_store;
};

TEST_F(FailingSave, IsToldWhenTheDiskTakesNoMore)
{
    Event larger = m_event;
    for (Session& session : larger.sessions)
        session.description = QString(90'000, u'x');
    {
        const FullDisk full(bytesOf(path()).size());
        EXPECT_TRUE(failedSaying(save(larger), QStringLiteral("The disk that holds")));
    }
    expectUnharmed();
}

/// Whether the journal or the file is what finds no more room. Where SQLite has to begin anew, the caller has to look.
TEST_F(FailingSave, IsTakenBackWhereverTheDiskTakesNoMore)
{
    int failed = 0;
    for (qint64 room = 0; room < bytesOf(path()).size(); room += 2048) {
        {
            const FullDisk full(room);
            if (save(m_next))
                break;
        }
        ++failed;
        ASSERT_EQ(eventIn(path()), m_event) << room;
        if (!m_store->isAsLeft()) {
            ASSERT_TRUE(succeeded(m_store->trustAgain())) << room;
        }
    }
    EXPECT_GT(failed, 5);
    EXPECT_TRUE(succeeded(save(m_next)));
    EXPECT_EQ(eventIn(path()), m_next);
}

TEST_F(FailingSave, IsToldAtOnceWhenAnotherProgramHoldsTheFile)
{
    Sqlite other(path());
    other.run("BEGIN EXCLUSIVE");
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(failedSaying(save(m_next), QStringLiteral("in use by another program")));
    EXPECT_LT(timer.elapsed(), 2000);
    other.run("ROLLBACK");
    expectUnharmed();
}

TEST_F(FailingSave, IsToldWhenTheChangeCouldNotBeReadAgain)
{
    Event broken = m_event;
    broken.people[0].name = QString(200'000, u'x');
    EXPECT_TRUE(failedSaying(save(broken), QStringLiteral("can't be saved")));
    expectUnharmed();
}

TEST_F(FailingSave, IsUndoneWhenHalfOfItIsIn)
{
    // The difference to another event names rows that lie in nothing here.
    const Event stranger = RandomEvents({32, 3}).event();
    const Event changed = RandomEvents({33, 3}).changed(stranger);
    EXPECT_TRUE(failedSaying(saved(*m_store, stranger, changed), QStringLiteral("can't take this change")));
    expectUnharmed();
}

TEST_F(FailingSave, IsToldWhenAnotherProgramChangedTheFile)
{
    Sqlite(path()).run("UPDATE event SET title = 'another title'");
    EXPECT_TRUE(failedSaying(save(m_next), QStringLiteral("changed by another program")));
    EXPECT_EQ(eventIn(path()).title, QStringLiteral("another title"));
}

TEST_F(FailingSave, IsToldWhenTheFileWasReplaced)
{
    ASSERT_TRUE(QFile::rename(path(), path("old.moderato")));
    writeBytes(path(), "something else");
    EXPECT_TRUE(failedSaying(save(m_next), QStringLiteral("moved, replaced or deleted")));
    EXPECT_EQ(bytesOf(path()), "something else");
    EXPECT_EQ(eventIn(path("old.moderato")), m_event);
}

TEST_F(FailingSave, LeavesNoHalfCopyBehind)
{
    {
        const FullDisk full(bytesOf(path()).size() / 2);
        EXPECT_TRUE(
            failedSaying(m_store->saveCopy(path("copy.moderato")), QStringLiteral("The disk that holds")));
    }
    EXPECT_FALSE(QFile::exists(path("copy.moderato")));
    expectUnharmed();
}

TEST_F(FailingSave, LeavesNoHalfFileBehind)
{
    {
        const FullDisk full(20'000);
        EXPECT_TRUE(failedSaying(Store::create(path("new.moderato"), m_event),
                                 QStringLiteral("The disk that holds")));
    }
    EXPECT_EQ(names().filter(QStringLiteral("new")), QStringList());
}

}  // namespace
}  // namespace moderato::test
