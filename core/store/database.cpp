#include "core/store/database.h"

#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include <array>
#include <utility>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// The connection below Qt's; null unless the driver is SQLite's.
sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.data());
}

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

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    if (Done connected = database->connect(mode); !connected)
        return tl::unexpected(connected.error());
    return database;
}

Database::Database(const QString& path)
    : m_path(path)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Done Database::connect(Mode mode)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_database.isValid())
        return failure(
            Words::tr("Event files can't be opened, because Qt's driver for SQLite is missing; install it."));
    // Qt would wait for 5 s while another program writes, and the window with it.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=250");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return failed(m_database.lastError(), QStringLiteral("open"));
    if (!handleOf(m_database))
        return failure(
            Words::tr("Event files can't be opened, because Qt's driver for SQLite is not the usual one."));
    defend();
    return execute(QStringLiteral("PRAGMA cell_size_check = ON"));
}

void Database::defend()
{
    sqlite3* const handle = handleOf(m_database);
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
    // stays in memory, and so do up to 64 MiB of pages.
    const QStringList settings{QStringLiteral("synchronous = EXTRA"), QStringLiteral("foreign_keys = ON"),
                               QStringLiteral("temp_store = MEMORY"), QStringLiteral("cache_size = -65536")};
    for (const QString& setting : settings)
        if (Done set = execute(QStringLiteral("PRAGMA ") + setting); !set)
            return set;
    return {};
}

Done Database::execute(const QString& sql, const QVariantList& values)
{
    const Result<QSqlQuery*> query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    (*query)->finish();
    return {};
}

Done Database::select(const QString& sql, const std::function<void(const QSqlQuery&)>& row)
{
    const Result<QSqlQuery*> query = run(sql, {});
    if (!query)
        return tl::unexpected(query.error());
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failed(error, sql);
    return {};
}

Result<QVariant> Database::value(const QString& sql)
{
    QVariant first;
    Done selected = select(sql, [&first](const QSqlQuery& row) {
        if (first.isNull())
            first = row.value(0);
    });
    if (!selected)
        return tl::unexpected(selected.error());
    return first;
}

Result<QSqlQuery*> Database::run(const QString& sql, const QVariantList& values)
{
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failed(query.lastError(), sql);
        prepared = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = prepared->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (query.exec())
        return &query;
    const QSqlError error = query.lastError();
    query.finish();
    return failed(error, sql);
}

tl::unexpected<Error> Database::failed(const QSqlError& error, const QString& sql) const
{
    spdlog::error("{}: {} (SQLite {}) in: {}", m_path.toStdString(), error.databaseText().toStdString(),
                  error.nativeErrorCode().toStdString(), sql.toStdString());
    return tl::unexpected(sqlError(error.nativeErrorCode().toInt(), m_path));
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
