#include "core/store/salvage.h"
#include "tests/core/store/files.h"

namespace moderato::test {
namespace {

/// A file with a history and a version, to which another program added something.
class ForeignSchema : public Files {
protected:
    ForeignSchema()
    {
        const auto store = std::move(Store::create(path(), m_before).value());
        m_event.title += u'x';
        EXPECT_TRUE(succeeded(saved(*store, m_before, m_event)));
        EXPECT_TRUE(succeeded(store->addVersion(m_version, m_before)));
        m_whole = bytesOf(path());
    }

    void change(const QByteArray& sql) const
    {
        writeBytes(path(), m_whole);
        Sqlite(path()).run(sql.constData());
    }

    /// Opens to read only, says so by this name, and leaves the file as it is.
    void expectReadOnlyAfter(const char* sql, const char* name)
    {
        SCOPED_TRACE(sql);
        change(sql);
        const QByteArray bytes = bytesOf(path());
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const Result<Store::Opened> opened = Store::open(path(), access);
            ASSERT_TRUE(succeeded(opened));
            EXPECT_TRUE(opened->store->isReadOnly());
            EXPECT_TRUE(opened->notice.contains(QStringLiteral("It can only be read. Save a copy")));
            EXPECT_TRUE(opened->notice.contains(QLatin1String(name))) << opened->notice.toStdString();
            EXPECT_EQ(opened->event, m_event);
            EXPECT_FALSE(saved(*opened->store, m_event, m_before));
        }
        EXPECT_EQ(bytesOf(path()), bytes);
        EXPECT_EQ(names(), QStringList{QStringLiteral("event.moderato")});
    }

    Event m_before = RandomEvents({11, 4}).event();
    Event m_event = m_before;
    NamedVersion m_version{QUuid::createUuid(), QStringLiteral("first"),
                           QDateTime(QDate(2022, 10, 3), QTime(12, 0), Qt::UTC)};
    QByteArray m_whole;
};

TEST_F(ForeignSchema, OpensToReadOnlyAndIsNamed)
{
    expectReadOnlyAfter("CREATE TABLE extra(a)", "table \"extra\"");
    expectReadOnlyAfter("CREATE TABLE extra(a INTEGER PRIMARY KEY AUTOINCREMENT)",
                        "table \"sqlite_sequence\"");
    expectReadOnlyAfter("CREATE VIEW extra AS SELECT * FROM person", "view \"extra\"");
    expectReadOnlyAfter("CREATE TRIGGER extra AFTER UPDATE ON event BEGIN DELETE FROM person; END",
                        "trigger \"extra\"");
    expectReadOnlyAfter("CREATE INDEX extra ON person(name)", "index \"extra\"");
    expectReadOnlyAfter("DROP INDEX turn_parent", "index \"turn_parent\"");
    expectReadOnlyAfter("DROP VIEW plan; CREATE VIEW plan AS SELECT 1", "view \"plan\"");
    expectReadOnlyAfter("ANALYZE", "table \"sqlite_stat1\"");
}

TEST_F(ForeignSchema, NamesFiveAndCountsTheRest)
{
    QByteArray sql;
    for (int i = 1; i <= 8; ++i)
        sql += "CREATE TABLE extra" + QByteArray::number(i) + "(a);";
    expectReadOnlyAfter(sql.constData(), "table \"extra5\" and 3 more.");
}

TEST_F(ForeignSchema, RunsNothingThatATableSaysOfItself)
{
    // A check, an index and a generated column that take longer than the world has.
    const QByteArray endless = "length(hex(zeroblob(500))) > 0 AND hex(zeroblob(500)) GLOB "
                               "'*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*1'";
    change(
        "CREATE TABLE extra(a); INSERT INTO extra VALUES(1); PRAGMA writable_schema = ON; UPDATE sqlite_schema "
        "SET sql = 'CREATE TABLE extra(a, b AS (1), CHECK (NOT (" +
        QByteArray(endless).replace("'", "''") + ")))' WHERE name = 'extra'");
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened->event, m_event);
}

TEST_F(ForeignSchema, IsNotAskedForRowsOfOurs)
{
    // An index that holds all columns of a table is as good as that to SQLite, and this one holds other people.
    const QString columns =
        QStringLiteral("id, parent, position, name, saying_the_name, affiliation, constituency, "
                       "stakeholder_group, region, gender, time_zone, email, phone, note");
    const QString others =
        QString(columns).replace(QStringLiteral(" name,"), QStringLiteral(" 'X' AS name,"));
    change(QStringLiteral(
               "CREATE INDEX extra ON person(%1); CREATE TABLE others AS SELECT %2 FROM person; "
               "CREATE INDEX bad ON others(%1); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET "
               "rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'bad') WHERE name = 'extra'")
               .arg(columns, others)
               .toUtf8());
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened->event, m_event);
}

TEST_F(ForeignSchema, StaysBehindInACopyThatHoldsAllElse)
{
    change("CREATE TABLE extra(a); CREATE TRIGGER more AFTER UPDATE ON event BEGIN DELETE FROM person; END");
    const Store::Opened opened = std::move(Store::open(path(), Access::ReadWrite).value());
    ASSERT_TRUE(succeeded(opened.store->saveCopy(path("copy.moderato"))));
    const Store::Opened copy = std::move(Store::open(path("copy.moderato"), Access::ReadWrite).value());
    EXPECT_EQ(copy.notice, QString());
    EXPECT_FALSE(copy.store->isReadOnly());
    EXPECT_EQ(copy.event, m_event);
    EXPECT_EQ(copy.store->edits().value(), opened.store->edits().value());
    EXPECT_EQ(copy.store->changesOf(1).value(), opened.store->changesOf(1).value());
    EXPECT_EQ(copy.store->version(m_version.id).value(), m_before);
    EXPECT_EQ(copy.store->state(), opened.store->state());
}

TEST_F(ForeignSchema, StaysBehindInARecoveredFile)
{
    change("CREATE TABLE extra(a); INSERT INTO extra VALUES(1)");
    const Result<Salvaged> back = salvage(path(), QUuid::createUuid);
    ASSERT_TRUE(succeeded(back));
    EXPECT_EQ(back->losses, QStringList());
    ASSERT_TRUE(succeeded(writeSalvaged(path("new.moderato"), *back)));
    EXPECT_EQ(Store::open(path("new.moderato"), Access::ReadWrite)->notice, QString());
}

TEST_F(ForeignSchema, IsNoExcuseForChangedRows)
{
    change("CREATE TABLE extra(a); UPDATE event SET title = 'changed'");
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_TRUE(opened->notice.contains(QStringLiteral("not as Moderato wrote it")));
}

}  // namespace
}  // namespace moderato::test
