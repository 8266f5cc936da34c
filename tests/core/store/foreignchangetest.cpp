#include "tests/core/store/files.h"

#include <QDateTime>

namespace moderato::test {
namespace {

/// An open file, and another event's file of the same size and the same count of changes, as SQLite keeps it.
class ForeignChange : public Files {
protected:
    ForeignChange()
    {
        m_event.title = QStringLiteral("one title");
        m_other = m_event;
        m_other.title = QStringLiteral("two title");
        m_next = m_event;
        m_next.title = QStringLiteral("own title");
        madeFile(m_other, "other.moderato");
        m_store = std::move(Store::create(path(), m_event).value());
    }

    Done save() { return saved(*m_store, m_event, m_next); }

    /// As a tool does that keeps folders in step: the file stays, its bytes are new.
    void writeInPlace(const QByteArray& bytes)
    {
        writeBytes(path(), bytes);
        touch();
    }

    /// A time that no write here can have, however coarse the clock of the disk.
    void touch()
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime(QDate(2022, 11, 24), QTime(10, 32), Qt::UTC),
                                     QFileDevice::FileModificationTime));
    }

    Event m_event = RandomEvents({51, 2}).event();
    Event m_other;
    Event m_next;
    std::unique_ptr<Store> m_store;
};

TEST_F(ForeignChange, OfBytesInPlaceIsSeenAlthoughSQLiteCountsNone)
{
    const QByteArray bytes = bytesOf(path("other.moderato"));
    ASSERT_EQ(bytes.size(), bytesOf(path()).size());
    writeInPlace(bytes);
    EXPECT_FALSE(m_store->isAsLeft());
    EXPECT_TRUE(failedSaying(save(), QStringLiteral("changed by another program")));
    EXPECT_EQ(bytesOf(path()), bytes);
}

TEST_F(ForeignChange, IsNotCopiedAsIfItWereOurs)
{
    writeInPlace(bytesOf(path("other.moderato")));
    EXPECT_TRUE(
        failedSaying(m_store->saveCopy(path("copy.moderato")), QStringLiteral("changed by another program")));
    EXPECT_FALSE(QFile::exists(path("copy.moderato")));
}

TEST_F(ForeignChange, ByAnotherFileInItsPlaceIsToldAsThat)
{
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("other.moderato"), path()));
    EXPECT_TRUE(failedSaying(save(), QStringLiteral("moved, replaced or deleted")));
    EXPECT_EQ(eventIn(path()), m_other);
}

TEST_F(ForeignChange, IsNoneWhereOnlyTheTimeIsAnotherOnceTheCallerTrustsIt)
{
    touch();
    EXPECT_FALSE(m_store->isAsLeft());
    ASSERT_TRUE(succeeded(m_store->trustAgain()));
    EXPECT_TRUE(m_store->isAsLeft());
    EXPECT_TRUE(succeeded(save()));
    EXPECT_EQ(eventIn(path()), m_next);
}

TEST_F(ForeignChange, ThatSQLiteCountsIsToldAlsoIfItWasTakenBack)
{
    EXPECT_FALSE(m_store->wasChangedElsewhere().value());
    Sqlite(path()).run("UPDATE event SET title = 'abc title'; UPDATE event SET title = 'one title'");
    EXPECT_TRUE(m_store->wasChangedElsewhere().value());
    EXPECT_TRUE(failedSaying(save(), QStringLiteral("changed by another program")));
}

TEST_F(ForeignChange, IsNoneAfterAnOwnSave)
{
    ASSERT_TRUE(succeeded(save()));
    EXPECT_TRUE(m_store->isAsLeft());
    EXPECT_TRUE(succeeded(saved(*m_store, m_next, m_event)));
}

}  // namespace
}  // namespace moderato::test
