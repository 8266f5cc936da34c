#include "core/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace moderato {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// As ids are written: 36 characters in lower case.
bool isPlainId(QByteArrayView text)
{
    return text.size() == 36 && std::all_of(text.begin(), text.end(), [](char character) {
               return isDigit(character) || (character >= 'a' && character <= 'f') || character == '-';
           });
}

}  // namespace

bool readPlain(const Cell& stored, QString& value)
{
    if (!stored.isText())
        return false;
    value = QString::fromUtf8(stored.text());
    return true;
}

bool readPlain(const Cell& stored, bool& value)
{
    if (!stored.isWhole() || (stored.whole() != 0 && stored.whole() != 1))
        return false;
    value = stored.whole() == 1;
    return true;
}

bool readPlain(const Cell& stored, int& value)
{
    if (!stored.isWhole() || !std::in_range<int>(stored.whole()))
        return false;
    value = static_cast<int>(stored.whole());
    return true;
}

bool readPlain(const Cell& stored, Seconds& value)
{
    if (!stored.isWhole())
        return false;
    value = Seconds{stored.whole()};
    return true;
}

bool readPlain(const Cell& stored, QUuid& value)
{
    if (!isPlainId(stored.text()))
        return false;
    const QUuid uuid = QUuid::fromString(QLatin1String(stored.text()));
    if (!uuid.isNull())
        value = uuid;
    return !uuid.isNull();
}

/// Numbers of at most nine digits between brackets and commas, as a turn's rounds are written.
bool readPlain(const Cell& stored, QList<Seconds>& value)
{
    const QByteArrayView text = stored.text();
    if (text.size() < 3 || text.front() != '[' || text.back() != ']')
        return false;
    QList<Seconds> numbers;
    qint64 number = 0;
    int digits = 0;
    for (const char character : text.sliced(1).chopped(1)) {
        if (isDigit(character) && ++digits <= 9) {
            number = number * 10 + (character - '0');
            continue;
        }
        if (digits == 0 || digits > 9 || character != ',')
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
