#include "core/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace moderato {

namespace {

bool isWhole(const QVariant& stored)
{
    return stored.typeId() == QMetaType::LongLong;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// As ids are written: 36 characters in lower case.
bool isPlainId(const QString& text)
{
    return text.size() == 36 && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
               return isDigit(character) || (character >= u'a' && character <= u'f') || character == u'-';
           });
}

}  // namespace

bool readPlain(const QVariant& stored, QString& value)
{
    if (stored.typeId() != QMetaType::QString)
        return false;
    value = stored.toString();
    return true;
}

bool readPlain(const QVariant& stored, bool& value)
{
    const qint64 number = stored.toLongLong();
    if (!isWhole(stored) || (number != 0 && number != 1))
        return false;
    value = number == 1;
    return true;
}

bool readPlain(const QVariant& stored, int& value)
{
    if (!isWhole(stored) || !std::in_range<int>(stored.toLongLong()))
        return false;
    value = stored.toInt();
    return true;
}

bool readPlain(const QVariant& stored, Seconds& value)
{
    if (!isWhole(stored))
        return false;
    value = Seconds{stored.toLongLong()};
    return true;
}

bool readPlain(const QVariant& stored, QUuid& value)
{
    const QString text = stored.toString();
    if (!isPlainId(text))
        return false;
    const QUuid uuid = QUuid::fromString(text);
    if (!uuid.isNull())
        value = uuid;
    return !uuid.isNull();
}

/// Numbers of at most nine digits between brackets and commas, as a turn's rounds are written.
bool readPlain(const QVariant& stored, QList<Seconds>& value)
{
    const QString text = stored.toString();
    if (text.size() < 3 || text.front() != u'[' || text.back() != u']')
        return false;
    QList<Seconds> numbers;
    qint64 number = 0;
    int digits = 0;
    for (const QChar character : QStringView(text).mid(1).chopped(1)) {
        if (isDigit(character) && ++digits <= 9) {
            number = number * 10 + character.digitValue();
            continue;
        }
        if (digits == 0 || digits > 9 || character != u',')
            return false;
        numbers.append(Seconds{number});
        number = digits = 0;
    }
    if (digits == 0 || digits > 9)
        return false;
    value = numbers << Seconds{number};
    return true;
}

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
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
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
    case ColumnKind::Object:
        break;
    }
    const QJsonDocument document = QJsonDocument::fromJson(stored.toString().toUtf8());
    if (kind == ColumnKind::List)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

}  // namespace moderato
