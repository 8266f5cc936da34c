#pragma once

#include "core/plan/fields.h"
#include "core/plan/values.h"

#include <QVariant>

namespace moderato {

/// How a column of the file holds a value: as in JSON, but flags as 0 and 1, shares in thousandths, and lists as JSON
/// in a text.
enum class ColumnKind { Text, Whole, Flag, List };

/// The column for a type of value. Words, dates and times are texts.
template <class V>
struct Column {
    static constexpr ColumnKind kind = ColumnKind::Text;
    static constexpr bool nullable = false;
};

template <ColumnKind Kind, bool Nullable = false>
struct ColumnOf {
    static constexpr ColumnKind kind = Kind;
    static constexpr bool nullable = Nullable;
};

template <>
struct Column<bool> : ColumnOf<ColumnKind::Flag> {
};
template <>
struct Column<int> : ColumnOf<ColumnKind::Whole> {
};
template <>
struct Column<Seconds> : ColumnOf<ColumnKind::Whole> {
};
template <>
struct Column<Share> : ColumnOf<ColumnKind::Whole> {
};
template <>
struct Column<QDate> : ColumnOf<ColumnKind::Text, true> {
};
template <class Tag>
struct Column<Id<Tag>> : ColumnOf<ColumnKind::Text, true> {
};
template <class V>
struct Column<std::optional<V>> : ColumnOf<Column<V>::kind, true> {
};
template <class V>
struct Column<QList<V>> : ColumnOf<ColumnKind::List> {
};

/// The value as SQLite stores it, from its JSON.
QVariant storedFromJson(const QJsonValue& json);

/// The JSON of a stored value; what can't be such a column's value becomes what no value is read from.
QJsonValue jsonFromStored(const QVariant& stored, ColumnKind kind);

template <class V>
QVariant storedOf(const V& value)
{
    if constexpr (std::is_same_v<V, Share>)
        return value.perMille;
    else
        return storedFromJson(jsonOf(value));
}

/// Reads a stored value; the error says what was expected.
template <class V>
Done readStored(const QVariant& stored, V& value)
{
    if constexpr (std::is_same_v<V, Share>)
        return readJson(jsonFromStored(stored, ColumnKind::Whole), value.perMille);
    else
        return readJson(jsonFromStored(stored, Column<V>::kind), value);
}

}  // namespace moderato
