#include "core/document/mergeruns.h"

#include "core/document/mergesides.h"
#include "tests/core/store/files.h"
#include "tests/support/randomruns.h"

namespace moderato::test {
namespace {

/// Two copies of an event that have a run in common.
class MergeRuns : public Files {
protected:
    using Run = moderato::Run;  // not that of GoogleTest

    MergeRuns() : m_ours(std::move(Document::create(path(), RandomEvents({31, 2}).event()).value()))
    {
        m_run = m_random.run(5);
        EXPECT_TRUE(succeeded(m_ours->addRun(m_run)));
        EXPECT_TRUE(succeeded(m_ours->saveCopy(path("other.moderato"))));
        m_theirs = std::move(Document::open(path("other.moderato")).value());
    }

    void goOn(Document& document, int entries)
    {
        for (int i = 0; i < entries; ++i) {
            const RunEntry next = m_random.entryAfter(*document.run(m_run.id));
            ASSERT_TRUE(succeeded(document.appendToRun(m_run.id, next)));
        }
    }

    /// Takes over the runs of the other file as it is, and returns what was told.
    QStringList merged()
    {
        const Result<MergeSides> sides = sidesOf(*m_ours, path("other.moderato"));
        EXPECT_TRUE(succeeded(sides));
        const RunMerge merge = mergeOfRuns(*m_ours, sides->runs);
        EXPECT_EQ(merge.isEmpty(), merge.lines.isEmpty());
        EXPECT_TRUE(succeeded(takeRuns(*m_ours, merge)));
        return merge.lines;
    }

    RandomRuns m_random{{32, 2}};
    std::unique_ptr<Document> m_ours;
    std::unique_ptr<Document> m_theirs;
    Run m_run;
};

TEST_F(MergeRuns, BringNothingWhereBothAreAlike)
{
    EXPECT_EQ(merged(), QStringList());
    goOn(*m_ours, 2);
    EXPECT_EQ(merged(), QStringList());
    EXPECT_EQ(m_ours->runs().size(), 1);
}

TEST_F(MergeRuns, BringRunsThatAreNotHere)
{
    const Run added = m_random.run(4);
    ASSERT_TRUE(succeeded(m_theirs->addRun(added)));
    EXPECT_EQ(merged().size(), 1);
    EXPECT_TRUE((m_ours->runs() == QList{m_run, added}));
    EXPECT_EQ(merged(), QStringList());
}

TEST_F(MergeRuns, BringTheEntriesThatCameAfterOurs)
{
    goOn(*m_theirs, 3);
    const QStringList told = merged();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().startsWith(QStringLiteral("Further entries (3) of ")));
    EXPECT_TRUE(m_ours->runs() == m_theirs->runs());
    EXPECT_EQ(merged(), QStringList());
}

TEST_F(MergeRuns, BringARunThatIsDamagedHereOnceAndLeaveTheDamagedOne)
{
    m_ours.reset();
    Sqlite(path()).run("UPDATE run_entry SET text = text || 'x' WHERE number = 3");
    m_ours = std::move(Document::open(path()).value());
    ASSERT_EQ(m_ours->runs().size(), 0);
    EXPECT_TRUE(failedSaying(m_ours->addRun(m_run), QStringLiteral("but damaged")));
    const QStringList told = merged();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().startsWith(QStringLiteral("Damaged here, and taken over")));
    ASSERT_EQ(m_ours->runs().size(), 1);
    EXPECT_TRUE(m_ours->runs().first().entries == m_run.entries);
    EXPECT_EQ(Sqlite(path()).number("SELECT count(*) FROM run"), 2);
    EXPECT_EQ(merged(), QStringList());
}

TEST_F(MergeRuns, TellOfThoseThatCantBeReadThere)
{
    m_theirs.reset();
    Sqlite(path("other.moderato")).run("UPDATE run_entry SET text = text || 'x' WHERE number = 3");
    const Result<MergeSides> sides = sidesOf(*m_ours, path("other.moderato"));
    ASSERT_TRUE(succeeded(sides));
    EXPECT_EQ(sides->runs.size(), 0);
    EXPECT_TRUE(sides->notice.contains(QStringLiteral("stay there")));
}

TEST_F(MergeRuns, KeepBothLogsWhereBothWentOn)
{
    goOn(*m_ours, 2);
    goOn(*m_theirs, 3);
    const Run ours = m_ours->runs().first();
    EXPECT_EQ(merged().size(), 1);
    ASSERT_EQ(m_ours->runs().size(), 2);
    EXPECT_TRUE(m_ours->runs().first() == ours);
    EXPECT_TRUE(m_ours->runs().last().entries == m_theirs->runs().first().entries);
    EXPECT_EQ(merged(), QStringList());
}

}  // namespace
}  // namespace moderato::test
