#include "core/plan/rowstates.h"

#include "core/plan/rowfields.h"

namespace moderato {
namespace {

template <class T>
void gather(RowStates& rows, const QUuid& parent, int position, const T& row)
{
    rows.insert(RowId(row.id.uuid()), {kindOf<T>(), parent, position, fieldsOf(row)});
    forEachChildList(row, [&](const auto& list) {
        for (qsizetype i = 0; i < list.size(); ++i)
            gather(rows, row.id.uuid(), int(i), list.at(i));
    });
}

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
