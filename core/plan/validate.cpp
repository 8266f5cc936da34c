#include "core/plan/validate.h"

#include "core/plan/fields.h"
#include "core/plan/ranges.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

/// Reads an event row by row and remembers the first thing that is wrong.
class Validation {
public:
    Done run(const Event& event)
    {
        for (const Person& person : event.people)
            m_people.insert(person.id);
        checkRow(event, QStringLiteral("event"));
        for (const Session& session : event.sessions)
            checkSession(session);
        if (m_problem.isEmpty())
            return {};
        return failure(m_problem);
    }

private:
    void report(const QString& place, const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = Words::tr("%1: %2").arg(place, what);
    }

    template <class T>
    void checkRow(const T& row, const QString& place)
    {
        if (!m_problem.isEmpty())
            return;
        if (++m_rows > mostRows)
            return report(place, Words::tr("the event holds more than %1 rows").arg(mostRows));
        if (row.id.isNull() || m_ids.contains(RowId(row.id.uuid())))
            return report(place, Words::tr("its id is missing or used twice"));
        m_ids.insert(RowId(row.id.uuid()));
        forEachField<T>([&](const auto& field) { checkValue(field.of(row), place, field.name); });
        forEachChildList(row, [&](const auto& list) {
            using Child = typename std::decay_t<decltype(list)>::value_type;
            for (qsizetype i = 0; i < list.size() && m_problem.isEmpty(); ++i)
                checkRow(list[i], place + u'/' + QString::fromLatin1(Row<Child>::list) + u'[' +
                                      QString::number(i + 1) + u']');
        });
    }

    void checkValue(const PersonId& person, const QString& place, const char* name)
    {
        if (!person.isNull() && !m_people.contains(person))
            reportField(place, name, Words::tr("names a person who is not in the event"));
    }
    void checkValue(const QList<PersonId>& people, const QString& place, const char* name)
    {
        for (const PersonId& person : people)
            checkValue(person, place, name);
    }
    template <class T>
    void checkValue(const T& value, const QString& place, const char* name)
    {
        if (const QString what = outOfRange(value, name); !what.isEmpty())
            reportField(place, name, what);
    }

    void reportField(const QString& place, const char* name, const QString& what)
    {
        report(place + u'/' + QString::fromLatin1(name), what);
    }

    void checkSession(const Session& session)
    {
        const QString place = Words::tr("session \"%1\"").arg(session.title.left(60));
        if (session.limit <= Seconds{0})
            report(place, Words::tr("its limit is not over 0"));
        if (!session.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(session.timeZone.toLatin1()))
            report(place, Words::tr("its time zone \"%1\" is not known").arg(session.timeZone.left(60)));
        bool chosenExists = session.chosen.isNull();
        for (const Agenda& agenda : session.agendas) {
            chosenExists = chosenExists || agenda.id == session.chosen;
            checkParts(agenda, place);
        }
        if (!chosenExists)
            report(place, Words::tr("its chosen agenda does not exist"));
    }

    void checkParts(const Agenda& agenda, const QString& place)
    {
        QSet<PartId> parts;
        for (const Part& part : agenda.parts)
            parts.insert(part.id);
        for (const Segment& segment : agenda.segments)
            if (!segment.part.isNull() && !parts.contains(segment.part))
                report(place, Words::tr("segment \"%1\" lies in a part that does not exist")
                                  .arg(segment.title.left(60)));
    }

    QSet<PersonId> m_people;
    QSet<RowId> m_ids;
    int m_rows = 0;
    QString m_problem;
};

}  // namespace

Done validate(const Event& event)
{
    return Validation().run(event);
}

}  // namespace moderato
