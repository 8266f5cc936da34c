#include "core/plan/rowstates.h"

#include "core/plan/rowfields.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowStates)
};

template <class T>
void gather(RowStates& rows, const QUuid& parent, int position, const T& row)
{
    rows.insert(RowId(row.id.uuid()), {kindOf<T>(), parent, position, fieldsOf(row)});
    forEachChildList(row, [&](const auto& list) {
        for (qsizetype i = 0; i < list.size(); ++i)
            gather(rows, row.id.uuid(), int(i), list.at(i));
    });
}

/// Puts rows together from the event down, and remembers the first thing that is wrong.
class Assembly {
public:
    explicit Assembly(const RowStates& rows) : m_rows(rows)
    {
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            m_lists[{row->kind, row->parent}].append(row.key());
    }

    Result<Event> run()
    {
        const QList<Event> events = list<Event>(QUuid());
        if (events.size() != 1)
            return failure(Words::tr("not one event but %1").arg(events.size()));
        if (m_problem.isEmpty() && !m_lists.isEmpty())
            m_problem = Words::tr("a %1 lies in nothing").arg(m_lists.cbegin().key().first);
        if (!m_problem.isEmpty())
            return failure(m_problem);
        return events.first();
    }

private:
    template <class T>
    QList<T> list(const QUuid& parent)
    {
        QList<RowId> ids = m_lists.take({kindOf<T>(), parent});
        std::sort(ids.begin(), ids.end(), [this](RowId a, RowId b) {
            const int first = m_rows.find(a)->position;
            const int second = m_rows.find(b)->position;
            return first == second ? a < b : first < second;
        });
        QList<T> rows;
        for (const RowId id : std::as_const(ids))
            rows.append(row<T>(id));
        return rows;
    }

    template <class T>
    T row(RowId id)
    {
        T row;
        row.id = decltype(row.id)(id.uuid());
        readFields(m_rows.find(id)->fields, row, [this](const char* name, const Error& error) {
            if (m_problem.isEmpty())
                m_problem = Words::tr("%1 can't be read (%2)").arg(QLatin1String(name), error.message);
        });
        forEachChildList(row, [&](auto& children) {
            children = list<typename std::decay_t<decltype(children)>::value_type>(id.uuid());
        });
        return row;
    }

    const RowStates& m_rows;
    QHash<std::pair<QString, QUuid>, QList<RowId>> m_lists;
    QString m_problem;
};

template <class T>
QJsonObject placedFields(const PlacedRow<T>& placed)
{
    QJsonObject fields = fieldsOf(placed.row);
    fields.insert(parentKey, jsonOf(placed.parent));
    fields.insert(positionKey, placed.position);
    return fields;
}

/// Leaves in both only what differs.
void dropSame(QJsonObject& before, QJsonObject& after)
{
    const QStringList names = before.keys();
    for (const QString& name : names)
        if (before.value(name) == after.value(name)) {
            before.remove(name);
            after.remove(name);
        }
}

/// The changes of the rows of one type, in no particular order.
template <class T>
void appendChanges(QList<RowChange>& changes, const RowChanges<T>& forth, const RowChanges<T>& back)
{
    QHash<typename Row<T>::Id, const PlacedRow<T>*> before;
    for (const PlacedRow<T>& placed : back.written)
        before.insert(placed.row.id, &placed);
    for (const PlacedRow<T>& placed : forth.written) {
        RowChange change{RowId(placed.row.id.uuid()), kindOf<T>(), std::nullopt, placedFields(placed)};
        if (const PlacedRow<T>* old = before.take(placed.row.id)) {
            change.before = placedFields(*old);
            dropSame(*change.before, *change.after);
        }
        changes.append(change);
    }
    for (const PlacedRow<T>* old : std::as_const(before))
        changes.append({RowId(old->row.id.uuid()), kindOf<T>(), placedFields(*old), std::nullopt});
}

void appendEventChange(QList<RowChange>& changes, const Event& before, const Event& after)
{
    RowChange old{RowId(before.id.uuid()), kindOf<Event>(), placedFields<Event>({QUuid(), 0, before}),
                  std::nullopt};
    RowChange now{RowId(after.id.uuid()), kindOf<Event>(), std::nullopt,
                  placedFields<Event>({QUuid(), 0, after})};
    if (before.id != after.id) {
        changes << old << now;
        return;
    }
    now.before = old.before;
    dropSame(*now.before, *now.after);
    changes.append(now);
}

void set(RowState& row, const QJsonObject& fields)
{
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (field.key() == parentKey)
            row.parent = QUuid::fromString(field->toString());
        else if (field.key() == positionKey)
            row.position = field->toInt();
        else
            row.fields.insert(field.key(), *field);
    }
}

QJsonValue valueOf(const RowState& row, const QString& key)
{
    if (key == parentKey)
        return jsonOf(row.parent);
    return key == positionKey ? QJsonValue(row.position) : row.fields.value(key);
}

}  // namespace

RowStates rowStates(const Event& event)
{
    RowStates rows;
    gather(rows, QUuid(), 0, event);
    return rows;
}

RowStates rowStates(const Event& event, const Event& other, const RowStates& rowsOfOther)
{
    RowStates rows = rowsOfOther;
    for (const RowChange& change : rowChanges(other, event))
        // An id that stands for another kind of row now comes before it went.
        if (!applyChange(rows, change, Way::Forth))
            return rowStates(event);
    return rows;
}

Result<Event> eventFrom(const RowStates& rows)
{
    return Assembly(rows).run();
}

QList<RowChange> rowChanges(const Event& before, const Event& after)
{
    return rowChanges(before, after, diffBothWays(before, after));
}

QList<RowChange> rowChanges(const Event& before, const Event& after, const BothWays& difference)
{
    QList<RowChange> changes;
    if (difference.forth.eventFields)
        appendEventChange(changes, before, after);
    std::apply(
        [&](const auto&... rows) {
            (appendChanges(changes, rows, std::get<std::decay_t<decltype(rows)>>(difference.back.rows)), ...);
        },
        difference.forth.rows);
    return changes;
}

bool applyChange(RowStates& rows, const RowChange& change, Way way)
{
    const auto& from = way == Way::Forth ? change.before : change.after;
    const auto& to = way == Way::Forth ? change.after : change.before;
    if (from.has_value() != rows.contains(change.id))
        return false;
    if (!to)
        return rows.remove(change.id);
    RowState& row = rows[change.id];
    row.kind = change.kind;
    set(row, *to);
    return true;
}

bool leadsFrom(const RowStates& rows, const RowChange& change, Way way)
{
    const auto& from = way == Way::Forth ? change.before : change.after;
    const auto row = rows.constFind(change.id);
    if (!from || row == rows.constEnd())
        return !from && row == rows.constEnd();
    for (auto field = from->constBegin(); field != from->constEnd(); ++field)
        if (valueOf(*row, field.key()) != *field)
            return false;
    return row->kind == change.kind;
}

}  // namespace moderato
