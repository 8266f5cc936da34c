#include "core/store/database.h"

#include "core/store/sqlerror.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include <array>
#include <utility>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// Another program's write is waited for this long, and by the window with it.
constexpr int busyMilliseconds = 250;

int bind(sqlite3_stmt* statement, int place, const QVariant& value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    const QString text = value.toString();
    return sqlite3_bind_text16(statement, place, text.utf16(),
                               static_cast<int>(text.size() * qsizetype{sizeof(char16_t)}), SQLITE_TRANSIENT);
}

/// Leaves a statement ready for the next time, and the file unlocked, however its run ended.
class Reset {
public:
    explicit Reset(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Reset()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;

private:
    sqlite3_stmt* m_statement;
};

/// Ends a transaction that was not committed, however its work was left.
class Rollback {
public:
    explicit Rollback(Database& database) : m_database(&database) {}
    ~Rollback()
    {
        // SQLite may have rolled back by itself, when the disk was full: then this fails, and all is well.
        if (m_database)
            static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
    }
    Rollback(const Rollback&) = delete;
    Rollback& operator=(const Rollback&) = delete;

    void release() { m_database = nullptr; }

private:
    Database* m_database;
};

}  // namespace

QVariant Record::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(m_statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(text(column));
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

bool Record::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Record::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

bool Record::isWhole(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

qint64 Record::whole(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Record::text(int column) const
{
    // The text comes first: asking for it may change how many bytes it takes.
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QVariantList Record::values(qsizetype count) const
{
    QVariantList values;
    values.reserve(count);
    for (int i = 0; i < count; ++i)
        values.append(value(i));
    return values;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (Done connected = database->connect(path.toUtf8(), access); !connected)
        return tl::unexpected(connected.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::copyInMemory()
{
    std::unique_ptr<Database> copy(new Database(m_path));
    const int access = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    if (Done connected = copy->connect(QByteArrayLiteral(":memory:"), access); !connected)
        return tl::unexpected(connected.error());
    sqlite3_backup* const backup =
        sqlite3_backup_init(copy->m_connection.get(), "main", m_connection.get(), "main");
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return copy->failed(QStringLiteral("backup"));
    return copy;
}

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close(connection);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Done Database::connect(const QByteArray& name, int access)
{
    sqlite3* connection = nullptr;
    const int status = sqlite3_open_v2(name.constData(), &connection, access | SQLITE_OPEN_NOMUTEX, nullptr);
    // There is one to close, and to ask why, even if it could not be opened.
    m_connection.reset(connection);
    if (status != SQLITE_OK)
        return failed(QStringLiteral("open"));
    sqlite3_busy_timeout(connection, busyMilliseconds);
    defend();
    return execute(QStringLiteral("PRAGMA cell_size_check = ON"));
}

void Database::defend()
{
    sqlite3* const handle = m_connection.get();
    constexpr std::array switches{
        std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
        std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto& [option, on] : switches)
        sqlite3_db_config(handle, option, on, nullptr);
    // The longest row that validate() lets through fits with room; one attached database is what VACUUM needs.
    constexpr std::array limits{
        std::pair{SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024},
        std::pair{SQLITE_LIMIT_SQL_LENGTH, 16 * 1024},
        std::pair{SQLITE_LIMIT_COLUMN, 64},
        std::pair{SQLITE_LIMIT_EXPR_DEPTH, 16},
        std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 4},
        std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 64},
        std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        std::pair{SQLITE_LIMIT_ATTACHED, 1},
    };
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

Done Database::prepareForWriting()
{
    const Result<QVariant> journal = value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!journal)
        return tl::unexpected(journal.error());
    if (journal->toString() != QLatin1String("delete"))
        return failure(
            Words::tr("%1 can't be written safely, because another program uses it; close that one.")
                .arg(m_path));
    // The last two keep a large import from writing its pages many times over: the way back of each single statement
    // stays in memory, and so do up to 64 MiB of pages. What is forgotten is overwritten with zeros.
    const QStringList settings{QStringLiteral("synchronous = EXTRA"), QStringLiteral("foreign_keys = ON"),
                               QStringLiteral("temp_store = MEMORY"), QStringLiteral("cache_size = -65536"),
                               QStringLiteral("secure_delete = FAST")};
    for (const QString& setting : settings)
        if (Done set = execute(QStringLiteral("PRAGMA ") + setting); !set)
            return set;
    return {};
}

Done Database::execute(const QString& sql, const QVariantList& values)
{
    return select(sql, values, [](const Record&) {});
}

Done Database::select(const QString& sql, const std::function<void(const Record&)>& record)
{
    return select(sql, {}, record);
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    QVariant first;
    Done selected = select(sql, values, [&first](const Record& record) {
        if (first.isNull())
            first = record.value(0);
    });
    if (!selected)
        return tl::unexpected(selected.error());
    return first;
}

Done Database::select(const QString& sql, const QVariantList& values,
                      const std::function<void(const Record&)>& record)
{
    const Result<sqlite3_stmt*> statement = prepared(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Reset reset(*statement);
    for (int i = 0; i < values.size(); ++i)
        if (bind(*statement, i + 1, values.at(i)) != SQLITE_OK)
            return failed(sql);
    int status = sqlite3_step(*statement);
    for (; status == SQLITE_ROW; status = sqlite3_step(*statement))
        record(Record(*statement));
    if (status != SQLITE_DONE)
        return failed(sql);
    return {};
}

Result<sqlite3_stmt*> Database::prepared(const QString& sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end())
        return known->second.get();
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_connection.get(), text.constData(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failed(sql);
    m_prepared.emplace(sql, Statement(statement));
    return statement;
}

tl::unexpected<Error> Database::failed(const QString& sql) const
{
    const int code = sqlite3_extended_errcode(m_connection.get());
    spdlog::error("{}: {} (SQLite {}) in: {}", m_path.toStdString(), sqlite3_errmsg(m_connection.get()), code,
                  sql.toStdString());
    return tl::unexpected(sqlError(code, m_path));
}

Done inTransaction(Database& database, Database::Mode mode, const std::function<Done()>& work)
{
    const bool writes = mode == Database::Mode::ReadWrite;
    if (Done begun = database.execute(writes ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
        !begun)
        return begun;
    Rollback rollback(database);
    if (Done worked = work(); !worked)
        return worked;
    Done committed = database.execute(QStringLiteral("COMMIT"));
    if (committed)
        rollback.release();
    return committed;
}

}  // namespace moderato
