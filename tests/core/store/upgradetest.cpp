#include "tests/core/store/files.h"

namespace moderato::test {
namespace {

/// Files as earlier versions of the program wrote them, kept as SQL.
class EarlierVersion : public Files, public testing::WithParamInterface<const char*> {
protected:
    EarlierVersion()
    {
        Sqlite(path()).run(
            bytesOf(QStringLiteral(MODERATO_CASES "/format/%1.sql").arg(QLatin1String(GetParam())))
                .constData());
        m_before = bytesOf(path());
    }

    /// The file that is kept beside the one that is brought up to date.
    static const char* nameOfCopy()
    {
        if (qstrncmp(GetParam(), "version-1", 9) == 0)
            return "event-format-1.moderato";
        return qstrcmp(GetParam(), "version-2") == 0 ? "event-format-2.moderato" : "event-format-3.moderato";
    }

    QByteArray m_before;
};

INSTANTIATE_TEST_SUITE_P(Known, EarlierVersion, testing::Values("version-1-early", "version-1", "version-2", "version-3"));

TEST_P(EarlierVersion, IsBroughtUpToDateAndKeptBesideIt)
{
    const Event before = eventIn(path());
    Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened->notice, QString());
    EXPECT_EQ(opened->event, before);
    EXPECT_EQ(bytesOf(path(nameOfCopy())), m_before);

    Event next = opened->event;
    next.title += u'x';
    EXPECT_TRUE(succeeded(saved(*opened->store, opened->event, next)));
    opened->store.reset();
    EXPECT_EQ(eventIn(path()), next);
}

TEST_P(EarlierVersion, HoldsTheWholeSample)
{
    const Event event = eventIn(path());
    ASSERT_EQ(event.sessions.size(), 1);
    EXPECT_EQ(event.people.size(), 12);
    EXPECT_EQ(event.sessions.first().agendas.size(), 4);
    EXPECT_EQ(event.sessions.first().policy, Policy());
}

TEST_P(EarlierVersion, IsReadAsItIsWhereItMayNotBeWritten)
{
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadOnly);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(bytesOf(path()), m_before);
    EXPECT_EQ(names(), QStringList{QStringLiteral("event.moderato")});
}

TEST_P(EarlierVersion, StaysAsItIsIfTheCopyCantBeKept)
{
    {
        const FullDisk full(m_before.size() / 2);
        EXPECT_FALSE(Store::open(path(), Access::ReadWrite));
    }
    EXPECT_EQ(bytesOf(path()), m_before);
    EXPECT_TRUE(succeeded(Store::open(path(), Access::ReadWrite)));
}

TEST_P(EarlierVersion, ThatHoldsMoreThanOurTablesIsRefusedAndStaysAsItIs)
{
    for (const char* sql : {"CREATE TABLE extra(a)", "CREATE VIEW extra AS SELECT * FROM person",
                            "CREATE TRIGGER extra AFTER UPDATE ON event BEGIN DELETE FROM person; END"}) {
        writeBytes(path(), m_before);
        Sqlite(path()).run(sql);
        const QByteArray bytes = bytesOf(path());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite})
            EXPECT_TRUE(
                failedSaying(Store::open(path(), access), QStringLiteral("changed by another program")));
        EXPECT_EQ(bytesOf(path()), bytes);
    }
}

class VersionTwo : public Files {
protected:
    VersionTwo()
    {
        Sqlite(path()).run(bytesOf(QStringLiteral(MODERATO_CASES "/format/version-2.sql")).constData());
    }
};

TEST_F(VersionTwo, KeepsItsHistoryAndItsNamedVersions)
{
    Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    const auto edits = opened->store->edits();
    ASSERT_TRUE(succeeded(edits));
    ASSERT_EQ(edits->size(), 1);
    const auto versions = opened->store->versions();
    ASSERT_TRUE(succeeded(versions));
    ASSERT_EQ(versions->size(), 1);
    EXPECT_EQ(versions->first().name, QStringLiteral("as sent to the MAG"));
    const Result<Event> named = opened->store->version(versions->first().id);
    ASSERT_TRUE(succeeded(named));
    EXPECT_EQ(named->people, opened->event.people);
    EXPECT_NE(*named, opened->event);
}

TEST_F(VersionTwo, WhoseRowsAreNotAsTheyWereWrittenIsStillNoticed)
{
    Sqlite(path()).run("UPDATE segment SET title = title || 'x' WHERE planned_seconds = 600");
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_NE(opened->notice, QString());
}

class NewerVersion : public Files {
protected:
    NewerVersion()
    {
        madeFile(m_event);
        Sqlite(path()).run("PRAGMA user_version = 5");
    }

    Event m_event = RandomEvents({11, 4}).event();
};

TEST_F(NewerVersion, OpensToReadWithANotice)
{
    Sqlite(path()).run("ALTER TABLE person ADD COLUMN shoe_size INTEGER; CREATE TABLE more(a)");
    const QByteArray before = bytesOf(path());
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_TRUE(opened->store->isReadOnly());
    EXPECT_TRUE(opened->notice.contains(QStringLiteral("newer version")));
    EXPECT_EQ(opened->event, m_event);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(NewerVersion, IsRefusedIfItLacksWhatIsKnownHere)
{
    Sqlite(path()).run("DROP VIEW plan; DROP VIEW speaking; ALTER TABLE segment DROP COLUMN rank");
    EXPECT_TRUE(failedSaying(Store::open(path(), Access::ReadOnly), QStringLiteral("newer version")));
}

}  // namespace
}  // namespace moderato::test
