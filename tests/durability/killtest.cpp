#include "tests/core/live/randomrun.h"
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

/// Does one more step; false if it failed.
using StepOnce = std::function<bool()>;

/// Opens the file and says how a step is done; nothing if the file can't be written.
using BeginWork = std::function<StepOnce()>;

/// Works until killed, and writes one byte after each step that returned.
[[noreturn]] void workUntilKilled(const BeginWork& begin, const Moment& end, int pipe)
{
    if (end.steps < 0)
        killLater(end.microseconds);
    const StepOnce stepOnce = begin();
    if (!stepOnce)
        _exit(1);
    for (int step = 0;; ++step) {
        if (step == end.steps)
            killLater(end.microseconds);
        if (!stepOnce() || write(pipe, "x", 1) != 1)
            _exit(1);
    }
}

/// The document in the file; null if it can't be written.
std::shared_ptr<Document> opened(const QString& path)
{
    Result<std::unique_ptr<Document>> document = Document::open(path);
    return document && !(*document)->isReadOnly() ? std::shared_ptr<Document>(std::move(*document)) : nullptr;
}

/// Random edits of the event.
BeginWork edits(const QString& path, quint32 seed)
{
    return [path, seed]() -> StepOnce {
        const std::shared_ptr<Document> document = opened(path);
        if (!document)
            return {};
        const auto work = std::make_shared<Work>(seed, document->event());
        return [document, work] { return workOn(*document, *work).has_value(); };
    };
}

/// The session is conducted at random, from where the last run was left.
BeginWork conducting(const QString& path, quint32 seed)
{
    return [path, seed]() -> StepOnce {
        const std::shared_ptr<Document> document = opened(path);
        if (!document || document->runs().isEmpty())
            return {};
        const auto conductor = std::make_shared<RandomRun>(document->runs().last(), Seed{seed, 2});
        return [document, conductor] {
            const RunEntry entry = conductor->propose();
            const Done kept = document->appendToRun(conductor->run().id, entry);
            conductor->add(entry);
            return kept.has_value();
        };
    };
}

struct Killed {
    int returned = 0;       ///< steps that did
    bool bySignal = false;  ///< not because something failed
};

Killed workAndBeKilled(const BeginWork& begin, const Moment& end)
{
    int ends[2] = {-1, -1};
    EXPECT_EQ(pipe(ends), 0);
    const pid_t process = fork();
    if (process == 0)
        workUntilKilled(begin, end, ends[1]);
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
    Moment randomMoment() { return {m_dice.below(5) - 1, m_dice.below(m_dice.chance(50) ? 5'000 : 30'000)}; }

    Dice m_dice{62};
};

TEST_F(Kill, LosesNoEditThatReturned)
{
    const int kills = times(20, 1000);
    Event event = RandomEvents({61, 3}).event();
    madeFile(event);
    int returned = 0;
    int inFlight = 0;
    int journals = 0;
    for (int i = 0; i < kills; ++i) {
        SCOPED_TRACE(i);
        const quint32 seed = 1000 + static_cast<quint32>(i);
        const Killed killed = workAndBeKilled(edits(path(), seed), randomMoment());
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

/// A session that nobody has begun.
moderato::Run notBegun(quint32 seed)
{
    moderato::Run run = RandomRun({seed, 4}).run();
    run.session = run.plan.sessions.first().id;
    return run;
}

/// What is resumed is what was on the screen: the entries that had returned or one more, and all that follows from them.
/// True if it is one more. The conductor went with the killed process, and follows.
bool resumedOneFurther(const moderato::Run& resumed, RandomRun& conductor)
{
    const bool further = resumed != conductor.run();
    if (further)
        conductor.add(conductor.propose());
    EXPECT_TRUE(resumed == conductor.run()) << "neither what had returned nor the entry after it";
    EXPECT_TRUE(fold(resumed) == conductor.state()) << "it goes on from elsewhere";
    return further;
}

TEST_F(Kill, ResumesARunWhereItWas)
{
    const int kills = times(20, 500);
    constexpr int killsInOneRun = 10;
    ASSERT_TRUE(succeeded(Document::create(path(), RandomEvents({61, 3}).event())));
    QList<moderato::Run> runs;
    int returned = 0;
    int inFlight = 0;
    int onAir = 0;
    for (int i = 0; i < kills; ++i) {
        SCOPED_TRACE(i);
        const quint32 seed = 5000 + static_cast<quint32>(i);
        if (i % killsInOneRun == 0) {
            runs.append(notBegun(seed));
            ASSERT_TRUE(succeeded(opened(path())->addRun(runs.last())));
        }
        const Killed killed = workAndBeKilled(conducting(path(), seed), randomMoment());
        ASSERT_TRUE(killed.bySignal) << names().join(u' ').toStdString();

        RandomRun conductor(runs.last(), {seed, 2});
        for (int entry = 0; entry < killed.returned; ++entry)
            conductor.add(conductor.propose());
        const std::shared_ptr<Document> document = opened(path());
        ASSERT_TRUE(document && document->notice().isEmpty());
        ASSERT_EQ(document->runs().size(), runs.size());
        inFlight += resumedOneFurther(document->runs().last(), conductor) ? 1 : 0;
        runs.last() = conductor.run();
        ASSERT_TRUE(document->runs() == runs);
        returned += killed.returned;
        const RunPhase phase = conductor.state().phase;
        onAir += phase == RunPhase::Running || phase == RunPhase::Paused ? 1 : 0;
    }
    EXPECT_GE(returned, kills);
    EXPECT_GE(onAir, kills / 4);
    tell(kills, " kills of ", runs.size(), " runs, ", onAir, " of them while a session was on: ", returned,
         " entries had returned, ", inFlight,
         " more were in flight; entries and folded state are held each time");
}

}  // namespace
}  // namespace moderato::test
