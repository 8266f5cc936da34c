#include "core/exchange/eventformat.h"
#include "core/exchange/eventjson.h"
#include "core/plan/fields.h"
#include "core/plan/runvalues.h"
#include "core/plan/validate.h"
#include "core/plan/validaterun.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace moderato {
namespace {

/// Far more than any event that people plan; keeps a stranger's file from taking all memory.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventJson)
};

/// So many rows the plans of all runs may have together. Where each says all that it can, they are more than the bytes
/// that are read at all; where they say nothing, the memory is bounded.
constexpr qsizetype mostPlanRows = qsizetype{2} * mostRows;

/// All keys that the object of a row may have.
template <class T>
QStringList knownKeys()
{
    QStringList keys{QStringLiteral("id")};
    forEachField<T>([&](const auto& field) { keys.append(QLatin1String(field.name)); });
    T row;
    forEachChildList(row, [&](const auto& list) {
        keys.append(QLatin1String(Row<typename std::decay_t<decltype(list)>::value_type>::list));
    });
    return keys;
}

QStringList knownEntryKeys()
{
    QStringList keys{QStringLiteral("number")};
    const RunEntry entry;
    forEachEntryField(entry, [&keys](const char* name, const auto&) { keys.append(QLatin1String(name)); });
    return keys;
}

/// Reads row by row and remembers the first thing that is wrong.
class Reader {
public:
    Result<EventAndRuns> read(const QJsonObject& object)
    {
        EventAndRuns read;
        checkFormat(object);
        read.event = readRow<Event>(
            object, QString(), {QStringLiteral("format"), QStringLiteral("version"), QLatin1String(runsKey)});
        m_rowsLeft = mostPlanRows;
        readObjects(object, runsKey, QString(), [&](const QJsonObject& run, const QString& place) {
            read.runs.append(readRun(run, place));
            return read.runs.size() <= mostRuns;
        });
        if (!m_problem.isEmpty())
            return failure(m_problem);
        if (Done valid = validate(read.event); !valid)
            return tl::unexpected(valid.error());
        if (Done valid = validateRuns(read.runs); !valid)
            return tl::unexpected(valid.error());
        return read;
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
    T readRow(const QJsonObject& object, const QString& place, const QStringList& moreKeys = {})
    {
        T row;
        if (--m_rowsLeft < 0)
            report(place.chopped(1), Words::tr("more rows than an event can hold"));
        readId(object, row.id, place);
        forEachField<T>([&](const auto& field) { readMember(object, field.name, field.of(row), place); });
        forEachChildList(row, [&](auto& list) { readRows(object, list, place); });
        static const QStringList known = knownKeys<T>();
        refuseUnknownKeys(object, known, place, moreKeys);
        return row;
    }

    template <class Tag>
    void readId(const QJsonObject& object, Id<Tag>& id, const QString& place)
    {
        if (!object.contains(QLatin1String("id")))
            report(place + QStringLiteral("id"), Words::tr("is missing; every row needs an id of its own"));
        readMember(object, "id", id, place);
    }

    void refuseUnknownKeys(const QJsonObject& object, const QStringList& known, const QString& place,
                           const QStringList& moreKeys = {})
    {
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            if (!known.contains(member.key()) && !moreKeys.contains(member.key()))
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
        readObjects(object, Row<T>::list, place, [&](const QJsonObject& row, const QString& item) {
            rows.append(readRow<T>(row, item));
            return true;
        });
    }

    /// Calls take(object, place) for each object in a list, until it is false or something is wrong.
    template <class F>
    void readObjects(const QJsonObject& object, const char* key, const QString& place, F&& take)
    {
        const QString list = place + QLatin1String(key);
        const QJsonValue json = object[QLatin1String(key)];
        if (!json.isArray() && !json.isUndefined())
            report(list, expectedList().value().message);
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size() && m_problem.isEmpty(); ++i) {
            const QString item = list + QStringLiteral("[%1]").arg(i + 1);
            if (!array[i].isObject())
                return report(item, expectedAnObject());
            if (!take(array[i].toObject(), QString(item + u'/')))
                return;
        }
    }

    static QString expectedAnObject() { return expectedInstead(Words::tr("an object")).value().message; }

    Run readRun(const QJsonObject& object, const QString& place)
    {
        Run run;
        readId(object, run.id, place);
        readMember(object, "session", run.session, place);
        readMember(object, "kind", run.kind, place);
        if (const QJsonValue plan = object[QLatin1String("plan")]; plan.isObject())
            run.plan = readRow<Event>(plan.toObject(), place + QStringLiteral("plan/"));
        else
            report(place + QStringLiteral("plan"), expectedAnObject());
        readObjects(object, "entries", place, [&](const QJsonObject& entry, const QString& item) {
            run.entries.append(readEntry(entry, run.entries.size() + 1, item));
            // One more than there may be is refused as a whole.
            return run.entries.size() <= longestLog && ++m_entries <= mostRunEntries;
        });
        static const QStringList known{QStringLiteral("id"), QStringLiteral("session"),
                                       QStringLiteral("kind"), QStringLiteral("plan"),
                                       QStringLiteral("entries")};
        refuseUnknownKeys(object, known, place);
        return run;
    }

    RunEntry readEntry(const QJsonObject& object, qint64 number, const QString& place)
    {
        RunEntry entry;
        entry.number = number;
        readMember(object, "number", entry.number, place);
        if (entry.number != number)
            report(place + QStringLiteral("number"), Words::tr("expected %1").arg(number));
        if (!object.contains(QLatin1String("action")))
            report(place + QStringLiteral("action"), Words::tr("is missing"));
        forEachEntryField(entry,
                          [&](const char* name, auto& value) { readMember(object, name, value, place); });
        static const QStringList known = knownEntryKeys();
        refuseUnknownKeys(object, known, place);
        return entry;
    }

    qsizetype m_rowsLeft = mostRows;
    qsizetype m_entries = 0;
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

Result<EventAndRuns> eventAndRunsFromJson(const QByteArray& json)
{
    if (json.size() > mostJsonBytes)
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

Result<Event> eventFromJson(const QByteArray& json)
{
    Result<EventAndRuns> read = eventAndRunsFromJson(json);
    if (!read)
        return tl::unexpected(read.error());
    return std::move(read->event);
}

}  // namespace moderato
