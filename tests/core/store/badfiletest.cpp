#include "tests/core/store/files.h"

#include <QDir>

namespace moderato::test {
namespace {

class BadFile : public Files {
protected:
    /// Opening says so, and leaves the file and its folder as they were.
    void expectRefused(const char* sentence)
    {
        const QByteArray before = bytesOf(path());
        const QStringList namesBefore = names();
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            EXPECT_TRUE(failedSaying(Store::open(path(), access), QLatin1String(sentence))) << sentence;
        EXPECT_EQ(bytesOf(path()), before) << sentence;
        EXPECT_EQ(names(), namesBefore) << sentence;
    }

    /// A good file, changed by another program.
    void expectRefusedAfter(const char* sql, const char* sentence)
    {
        SCOPED_TRACE(sql);
        QFile::remove(path());
        madeFile(m_event);
        Sqlite(path()).run(sql);
        expectRefused(sentence);
    }

    Event m_event = RandomEvents({12, 4}).event();
};

TEST_F(BadFile, IsMissing)
{
    EXPECT_TRUE(failedSaying(Store::open(path(), Access::ReadWrite), QStringLiteral("does not exist")));
    EXPECT_EQ(names(), QStringList());
}

TEST_F(BadFile, IsAFolder)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("event.moderato")));
    EXPECT_TRUE(failedSaying(Store::open(path(), Access::ReadWrite), QStringLiteral("is a folder")));
}

TEST_F(BadFile, IsEmpty)
{
    writeBytes(path(), {});
    expectRefused("is empty");
}

TEST_F(BadFile, IsNoDatabase)
{
    writeBytes(path(),
               "SQLite is what this letter is about. It goes on for a while, but holds no tables at all.");
    expectRefused("is not an event file");
}

TEST_F(BadFile, IsAnotherProgramsDatabase)
{
    Sqlite(path()).run("CREATE TABLE person(name); PRAGMA application_id = 7");
    expectRefused("another program's database");
}

TEST_F(BadFile, IsOfNoVersion)
{
    expectRefusedAfter("PRAGMA user_version = 0", "of which version");
}

TEST_F(BadFile, IsCutShort)
{
    madeFile(m_event);
    const QByteArray whole = bytesOf(path());
    for (const qsizetype size :
         {qsizetype{20}, qsizetype{99}, qsizetype{100}, qsizetype{4096}, whole.size() - 1}) {
        writeBytes(path(), whole.left(size));
        expectRefused("is cut short");
    }
}

TEST_F(BadFile, IsOverwrittenInPlaces)
{
    madeFile(m_event);
    const QByteArray whole = bytesOf(path());
    const qsizetype page = 4096;
    ASSERT_GT(whole.size(), 4 * page);
    for (qsizetype at = page; at + page < whole.size(); at += page) {
        QByteArray bytes = whole;
        bytes.replace(at, 64, QByteArray(64, '\x5a'));
        writeBytes(path(), bytes);
        expectRefused("damaged");
    }
}

TEST_F(BadFile, HoldsOtherTablesThanOurs)
{
    const char* const sentence = "does not hold the tables";
    expectRefusedAfter("ALTER TABLE person ADD COLUMN extra TEXT", sentence);
    expectRefusedAfter("ALTER TABLE person RENAME COLUMN note TO remark", sentence);
    expectRefusedAfter("ALTER TABLE person ADD COLUMN extra TEXT AS (hex(zeroblob(9999999))) VIRTUAL",
                       sentence);
    expectRefusedAfter("DROP TABLE cue", sentence);
    expectRefusedAfter("DROP TABLE version_row", sentence);
    expectRefusedAfter("PRAGMA foreign_keys = OFF; DROP TABLE cue; CREATE VIEW cue AS SELECT * FROM person",
                       sentence);
}

TEST_F(BadFile, HoldsValuesThatNothingSaves)
{
    const char* const sentence = "damaged";
    expectRefusedAfter("UPDATE segment SET planned_seconds = -1", sentence);
    expectRefusedAfter("UPDATE segment SET planned_seconds = 9223372036854775807", sentence);
    expectRefusedAfter("UPDATE segment SET fixed_start_seconds = 86401", sentence);
    expectRefusedAfter("UPDATE segment SET rank = 4294967296", sentence);
    expectRefusedAfter("UPDATE segment SET locked = 2", sentence);
    expectRefusedAfter("UPDATE segment SET kind = 'keynote'", sentence);
    expectRefusedAfter("UPDATE segment SET title = replace(hex(zeroblob(60000)), '00', 'xy')", sentence);
    expectRefusedAfter("UPDATE session SET start = '2022-11-31T10:00:00'", sentence);
    expectRefusedAfter("UPDATE session SET limit_seconds = 0", sentence);
    expectRefusedAfter("UPDATE session SET time_zone = 'Atlantis'", sentence);
    expectRefusedAfter("UPDATE session SET policy_floor_share = 1001", sentence);
    expectRefusedAfter("UPDATE session SET policy_wanted_balance = '[{\"grouping\":\"region\"}]'", sentence);
    expectRefusedAfter("UPDATE session SET expected_outcomes = '{}'", sentence);
    expectRefusedAfter("UPDATE turn SET rounds_seconds = '[180, \"120\"]'", sentence);
    expectRefusedAfter("UPDATE turn SET rounds_seconds = 'no list'", sentence);
    expectRefusedAfter("UPDATE participant SET roles = '[\"king\"]'", sentence);
    expectRefusedAfter("UPDATE participant SET invited_on = 'tomorrow'", sentence);
}

TEST_F(BadFile, HoldsRowsThatNothingSaves)
{
    const char* const sentence = "damaged";
    expectRefusedAfter("PRAGMA foreign_keys = OFF; UPDATE turn SET person = parent", sentence);
    expectRefusedAfter("PRAGMA foreign_keys = OFF; UPDATE turn SET parent = id", sentence);
    expectRefusedAfter("PRAGMA foreign_keys = OFF; UPDATE turn SET parent = 'nowhere'", sentence);
    expectRefusedAfter("PRAGMA foreign_keys = OFF; UPDATE session SET chosen_agenda = id", sentence);
    expectRefusedAfter("PRAGMA foreign_keys = OFF; UPDATE event SET id = upper(id)", sentence);
    expectRefusedAfter("PRAGMA foreign_keys = OFF; DELETE FROM event", sentence);
    expectRefusedAfter(
        "INSERT INTO event(id, title, description, theme_accent, theme_font, theme_header, theme_footer, theme_logo) SELECT lower(hex(randomblob(16))), title, description, '', '', '', '', '' FROM event",
        sentence);
    expectRefusedAfter("UPDATE segment SET position = position + 1", sentence);
    expectRefusedAfter("UPDATE session SET position = 0", sentence);
}

TEST_F(BadFile, MayNotBeRead)
{
    madeFile(m_event);
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(path(), {});
    EXPECT_TRUE(trueWithoutPrivileges([this] {
        return bool(failedSaying(Store::open(path(), Access::ReadWrite), QStringLiteral("can't be read")));
    }));
}

}  // namespace
}  // namespace moderato::test
