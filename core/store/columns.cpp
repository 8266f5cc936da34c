#include "core/store/columns.h"

#include <QJsonDocument>

namespace moderato {

QVariant storedFromJson(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool() ? 1 : 0;
    case QJsonValue::Double:
        return json.toInteger();
    case QJsonValue::String:
        // A null QString would be stored as NULL.
        return json.toString().isEmpty() ? QStringLiteral("") : json.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

QJsonValue jsonFromStored(const QVariant& stored, ColumnKind kind)
{
    if (stored.isNull())
        return {};
    switch (kind) {
    case ColumnKind::Text:
        return stored.toString();
    case ColumnKind::Whole:
        return stored.toLongLong();
    case ColumnKind::Flag:
        return stored.toLongLong() == 0 || stored.toLongLong() == 1 ? QJsonValue(stored.toBool())
                                                                    : QJsonValue();
    case ColumnKind::List:
        break;
    }
    const QJsonDocument document = QJsonDocument::fromJson(stored.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue();
}

}  // namespace moderato
