#pragma once

#include "core/plan/fields.h"

#include <QHash>
#include <QStringList>

#include <type_traits>

namespace moderato {

// The tables of the file as they follow from Row<T>: a row has its id, its fields, and below the event also the row
// that it lies in and its position there.

template <class List>
struct RowInList;

template <class T, class Child>
struct RowInList<QList<Child> T::*> {
    using Type = Child;
};

/// Calls f(std::type_identity<Child>) for the type of each list of rows inside a T.
template <class T, class F>
void forEachChildType(F&& f)
{
    std::apply(
        [&f](auto... list) { (f(std::type_identity<typename RowInList<decltype(list)>::Type>{}), ...); },
        Row<T>::children);
}

/// True for all but the event itself.
template <class T>
constexpr bool liesInParent = !std::is_same_v<T, Event>;

/// The rows of one type by the row that they lie in, each list in its order.
template <class T>
using ByParent = QHash<RowId, QList<T>>;

template <class T>
QString tableName()
{
    return QString::fromLatin1(Row<T>::table);
}

/// All columns of the table, in order.
template <class T>
QStringList columnNames()
{
    QStringList names{QStringLiteral("id")};
    if constexpr (liesInParent<T>)
        names << QStringLiteral("parent") << QStringLiteral("position");
    forEachField<T>([&](const auto& field) { names.append(QString::fromLatin1(field.name)); });
    return names;
}

}  // namespace moderato
