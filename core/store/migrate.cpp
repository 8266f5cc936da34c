#include "core/store/migrate.h"

#include "core/store/database.h"
#include "core/store/digest.h"
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

/// Version 2 had no look of the handouts and no practical notes.
Done toVersion3(Database& database)
{
    QStringList statements;
    for (const char* name : {"theme_accent", "theme_font", "theme_header", "theme_footer", "theme_logo"})
        statements << QStringLiteral("ALTER TABLE event ADD COLUMN %1 TEXT NOT NULL DEFAULT ''")
                          .arg(QLatin1String(name));
    for (const char* name : {"on_site_info", "online_info"})
        statements << QStringLiteral("ALTER TABLE session ADD COLUMN %1 TEXT NOT NULL DEFAULT ''")
                          .arg(QLatin1String(name));
    statements << QStringLiteral("ALTER TABLE session ADD COLUMN contact TEXT");
    return executeAll(database, statements);
}

/// Version 3 had no runs; their tables are made with all others, and are empty.
Done toVersion4(Database&)
{
    return {};
}

constexpr std::array steps{&toVersion2, &toVersion3, &toVersion4};

// From this version on a file keeps its own state, its history and its named versions.
constexpr quint32 firstWithHistory = 2;

template <class T>
void appendTables(QStringList& tables)
{
    tables.append(tableName<T>());
    forEachChildType<T>([&tables](auto child) { appendTables<typename decltype(child)::type>(tables); });
}

QStringList tablesOf(quint32 version)
{
    QStringList tables;
    appendTables<Event>(tables);
    if (version >= firstWithHistory)
        tables << keepingTables() << QStringLiteral("file");
    return tables;
}

/// Of versions of which the exact statements are not known any more: nothing but our tables, indexes on them and views.
Done refuseForeignTables(Database& database, quint32 version)
{
    const QStringList views = version >= firstWithHistory ? viewNames() : QStringList();
    const QString list = QStringLiteral("', '");
    const Result<QStringList> foreign =
        texts(database, QStringLiteral(
                            "SELECT name FROM sqlite_schema WHERE NOT (type = 'view' AND name IN ('%1')) AND "
                            "(type NOT IN ('table', 'index') OR tbl_name NOT IN ('%2') OR "
                            "sql LIKE 'CREATE VIRTUAL%')")
                            .arg(views.join(list), tablesOf(version).join(list)));
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
    for (const QString& view : viewNames() + QStringList{runView()})
        before << QStringLiteral("DROP VIEW IF EXISTS main.%1").arg(view);
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

/// The sum over the rows of the event as they are stored, whatever columns that version has.
Result<Digest> storedDigest(Database& database)
{
    QStringList tables;
    appendTables<Event>(tables);
    Digest digest;
    for (const QString& table : std::as_const(tables)) {
        const Result<QStringList> columns = presentColumns(database, table);
        if (!columns)
            return tl::unexpected(columns.error());
        const int count = static_cast<int>(columns->size());
        RowDigest rows(digest, table);
        Done read = database.select(QStringLiteral("SELECT * FROM %1").arg(table),
                                    [&](const Record& row) { rows.add(row, count); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return digest;
}

/// What the file says of itself, before it is changed.
struct FileOrigin {
    FileState state;
    QString digest;
    bool isAsWritten = true;  ///< its rows are those that its digest was written for
};

Result<FileOrigin> originOf(Database& database, quint32 version)
{
    FileOrigin origin;
    if (version < firstWithHistory) {
        origin.state.firstRevision = QUuid::createUuid();
        return origin;
    }
    const Result<ReadState> read = readFileState(database);
    if (!read)
        return tl::unexpected(read.error());
    const Result<Digest> digest = storedDigest(database);
    if (!digest)
        return tl::unexpected(digest.error());
    return FileOrigin{read->state, read->digest, digestText(read->state, *digest) == read->digest};
}

/// A file whose rows are not as they were written keeps its old digest, so that it is still noticed.
Done writeOrigin(Database& database, const FileOrigin& origin)
{
    const Result<Loaded> loaded = loadEvent(database);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (Done written = writeFileState(database, origin.state, loaded->digest); !written || origin.isAsWritten)
        return written;
    return database.execute(QStringLiteral("UPDATE file SET digest = ?"), {origin.digest});
}

}  // namespace

Done migrate(Database& database, quint32 from)
{
    if (Done ours = refuseForeignTables(database, from); !ours)
        return ours;
    const Result<FileOrigin> origin = originOf(database, from);
    if (!origin)
        return tl::unexpected(origin.error());
    for (quint32 version = from; version - 1 < steps.size(); ++version)
        if (Done stepped = steps.at(version - 1)(database); !stepped)
            return stepped;
    QStringList tables = tablesOf(from);
    tables.removeOne(QStringLiteral("file"));
    if (from >= firstWithHistory)
        if (Done dropped = database.execute(QStringLiteral("DROP TABLE file")); !dropped)
            return dropped;
    if (Done rebuilt = rebuild(database, tables); !rebuilt)
        return rebuilt;
    return writeOrigin(database, *origin);
}

}  // namespace moderato
