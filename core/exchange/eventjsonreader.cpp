#include "core/exchange/eventformat.h"
#include "core/exchange/eventjson.h"
#include "core/plan/fields.h"
#include "core/plan/validate.h"
#include "core/plan/values.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace moderato {
namespace {

/// Far more than any event that people plan; keeps a stranger's file from taking all memory.
constexpr qsizetype mostBytes = 256 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventJson)
};

/// All keys that the object of a row may have.
template <class T>
QStringList knownKeys()
{
    QStringList keys{QStringLiteral("id")};
    if constexpr (std::is_same_v<T, Event>)
        keys << QStringLiteral("format") << QStringLiteral("version");
    forEachField<T>([&](const auto& field) { keys.append(QLatin1String(field.name)); });
    T row;
    forEachChildList(row, [&](const auto& list) {
        keys.append(QLatin1String(Row<typename std::decay_t<decltype(list)>::value_type>::list));
    });
    return keys;
}

/// Reads row by row and remembers the first thing that is wrong.
class Reader {
public:
    Result<Event> read(const QJsonObject& object)
    {
        checkFormat(object);
        const Event event = readRow<Event>(object, QString());
        if (!m_problem.isEmpty())
            return failure(m_problem);
        if (Done valid = validate(event); !valid)
            return tl::unexpected(valid.error());
        return event;
    }

private:
    void report(const QString& place, const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = Words::tr("%1: %2").arg(place, what);
    }

    void checkFormat(const QJsonObject& object)
    {
        if (object[QLatin1String("format")] != QLatin1String(eventFormat))
            report(QStringLiteral("format"), Words::tr("expected %1").arg(QLatin1String(eventFormat)));
        if (object[QLatin1String("version")].toInt() > eventVersion)
            report(QStringLiteral("version"),
                   Words::tr("made by a newer version of Moderato; import it with that version"));
        else if (object[QLatin1String("version")] != eventVersion)
            report(QStringLiteral("version"), Words::tr("expected %1").arg(eventVersion));
    }

    template <class T>
    T readRow(const QJsonObject& object, const QString& place)
    {
        T row;
        if (!object.contains(QLatin1String("id")))
            report(place + QStringLiteral("id"), Words::tr("is missing; every row needs an id of its own"));
        readMember(object, "id", row.id, place);
        forEachField<T>([&](const auto& field) { readMember(object, field.name, field.of(row), place); });
        forEachChildList(row, [&](auto& list) { readRows(object, list, place); });
        refuseUnknownKeys(object, knownKeys<T>(), place);
        return row;
    }

    void refuseUnknownKeys(const QJsonObject& object, const QStringList& known, const QString& place)
    {
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            if (!known.contains(member.key()))
                report(place + member.key(), Words::tr("is not a key that is known here"));
    }

    template <class V>
    void readMember(const QJsonObject& object, const char* key, V& value, const QString& place)
    {
        const auto member = object.constFind(QLatin1String(key));
        if (member == object.constEnd())
            return;
        if (Done read = readJson(*member, value); !read)
            report(place + QLatin1String(key), read.error().message);
    }

    template <class T>
    void readRows(const QJsonObject& object, QList<T>& rows, const QString& place)
    {
        const QString list = place + QLatin1String(Row<T>::list);
        const QJsonValue json = object[QLatin1String(Row<T>::list)];
        if (!json.isArray() && !json.isUndefined())
            report(list, expectedList().value().message);
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size() && m_problem.isEmpty(); ++i) {
            const QString item = list + QStringLiteral("[%1]").arg(i + 1);
            if (!array[i].isObject())
                return report(item, expectedInstead(Words::tr("an object")).value().message);
            rows.append(readRow<T>(array[i].toObject(), item + u'/'));
        }
    }

    QString m_problem;
};

QString parseProblem(const QByteArray& json, const QJsonParseError& error)
{
    const auto line = json.left(error.offset).count('\n') + 1;
    return Words::tr("Not JSON at line %1: %2. Export the event again, or mend that line.")
        .arg(line)
        .arg(error.errorString());
}

}  // namespace

Result<Event> eventFromJson(const QByteArray& json)
{
    if (json.size() > mostBytes)
        return failure(Words::tr("Larger than any event; import another file."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(parseProblem(json, error));
    if (!document.isObject())
        return failure(
            Words::tr("Not an exported event; choose a file that `moderato export --as json` made."));
    return Reader().read(document.object());
}

}  // namespace moderato
