#include "core/exchange/eventformat.h"
#include "core/exchange/eventjson.h"
#include "core/plan/fields.h"
#include "core/plan/runvalues.h"

#include <QJsonDocument>

namespace moderato {
namespace {

/// Writes row by row, because a QJsonObject would sort the keys and put a session's title after its agendas.
class Writer {
public:
    QByteArray write(const Event& event, const QList<Run>& runs)
    {
        open('{');
        member("format", QLatin1String(eventFormat));
        member("version", eventVersion);
        writeMembers(event);
        if (!runs.isEmpty()) {
            key(runsKey);
            writeItems(runs, [this](const Run& run) { writeRun(run); });
        }
        close('}');
        return m_json + '\n';
    }

private:
    template <class T>
    void writeMembers(const T& row)
    {
        member("id", jsonOf(row.id));
        forEachField<T>([&](const auto& field) { member(field.name, jsonOf(field.of(row))); });
        forEachChildList(row, [&](const auto& list) { writeList(list); });
    }

    template <class T>
    void writeList(const QList<T>& list)
    {
        key(Row<T>::list);
        writeItems(list, [this](const T& row) { writeObject(row); });
    }

    template <class T>
    void writeObject(const T& row)
    {
        open('{');
        writeMembers(row);
        close('}');
    }

    template <class T, class F>
    void writeItems(const QList<T>& items, F&& write)
    {
        open('[');
        for (const T& item : items) {
            next();
            write(item);
        }
        close(']');
    }

    void writeRun(const Run& run)
    {
        open('{');
        member("id", jsonOf(run.id));
        member("session", jsonOf(run.session));
        member("kind", jsonOf(run.kind));
        key("plan");
        writeObject(run.plan);
        key("entries");
        writeItems(run.entries, [this](const RunEntry& entry) { writeEntry(entry); });
        close('}');
    }

    /// On one line, and without what is not said: logs are long.
    void writeEntry(const RunEntry& entry)
    {
        m_json.append("{\"number\": ");
        append(jsonOf(entry.number));
        forEachEntryField(entry, [this](const char* name, const auto& value) {
            using V = std::decay_t<decltype(value)>;
            if (!std::is_same_v<V, RunAction> && value == V{})
                return;
            m_json.append(", \"").append(name).append("\": ");
            append(jsonOf(value));
        });
        m_json.append('}');
    }

    void member(const char* name, const QJsonValue& value)
    {
        key(name);
        append(value);
    }

    void append(const QJsonValue& value)
    {
        // Only a list or an object makes a document: the brackets around the value come off again.
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_json.append(list.constData() + 1, list.size() - 2);
    }

    void key(const char* name)
    {
        next();
        m_json.append('"').append(name).append("\": ");
    }

    void open(char bracket)
    {
        m_json.append(bracket);
        ++m_depth;
        m_first = true;
    }

    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            newLine();
        m_json.append(bracket);
        m_first = false;
    }

    void next()
    {
        if (!m_first)
            m_json.append(',');
        newLine();
        m_first = false;
    }

    void newLine() { m_json.append('\n').append(m_depth * 2, ' '); }

    QByteArray m_json;
    int m_depth = 0;
    bool m_first = true;  // in the innermost brackets
};

}  // namespace

QByteArray eventToJson(const Event& event, const QList<Run>& runs)
{
    return Writer().write(event, runs);
}

}  // namespace moderato
