#include "tests/core/store/files.h"
#include "tests/durability/form.h"
#include "tests/durability/work.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>

namespace moderato::test {
namespace {

/// When a process is to be killed.
struct Moment {
    int steps = 0;  ///< after so many that returned; below 0: before it opens the file
    int microseconds = 0;
};

/// The kernel kills this process after so long, wherever it is then.
void killLater(int microseconds)
{
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    itimerspec when{};
    when.it_value.tv_nsec = 1 + microseconds * 1000L;
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || timer_settime(timer, 0, &when, nullptr) != 0)
        _exit(1);
}

/// Works on the file until killed, and writes one byte after each step that returned.
[[noreturn]] void workUntilKilled(const QString& path, quint32 seed, const Moment& end, int pipe)
{
    if (end.steps < 0)
        killLater(end.microseconds);
    const Result<std::unique_ptr<Document>> document = Document::open(path);
    if (!document || (*document)->isReadOnly())
        _exit(1);
    Work work(seed, (*document)->event());
    for (int step = 0;; ++step) {
        if (step == end.steps)
            killLater(end.microseconds);
        if (!workOn(**document, work) || write(pipe, "x", 1) != 1)
            _exit(1);
    }
}

struct Killed {
    int returned = 0;       ///< steps that did
    bool bySignal = false;  ///< not because something failed
};

Killed workAndBeKilled(const QString& path, quint32 seed, const Moment& end)
{
    int ends[2] = {-1, -1};
    EXPECT_EQ(pipe(ends), 0);
    const pid_t process = fork();
    if (process == 0)
        workUntilKilled(path, seed, end, ends[1]);
    close(ends[1]);
    Killed killed;
    char byte = 0;
    while (read(ends[0], &byte, 1) == 1)
        ++killed.returned;
    close(ends[0]);
    int status = 0;
    EXPECT_EQ(waitpid(process, &status, 0), process);
    killed.bySignal = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return killed;
}

class Kill : public Files {
protected:
    /// Removes the locks that nothing was written into, and how many they were: that of the file, or the one under
};

TEST_F(Kill, LosesNoEditThatReturned)
{
    const int kills = times(20, 1000);
    Event event = RandomEvents({61, 3}).event();
    madeFile(event);
    Dice dice(62);
    int returned = 0;
    int inFlight = 0;
    int journals = 0;
    for (int i = 0; i < kills; ++i) {
        SCOPED_TRACE(i);
        const quint32 seed = 1000 + static_cast<quint32>(i);
        const Moment end{dice.below(5) - 1, dice.below(dice.chance(50) ? 5'000 : 30'000)};
        const Killed killed = workAndBeKilled(path(), seed, end);
        ASSERT_TRUE(killed.bySignal) << names().join(u' ').toStdString();
        journals += QFile::exists(path("event.moderato-journal")) ? 1 : 0;

        Work expected(seed, event);
        for (int step = 0; step < killed.returned; ++step)
            expected.take(expected.propose());
        event = eventIn(path());
        if (event != expected.event()) {
            ASSERT_TRUE(event == expected.propose().after)
                << "neither what had returned nor the step after it";
            ++inFlight;
        }
        returned += killed.returned;
    }
    Sqlite(path()).run("PRAGMA integrity_check");
    EXPECT_GE(returned, kills);
    tell(kills, " kills: ", returned, " edits had returned and are held, ", inFlight,
         " more were in flight and are held, ", journals, " kills left a journal");
}

}  // namespace
}  // namespace moderato::test
