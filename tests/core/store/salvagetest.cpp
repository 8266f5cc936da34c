#include "core/store/salvage.h"

#include "core/plan/rowstates.h"
#include "core/plan/validate.h"
#include "tests/core/store/salvaging.h"

#include <random>

namespace moderato::test {
namespace {

using Salvage = Salvaging;

/// How many rows of one kind a page holds, or a part of one.
int rowsOn(const PageUse& use, const QString& kind)
{
    return use.table.isEmpty() || use.table != kind ? 0 : use.isLeaf ? use.records : use.isOverflow ? 1 : 0;
}

/// Bytes in which nothing is right.
QByteArray garbage(qsizetype size, quint32 seed)
{
    std::mt19937 engine(seed);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(engine() & 0xff);
    return bytes;
}

TEST_F(Salvage, BringsAGoodFileBackWithoutALoss)
{
    for (const int size : {0, 1, 2, 3, 4, 5}) {
        const Event event = RandomEvents({200, size}).event();
        QFile::remove(path());
        madeFile(event);
        const Salvaged back = salvaged();
        EXPECT_TRUE(back.event == event) << "size " << size;
        EXPECT_TRUE(back.addsUp);
        EXPECT_EQ(back.losses, QStringList());
    }
}

TEST_F(Salvage, BringsBackAllThatLiesOnOtherPagesThanADamagedOne)
{
    const QHash<int, PageUse> uses = pageUses(path());
    QSet<QString> kinds;
    for (const RowState& row : rowStates(m_event))
        kinds.insert(row.kind);
    QSet<QString> damagedTables;
    for (int page = 2; page <= m_whole.size() / pageSize; ++page) {
        SCOPED_TRACE(page);
        writeDamaged((page - 1) * pageSize, garbage(pageSize, static_cast<quint32>(page)));
        const Salvaged back = salvaged();
        const QHash<QString, int> lost = rowsLost(m_event, back.event);
        const PageUse use = uses.value(page);
        for (auto kind = lost.cbegin(); kind != lost.cend(); ++kind)
            EXPECT_LE(*kind, rowsOn(use, kind.key())) << kind.key().toStdString();
        EXPECT_TRUE(lost.isEmpty() || !back.losses.isEmpty());
        if (!kinds.contains(use.table))
            continue;
        EXPECT_EQ(lost.value(use.table), rowsOn(use, use.table)) << use.table.toStdString();
        damagedTables.insert(use.table);
    }
    EXPECT_EQ(damagedTables.size(), kinds.size());
}

TEST_F(Salvage, BringsAllRowsBackWithoutTheListOfTables)
{
    const QHash<int, PageUse> uses = pageUses(path());
    writeDamaged(0, garbage(pageSize, 1));
    const Salvaged back = salvaged();
    EXPECT_TRUE(back.event == m_event);
    EXPECT_TRUE(back.losses.join(u' ').contains(QStringLiteral("list of the file's tables")));
}

TEST_F(Salvage, NeedsNoHeader)
{
    writeDamaged(0, QByteArray(100, '\0'));
    const Salvaged back = salvaged();
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(lossesOf(back), QStringList());
}

TEST_F(Salvage, BringsBackWhatLiesBeforeTheEndOfACutFile)
{
    const QHash<int, PageUse> uses = pageUses(path());
    const int pages = static_cast<int>(m_whole.size() / pageSize);
    QHash<QString, int> cut;
    for (int page = pages; page > 1; --page) {
        SCOPED_TRACE(page);
        writeBytes(path(), m_whole.left((page - 1) * pageSize));
        cut[uses.value(page).table] += rowsOn(uses.value(page), uses.value(page).table);
        const Result<Salvaged> back = recovered();
        if (!back)
            continue;
        EXPECT_TRUE(succeeded(validate(back->event)));
        const QHash<QString, int> lost = rowsLost(m_event, back->event);
        for (auto kind = lost.cbegin(); kind != lost.cend(); ++kind)
            EXPECT_LE(*kind, cut.value(kind.key())) << kind.key().toStdString();
        EXPECT_TRUE(lost.isEmpty() || !back->losses.isEmpty());
    }
}

TEST_F(Salvage, SurvivesAnyBytes)
{
    std::mt19937 engine(7);
    const auto below = [&engine](qsizetype count) {
        return static_cast<qsizetype>(engine() % quint32(count));
    };
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = m_whole;
        for (qsizetype i = below(200); i >= 0; --i)
            bytes[below(bytes.size())] = static_cast<char>(engine() & 0xff);
        // Headers of pages are where it hurts.
        for (qsizetype i = below(50); i >= 0; --i)
            bytes[below(bytes.size() / pageSize) * pageSize + below(200)] =
                static_cast<char>(engine() & 0xff);
        writeBytes(path(), bytes);
        const Result<Salvaged> back = recovered();
        EXPECT_TRUE(!back || succeeded(validate(back->event))) << "round " << round;
    }
}

TEST_F(Salvage, TellsHowManyRowsAreGone)
{
    const QHash<int, PageUse> uses = pageUses(path());
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (use->table != QLatin1String("turn") || !use->isLeaf)
            continue;
        writeDamaged((use.key() - 1) * pageSize, garbage(pageSize, 3));
        EXPECT_EQ(onlyLoss(salvaged()), QStringLiteral("%1 turn(s) could not be read.").arg(use->records));
        return;
    }
    FAIL() << "no page with turns";
}

TEST_F(Salvage, DoesWithoutATableThatIsGone)
{
    const Salvaged back = salvagedAfter("DROP TABLE cue");
    EXPECT_EQ(onlyLoss(back), QStringLiteral("Some cues may be lost."));
    const QHash<QString, int> lost = rowsLost(m_event, back.event);
    EXPECT_EQ(lost.keys(), QStringList{QStringLiteral("cue")});
}

TEST_F(Salvage, DoesNotBringBackWhatWasDeleted)
{
    Sqlite(path()).run("PRAGMA secure_delete = OFF; DELETE FROM cue");
    m_whole = bytesOf(path());
    const QHash<int, PageUse> uses = pageUses(path());
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        // Without this page, rows are looked for outside of all tables.
        if (use->table != QLatin1String("turn") || use->isLeaf)
            continue;
        writeDamaged((use.key() - 1) * pageSize, garbage(pageSize, 4));
        const Salvaged back = salvaged();
        EXPECT_EQ(lossesOf(back), QStringList());
        EXPECT_EQ(rowsLost(m_event, back.event).keys(), QStringList{QStringLiteral("cue")});
        return;
    }
    FAIL() << "no page that leads to pages with turns";
}

TEST_F(Salvage, UndoesASaveThatWasCutOff)
{
    QFile::remove(path());
    madeFile(m_event, "whole.moderato");
    {
        Sqlite other(path("whole.moderato"));
        other.run("PRAGMA cache_size = 1; BEGIN; UPDATE person SET note = hex(zeroblob(40000))");
        writeBytes(path(), bytesOf(path("whole.moderato")));
        writeBytes(path("event.moderato-journal"), bytesOf(path("whole.moderato-journal")));
        other.run("ROLLBACK");
    }
    ASSERT_NE(bytesOf(path()), bytesOf(path("whole.moderato")));
    const Salvaged back = salvaged();
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(lossesOf(back), QStringList());
}

TEST_F(Salvage, SaysWhenThereIsNothing)
{
    const QString nothing = QStringLiteral("Nothing of an event can be read");
    for (const QByteArray& bytes : {QByteArray(), QByteArray("a letter"), QByteArray(10'000, '\0'),
                                    m_whole.left(100), garbage(50'000, 5)}) {
        writeBytes(path(), bytes);
        EXPECT_TRUE(failedSaying(recovered(), nothing)) << bytes.size();
    }
    QFile::remove(path());
    Sqlite(path()).run("CREATE TABLE person(id, name); INSERT INTO person VALUES(1, 'Ana')");
    EXPECT_TRUE(failedSaying(recovered(), nothing));
    QFile::remove(path());
    EXPECT_TRUE(failedSaying(recovered(), QStringLiteral("can't be read")));
}

TEST_F(Salvage, LeavesANewerFileToItsVersion)
{
    Sqlite(path()).run("PRAGMA user_version = 99");
    EXPECT_TRUE(failedSaying(recovered(), QStringLiteral("newer version")));
}

}  // namespace
}  // namespace moderato::test
