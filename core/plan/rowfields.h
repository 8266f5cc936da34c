#pragma once

#include "core/plan/fields.h"
#include "core/plan/values.h"
#include "core/result.h"

#include <QJsonObject>

namespace moderato {

/// What RowState::kind calls rows of this type.
template <class T>
QString kindOf()
{
    return QString::fromLatin1(Row<T>::table);
}

/// A row's own fields as JSON.
template <class T>
QJsonObject fieldsOf(const T& row)
{
    QJsonObject fields;
    forEachField<T>(
        [&](const auto& field) { fields.insert(QLatin1String(field.name), jsonOf(field.of(row))); });
    return fields;
}

/// Sets a row's own fields; those that are not there stay as they are. Calls failed(name, error) for each that can't be read.
template <class T, class Failed>
void readFields(const QJsonObject& fields, T& row, Failed&& failed)
{
    forEachField<T>([&](const auto& field) {
        const auto value = fields.constFind(QLatin1String(field.name));
        if (value == fields.constEnd())
            return;
        if (Done done = readJson(*value, field.of(row)); !done)
            failed(field.name, done.error());
    });
}

}  // namespace moderato
