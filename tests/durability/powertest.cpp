#include "tests/core/store/files.h"
#include "tests/durability/disklog.h"
#include "tests/durability/form.h"
#include "tests/durability/work.h"
#include "tests/support/randomruns.h"

#include <QHashFunctions>

#include <sqlite3.h>

namespace moderato::test {
namespace {

/// Work on a document, with the calls to the disk that it takes, and how many there had been when each step returned.
class RecordedWork final {
public:
    RecordedWork(const Folder& folder, quint32 seed, const Event& event)
        : m_log(folder)
        , m_seed(seed)
        , m_work(seed, event)
    {
    }

    /// Makes the file, which is the first step.
    std::unique_ptr<Document> create(const QString& path)
    {
        Result<std::unique_ptr<Document>> document = Document::create(path, m_work.event());
        EXPECT_TRUE(succeeded(document));
        noteReturn();
        return std::move(*document);
    }

    /// Goes on from what the document holds. What was undoable before it was opened need not be by now.
    void work(Document& document, int steps)
    {
        m_work = Work(++m_seed, document.event());
        for (int i = 0; i < steps; ++i) {
            EXPECT_TRUE(succeeded(workOn(document, m_work)));
            EXPECT_TRUE(document.event() == m_work.event());
            noteReturn();
        }
    }

    /// For the disk to watch.
    auto recorder()
    {
        return [this](const DiskCall& call) {
            m_log.note(call);
            return SQLITE_OK;
        };
    }

    const DiskLog& log() const { return m_log; }

    /// True if a file may hold this event after a loss of power when so many calls were done.
    bool mayHold(const Event& event, qsizetype calls) const
    {
        const qsizetype returned = returnedBy(calls);
        const bool last = returned > 0 && event == m_returned.at(returned - 1).event;
        return last || (returned < m_returned.size() && event == m_returned.at(returned).event);
    }

    /// How many steps had returned when so many calls were done.
    qsizetype returnedBy(qsizetype calls) const
    {
        return std::count_if(m_returned.cbegin(), m_returned.cend(),
                             [calls](const Returned& each) { return each.calls <= calls; });
    }

private:
    struct Returned {
        qsizetype calls = 0;
        Event event;
    };

    void noteReturn() { m_returned.append({m_log.size(), m_work.event()}); }

    DiskLog m_log;
    quint32 m_seed;
    Work m_work;
    QList<Returned> m_returned;
};

class PowerLoss : public Files {
protected:
    // The order in which the rows of a hash are saved decides what calls there are.
    PowerLoss() { QHashSeed::setDeterministicGlobalSeed(); }

    /// Makes the folder hold this and nothing else.
    void restore(const Folder& folder)
    {
        for (const QString& name : names())
            QFile::remove(m_folder.filePath(name));
        for (auto file = folder.cbegin(); file != folder.cend(); ++file)
            writeBytes(m_folder.filePath(file.key()), file.value());
    }

    /// A file is made and worked on, and closed and opened again on the way.
    RecordedWork recordedWork(int sittings)
    {
        const Event event = RandomEvents({81, 3}).event();
        RecordedWork work({}, 81, event);
        const WatchedDisk disk(work.recorder());
        work.work(*work.create(path()), 10);
        for (int i = 1; i < sittings; ++i)
            work.work(*Document::open(path()).value(), 10);
        return work;
    }

    /// Opens what was left, and works on it, again with the calls to the disk on record.
    RecordedWork recordedMending(const Folder& folder, quint32 seed, const Event& event)
    {
        restore(folder);
        RecordedWork work(folder, seed, event);
        const WatchedDisk disk(work.recorder());
        Result<std::unique_ptr<Document>> document = Document::open(path());
        EXPECT_TRUE(succeeded(document));
        if (document)
            work.work(**document, 2);
        return work;
    }

    /// The event in the folder, which can be edited there; none if it can't be opened.
    std::optional<Event> eventLeft(const Folder& folder)
    {
        restore(folder);
        const Result<std::unique_ptr<Document>> document = Document::open(path());
        if (!document || (*document)->isReadOnly())
            return std::nullopt;
        const Event event = (*document)->event();
        Event next = event;
        next.title += u'!';
        EXPECT_TRUE(succeeded((*document)->commit(QStringLiteral("title"), next)));
        EXPECT_TRUE(eventIn(path()) == next);
        return event;
    }
};

TEST_F(PowerLoss, LosesNoEditThatReturned)
{
    const RecordedWork work = recordedWork(times(2, 15));
    const int cuts = times(30, 500);
    Dice dice(82);
    int journals = 0;
    for (int i = 0; i < cuts; ++i) {
        const qsizetype calls = dice.below(static_cast<int>(work.log().size()) + 1);
        SCOPED_TRACE(testing::Message() << "cut " << i << " after call " << calls);
        const Folder folder = work.log().afterPowerLoss(calls, dice);
        journals += folder.size() > 1 ? 1 : 0;
        const std::optional<Event> event = eventLeft(folder);
        // Before the file was made whole it need not be there.
        ASSERT_TRUE(event || work.returnedBy(calls) == 0);
        ASSERT_TRUE(!event || work.mayHold(*event, calls));
    }
    tell(cuts, " losses of power among ", work.log().size(), " calls to the disk, ", journals,
         " of which left a journal: all edits are held that had returned");
}

TEST_F(PowerLoss, LosesNothingWhenItComesAgainWhileTheFirstIsMended)
{
    const RecordedWork work = recordedWork(2);
    const int cuts = times(10, 200);
    Dice dice(83);
    int mendings = 0;
    for (int i = 0; i < cuts; ++i) {
        const qsizetype calls = dice.below(static_cast<int>(work.log().size()) + 1);
        SCOPED_TRACE(testing::Message() << "cut " << i << " after call " << calls);
        const Folder folder = work.log().afterPowerLoss(calls, dice);
        const std::optional<Event> event = eventLeft(folder);
        if (!event)
            continue;
        const RecordedWork again = recordedMending(folder, 1000, *event);
        const qsizetype callsAgain = dice.below(static_cast<int>(again.log().size()) + 1);
        const std::optional<Event> left = eventLeft(again.log().afterPowerLoss(callsAgain, dice));
        ASSERT_TRUE(left);
        ASSERT_TRUE(again.mayHold(*left, callsAgain) ||
                    (again.returnedBy(callsAgain) == 0 && *left == *event));
        ++mendings;
    }
    EXPECT_GT(mendings, cuts / 2);
    tell(mendings,
         " second losses of power while the first was mended: all edits are held that had returned");
}

TEST_F(PowerLoss, LosesNoEntryOfARunThatReturned)
{
    RandomRuns random({84, 2});
    moderato::Run run = random.run(2);
    ASSERT_TRUE(succeeded(Document::create(path(), RandomEvents({84, 2}).event()).value()->addRun(run)));
    DiskLog log({{QStringLiteral("event.moderato"), bytesOf(path())}});
    QList<qsizetype> returned;  // how many calls there had been when each entry did
    {
        const WatchedDisk disk([&log](const DiskCall& call) {
            log.note(call);
            return SQLITE_OK;
        });
        const auto document = std::move(Document::open(path()).value());
        for (int i = 0; i < times(10, 100); ++i) {
            run.entries.append(random.entryAfter(run));
            ASSERT_TRUE(succeeded(document->appendToRun(run.id, run.entries.last())));
            returned.append(log.size());
        }
    }
    const int cuts = times(20, 300);
    Dice dice(85);
    for (int i = 0; i < cuts; ++i) {
        const qsizetype calls = dice.below(static_cast<int>(log.size()) + 1);
        SCOPED_TRACE(testing::Message() << "cut " << i << " after call " << calls);
        restore(log.afterPowerLoss(calls, dice));
        const auto document = std::move(Document::open(path()).value());
        ASSERT_EQ(document->runs().size(), 1);
        const QList<RunEntry> left = document->runs().first().entries;
        const auto sure = 2 + std::count_if(returned.cbegin(), returned.cend(),
                                            [calls](qsizetype each) { return each <= calls; });
        ASSERT_GE(left.size(), sure);
        ASSERT_LE(left.size(), sure + 1);
        ASSERT_TRUE(left == run.entries.first(left.size()));
        ASSERT_TRUE(succeeded(document->appendToRun(run.id, random.entryAfter(document->runs().first()))));
    }
    tell(cuts, " losses of power among ", log.size(), " calls to the disk: all entries of the run are held");
}

}  // namespace
}  // namespace moderato::test
