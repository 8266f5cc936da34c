#include "core/exchange/eventformat.h"
#include "core/exchange/eventjson.h"
#include "core/plan/fields.h"
#include "core/plan/values.h"

#include <QJsonDocument>

namespace moderato {
namespace {

/// Writes row by row, because a QJsonObject would sort the keys and put a session's title after its agendas.
class Writer {
public:
    QByteArray write(const Event& event)
    {
        open('{');
        member("format", QLatin1String(eventFormat));
        member("version", eventVersion);
        writeMembers(event);
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
        open('[');
        for (const T& row : list) {
            next();
            open('{');
            writeMembers(row);
            close('}');
        }
        close(']');
    }

    void member(const char* name, const QJsonValue& value)
    {
        key(name);
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

QByteArray eventToJson(const Event& event)
{
    return Writer().write(event);
}

}  // namespace moderato
