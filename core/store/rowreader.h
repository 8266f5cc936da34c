#pragma once

#include "core/plan/ranges.h"
#include "core/store/columns.h"
#include "core/store/foundrows.h"
#include "core/store/tables.h"

namespace moderato {

/// For each column of a table as this version has it its place in the file's records, or -1.
using Places = QList<qsizetype>;

/// The places of the columns of T in a table with these columns.
template <class T>
Places placesIn(const QStringList& columns)
{
    Places places;
    const QStringList names = columnNames<T>();
    for (const QString& name : names)
        places.append(columns.indexOf(name));
    return places;
}

/// A row as it was read, and the names of the fields that could not be and have their defaults.
template <class T>
struct ReadRow {
    FoundRow<T> found;
    QList<const char*> lost;
};

/// Reads a value of the type that the column has. Unlike a good file's, a value may be of any type.
template <class V>
bool readValue(const QVariant& stored, V& value)
{
    const bool isWhole = Column<V>::kind == ColumnKind::Whole || Column<V>::kind == ColumnKind::Flag;
    const int type = isWhole ? QMetaType::LongLong : QMetaType::QString;
    const bool fits = stored.isValid() ? stored.typeId() == type : Column<V>::nullable;
    return fits && readStored(stored, value).has_value();
}

/// Reads one record as a row of T. None if it has neither an id nor the row that it lies in.
template <class T>
std::optional<ReadRow<T>> readRow(const QVariantList& values, const Places& places)
{
    const auto valueOf = [&](int column) { return values.value(places.at(column), QByteArray()); };
    ReadRow<T> read;
    bool isOurs = readValue(valueOf(0), read.found.row.id) && !read.found.row.id.isNull();
    if constexpr (liesInParent<T>) {
        RowId parent;
        isOurs = (readValue(valueOf(1), parent) && !parent.isNull()) || isOurs;
        read.found.parent = parent.uuid();
        const QVariant position = valueOf(2);
        read.found.position = position.typeId() == QMetaType::LongLong ? position.toLongLong() : 0;
    }
    int column = liesInParent<T> ? 3 : 1;
    const T defaults;
    forEachField<T>([&](const auto& field) {
        auto& value = field.of(read.found.row);
        const int at = column++;
        // What the table has no column for is not this row's loss.
        if (places.at(at) < 0 || (readValue(valueOf(at), value) && outOfRange(value, field.name).isEmpty()))
            return;
        value = field.of(defaults);
        read.lost.append(field.name);
    });
    // The one event is known without its id.
    if constexpr (!liesInParent<T>)
        isOurs = isOurs || read.lost.isEmpty();
    return isOurs ? std::optional(read) : std::nullopt;
}

}  // namespace moderato
