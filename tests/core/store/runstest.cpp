#include "tests/core/store/files.h"
#include "tests/support/randomruns.h"

namespace moderato::test {
namespace {

/// An open file with runs in it.
class StoreRuns : public Files {
protected:
    using Run = moderato::Run;  // not that of GoogleTest

    StoreRuns() : m_store(std::move(Store::create(path(), RandomEvents({11, 3}).event()).value())) {}

    Run added(int entries)
    {
        const Run run = m_random.run(entries);
        EXPECT_TRUE(succeeded(m_store->addRun(run)));
        m_runs.append(run);
        return run;
    }

    void append(qsizetype which)
    {
        Run& run = m_runs[which];
        run.entries.append(m_random.entryAfter(run));
        ASSERT_TRUE(succeeded(m_store->appendToRun(run.id, {run.entries.last()})));
    }

    /// What another connection reads.
    QList<Run> inFile() const
    {
        const Result<Store::Opened> opened = Store::open(path(), Access::ReadOnly);
        EXPECT_TRUE(succeeded(opened));
        EXPECT_EQ(opened->notice, QString());
        const Result<ReadRuns> read = opened->store->runs();
        EXPECT_TRUE(succeeded(read));
        EXPECT_EQ(read->lost, 0);
        return read->runs;
    }

    qint64 count(const char* sql) const { return Sqlite(path()).number(sql); }

    RandomRuns m_random{{12, 2}};
    std::unique_ptr<Store> m_store;
    QList<Run> m_runs;
};

TEST_F(StoreRuns, AreHeldAsTheyWereWritten)
{
    for (int i = 0; i < 8; ++i)
        added(i * 5);
    Dice dice(13);
    for (int i = 0; i < 200; ++i) {
        ASSERT_NO_FATAL_FAILURE(append(dice.below(8)));
        if (i % 20 == 0) {
            ASSERT_TRUE(inFile() == m_runs) << i;
        }
    }
    EXPECT_TRUE(inFile() == m_runs);
    EXPECT_TRUE(m_store->runs().value().runs == m_runs);
}

TEST_F(StoreRuns, TouchNeitherTheEventNorItsHistory)
{
    const Event event = eventIn(path());
    const FileState before = m_store->state();
    added(3);
    ASSERT_NO_FATAL_FAILURE(append(0));
    EXPECT_EQ(m_store->state(), before);
    EXPECT_EQ(m_store->edits().value().size(), 0);
    EXPECT_TRUE(m_store->isAsLeft());
    Event next = event;
    next.title += u'x';
    EXPECT_TRUE(succeeded(saved(*m_store, event, next)));
    ASSERT_NO_FATAL_FAILURE(append(0));
    EXPECT_EQ(eventIn(path()), next);
    EXPECT_TRUE(inFile() == m_runs);
}

TEST_F(StoreRuns, WriteOneRowForOneEntry)
{
    added(0);
    for (int i = 1; i <= 5; ++i) {
        ASSERT_NO_FATAL_FAILURE(append(0));
        EXPECT_EQ(count("SELECT count(*) FROM run_entry"), i);
    }
    EXPECT_EQ(count("SELECT count(*) FROM edit_row"), 0);
}

TEST_F(StoreRuns, CanBeRemoved)
{
    for (int i = 0; i < 3; ++i)
        added(5);
    ASSERT_TRUE(succeeded(m_store->removeRun(m_runs.at(2).id)));
    ASSERT_TRUE(succeeded(m_store->removeRun(m_runs.at(0).id)));
    m_runs = {m_runs.at(1)};
    EXPECT_TRUE(inFile() == m_runs);
    added(4);
    ASSERT_NO_FATAL_FAILURE(append(1));
    EXPECT_TRUE(inFile() == m_runs);
    EXPECT_EQ(count("SELECT count(*) FROM run_entry WHERE run NOT IN (SELECT number FROM run)"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM run_row WHERE run NOT IN (SELECT number FROM run)"), 0);
}

TEST_F(StoreRuns, AreInACopy)
{
    added(5);
    added(2);
    ASSERT_TRUE(succeeded(m_store->saveCopy(path("copy.moderato"))));
    const Result<Store::Opened> copy = Store::open(path("copy.moderato"), Access::ReadWrite);
    ASSERT_TRUE(succeeded(copy));
    EXPECT_TRUE(copy->store->runs().value().runs == m_runs);
}

TEST_F(StoreRuns, AreInACopyThatLeavesAStrangersTableBehind)
{
    added(5);
    m_store.reset();
    Sqlite(path()).run("CREATE TABLE extra(a)");
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened->store->saveCopy(path("copy.moderato"))));
    const Result<Store::Opened> copy = Store::open(path("copy.moderato"), Access::ReadWrite);
    ASSERT_TRUE(succeeded(copy));
    EXPECT_TRUE(copy->store->runs().value().runs == m_runs);
}

TEST_F(StoreRuns, TakeNoEntryOutOfTurn)
{
    added(5);
    RunEntry entry = m_random.entryAfter(m_runs.first());
    for (const qint64 number : {0, 1, 5, 7}) {
        entry.number = number;
        entry.undoes = 0;
        EXPECT_FALSE(m_store->appendToRun(m_runs.first().id, {entry})) << number;
    }
    entry.number = 6;
    EXPECT_TRUE(failedSaying(m_store->appendToRun(RunId::create(), {entry}), QStringLiteral("not in")));
    EXPECT_TRUE(inFile() == m_runs);
}

TEST_F(StoreRuns, TakeNothingThatCouldNotBeReadAgain)
{
    added(5);
    const QList<std::function<void(RunEntry&)>> wrongs{
        [](RunEntry& entry) { entry.text = QString(longestRunText + 1, u'x'); },
        [](RunEntry& entry) { entry.clock.boot = QString(longestRunText + 1, u'x'); },
        [](RunEntry& entry) { entry.details.emplace().name = QString(longestRunText + 1, u'x'); },
        [](RunEntry& entry) { entry.at = RunTime{qint64{1} << 60}; },
        [](RunEntry& entry) { entry.clock.utc = RunTime::min(); },
        [](RunEntry& entry) { entry.amount = Seconds::max(); },
        [](RunEntry& entry) { entry.undoes = entry.number; },
        [](RunEntry& entry) { entry.undoes = -1; },
        [](RunEntry& entry) {
            entry.changes = {{RowId::create(), QStringLiteral("segment"), std::nullopt,
                              QJsonObject{{QStringLiteral("note"), QString(5'000'000, u'x')}}}};
        },
    };
    for (const auto& wrong : wrongs) {
        RunEntry entry = m_random.entryAfter(m_runs.first());
        wrong(entry);
        EXPECT_TRUE(
            failedSaying(m_store->appendToRun(m_runs.first().id, {entry}), QStringLiteral("can't be saved")));
        Run run = m_random.run(5);
        entry.number = 6;
        run.entries.append(entry);
        EXPECT_TRUE(failedSaying(m_store->addRun(run), QStringLiteral("can't be saved")));
    }
    Run run = m_random.run(5);
    run.entries.removeAt(2);
    EXPECT_TRUE(failedSaying(m_store->addRun(run), QStringLiteral("is missing")));
    run = m_random.run(5);
    run.plan.sessions.clear();
    EXPECT_TRUE(failedSaying(m_store->addRun(run), QStringLiteral("one agenda")));
    EXPECT_TRUE(inFile() == m_runs);
}

TEST_F(StoreRuns, AreNotWrittenToAFileThatIsToReadOnly)
{
    added(5);
    const Result<Store::Opened> other = Store::open(path(), Access::ReadOnly);
    const RunEntry next = m_random.entryAfter(m_runs.first());
    EXPECT_TRUE(
        failedSaying(other->store->appendToRun(m_runs.first().id, {next}), QStringLiteral("to read only")));
    EXPECT_TRUE(failedSaying(other->store->removeRun(m_runs.first().id), QStringLiteral("to read only")));
    EXPECT_TRUE(failedSaying(other->store->addRun(m_random.run(1)), QStringLiteral("to read only")));
    EXPECT_TRUE(inFile() == m_runs);
}

TEST_F(StoreRuns, LoseNothingWhenTheDiskTakesNoMore)
{
    added(20);
    const QByteArray before = bytesOf(path());
    RunEntry entry = m_random.entryAfter(m_runs.first());
    entry.text = QString(1900, u'x');
    entry.details.reset();
    int failed = 0;
    for (qint64 room = 0; room < before.size(); room += 4096) {
        {
            const FullDisk full(room);
            if (m_store->appendToRun(m_runs.first().id, {entry}))
                break;
        }
        ++failed;
        ASSERT_TRUE(inFile() == m_runs) << room;
        if (!m_store->isAsLeft()) {
            ASSERT_TRUE(succeeded(m_store->trustAgain())) << room;
        }
    }
    EXPECT_GT(failed, 3);
    if (inFile() == m_runs) {
        ASSERT_TRUE(succeeded(m_store->appendToRun(m_runs.first().id, {entry})));
    }
    m_runs[0].entries.append(entry);
    EXPECT_TRUE(inFile() == m_runs);
}

TEST_F(StoreRuns, AreNotWrittenWhereAnotherProgramChangedTheFile)
{
    added(5);
    Sqlite(path()).run("UPDATE run_entry SET text = 'another' WHERE number = 5");
    EXPECT_TRUE(failedSaying(m_store->appendToRun(m_runs.first().id, {m_random.entryAfter(m_runs.first())}),
                             QStringLiteral("changed by another program")));
}

/// Three runs in a file, of which something was changed by another program.
class DamagedRuns : public StoreRuns {
protected:
    DamagedRuns()
    {
        for (int i = 0; i < 3; ++i)
            added(6);
        m_store.reset();
        m_whole = bytesOf(path());
    }

    /// The event opens to write, and of the runs only the first and the third are there.
    void expectTheSecondIsLeftOut(const char* sql)
    {
        SCOPED_TRACE(sql);
        writeBytes(path(), m_whole);
        Sqlite(path()).run(sql);
        const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened->notice, QString());
        EXPECT_FALSE(opened->store->isReadOnly());
        const Result<ReadRuns> read = opened->store->runs();
        ASSERT_TRUE(succeeded(read));
        EXPECT_EQ(read->lost, 1);
        ASSERT_EQ(read->runs.size(), 2);
        EXPECT_TRUE(read->runs.first() == m_runs.first());
        EXPECT_TRUE(read->runs.last() == m_runs.last());
        const RunEntry next = m_random.entryAfter(m_runs.last());
        EXPECT_TRUE(succeeded(opened->store->appendToRun(m_runs.last().id, {next})));
    }

    QByteArray m_whole;
};

TEST_F(DamagedRuns, AreLeftOutAndTheOthersGoOn)
{
    for (
        const char* sql : {
            "UPDATE run_entry SET text = text || 'x' WHERE run = 2 AND number = 3",
            "UPDATE run_entry SET at_ms = at_ms + 1 WHERE run = 2 AND number = 6",
            "UPDATE run_entry SET number = 7 WHERE run = 2 AND number = 6",
            "UPDATE run_entry SET digest = '' WHERE run = 2 AND number = 1",
            "DELETE FROM run_entry WHERE run = 2 AND number = 6",
            "DELETE FROM run_entry WHERE run = 2 AND number = 3",
            "DELETE FROM run_entry WHERE run = 2",
            "UPDATE run SET entries = 5 WHERE number = 2",
            "UPDATE run SET entries = 9223372036854775807 WHERE number = 2",
            "UPDATE run SET kind = 'party' WHERE number = 2",
            "UPDATE run SET session = NULL WHERE number = 2",
            "UPDATE run SET id = 'x' WHERE number = 2",
            "UPDATE run SET digest = '' WHERE number = 2",
            "UPDATE run_row SET fields = '{' WHERE run = 2 AND kind = 'segment' OR run = 2 AND kind = 'session'",
            "DELETE FROM run_row WHERE run = 2 AND kind = 'agenda'",
            "DELETE FROM run_row WHERE run = 2",
            "UPDATE run_entry SET run = 7 WHERE run = 2",
        })
        expectTheSecondIsLeftOut(sql);
}

}  // namespace
}  // namespace moderato::test
