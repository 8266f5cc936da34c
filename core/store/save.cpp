#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/tables.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

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

/// The row's columns in the order of columnNames.
template <class T>
QVariantList storedRow(const PlacedRow<T>& placed)
{
    QVariantList values{storedOf(placed.row.id)};
    if constexpr (liesInParent<T>)
        values << storedOf(placed.parent) << placed.position;
    forEachField<T>([&](const auto& field) { values.append(storedOf(field.of(placed.row))); });
    return values;
}

/// Writes and removes rows, and keeps the digest with them.
class Saving {
public:
    Saving(Database& database, Digest& digest) : m_database(database), m_digest(digest) {}

    template <class T>
    Done write(const RowChanges<T>& changes)
    {
        if (changes.written.isEmpty())
            return {};
        const QString statement = upsertStatement<T>();
        for (const PlacedRow<T>& placed : changes.written)
            if (Done written = writeRow(statement, placed); !written)
                return written;
        return {};
    }

    template <class T>
    Done remove(const RowChanges<T>& changes)
    {
        const QString statement = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(tableName<T>());
        for (const auto& id : changes.removed)
            if (Done removed = m_database.execute(statement, {storedOf(id)}); !removed)
                return removed;
        return {};
    }

    Done writeEvent(const Event& event)
    {
        if (Done written = writeRow(upsertStatement<Event>(), PlacedRow<Event>{QUuid(), 0, event}); !written)
            return written;
        return m_database.execute(QStringLiteral("DELETE FROM event WHERE id <> ?"), {storedOf(event.id)});
    }

    /// Rows as they were before the change.
    template <class T>
    void forget(const RowChanges<T>& back)
    {
        for (const PlacedRow<T>& placed : back.written)
            forgetRow(placed);
    }

    template <class T>
    void forgetRow(const PlacedRow<T>& placed)
    {
        m_digest.remove(tableName<T>(), storedRow(placed));
    }

private:
    template <class T>
    Done writeRow(const QString& statement, const PlacedRow<T>& placed)
    {
        const QVariantList values = storedRow(placed);
        m_digest.add(tableName<T>(), values);
        return m_database.execute(statement, values);
    }

    Database& m_database;
    Digest& m_digest;
};

/// Runs one step for each kind of row, until one fails.
template <class Step, class... Changes>
Done forEachChanges(Step&& step, const Changes&... changes)
{
    Done done;
    static_cast<void>(((done = step(changes)).has_value() && ...));
    return done;
}

}  // namespace

Digest digestOf(const Event& event)
{
    Digest digest;
    digest.add(tableName<Event>(), storedRow(PlacedRow<Event>{QUuid(), 0, event}));
    const auto add = [&digest]<class T>(const RowChanges<T>& changes) {
        for (const PlacedRow<T>& placed : changes.written)
            digest.add(tableName<T>(), storedRow(placed));
    };
    const Diff all = diff(Event(), event);
    std::apply([&add](const auto&... changes) { (add(changes), ...); }, all.rows);
    return digest;
}

Done refuseInvalid(const Done& valid)
{
    if (!valid)
        return failure(Words::tr("This can't be saved: %1. Undo the change.").arg(valid.error().message));
    return {};
}

Done saveChanges(Database& database, const Event& before, const Event& next, const Diff& forth,
                 const Diff& back, Digest& digest)
{
    Saving saving(database, digest);
    std::apply([&saving](const auto&... changes) { (saving.forget(changes), ...); }, back.rows);
    if (forth.eventFields) {
        if (!before.id.isNull())
            saving.forgetRow(PlacedRow<Event>{QUuid(), 0, before});
        if (Done written = saving.writeEvent(next); !written)
            return written;
    }
    const auto writeRows = [&](const auto& changes) { return saving.write(changes); };
    const auto removeRows = [&](const auto& changes) { return saving.remove(changes); };
    const auto& [people, sessions, participants, accepted, agendas, parts, segments, turns, questions, cues] =
        forth.rows;
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
