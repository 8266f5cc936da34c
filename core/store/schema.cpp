#include "core/store/schema.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/header.h"
#include "core/store/tables.h"

#include <QCoreApplication>
#include <QSet>

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

/// What the file keeps beside the event: its own state, its history and its named versions.
QStringList keepingStatements()
{
    return {
        QStringLiteral("CREATE TABLE file(\n  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),\n"
                       "  present INTEGER NOT NULL,\n  first_revision TEXT NOT NULL,\n"
                       "  left_out INTEGER NOT NULL,\n  history_kilobytes INTEGER NOT NULL,\n"
                       "  history_days INTEGER NOT NULL,\n  digest TEXT NOT NULL\n) STRICT"),
        QStringLiteral(
            "CREATE TABLE edit(\n  number INTEGER NOT NULL PRIMARY KEY,\n  revision TEXT NOT NULL,\n"
            "  at TEXT NOT NULL,\n  label TEXT NOT NULL,\n  bytes INTEGER NOT NULL,\n"
            "  digest TEXT NOT NULL\n) STRICT"),
        QStringLiteral("CREATE TABLE edit_row(\n  edit INTEGER NOT NULL,\n  row_id TEXT NOT NULL,\n"
                       "  kind TEXT NOT NULL,\n  before TEXT,\n  after TEXT,\n"
                       "  PRIMARY KEY (edit, row_id)\n) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE version(\n  id TEXT NOT NULL PRIMARY KEY,\n  name TEXT NOT NULL,\n"
                       "  at TEXT NOT NULL,\n  digest TEXT NOT NULL\n) STRICT"),
        QStringLiteral("CREATE TABLE version_row(\n  version TEXT NOT NULL,\n  row_id TEXT NOT NULL,\n"
                       "  kind TEXT NOT NULL,\n  parent TEXT,\n  position INTEGER NOT NULL,\n"
                       "  fields TEXT NOT NULL,\n  PRIMARY KEY (version, row_id)\n) STRICT, WITHOUT ROWID"),
    };
}

/// The runs of sessions: the plan of each as it began, and its log.
QStringList runStatements()
{
    return {
        QStringLiteral(
            "CREATE TABLE run(\n  number INTEGER NOT NULL PRIMARY KEY,\n  id TEXT NOT NULL UNIQUE,\n"
            "  session TEXT,\n  kind TEXT NOT NULL,\n  entries INTEGER NOT NULL,\n  digest TEXT NOT NULL\n) STRICT"),
        QStringLiteral("CREATE TABLE run_row(\n  run INTEGER NOT NULL,\n  row_id TEXT NOT NULL,\n"
                       "  kind TEXT NOT NULL,\n  parent TEXT,\n  position INTEGER NOT NULL,\n"
                       "  fields TEXT NOT NULL,\n  PRIMARY KEY (run, row_id)\n) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE run_entry(\n  run INTEGER NOT NULL,\n  number INTEGER NOT NULL,\n"
                       "  action TEXT NOT NULL,\n  at_ms INTEGER NOT NULL,\n  boot TEXT NOT NULL,\n"
                       "  ticks_ms INTEGER NOT NULL,\n  utc_ms INTEGER NOT NULL,\n  segment TEXT,\n"
                       "  person TEXT,\n  hand TEXT,\n  question TEXT,\n  amount_seconds INTEGER NOT NULL,\n"
                       "  undoes INTEGER NOT NULL,\n  text TEXT NOT NULL,\n  details TEXT,\n"
                       "  changes TEXT NOT NULL,\n  digest TEXT NOT NULL,\n  PRIMARY KEY (run, number)\n"
                       ") STRICT, WITHOUT ROWID"),
    };
}

/// For people who query their own agenda; the program itself reads no view.
QStringList viewStatements()
{
    return {
        QStringLiteral(
            "CREATE VIEW plan AS\n"
            "SELECT session.title AS session, agenda.name AS agenda, agenda.id = session.chosen_agenda AS chosen,\n"
            "  segment.position + 1 AS number, part.title AS part, segment.title, segment.kind,\n"
            "  segment.planned_seconds / 60.0 AS planned_minutes,\n"
            "  segment.floor_reserve_seconds / 60.0 AS floor_reserve_minutes,\n"
            "  person.name AS lead, segment.parked\n"
            "FROM segment JOIN agenda ON agenda.id = segment.parent JOIN session ON session.id = agenda.parent\n"
            "  LEFT JOIN part ON part.id = segment.part LEFT JOIN person ON person.id = segment.lead\n"
            "ORDER BY session.position, agenda.position, segment.position"),
        QStringLiteral(
            "CREATE VIEW speaking AS\n"
            "SELECT person.name AS person, session.title AS session, agenda.name AS agenda,\n"
            "  segment.title AS segment, segment.parked, turn.rounds_seconds,\n"
            "  (SELECT coalesce(sum(value), 0) FROM json_each(turn.rounds_seconds)) / 60.0 AS minutes\n"
            "FROM turn JOIN segment ON segment.id = turn.parent JOIN agenda ON agenda.id = segment.parent\n"
            "  JOIN session ON session.id = agenda.parent LEFT JOIN person ON person.id = turn.person\n"
            "ORDER BY session.position, agenda.position, segment.position, turn.position"),
        QStringLiteral(
            "CREATE VIEW invitations AS\n"
            "SELECT session.title AS session, person.name AS person, person.affiliation, participant.roles,\n"
            "  participant.attendance, participant.invitation, participant.invited_on, participant.answered_on\n"
            "FROM participant JOIN session ON session.id = participant.parent\n"
            "  JOIN person ON person.id = participant.person\n"
            "ORDER BY session.position, participant.position"),
        QStringLiteral(
            "CREATE VIEW log AS\n"
            "SELECT run.number AS run, run.kind, session.title AS session, entry.number,\n"
            "  round(entry.at_ms / 60000.0, 2) AS at_minutes, entry.action,\n"
            "  (SELECT json_extract(fields, '$.title') FROM run_row WHERE run_row.run = run.number AND row_id = entry.segment)\n"
            "    AS segment,\n"
            "  (SELECT json_extract(fields, '$.name') FROM run_row WHERE run_row.run = run.number AND row_id = entry.person)\n"
            "    AS person,\n"
            "  entry.text, entry.undoes\n"
            "FROM run JOIN run_entry AS entry ON entry.run = run.number\n"
            "  LEFT JOIN session ON session.id = run.session\n"
            "ORDER BY run.number, entry.number"),
    };
}

QStringList allStatements()
{
    return statements<Event>(nullptr) + keepingStatements() + runStatements() + viewStatements();
}

const QString tableStart = QStringLiteral("CREATE TABLE ");

/// What stands in the list of tables, for people.
QString entryWords(const QString& kind, const QString& name)
{
    const QString shown = name.simplified().left(60);
    if (kind == QLatin1String("table"))
        return Words::tr("table \"%1\"").arg(shown);
    if (kind == QLatin1String("index"))
        return Words::tr("index \"%1\"").arg(shown);
    if (kind == QLatin1String("view"))
        return Words::tr("view \"%1\"").arg(shown);
    if (kind == QLatin1String("trigger"))
        return Words::tr("trigger \"%1\"").arg(shown);
    return QStringLiteral("\"%1\"").arg(shown);
}

/// Names all of these; none if one of them stands for a table of ours, of which no row can be trusted then.
std::optional<QStringList> entriesNamed(const QSet<QString>& missing, const QList<QVariantList>& others)
{
    const QStringList own = ownTables();
    QSet<QString> names;
    for (const QVariantList& other : others) {
        const QString name = other.value(1).toString();
        if (own.contains(name, Qt::CaseInsensitive))
            return std::nullopt;
        names.insert(entryWords(other.value(0).toString(), name));
    }
    for (const QString& statement : missing) {
        if (statement.startsWith(tableStart))
            return std::nullopt;
        names.insert(entryWords(statement.section(u' ', 1, 1).toLower(), statement.section(u' ', 2, 2)));
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

}  // namespace

QStringList keepingTables()
{
    return {QStringLiteral("edit"), QStringLiteral("edit_row"), QStringLiteral("version"),
            QStringLiteral("version_row")};
}

QStringList viewNames()
{
    return {QStringLiteral("plan"), QStringLiteral("speaking"), QStringLiteral("invitations")};
}

QStringList runTables()
{
    return {QStringLiteral("run"), QStringLiteral("run_row"), QStringLiteral("run_entry")};
}

QString runView()
{
    return QStringLiteral("log");
}

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

QStringList ownTables()
{
    QStringList names;
    for (const QString& statement : allStatements())
        if (statement.startsWith(tableStart))
            names.append(statement.section(u'(', 0, 0).mid(tableStart.size()));
    return names;
}

Result<QStringList> foreignSchema(Database& database)
{
    const QStringList all = allStatements();
    QSet<QString> missing(all.cbegin(), all.cend());
    QList<QVariantList> others;
    // What SQLite makes by itself to keep ids unique has no SQL; anything of a stranger's has.
    Done read = database.select(
        QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL OR name NOT LIKE "
                       "'sqlite_autoindex_%'"),
        [&](const Record& row) {
            if (!missing.remove(row.value(2).toString()))
                others.append(row.values(2));
        });
    if (!read)
        return tl::unexpected(read.error());
    if (std::optional<QStringList> foreign = entriesNamed(missing, others))
        return std::move(*foreign);
    return failure(
        Words::tr(
            "%1 does not hold the tables of an event file; it is damaged or was changed by another program. Go "
            "back to a copy of it, or recover what can be read.")
            .arg(database.path()));
}

}  // namespace moderato
