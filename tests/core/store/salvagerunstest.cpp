#include "tests/core/store/salvaging.h"
#include "tests/support/randomruns.h"

namespace moderato::test {
namespace {

/// A file with four runs on several pages.
class SalvageRuns : public Salvaging {
protected:
    using Run = moderato::Run;  // not that of GoogleTest

    SalvageRuns()
    {
        const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
        for (int i = 0; i < 4; ++i) {
            m_runs.append(m_random.run(40));
            EXPECT_TRUE(succeeded(opened->store->addRun(m_runs.last())));
        }
    }

    void SetUp() override { m_whole = bytesOf(path()); }

    Salvaged salvagedChanged(const char* sql) const
    {
        writeBytes(path(), m_whole);
        Sqlite(path()).run(sql);
        return salvaged();
    }

    /// What was recovered makes a good file that holds it.
    void expectHeld(const Salvaged& back) const
    {
        QFile::remove(path("new.moderato"));
        ASSERT_TRUE(succeeded(writeSalvaged(path("new.moderato"), back)));
        const Result<Store::Opened> opened = Store::open(path("new.moderato"), Access::ReadWrite);
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened->event, back.event);
        EXPECT_TRUE(opened->store->runs().value().runs == back.kept.runs);
    }

    RandomRuns m_random{{72, 2}};
    QList<Run> m_runs;
};

TEST_F(SalvageRuns, TakesAllOfAGoodFileOver)
{
    const Salvaged back = salvaged();
    EXPECT_EQ(back.losses, QStringList());
    EXPECT_TRUE(back.kept.runs == m_runs);
    expectHeld(back);
}

TEST_F(SalvageRuns, KeepsALogUpToWhereItIsDamaged)
{
    for (const char* sql : {"UPDATE run_entry SET text = text || 'x' WHERE run = 2 AND number = 30",
                            "DELETE FROM run_entry WHERE run = 2 AND number = 30",
                            "DELETE FROM run_entry WHERE run = 2 AND number >= 30"}) {
        const Salvaged back = salvagedChanged(sql);
        ASSERT_EQ(back.kept.runs.size(), 4);
        EXPECT_TRUE(back.kept.runs.at(1).entries == m_runs.at(1).entries.first(29));
        EXPECT_TRUE(back.kept.runs.at(2) == m_runs.at(2));
        EXPECT_TRUE(onlyLoss(back).contains(QStringLiteral("up to its entry 29;")));
        EXPECT_TRUE(back.addsUp);
        expectHeld(back);
    }
}

TEST_F(SalvageRuns, CountsThoseThatCantBeRead)
{
    for (const char* sql : {"UPDATE run SET digest = '' WHERE number > 2", "DELETE FROM run WHERE number > 2",
                            "DELETE FROM run_row WHERE run > 2"}) {
        const Salvaged back = salvagedChanged(sql);
        EXPECT_EQ(onlyLoss(back), QStringLiteral("2 run(s) could not be read."));
        EXPECT_TRUE(back.kept.runs == m_runs.first(2));
        expectHeld(back);
    }
}

TEST_F(SalvageRuns, LosesNothingElseOnADamagedPageOfThem)
{
    QList<int> pages;
    const QHash<int, PageUse> uses = pageUses(path());
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        if (use->table.startsWith(QStringLiteral("run")))
            pages.append(use.key());
    std::sort(pages.begin(), pages.end());
    ASSERT_GT(pages.size(), 10);
    // A dozen of them, from the first on, since each takes long under the sanitizers.
    const qsizetype step = pages.size() / 12 + 1;
    for (qsizetype place = 0; place < pages.size(); place += step) {
        const int page = pages.at(place);
        SCOPED_TRACE(page);
        writeDamaged((page - 1) * pageSize, QByteArray(pageSize, '\x5a'));
        const Salvaged back = salvaged();
        EXPECT_EQ(back.event, m_event);
        EXPECT_TRUE(back.addsUp);
        EXPECT_FALSE(back.losses.isEmpty());
        for (const Run& run : back.kept.runs) {
            const auto same = std::find_if(m_runs.cbegin(), m_runs.cend(),
                                           [&run](const Run& each) { return each.id == run.id; });
            ASSERT_NE(same, m_runs.cend());
            EXPECT_TRUE(run.entries == same->entries.first(run.entries.size()));
            EXPECT_TRUE(run.plan == same->plan);
        }
        expectHeld(back);
    }
}

TEST_F(SalvageRuns, MissesNoneInAFileOfAnOlderVersion)
{
    QFile::remove(path());
    Sqlite(path()).run(bytesOf(QStringLiteral(MODERATO_CASES "/format/version-3.sql")).constData());
    const Salvaged back = salvaged();
    EXPECT_EQ(back.losses, QStringList());
    EXPECT_EQ(back.kept.runs.size(), 0);
}

}  // namespace
}  // namespace moderato::test
