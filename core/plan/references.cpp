#include "core/plan/references.h"

#include "core/plan/fields.h"

#include <QJsonArray>

namespace moderato {
namespace {

using Within = RowReference::Within;

// What a field of this type names.
constexpr std::optional<Within> namedBy(const PersonId*)
{
    return Within::Event;
}
constexpr std::optional<Within> namedBy(const QList<PersonId>*)
{
    return Within::Event;
}
constexpr std::optional<Within> namedBy(const PartId*)
{
    return Within::Parent;
}
constexpr std::optional<Within> namedBy(const AgendaId*)
{
    return Within::Row;
}
constexpr std::optional<Within> namedBy(const void*)
{
    return std::nullopt;
}

/// The fields of each kind of row that name other rows.
using ReferenceFields = QHash<QString, QList<std::pair<QString, Within>>>;

ReferenceFields referenceFields()
{
    ReferenceFields fields;
    forEachKind([&fields]<class T>() {
        forEachField<T>([&fields](const auto& field) {
            using Value = std::decay_t<decltype(field.of(std::declval<const T&>()))>;
            const std::optional<Within> within = namedBy(static_cast<const Value*>(nullptr));
            if (within)
                fields[QString::fromLatin1(Row<T>::table)].append({QString::fromLatin1(field.name), *within});
        });
    });
    return fields;
}

}  // namespace

QList<RowReference> references(const RowState& row)
{
    static const ReferenceFields known = referenceFields();
    QList<RowReference> found;
    for (const auto& [field, within] : known.value(row.kind)) {
        const QJsonValue value = row.fields.value(field);
        const QJsonArray ids = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto& id : ids)
            if (id.isString())
                found.append({field, RowId::fromString(id.toString()), within});
    }
    return found;
}

QString partOf(const RowStates& rows, RowId segment)
{
    return rows.value(segment).fields.value(QStringLiteral("part")).toString();
}

}  // namespace moderato
