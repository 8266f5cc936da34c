#include "core/plan/runvalues.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunValues)
};

/// Far beyond what is written; a number with more digits is no whole one any more in JSON.
constexpr double largestNumber = 1e15;

QJsonValue stateJson(const std::optional<QJsonObject>& state)
{
    return state ? QJsonValue(*state) : QJsonValue();
}

bool readState(const QJsonValue& json, std::optional<QJsonObject>& state)
{
    if (json.isObject())
        state = json.toObject();
    return json.isObject() || json.isNull();
}

}  // namespace

QJsonValue jsonOf(qint64 number)
{
    return number;
}

Done readJson(const QJsonValue& json, qint64& number)
{
    const double value = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(std::abs(value) <= largestNumber) || value != std::trunc(value))
        return expectedInstead(Words::tr("a whole number"));
    number = json.toInteger();
    return {};
}

QJsonValue jsonOf(RunTime time)
{
    return jsonOf(qint64{time.count()});
}

Done readJson(const QJsonValue& json, RunTime& time)
{
    qint64 number = 0;
    Done read = readJson(json, number);
    if (read)
        time = RunTime{number};
    return read;
}

QJsonValue jsonOf(const HandDetails& details)
{
    return QJsonObject{{QStringLiteral("person"), jsonOf(details.person)},
                       {QStringLiteral("name"), jsonOf(details.name)},
                       {QStringLiteral("attendance"), jsonOf(details.attendance)},
                       {QStringLiteral("point_of_order"), jsonOf(details.pointOfOrder)},
                       {QStringLiteral("first_time"), jsonOf(details.firstTime)},
                       {QStringLiteral("group"), jsonOf(details.group)},
                       {QStringLiteral("gender"), jsonOf(details.gender)}};
}

Done readJson(const QJsonValue& json, HandDetails& details)
{
    const QJsonObject object = json.toObject();
    HandDetails read;
    const bool whole = object.size() == 7 && readJson(object[QStringLiteral("person")], read.person) &&
                       readJson(object[QStringLiteral("name")], read.name) &&
                       readJson(object[QStringLiteral("attendance")], read.attendance) &&
                       readJson(object[QStringLiteral("point_of_order")], read.pointOfOrder) &&
                       readJson(object[QStringLiteral("first_time")], read.firstTime) &&
                       readJson(object[QStringLiteral("group")], read.group) &&
                       readJson(object[QStringLiteral("gender")], read.gender);
    if (!whole)
        return expectedInstead(Words::tr("an object with person, name, attendance (%1), point_of_order, "
                                         "first_time, group and gender")
                                   .arg(wordList<Attendance>()));
    details = read;
    return {};
}

QJsonValue jsonOf(const RowChange& change)
{
    return QJsonObject{{QStringLiteral("id"), jsonOf(change.id)},
                       {QStringLiteral("kind"), jsonOf(change.kind)},
                       {QStringLiteral("before"), stateJson(change.before)},
                       {QStringLiteral("after"), stateJson(change.after)}};
}

Done readJson(const QJsonValue& json, RowChange& change)
{
    const QJsonObject object = json.toObject();
    RowChange read;
    const bool whole = object.size() == 4 && readJson(object[QStringLiteral("id")], read.id) &&
                       readJson(object[QStringLiteral("kind")], read.kind) &&
                       readState(object[QStringLiteral("before")], read.before) &&
                       readState(object[QStringLiteral("after")], read.after);
    if (!whole)
        return expectedInstead(Words::tr("an object with id, kind, before and after"));
    change = read;
    return {};
}

}  // namespace moderato
