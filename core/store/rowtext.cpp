#include "core/store/rowtext.h"

#include "core/store/columns.h"
#include "core/store/digest.h"

#include <QJsonDocument>

namespace moderato {
namespace {

RowState rowStateOf(const QVariantList& values)
{
    return {values.value(2).toString(), QUuid::fromString(values.value(3).toString()),
            values.value(4).toInt(), QJsonDocument::fromJson(values.value(5).toString().toUtf8()).object()};
}

}  // namespace

QVariantList storedRowState(const QVariant& owner, RowId id, const RowState& row)
{
    return {owner,        storedOf(id),
            row.kind,     storedOf(row.parent),
            row.position, QString::fromUtf8(QJsonDocument(row.fields).toJson(QJsonDocument::Compact))};
}

RowStates rowStatesFrom(const QList<QVariantList>& rows, const QString& table, Digest& digest)
{
    RowStates states;
    for (const QVariantList& row : rows) {
        digest.add(table, row);
        states.insert(RowId::fromString(row.value(1).toString()), rowStateOf(row));
    }
    return states;
}

}  // namespace moderato
