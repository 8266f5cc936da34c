#include "ui/window/lockwatch.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace moderato {
namespace {

class LockWatchTest : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("event.moderato")); }

    /// The lock of another program on this machine.
    void lockFor(const QProcess& program)
    {
        QFile lock(m_folder.filePath(QStringLiteral(".event.moderato.lock")));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write(QStringLiteral("%1\nsleep\n%2\n\n\n")
                       .arg(QString::number(program.processId()), QSysInfo::machineHostName())
                       .toLocal8Bit());
    }

    QTemporaryDir m_folder;
};

TEST_F(LockWatchTest, hearsFromTheFolderWhenALockIsLetGo)
{
    std::optional<FileLock> held = lockFile(path());
    const LockWatch watch(path(), std::chrono::hours(1));
    QSignalSpy changed(&watch, &LockWatch::changed);
    ASSERT_TRUE(watch.lock());
    held.reset();
    EXPECT_TRUE(changed.wait());
    EXPECT_FALSE(watch.lock());
}

TEST_F(LockWatchTest, hearsFromTheFolderWhenALockIsTakenAgain)
{
    const LockWatch watch(path(), std::chrono::hours(1));
    QSignalSpy changed(&watch, &LockWatch::changed);
    EXPECT_FALSE(watch.lock());
    const FileLock held = lockFile(path());
    EXPECT_TRUE(changed.wait());
    EXPECT_TRUE(watch.lock());
}

/// No file changes when a program is killed.
TEST_F(LockWatchTest, findsOutByLookingThatAProgramIsGone)
{
    QProcess program;
    program.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
    ASSERT_TRUE(program.waitForStarted());
    lockFor(program);
    const LockWatch watch(path(), std::chrono::milliseconds(10));
    QSignalSpy changed(&watch, &LockWatch::changed);
    ASSERT_TRUE(watch.lock());
    program.kill();
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_TRUE(changed.size() > 0 || changed.wait());
    EXPECT_FALSE(watch.lock());
}

}  // namespace
}  // namespace moderato
