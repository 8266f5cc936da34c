#include "tests/core/store/files.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace moderato::test {

QString Files::path(const char* name) const
{
    return m_folder.filePath(QLatin1String(name));
}

QString Files::madeFile(const Event& event, const char* name) const
{
    EXPECT_TRUE(succeeded(Store::create(path(name), event)));
    return path(name);
}

QStringList Files::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
}

void cutOffSave(const QString& whole, const QString& cutOff)
{
    const QString journal = QStringLiteral("-journal");
    Sqlite other(whole);
    other.run("PRAGMA cache_size = 1; BEGIN; UPDATE person SET note = hex(zeroblob(40000))");
    writeBytes(cutOff, bytesOf(whole));
    writeBytes(cutOff + journal, bytesOf(whole + journal));
    other.run("ROLLBACK");
    EXPECT_NE(bytesOf(cutOff), bytesOf(whole));
}

Sqlite::Sqlite(const QString& path)
{
    EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &m_handle), SQLITE_OK);
}

Sqlite::~Sqlite()
{
    sqlite3_close(m_handle);
}

void Sqlite::run(const char* sql)
{
    EXPECT_EQ(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(m_handle);
}

qint64 Sqlite::number(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(m_handle);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW) << sql;
    const qint64 number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

QStringList Sqlite::texts(const char* sql)
{
    QStringList texts;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(m_handle);
    while (sqlite3_step(statement) == SQLITE_ROW)
        texts.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))));
    sqlite3_finalize(statement);
    return texts;
}

Done saved(Store& store, const Event& before, const Event& next)
{
    const Result<EditRecord> edit = store.save(before, next, diffBothWays(before, next),
                                               QStringLiteral("Edit"), QDateTime::currentDateTimeUtc());
    return edit ? Done() : Done(tl::unexpected(edit.error()));
}

Event eventIn(const QString& path)
{
    Result<Store::Opened> opened = Store::open(path, Access::ReadOnly);
    EXPECT_TRUE(succeeded(opened));
    return opened ? opened->event : Event();
}

bool trueWithoutPrivileges(const std::function<bool()>& test)
{
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        // Permission bits do not bind root.
        const bool bound = geteuid() != 0 || (setgid(nobody) == 0 && setuid(nobody) == 0);
        _exit(bound && test() ? 0 : 1);
    }
    int status = 1;
    return waitpid(child, &status, 0) == child && status == 0;
}

}  // namespace moderato::test
