#include "tests/core/store/files.h"
#include "tests/durability/form.h"
#include "tests/durability/watcheddisk.h"
#include "tests/durability/work.h"
#include "tests/support/randomruns.h"

#include <sqlite3.h>

namespace moderato::test {
namespace {

/// Whether the disk works again after one failed call, or fails until it is repaired.
enum class Fault { Once, Lasting };

/// What a disk answers that fails at this.
int failureOf(DiskCall::Kind kind, bool full)
{
    switch (kind) {
    case DiskCall::Kind::Open:
        return SQLITE_CANTOPEN;
    case DiskCall::Kind::Write:
        return full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case DiskCall::Kind::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Kind::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskCall::Kind::Delete:
        return SQLITE_IOERR_DELETE;
    case DiskCall::Kind::SyncFolder:
        return SQLITE_IOERR_DIR_FSYNC;
    }
    return SQLITE_IOERR;
}

/// A disk that can be made to fail at any one of the calls to come.
class FailingDisk final {
public:
    explicit FailingDisk(Fault fault)
        : m_fault(fault)
        , m_disk([this](const DiskCall& call) { return answer(call); })
    {
    }

    /// Fails after so many further calls.
    void failAfter(int calls)
    {
        m_callsLeft = calls;
        m_full = calls % 2 == 0;
        m_failed = false;
    }

    /// True if it had failed.
    bool repair()
    {
        m_callsLeft = -1;
        return std::exchange(m_failed, false);
    }

private:
    int answer(const DiskCall& call)
    {
        if (m_callsLeft < 0)
            return SQLITE_OK;
        if (m_callsLeft > 0) {
            --m_callsLeft;
            return SQLITE_OK;
        }
        if (m_failed && m_fault == Fault::Once)
            return SQLITE_OK;
        m_failed = true;
        return failureOf(call.kind, m_full);
    }

    Fault m_fault;
    int m_callsLeft = -1;
    bool m_full = false;
    bool m_failed = false;
    WatchedDisk m_disk;
};

/// How many faults of a disk ended how.
struct Faults {
    int told = 0;
    int harmless = 0;
    int reopened = 0;  ///< of those told, because the document asked for it
};

class FailingDiskTest : public Files, public testing::WithParamInterface<Fault> {
protected:
    FailingDiskTest() : m_document(std::move(Document::create(path(), m_work.event()).value())) {}
    ~FailingDiskTest() override { m_document.reset(); }

    /// Does the step with the disk failing after so many calls; false if it took no more calls than that.
    bool failsAt(const Step& step, int calls)
    {
        m_disk.failAfter(calls);
        const Done done = apply(*m_document, step);
        const bool failed = m_disk.repair();
        m_taken = done.has_value();
        if (done)
            m_work.take(step);
        EXPECT_TRUE(failed || done) << (done ? std::string() : done.error().message.toStdString());
        EXPECT_TRUE(m_document->event() == m_work.event());
        if (failed)
            ++(done ? m_faults.harmless : m_faults.told);
        return failed;
    }

    /// A failed document may ask to be opened again; then it is, and holds the event that it showed or the one that it
    /// failed to save.
    void reopen(const Step& failed)
    {
        m_document.reset();
        Result<std::unique_ptr<Document>> document = Document::open(path());
        ASSERT_TRUE(succeeded(document));
        m_document = std::move(*document);
        ++m_faults.reopened;
        const Event event = m_document->event();
        ASSERT_TRUE(event == m_work.event() || event == failed.after);
        m_work = Work(1000 + static_cast<quint32>(m_faults.reopened), event);
    }

    /// What to try after a failed step: an edit, but for a failed redo, which an edit would make impossible.
    static Step nextAfter(Step failed, const Event& event)
    {
        if (failed.kind == Step::Kind::Redo)
            return failed;
        Step next{Step::Kind::Commit, event};
        next.after.title += u'!';
        return next;
    }

    /// The next edit works, is in the file, and can be undone.
    void expectWorkGoesOn(const Step& failed)
    {
        const Event before = m_work.event();
        const Step next = nextAfter(failed, before);
        const Done done = apply(*m_document, next);
        if (!done) {
            ASSERT_TRUE(failedSaying(done, QStringLiteral("open it again")));
            return reopen(failed);
        }
        ASSERT_TRUE(eventIn(path()) == next.after);
        ASSERT_TRUE(succeeded(m_document->undo()));
        ASSERT_TRUE(m_document->event() == before);
        ASSERT_TRUE(eventIn(path()) == before);
    }

    /// Does the step again and again, with the disk failing one call later each time, until it no longer does.
    void failAtEachCall(Step step)
    {
        const Event before = m_work.event();
        for (int calls = 0; failsAt(step, calls); ++calls) {
            SCOPED_TRACE(calls);
            const int reopened = m_faults.reopened;
            if (!m_taken) {
                ASSERT_NO_FATAL_FAILURE(expectWorkGoesOn(step));
            }
            if (m_taken || m_faults.reopened > reopened)
                step.kind = Step::Kind::Commit;
            ASSERT_NO_FATAL_FAILURE(goBackTo(before));
        }
    }

    void goBackTo(const Event& event)
    {
        const Step back{Step::Kind::Commit, event};
        ASSERT_TRUE(succeeded(apply(*m_document, back)));
        if (m_work.event() != event)
            m_work.take(back);
    }

    Work m_work{91, RandomEvents({91, 2}).event()};
    FailingDisk m_disk{GetParam()};
    std::unique_ptr<Document> m_document;
    bool m_taken = false;  // whether the last step was
    Faults m_faults;
};

TEST_P(FailingDiskTest, IsToldAndLosesNothing)
{
    const int edits = times(2, 50);
    for (int i = 0; i < edits; ++i) {
        SCOPED_TRACE(i);
        ASSERT_NO_FATAL_FAILURE(failAtEachCall(m_work.propose()));
        ASSERT_TRUE(eventIn(path()) == m_document->event());
    }
    EXPECT_GT(m_faults.told, edits);
    m_document.reset();
    EXPECT_TRUE(eventIn(path()) == m_work.event());
    tell(edits, " edits, each call to the disk made to fail: ", m_faults.told, " failures told, ",
         m_faults.harmless, " harmless; opened again ", m_faults.reopened, " times");
}

/// A run of an event on a disk that fails.
class FailingDiskRun : public FailingDiskTest {
protected:
    using Run = moderato::Run;  // not that of GoogleTest

    FailingDiskRun() { EXPECT_TRUE(succeeded(m_document->addRun(m_run))); }

    /// With the disk failing after so many calls; false if it took no more calls than that.
    bool appendFailsAt(const RunEntry& entry, int calls)
    {
        m_disk.failAfter(calls);
        const Done done = m_document->appendToRun(m_run.id, entry);
        const bool failed = m_disk.repair();
        EXPECT_TRUE(failed || done);
        if (done)
            m_run.entries.append(entry);
        EXPECT_TRUE(m_document->runs() == QList{m_run});
        if (failed)
            ++(done ? m_faults.harmless : m_faults.told);
        m_taken = done.has_value();
        return failed;
    }

    /// What failed is tried again, and works; or the document is opened again, and holds what it showed or the entry, too.
    void tryAgain(const RunEntry& entry)
    {
        const Done done = m_document->appendToRun(m_run.id, entry);
        if (!done) {
            ASSERT_TRUE(failedSaying(done, QStringLiteral("open it again")));
            m_document.reset();
            m_document = std::move(Document::open(path()).value());
            ++m_faults.reopened;
        }
        if (done || m_document->runs() != QList{m_run})
            m_run.entries.append(entry);
        ASSERT_TRUE(m_document->runs() == QList{m_run});
    }

    RandomRuns m_random{{92, 2}};
    Run m_run = m_random.run(3);
};

TEST_P(FailingDiskRun, IsToldAndLosesNoEntry)
{
    const int entries = times(2, 30);
    for (int i = 0; i < entries; ++i) {
        bool failed = true;
        for (int calls = 0; failed; ++calls) {
            SCOPED_TRACE(calls);
            const RunEntry entry = m_random.entryAfter(m_run);
            failed = appendFailsAt(entry, calls);
            if (!m_taken) {
                ASSERT_NO_FATAL_FAILURE(tryAgain(entry));
            }
        }
        ASSERT_TRUE(Document::open(path()).value()->runs() == QList{m_run});
    }
    EXPECT_GT(m_faults.told, entries);
    tell(entries, " entries, each call to the disk made to fail: ", m_faults.told, " failures told, ",
         m_faults.harmless, " harmless; opened again ", m_faults.reopened, " times");
}

TEST_P(FailingDiskTest, DoesNotHinderAnotherTryToMakeAFile)
{
    const Event event = m_work.event();
    int calls = 0;
    for (bool failed = true; failed; ++calls) {
        SCOPED_TRACE(calls);
        m_disk.failAfter(calls);
        const bool made = Document::create(path("new.moderato"), event).has_value();
        failed = m_disk.repair();
        EXPECT_TRUE(made || failed);
        EXPECT_EQ(QFile::exists(path("new.moderato")), made);
        EXPECT_FALSE(QFile::exists(path("new.moderato-journal")));
        EXPECT_TRUE(!made || eventIn(path("new.moderato")) == event);
        QFile::remove(path("new.moderato"));
    }
    EXPECT_GT(calls, 10);
}

TEST_P(FailingDiskTest, DoesNotHinderAnotherTryToOpenAFile)
{
    const Event event = m_work.event();
    m_document.reset();
    bool failed = true;
    for (int calls = 0; failed; ++calls) {
        SCOPED_TRACE(calls);
        m_disk.failAfter(calls);
        const Result<std::unique_ptr<Document>> document = Document::open(path());
        failed = m_disk.repair();
        EXPECT_TRUE(document || failed);
        EXPECT_TRUE(!document || (*document)->event() == event);
        EXPECT_TRUE(eventIn(path()) == event);
    }
}

INSTANTIATE_TEST_SUITE_P(, FailingDiskRun, testing::Values(Fault::Once, Fault::Lasting),
                         [](const auto& fault) { return fault.param == Fault::Once ? "Once" : "Lasting"; });
INSTANTIATE_TEST_SUITE_P(, FailingDiskTest, testing::Values(Fault::Once, Fault::Lasting),
                         [](const auto& fault) { return fault.param == Fault::Once ? "Once" : "Lasting"; });

}  // namespace
}  // namespace moderato::test
