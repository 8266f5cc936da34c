#include "core/plan/values.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Values)
};

/// The whole number in JSON; none for anything else, such as 1.5 or "1".
std::optional<qint64> wholeNumber(const QJsonValue& json)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = json.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

}  // namespace

tl::unexpected<Error> expectedInstead(const QString& what)
{
    return failure(Words::tr("expected %1").arg(what));
}

tl::unexpected<Error> expectedList()
{
    return expectedInstead(Words::tr("a list"));
}

QJsonValue jsonOf(const QString& text)
{
    return text;
}

Done readJson(const QJsonValue& json, QString& text)
{
    if (!json.isString())
        return expectedInstead(Words::tr("a text"));
    text = json.toString();
    return {};
}

QJsonValue jsonOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Done readJson(const QJsonValue& json, QByteArray& bytes)
{
    const auto read =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!json.isString() || !read)
        return expectedInstead(Words::tr("bytes in base64"));
    bytes = *read;
    return {};
}

QJsonValue jsonOf(bool flag)
{
    return flag;
}

Done readJson(const QJsonValue& json, bool& flag)
{
    if (!json.isBool())
        return expectedInstead(Words::tr("true or false"));
    flag = json.toBool();
    return {};
}

QJsonValue jsonOf(int number)
{
    return number;
}

Done readJson(const QJsonValue& json, int& number)
{
    const std::optional<qint64> read = wholeNumber(json);
    if (!read || !std::in_range<int>(*read))
        return expectedInstead(Words::tr("a whole number"));
    number = static_cast<int>(*read);
    return {};
}

QJsonValue jsonOf(Seconds value)
{
    return qint64{value.count()};
}

Done readJson(const QJsonValue& json, Seconds& value)
{
    const std::optional<qint64> read = wholeNumber(json);
    if (!read)
        return expectedInstead(Words::tr("whole seconds"));
    value = Seconds{*read};
    return {};
}

QJsonValue jsonOf(Share share)
{
    return share.perMille / 1000.0;
}

Done readJson(const QJsonValue& json, Share& share)
{
    const double fraction = json.toDouble(-1);
    if (!(fraction >= 0 && fraction <= 1))
        return expectedInstead(Words::tr("a share from 0 to 1, such as 0.3"));
    share.perMille = static_cast<int>(std::lround(fraction * 1000));
    return {};
}

QJsonValue jsonOf(const QUuid& uuid)
{
    return uuid.isNull() ? QJsonValue() : QJsonValue(uuid.toString(QUuid::WithoutBraces));
}

Done readJson(const QJsonValue& json, QUuid& uuid)
{
    const QUuid read = QUuid::fromString(json.toString());
    // One spelling only: the file is searched by the text of an id.
    const bool exact = !read.isNull() && read.toString(QUuid::WithoutBraces) == json.toString();
    if (!json.isNull() && !exact)
        return expectedInstead(Words::tr("an id of 36 characters in lower case, such as "
                                         "0c9d4a3e-5b1f-4f0e-9a57-3f1d2b6c8e90"));
    uuid = read;
    return {};
}

QJsonValue jsonOf(QDate date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.toString(Qt::ISODate));
}

Done readJson(const QJsonValue& json, QDate& date)
{
    const QDate read = QDate::fromString(json.toString(), Qt::ISODate);
    if (!json.isNull() && !read.isValid())
        return expectedInstead(Words::tr("a date such as 2022-11-30"));
    date = read;
    return {};
}

QJsonValue jsonOf(const WallTime& time)
{
    return QString(time.date.toString(Qt::ISODate) + u'T' + time.time.toString(QStringLiteral("HH:mm:ss")));
}

Done readJson(const QJsonValue& json, WallTime& time)
{
    const QString text = json.toString();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime clock = QTime::fromString(text.mid(10), QStringLiteral("'T'HH:mm:ss"));
    if (!date.isValid() || !clock.isValid())
        return expectedInstead(Words::tr("a date and time such as 2022-11-30T10:00:00"));
    time = {date, clock};
    return {};
}

QJsonValue jsonOf(const WantedBalance& balance)
{
    return QJsonObject{{QStringLiteral("grouping"), jsonOf(balance.grouping)},
                       {QStringLiteral("group"), jsonOf(balance.group)},
                       {QStringLiteral("share"), jsonOf(balance.share)}};
}

Done readJson(const QJsonValue& json, WantedBalance& balance)
{
    const QJsonObject object = json.toObject();
    WantedBalance read;
    const bool whole = object.size() == 3 && readJson(object[QStringLiteral("grouping")], read.grouping) &&
                       readJson(object[QStringLiteral("group")], read.group) &&
                       readJson(object[QStringLiteral("share")], read.share);
    if (!whole)
        return expectedInstead(Words::tr("an object with grouping (%1), group (a text) and share (0 to 1)")
                                   .arg(wordList<Grouping>()));
    balance = read;
    return {};
}

QJsonValue jsonOf(const CheckSetting& setting)
{
    return QJsonObject{{QStringLiteral("check"), jsonOf(setting.check)},
                       {QStringLiteral("level"), jsonOf(setting.level)}};
}

Done readJson(const QJsonValue& json, CheckSetting& setting)
{
    const QJsonObject object = json.toObject();
    CheckSetting read;
    const bool whole = object.size() == 2 && readJson(object[QStringLiteral("check")], read.check) &&
                       readJson(object[QStringLiteral("level")], read.level);
    if (!whole)
        return expectedInstead(
            Words::tr("an object with check (a text) and level (%1)").arg(wordList<CheckLevel>()));
    setting = read;
    return {};
}

}  // namespace moderato
