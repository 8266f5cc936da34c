#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/tables.h"

namespace moderato {
namespace {

template <class T>
QString upsertStatement()
{
    const QStringList names = columnNames<T>();
    QStringList updates;
    for (const QString& name : names.mid(1))
        updates.append(QStringLiteral("%1 = excluded.%1").arg(name));
    const QStringList places(names.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3) ON CONFLICT(id) DO UPDATE SET %4")
        .arg(tableName<T>(), names.join(u','), places.join(u','), updates.join(u','));
}

template <class T>
void appendFields(QVariantList& values, const T& row)
{
    forEachField<T>([&](const auto& field) { values.append(storedOf(field.of(row))); });
}

template <class T>
Done write(Database& database, const RowChanges<T>& changes)
{
    if (changes.written.isEmpty())
        return {};
    const QString statement = upsertStatement<T>();
    for (const PlacedRow<T>& placed : changes.written) {
        QVariantList values{storedOf(placed.row.id), storedOf(placed.parent), placed.position};
        appendFields(values, placed.row);
        if (Done written = database.execute(statement, values); !written)
            return written;
    }
    return {};
}

template <class T>
Done remove(Database& database, const RowChanges<T>& changes)
{
    const QString statement = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(tableName<T>());
    for (const auto& id : changes.removed)
        if (Done removed = database.execute(statement, {storedOf(id)}); !removed)
            return removed;
    return {};
}

Done writeEvent(Database& database, const Event& event)
{
    QVariantList values{storedOf(event.id)};
    appendFields(values, event);
    if (Done written = database.execute(upsertStatement<Event>(), values); !written)
        return written;
    return database.execute(QStringLiteral("DELETE FROM event WHERE id <> ?"), {storedOf(event.id)});
}

/// Runs one step for each kind of row, until one fails.
template <class Step, class... Changes>
Done forEachChanges(Step&& step, const Changes&... changes)
{
    Done done;
    static_cast<void>(((done = step(changes)).has_value() && ...));
    return done;
}

}  // namespace

Done saveChanges(Database& database, const Event& next, const Diff& diff)
{
    if (diff.eventFields)
        if (Done written = writeEvent(database, next); !written)
            return written;
    const auto writeRows = [&](const auto& changes) { return write(database, changes); };
    const auto removeRows = [&](const auto& changes) { return remove(database, changes); };
    const auto& [people, sessions, participants, accepted, agendas, parts, segments, turns, questions, cues] =
        diff.rows;
    // Written from the outside in and removed from the inside out, so that hardly a reference hangs in between:
    // SQLite looks for each one that does.
    Done written = forEachChanges(writeRows, people, sessions, participants, accepted, agendas, parts,
                                  segments, turns, questions, cues);
    if (!written)
        return written;
    return forEachChanges(removeRows, cues, questions, turns, segments, parts, agendas, accepted,
                          participants, sessions, people);
}

}  // namespace moderato
