#include "tests/core/store/files.h"

#include <QDir>
#include <QLockFile>

namespace moderato::test {
namespace {

class StoreLock : public Files {
protected:
    Event m_event = RandomEvents({21, 2}).event();
};

/// True if the file opens for reading alone, whatever was wanted, with this in the notice.
bool opensReadOnlySaying(const QString& path, const char* words)
{
    const Result<Store::Opened> opened = Store::open(path, Access::ReadWrite);
    return opened && opened->store->isReadOnly() && opened->notice.contains(QLatin1String(words));
}

TEST_F(StoreLock, LetsOnlyTheFirstOpenerWrite)
{
    Result<Store::Opened> first = Store::open(madeFile(m_event), Access::ReadWrite);
    Result<Store::Opened> second = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(first));
    ASSERT_TRUE(succeeded(second));
    EXPECT_TRUE(second->store->isReadOnly());
    EXPECT_EQ(second->event, m_event);
    EXPECT_TRUE(
        second->notice.contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())));

    Event next = m_event;
    next.title += u'x';
    EXPECT_TRUE(failedSaying(saved(*second->store, m_event, next), QStringLiteral("to read only")));
    EXPECT_TRUE(succeeded(saved(*first->store, m_event, next)));
}

TEST_F(StoreLock, HoldsThroughALinkToo)
{
    Result<Store::Opened> first = Store::open(madeFile(m_event), Access::ReadWrite);
    ASSERT_TRUE(QFile::link(path(), path("link.moderato")));
    EXPECT_TRUE(opensReadOnlySaying(path("link.moderato"), "is open in"));
}

TEST_F(StoreLock, IsNotTakenToRead)
{
    Result<Store::Opened> reader = Store::open(madeFile(m_event), Access::ReadOnly);
    ASSERT_TRUE(succeeded(reader));
    EXPECT_TRUE(reader->store->isReadOnly());
    EXPECT_EQ(reader->notice, QString());
    Result<Store::Opened> writer = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(writer));
    EXPECT_FALSE(writer->store->isReadOnly());
}

TEST_F(StoreLock, OfAnotherMachineStays)
{
    madeFile(m_event);
    writeBytes(path(".event.moderato.lock"), "4711\nmoderato\nanother-machine\n\n\n");
    EXPECT_TRUE(opensReadOnlySaying(path(), "is open in moderato on another-machine (process 4711)"));
}

TEST_F(StoreLock, ThatNamesNobodySaysHowToGetRidOfIt)
{
    madeFile(m_event);
    writeBytes(path(".event.moderato.lock"), {});
    EXPECT_TRUE(opensReadOnlySaying(path(), ".event.moderato.lock and open it again"));
}

TEST_F(StoreLock, IsNotThereInAFolderThatCantBeWritten)
{
    madeFile(m_event);
    QFile::setPermissions(path(), QFile::Permissions(0x6666));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    EXPECT_TRUE(trueWithoutPrivileges([this] { return opensReadOnlySaying(path(), "The folder of"); }));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700));
}

TEST_F(StoreLock, IsNotThereForAFileThatCantBeWritten)
{
    madeFile(m_event);
    QFile::setPermissions(path(), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    EXPECT_TRUE(trueWithoutPrivileges([this] { return opensReadOnlySaying(path(), "is write-protected"); }));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700));
}

}  // namespace
}  // namespace moderato::test
