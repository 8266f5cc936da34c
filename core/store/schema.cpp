#include "core/store/schema.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/header.h"
#include "core/store/tables.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

/// The table that an id in a field points into.
template <class V>
constexpr const char* referencedTable = nullptr;
template <>
constexpr const char* referencedTable<PersonId> = Row<Person>::table;
template <>
constexpr const char* referencedTable<AgendaId> = Row<Agenda>::table;
template <>
constexpr const char* referencedTable<PartId> = Row<Part>::table;

template <class V>
constexpr bool isId = false;
template <class Tag>
constexpr bool isId<Id<Tag>> = true;

/// Checked when a transaction ends, because the rows of one change come in any order.
QString reference(const char* table)
{
    return QStringLiteral(" REFERENCES %1(id) DEFERRABLE INITIALLY DEFERRED").arg(QLatin1String(table));
}

/// SQLite searches the referring column whenever a row that can be referred to is deleted.
QString indexOn(const QString& table, const QString& column)
{
    return QStringLiteral("CREATE INDEX %1_%2 ON %1(%2)").arg(table, column);
}

template <class V>
QString columnDefinition(const char* name)
{
    static_assert(!isId<V> || referencedTable<V>, "an id in a field needs the table that it points into");
    const bool isText = Column<V>::kind == ColumnKind::Text || Column<V>::kind == ColumnKind::List;
    QString definition =
        QLatin1String(name) + (isText ? QStringLiteral(" TEXT") : QStringLiteral(" INTEGER"));
    if (!Column<V>::nullable)
        definition += QStringLiteral(" NOT NULL");
    if (referencedTable<V>)
        definition += reference(referencedTable<V>);
    return definition;
}

/// The statements that make the table of T, its indexes, and those of all that lies in it.
template <class T>
QStringList statements(const char* parentTable)
{
    QStringList columns{QStringLiteral("id TEXT NOT NULL PRIMARY KEY")};
    QStringList indexes;
    if constexpr (liesInParent<T>) {
        columns << QStringLiteral("parent TEXT NOT NULL") + reference(parentTable)
                << QStringLiteral("position INTEGER NOT NULL");
        indexes << indexOn(tableName<T>(), QStringLiteral("parent"));
    }
    forEachField<T>([&](const auto& field) {
        using V = std::remove_cvref_t<decltype(field.of(std::declval<const T&>()))>;
        columns << columnDefinition<V>(field.name);
        if (isId<V>)
            indexes << indexOn(tableName<T>(), QLatin1String(field.name));
    });
    QStringList all{QStringLiteral("CREATE TABLE %1(\n  %2\n) STRICT")
                        .arg(tableName<T>(), columns.join(QStringLiteral(",\n  ")))};
    all += indexes;
    forEachChildType<T>(
        [&](auto child) { all += statements<typename decltype(child)::type>(Row<T>::table); });
    return all;
}

QStringList allStatements()
{
    return statements<Event>(nullptr);
}

}  // namespace

Done createSchema(Database& database)
{
    QStringList all = allStatements();
    all << QStringLiteral("PRAGMA application_id = %1").arg(applicationId)
        << QStringLiteral("PRAGMA user_version = %1").arg(formatVersion);
    for (const QString& statement : std::as_const(all))
        if (Done executed = database.execute(statement); !executed)
            return executed;
    return {};
}

Done checkSchema(Database& database)
{
    QStringList found;
    // What SQLite makes by itself to keep ids unique has no SQL; anything of a stranger's has.
    Done read = database.select(
        QStringLiteral(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL OR name NOT LIKE 'sqlite_autoindex_%'"),
        [&found](const Record& row) { found.append(row.value(0).toString()); });
    if (!read)
        return read;
    QStringList wanted = allStatements();
    wanted.sort();
    found.sort();
    if (found == wanted)
        return {};
    return failure(
        Words::tr(
            "%1 does not hold the tables of an event file, or more than those; it is damaged or was changed "
            "by another program. Go back to a copy of it.")
            .arg(database.path()));
}

}  // namespace moderato
