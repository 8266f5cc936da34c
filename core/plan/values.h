#pragma once

#include "core/plan/session.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonValue>

namespace moderato {

// How each type of value in the plan is written in JSON. `jsonOf` writes; `readJson` reads what `jsonOf` wrote, its
// error says what was expected, and where it fails the value stays as it was. Ranges are not looked at here:
// validate() does that for the whole event.

template <>
struct EnumWords<Grouping> {
    static constexpr std::array words{"constituency", "stakeholder-group", "region", "gender"};
};

QJsonValue jsonOf(const QString& text);
Done readJson(const QJsonValue& json, QString& text);

/// In base64.
QJsonValue jsonOf(const QByteArray& bytes);
Done readJson(const QJsonValue& json, QByteArray& bytes);

QJsonValue jsonOf(bool flag);
Done readJson(const QJsonValue& json, bool& flag);

QJsonValue jsonOf(int number);
Done readJson(const QJsonValue& json, int& number);

/// Whole seconds.
QJsonValue jsonOf(Seconds value);
Done readJson(const QJsonValue& json, Seconds& value);

/// A fraction, such as 0.3; read to the nearest thousandth.
QJsonValue jsonOf(Share share);
Done readJson(const QJsonValue& json, Share& share);

/// 36 lower-case characters without braces; null for the null id.
QJsonValue jsonOf(const QUuid& uuid);
Done readJson(const QJsonValue& json, QUuid& uuid);

/// An ISO date; null for none.
QJsonValue jsonOf(QDate date);
Done readJson(const QJsonValue& json, QDate& date);

/// An ISO date and time to the second without a zone: 2022-11-30T10:00:00.
QJsonValue jsonOf(const WallTime& time);
Done readJson(const QJsonValue& json, WallTime& time);

/// An object with grouping, group and share.
QJsonValue jsonOf(const WantedBalance& balance);
Done readJson(const QJsonValue& json, WantedBalance& balance);

/// An object with check and level.
QJsonValue jsonOf(const CheckSetting& setting);
Done readJson(const QJsonValue& json, CheckSetting& setting);

/// The error of a reader: that something else was expected.
tl::unexpected<Error> expectedInstead(const QString& what);

template <class Tag>
QJsonValue jsonOf(const Id<Tag>& id)
{
    return jsonOf(id.uuid());
}

template <class Tag>
Done readJson(const QJsonValue& json, Id<Tag>& id)
{
    QUuid uuid;
    Done read = readJson(json, uuid);
    if (read)
        id = Id<Tag>(uuid);
    return read;
}

/// Every enumeration of the plan has its words.
template <class E>
concept Enumeration = std::is_enum_v<E>;

template <Enumeration E>
QJsonValue jsonOf(E value)
{
    return enumWord(value);
}

/// All words of an enumeration, joined by commas.
template <Enumeration E>
QString wordList()
{
    QStringList words;
    for (const char* word : EnumWords<E>::words)
        words.append(QString::fromLatin1(word));
    return words.join(QStringLiteral(", "));
}

template <Enumeration E>
Done readJson(const QJsonValue& json, E& value)
{
    const std::optional<E> read = enumFromWord<E>(json.toString());
    if (!read)
        return expectedInstead(wordList<E>());
    value = *read;
    return {};
}

/// Null for none.
template <class V>
QJsonValue jsonOf(const std::optional<V>& value)
{
    return value ? jsonOf(*value) : QJsonValue();
}

template <class V>
Done readJson(const QJsonValue& json, std::optional<V>& value)
{
    if (json.isNull()) {
        value.reset();
        return {};
    }
    V some{};
    Done read = readJson(json, some);
    if (read)
        value = some;
    return read;
}

template <class V>
QJsonValue jsonOf(const QList<V>& values)
{
    QJsonArray array;
    for (const V& value : values)
        array.append(jsonOf(value));
    return array;
}

/// The error of a reader for a list that got something else.
tl::unexpected<Error> expectedList();

template <class V>
Done readJson(const QJsonValue& json, QList<V>& values)
{
    if (!json.isArray())
        return expectedList();
    QList<V> list;
    const QJsonArray array = json.toArray();
    for (const auto& item : array) {
        V value{};
        if (Done read = readJson(item, value); !read)
            return read;
        list.append(value);
    }
    values = list;
    return {};
}

}  // namespace moderato
