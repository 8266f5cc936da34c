#include "core/store/salvage.h"

#include "core/plan/rowstates.h"
#include "core/plan/validate.h"
#include "tests/core/store/files.h"

#include <sqlite3.h>

#include <random>

namespace moderato::test {
namespace {

constexpr qsizetype pageSize = 4096;

/// What a page of a good file is for.
struct PageUse {
    QString table;  ///< empty for indexes and the list of tables
    bool isLeaf = false;
    bool isOverflow = false;
    int records = 0;
};

/// The use of each page that is in use, by its number from 1, as SQLite itself tells it.
QHash<int, PageUse> pageUses(const QString& path)
{
    sqlite3* handle = nullptr;
    sqlite3_stmt* query = nullptr;
    EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_prepare_v2(handle,
                                 "SELECT pageno, iif(name IN (SELECT name FROM sqlite_schema WHERE type = "
                                 "'table'), name, ''), pagetype, ncell FROM dbstat",
                                 -1, &query, nullptr),
              SQLITE_OK)
        << sqlite3_errmsg(handle);
    QHash<int, PageUse> uses;
    while (sqlite3_step(query) == SQLITE_ROW) {
        const auto text = [query](int column) {
            return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(query, column)));
        };
        uses.insert(sqlite3_column_int(query, 0),
                    {text(1), text(2) == QLatin1String("leaf"), text(2) == QLatin1String("overflow"),
                     sqlite3_column_int(query, 3)});
    }
    sqlite3_finalize(query);
    sqlite3_close(handle);
    return uses;
}

/// How many rows of one kind a page holds, or a part of one.
int rowsOn(const PageUse& use, const QString& kind)
{
    return use.table.isEmpty() || use.table != kind ? 0 : use.isLeaf ? use.records : use.isOverflow ? 1 : 0;
}

/// True if the row lies in one that does not come back, without which it can't be kept.
bool isHomeless(const RowStates& recovered, const RowState& row)
{
    static const QStringList kept{QStringLiteral("event"),       QStringLiteral("person"),
                                  QStringLiteral("session"),     QStringLiteral("agenda"),
                                  QStringLiteral("participant"), QStringLiteral("segment"),
                                  QStringLiteral("part")};
    return !kept.contains(row.kind) && !recovered.contains(RowId(row.parent));
}

/// The row without the fields that are cleared when another row is lost.
QJsonObject ownFields(QJsonObject fields)
{
    fields.remove(QStringLiteral("part"));
    fields.remove(QStringLiteral("chosen_agenda"));
    return fields;
}

/// How many rows of each kind did not come back as they were; those that had nowhere to lie are not counted.
QHash<QString, int> rowsLost(const Event& before, const Event& after)
{
    const RowStates recovered = rowStates(after);
    const RowStates rows = rowStates(before);
    QHash<QString, int> lost;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const auto same = recovered.constFind(row.key());
        const bool isBack = same != recovered.cend() && same->kind == row->kind &&
                            ownFields(same->fields) == ownFields(row->fields);
        if (!isBack && !isHomeless(recovered, *row))
            ++lost[row->kind];
    }
    return lost;
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

/// An event of some hundred rows, on tables of several pages, with texts that go on on further pages.
Event eventWithLongTexts()
{
    Event event = RandomEvents({62, 6}).event();
    event.people.first().note = QString(20'000, u'ß');
    event.sessions.first().description = QString(6'000, u'd');
    return event;
}

class Salvage : public Files {
protected:
    Salvage()
    {
        madeFile(m_event);
        m_whole = bytesOf(path());
    }

    Result<Salvaged> recovered() const { return salvage(path(), QUuid::createUuid); }

    /// What comes back of the file, which is as it was after that.
    Salvaged salvaged() const
    {
        const QByteArray before = bytesOf(path());
        const QStringList namesBefore = names();
        const Result<Salvaged> result = recovered();
        EXPECT_TRUE(succeeded(result));
        EXPECT_EQ(bytesOf(path()), before);
        EXPECT_EQ(names(), namesBefore);
        if (!result)
            return {};
        EXPECT_TRUE(succeeded(validate(result->event)));
        return *result;
    }

    Salvaged salvagedAfter(const char* sql) const
    {
        QFile::remove(path());
        madeFile(m_event);
        Sqlite(path()).run(sql);
        return salvaged();
    }

    void writeDamaged(qsizetype at, const QByteArray& bytes) const
    {
        QByteArray damaged = m_whole;
        damaged.replace(at, bytes.size(), bytes);
        writeBytes(path(), damaged);
    }

    /// The one sentence that was said.
    static QString onlyLoss(const Salvaged& salvaged)
    {
        EXPECT_EQ(salvaged.losses.size(), 1) << salvaged.losses.join(u'\n').toStdString();
        return salvaged.losses.value(0);
    }

    Event m_event = eventWithLongTexts();
    QByteArray m_whole;
};

TEST_F(Salvage, BringsAGoodFileBackWithoutALoss)
{
    for (const int size : {0, 1, 2, 3, 4, 5}) {
        const Event event = RandomEvents({200, size}).event();
        QFile::remove(path());
        madeFile(event);
        const Salvaged back = salvaged();
        EXPECT_TRUE(back.event == event) << "size " << size;
        EXPECT_EQ(back.losses, QStringList());
    }
}

TEST_F(Salvage, BringsBackAllThatLiesOnOtherPagesThanADamagedOne)
{
    const QHash<int, PageUse> uses = pageUses(path());
    QSet<QString> damagedTables;
    for (int page = 2; page <= m_whole.size() / pageSize; ++page) {
        SCOPED_TRACE(page);
        writeDamaged((page - 1) * pageSize, garbage(pageSize, static_cast<quint32>(page)));
        const Salvaged back = salvaged();
        const QHash<QString, int> lost = rowsLost(m_event, back.event);
        const PageUse use = uses.value(page);
        for (auto kind = lost.cbegin(); kind != lost.cend(); ++kind)
            EXPECT_LE(*kind, rowsOn(use, kind.key())) << kind.key().toStdString();
        EXPECT_EQ(lost.value(use.table), rowsOn(use, use.table)) << use.table.toStdString();
        EXPECT_TRUE(lost.isEmpty() || !back.losses.isEmpty());
        damagedTables.insert(use.table);
    }
    EXPECT_EQ(damagedTables.size(), 12) << "each table, and what is none";
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
    EXPECT_EQ(back.losses, QStringList());
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
    for (int round = 0; round < 200; ++round) {
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
        EXPECT_EQ(back.losses, QStringList());
        EXPECT_EQ(rowsLost(m_event, back.event).keys(), QStringList{QStringLiteral("cue")});
        return;
    }
    FAIL() << "no page that leads to pages with turns";
}

TEST_F(Salvage, GivesImpossibleValuesTheirDefaults)
{
    const struct {
        const char* sql;
        const char* said;
    } cases[] = {
        {"UPDATE segment SET planned_seconds = -1", "The planned duration of segment"},
        {"UPDATE segment SET fixed_start_seconds = 86401", "The fixed start of segment"},
        {"UPDATE segment SET rank = 4294967296", "The rank of segment"},
        {"UPDATE segment SET locked = 2", "The lock of segment"},
        {"UPDATE segment SET kind = 'keynote'", "The kind of segment"},
        {"UPDATE segment SET title = replace(hex(zeroblob(60000)), '00', 'xy')", "The title of one segment"},
        {"UPDATE session SET start = '2022-11-31T10:00:00'", "The start of session"},
        {"UPDATE session SET limit_seconds = 0", "The time limit of session"},
        {"UPDATE session SET time_zone = 'Atlantis'", "The time zone \"Atlantis\" of session"},
        {"UPDATE session SET policy_floor_share = 1001", "The wanted floor share of session"},
        {"UPDATE session SET policy_wanted_balance = '[{}]'", "The wanted balance of session"},
        {"UPDATE session SET expected_outcomes = '{}'", "The expected outcomes of session"},
        {"UPDATE turn SET rounds_seconds = 'no list'", "The rounds of one turn"},
        {"UPDATE participant SET roles = '[\"king\"]'", "The roles of one participant"},
        {"UPDATE participant SET invited_on = 'tomorrow'", "The date of the invitation of one participant"},
    };
    for (const auto& [sql, said] : cases) {
        SCOPED_TRACE(sql);
        EXPECT_TRUE(salvagedAfter(sql).losses.join(u' ').contains(QLatin1String(said)));
    }
}

TEST_F(Salvage, MendsWhatLeadsNowhere)
{
    const struct {
        const char* sql;
        const char* said;
    } cases[] = {
        {"UPDATE turn SET person = parent", "The person of one turn named nobody"},
        {"UPDATE turn SET parent = id", "could not be kept, because the segment is lost"},
        {"UPDATE session SET chosen_agenda = id", "The chosen agenda of session"},
        {"UPDATE segment SET id = (SELECT id FROM event) WHERE rowid = 1", "What belongs to"},
        {"DELETE FROM event", "The event's title and description"},
        {"DELETE FROM part", "The part that"},
        {"DELETE FROM agenda", "The agenda that something lay in"},
        {"DELETE FROM session", "The session that something lay in"},
        {"DELETE FROM segment", "turn(s) could not be kept, because the segment is lost"},
        {"DELETE FROM person", "is \"Recovered person 1\" now"},
        {"INSERT INTO event SELECT lower(hex(randomblob(16))), title, description FROM event",
         "1 event(s) too many"},
    };
    for (const auto& [sql, said] : cases) {
        SCOPED_TRACE(sql);
        const QByteArray statement = QByteArray("PRAGMA foreign_keys = OFF; ") + sql;
        const QString losses = salvagedAfter(statement.constData()).losses.join(u'\n');
        EXPECT_TRUE(losses.contains(QLatin1String(said))) << losses.left(1000).toStdString();
    }
}

TEST_F(Salvage, KeepsTheOrderWhereItHasGaps)
{
    const Salvaged back = salvagedAfter("UPDATE segment SET position = 3 * position + 5");
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(back.losses, QStringList());
}

TEST_F(Salvage, KnowsTheEventByWhatLiesInIt)
{
    const Salvaged back = salvagedAfter("PRAGMA foreign_keys = OFF; UPDATE event SET id = 'none'");
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(back.losses, QStringList());
    EXPECT_EQ(salvagedAfter("PRAGMA foreign_keys = OFF; DELETE FROM event").event.id, m_event.id);
}

TEST_F(Salvage, KeepsTheAgendasOfALostSessionTogether)
{
    const Salvaged back = salvagedAfter("PRAGMA foreign_keys = OFF; DELETE FROM session");
    EXPECT_EQ(rowsLost(m_event, back.event).value(QStringLiteral("agenda")), 0);
    for (const Session& session : back.event.sessions)
        EXPECT_EQ(session.title, QStringLiteral("Recovered"));
}

TEST_F(Salvage, KeepsApartWhoSpokeWhereTheNamesAreLost)
{
    const Salvaged back = salvagedAfter("PRAGMA foreign_keys = OFF; DELETE FROM person");
    EXPECT_EQ(rowsLost(m_event, back.event).value(QStringLiteral("turn")), 0);
    EXPECT_EQ(back.event.people.first().name, QStringLiteral("Recovered person 1"));
}

TEST_F(Salvage, ReadsATableWithoutSomeOfItsColumns)
{
    const Salvaged back = salvagedAfter("ALTER TABLE session DROP COLUMN place");
    EXPECT_EQ(onlyLoss(back),
              QStringLiteral("The file has no place of any session; each has its default now."));
    for (const Session& session : back.event.sessions)
        EXPECT_EQ(session.place, QString());
}

TEST_F(Salvage, PassesOverTablesThatAreNotOurs)
{
    const Salvaged back = salvagedAfter(
        "CREATE TABLE extra(a); INSERT INTO extra VALUES(1), ('two'), (NULL); ALTER TABLE person ADD COLUMN more TEXT");
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(back.losses, QStringList());
}

TEST_F(Salvage, SaysAtMostTwoHundredThings)
{
    const Salvaged back =
        salvagedAfter("UPDATE segment SET planned_seconds = -1, kind = 'keynote', rank = -1, locked = 2");
    EXPECT_EQ(back.losses.size(), 201);
    EXPECT_TRUE(back.losses.last().startsWith(QStringLiteral("And ")));
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
    EXPECT_EQ(back.losses, QStringList());
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
