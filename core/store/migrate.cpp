#include "core/store/migrate.h"

#include "core/store/database.h"
#include "core/store/filestate.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/tables.h"

#include <QCoreApplication>

#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

Done executeAll(Database& database, const QStringList& statements)
{
    for (const QString& statement : statements)
        if (Done executed = database.execute(statement); !executed)
            return executed;
    return {};
}

Result<QStringList> texts(Database& database, const QString& sql)
{
    QStringList found;
    Done read = database.select(sql, [&found](const Record& row) { found.append(row.value(0).toString()); });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<QStringList> presentColumns(Database& database, const QString& table)
{
    return texts(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
}

// One function a step. A step gives the tables the columns of the next version, and no more: how the tables are written
// down is mended for all of them at the end. Steps never change once they were released.

/// Version 1 was also written without what the checks hold a session to.
Done toVersion2(Database& database)
{
    constexpr std::array added{
        std::pair{"policy_first_floor_by", "INTEGER NOT NULL DEFAULT 500"},
        std::pair{"policy_floor_yields", "INTEGER NOT NULL DEFAULT 0"},
        std::pair{"policy_least_speaking", "INTEGER NOT NULL DEFAULT 500"},
        std::pair{"policy_unused_time_seconds", "INTEGER NOT NULL DEFAULT 300"},
        std::pair{"policy_between_sessions_seconds", "INTEGER NOT NULL DEFAULT 600"},
        std::pair{"policy_confirmed_days_before", "INTEGER NOT NULL DEFAULT 14"},
        std::pair{"policy_longest_title", "INTEGER NOT NULL DEFAULT 60"},
        std::pair{"policy_checks", "TEXT NOT NULL DEFAULT '[]'"},
    };
    const Result<QStringList> present = presentColumns(database, QStringLiteral("session"));
    if (!present)
        return tl::unexpected(present.error());
    for (const auto& [name, definition] : added) {
        if (present->contains(QLatin1String(name)))
            continue;
        const QString statement = QStringLiteral("ALTER TABLE session ADD COLUMN %1 %2");
        if (Done executed = database.execute(statement.arg(QLatin1String(name), QLatin1String(definition)));
            !executed)
            return executed;
    }
    return {};
}

constexpr std::array steps{&toVersion2};

template <class T>
void appendTables(QStringList& tables)
{
    tables.append(tableName<T>());
    forEachChildType<T>([&tables](auto child) { appendTables<typename decltype(child)::type>(tables); });
}

/// Of versions of which the exact statements are not known any more: nothing but our tables and indexes on them.
Done refuseForeignTables(Database& database, const QStringList& tables)
{
    const Result<QStringList> foreign = texts(
        database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR "
                                 "tbl_name NOT IN ('%1') OR sql LIKE 'CREATE VIRTUAL%'")
                      .arg(tables.join(QStringLiteral("', '"))));
    if (!foreign)
        return tl::unexpected(foreign.error());
    if (foreign->isEmpty())
        return {};
    return failure(
        Words::tr("%1 is of an older version, and holds more than the tables of an event (%2); it was "
                  "changed by another program. Go back to a copy of it, or recover what can be read.")
            .arg(database.path(), foreign->first().left(60)));
}

/// Makes each table anew as this version writes it down, with what it held.
Done rebuild(Database& database, const QStringList& tables)
{
    QStringList before;
    QStringList after;
    for (const QString& table : tables) {
        const Result<QStringList> columns = presentColumns(database, table);
        if (!columns)
            return tl::unexpected(columns.error());
        const QString names = columns->join(u',');
        before << QStringLiteral("CREATE TEMP TABLE old_%1 AS SELECT * FROM main.%1").arg(table)
               << QStringLiteral("DROP TABLE main.%1").arg(table);
        after << QStringLiteral("INSERT INTO main.%1(%2) SELECT %2 FROM temp.old_%1").arg(table, names)
              << QStringLiteral("DROP TABLE temp.old_%1").arg(table);
    }
    if (Done set = executeAll(database, before); !set)
        return set;
    if (Done created = createSchema(database); !created)
        return created;
    return executeAll(database, after);
}

}  // namespace

Done migrate(Database& database, quint32 from)
{
    QStringList tables;
    appendTables<Event>(tables);
    if (Done ours = refuseForeignTables(database, tables); !ours)
        return ours;
    for (quint32 version = from; version - 1 < steps.size(); ++version)
        if (Done stepped = steps.at(version - 1)(database); !stepped)
            return stepped;
    if (Done rebuilt = rebuild(database, tables); !rebuilt)
        return rebuilt;
    const Result<Loaded> loaded = loadEvent(database);
    if (!loaded)
        return tl::unexpected(loaded.error());
    FileState state;
    state.firstRevision = QUuid::createUuid();
    return writeFileState(database, state, loaded->digest);
}

}  // namespace moderato
