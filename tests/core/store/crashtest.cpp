#include "tests/core/store/files.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace moderato::test {
namespace {

/// A process that opens a file and saves one new title after the other, until it is killed. After each save that
/// returned it writes one byte.
class Writer final {
public:
    explicit Writer(const QString& path)
    {
        EXPECT_EQ(pipe(m_pipe), 0);
        m_process = fork();
        if (m_process == 0)
            saveForEver(path);
        close(m_pipe[1]);
    }

    ~Writer()
    {
        close(m_pipe[0]);
        waitpid(m_process, nullptr, 0);
    }

    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Kills it when at least so many saves have returned; how many had returned by then.
    int killAfter(int saves)
    {
        int returned = readBytes(saves);
        kill(m_process, SIGKILL);
        return returned + readBytes(1'000'000);
    }

private:
    /// Reads so many bytes, or all until the process is gone.
    int readBytes(int count)
    {
        char byte = 0;
        int read = 0;
        while (read < count && ::read(m_pipe[0], &byte, 1) == 1)
            ++read;
        return read;
    }

    [[noreturn]] void saveForEver(const QString& path)
    {
        Result<Store::Opened> opened = Store::open(path, Access::ReadWrite);
        for (int i = 1; opened; ++i) {
            Event next = opened->event;
            next.title = QString::number(i);
            if (!saved(*opened->store, opened->event, next) || write(m_pipe[1], "x", 1) != 1)
                break;
            opened->event = next;
        }
        _exit(1);
    }

    int m_pipe[2] = {-1, -1};
    pid_t m_process = -1;
};

class Crash : public Files {
protected:
    Event m_event = RandomEvents({41, 3}).event();
};

TEST_F(Crash, LosesNoSaveThatReturned)
{
    madeFile(m_event);
    for (const int saves : {1, 2, 3, 5, 8, 13, 21, 34}) {
        const int returned = Writer(path()).killAfter(saves);
        ASSERT_GE(returned, saves);
        const Event left = eventIn(path());
        const int held = left.title.toInt();
        EXPECT_TRUE(held == returned || held == returned + 1) << held << " held, " << returned << " returned";
        EXPECT_EQ(left.sessions, m_event.sessions);
    }
}

TEST_F(Crash, LeavesALockThatTheNextOpenerTakesOver)
{
    Writer(madeFile(m_event)).killAfter(1);
    EXPECT_TRUE(names().contains(QStringLiteral(".event.moderato.lock")));
    Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_FALSE(opened->store->isReadOnly());
}

/// A file as a crash leaves it in the middle of a save.
class CutOffSave : public Crash {
protected:
    CutOffSave() { cutOffSave(madeFile(m_event, "whole.moderato"), path()); }
};

TEST_F(CutOffSave, IsUndoneByTheNextOpener)
{
    EXPECT_EQ(Store::open(path(), Access::ReadWrite).value().event, m_event);
    EXPECT_EQ(bytesOf(path()), bytesOf(path("whole.moderato")));
}

TEST_F(CutOffSave, IsUndoneByTheNextReader)
{
    EXPECT_EQ(eventIn(path()), m_event);
}

TEST_F(CutOffSave, IsToldWhereItCantBeUndone)
{
    QFile::setPermissions(path(), QFile::Permissions(0x4444));
    QFile::setPermissions(path("event.moderato-journal"), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    EXPECT_TRUE(trueWithoutPrivileges([this] {
        return bool(failedSaying(Store::open(path(), Access::ReadWrite), QStringLiteral("was cut off")));
    }));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700));
}

}  // namespace
}  // namespace moderato::test
