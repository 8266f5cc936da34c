#pragma once

#include "core/plan/fields.h"
#include "core/plan/runvalues.h"
#include "core/store/cell.h"

#include <QVariant>

namespace moderato {

/// How a column of the file holds a value: as in JSON, but flags as 0 and 1, shares in thousandths, and lists and
/// objects as JSON in a text.
enum class ColumnKind { Text, Whole, Flag, List, Object };

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

// Most values are read without the detour over JSON; what these do not take is read and judged there.

bool readPlain(const Cell& stored, QString& value);
bool readPlain(const Cell& stored, bool& value);
bool readPlain(const Cell& stored, int& value);
bool readPlain(const Cell& stored, Seconds& value);
bool readPlain(const Cell& stored, QUuid& value);
bool readPlain(const Cell& stored, QList<Seconds>& value);

template <class Tag>
bool readPlain(const Cell& stored, Id<Tag>& value)
{
    QUuid uuid;
    if (!readPlain(stored, uuid))
        return false;
    value = Id<Tag>(uuid);
    return true;
}

template <Enumeration E>
bool readPlain(const Cell& stored, E& value)
{
    for (int i = 0; i < enumCount<E>(); ++i)
        if (stored.text() == QByteArrayView(EnumWords<E>::words[static_cast<std::size_t>(i)])) {
            value = static_cast<E>(i);
            return true;
        }
    return false;
}

template <class V>
bool readPlain(const Cell&, V&)
{
    return false;
}

template <class V>
bool readPlain(const Cell& stored, std::optional<V>& value)
{
    if (stored.isNull()) {
        value.reset();
        return true;
    }
    V some{};
    if (!readPlain(stored, some))
        return false;
    value = some;
    return true;
}

/// Reads a stored value by its JSON, which is slower and takes whatever the column can hold.
template <class V>
Done readByJson(const QVariant& stored, V& value)
{
    if constexpr (std::is_same_v<V, Share>)
        return readJson(jsonFromStored(stored, ColumnKind::Whole), value.perMille);
    else
        return readJson(jsonFromStored(stored, Column<V>::kind), value);
}

/// Reads a stored value; the error says what was expected.
template <class V>
Done readStored(const QVariant& stored, V& value)
{
    return readPlain(Cell(stored), value) ? Done() : readByJson(stored, value);
}

}  // namespace moderato
