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

/// Where a row stands; becomes a text only if there is something to say.
struct Place {
    const Place* outer = nullptr;
    const char* name = nullptr;
    qsizetype number = 0;  ///< from 1; 0 for the event

    QString text() const
    {
        const QString own = QString::fromLatin1(name);
        return outer ? outer->text() + u'/' + own + u'[' + QString::number(number) + u']' : own;
    }
};

/// Reads an event row by row and remembers the first thing that is wrong.
class Validation {
public:
    Done run(const Event& event)
    {
        for (const Person& person : event.people)
            m_people.insert(person.id);
        m_ids.reserve(std::min<qsizetype>(rowsIn(event), mostRows));
        checkRow(event, {nullptr, Row<Event>::list});
        for (const Session& session : event.sessions)
            checkSession(session);
        return outcome();
    }

    Done runChanged(const Event& next, const Diff& forth)
    {
        for (const Person& person : next.people)
            m_people.insert(person.id);
        if (forth.eventFields)
            checkFields(next, {nullptr, Row<Event>::list});
        std::apply([this](const auto&... changes) { (checkChanged(changes), ...); }, forth.rows);
        for (const Session& session : next.sessions)
            if (touches(forth, session))
                checkSession(session);
            else
                checkWritten(forth.of<Segment>().written, session);
        return outcome();
    }

private:
    Done outcome() const
    {
        if (m_problem.isEmpty())
            return {};
        return failure(m_problem);
    }

    template <class T>
    void checkChanged(const RowChanges<T>& changes)
    {
        for (const PlacedRow<T>& placed : changes.written)
            checkFields(placed.row, {nullptr, Row<T>::table});
    }

    /// What checkSession looks at is new: the session's own fields, or a part, which may have left its agenda. The segments
    /// are looked at by themselves, since there can be thousands.
    static bool touches(const Diff& forth, const Session& session)
    {
        const auto& sessions = forth.of<Session>().written;
        return !forth.of<Part>().written.isEmpty() ||
               std::any_of(sessions.cbegin(), sessions.cend(),
                           [&session](const auto& placed) { return placed.row.id == session.id; });
    }

    void checkWritten(const QList<PlacedRow<Segment>>& segments, const Session& session)
    {
        for (const Agenda& agenda : session.agendas)
            for (const PlacedRow<Segment>& placed : segments)
                if (placed.parent == agenda.id.uuid() && !hasPart(agenda, placed.row.part))
                    reportPart(placed.row, session);
    }

    static bool hasPart(const Agenda& agenda, PartId id)
    {
        return id.isNull() || std::any_of(agenda.parts.cbegin(), agenda.parts.cend(),
                                          [id](const Part& part) { return part.id == id; });
    }

    void report(const QString& place, const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = Words::tr("%1: %2").arg(place, what);
    }

    template <class T>
    static qsizetype rowsIn(const T& row)
    {
        qsizetype rows = 1;
        forEachChildList(row, [&rows](const auto& list) {
            for (const auto& child : list)
                rows += rowsIn(child);
        });
        return rows;
    }

    template <class T>
    void checkFields(const T& row, const Place& place)
    {
        forEachField<T>([&](const auto& field) { checkValue(field.of(row), place, field.name); });
    }

    template <class T>
    void checkRow(const T& row, const Place& place)
    {
        if (!m_problem.isEmpty())
            return;
        if (++m_rows > mostRows)
            return report(place.text(), Words::tr("the event holds more than %1 rows").arg(mostRows));
        m_ids.insert(RowId(row.id.uuid()));
        if (row.id.isNull() || m_ids.size() != m_rows)
            return report(place.text(), Words::tr("its id is missing or used twice"));
        checkFields(row, place);
        forEachChildList(row, [&](const auto& list) {
            using Child = typename std::decay_t<decltype(list)>::value_type;
            for (qsizetype i = 0; i < list.size() && m_problem.isEmpty(); ++i)
                checkRow(list[i], {&place, Row<Child>::list, i + 1});
        });
    }

    void checkValue(const PersonId& person, const Place& place, const char* name)
    {
        if (!person.isNull() && !m_people.contains(person))
            reportField(place, name, Words::tr("names a person who is not in the event"));
    }
    void checkValue(const QList<PersonId>& people, const Place& place, const char* name)
    {
        for (const PersonId& person : people)
            checkValue(person, place, name);
    }
    template <class T>
    void checkValue(const T& value, const Place& place, const char* name)
    {
        if (const QString what = outOfRange(value, name); !what.isEmpty())
            reportField(place, name, what);
    }

    void reportField(const Place& place, const char* name, const QString& what)
    {
        report(place.text() + u'/' + QString::fromLatin1(name), what);
    }

    static QString placeOf(const Session& session)
    {
        return Words::tr("session \"%1\"").arg(session.title.left(60));
    }

    void checkSession(const Session& session)
    {
        const QString place = placeOf(session);
        if (session.limit <= Seconds{0})
            report(place, Words::tr("its limit is not over 0"));
        if (!session.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(session.timeZone.toLatin1()))
            report(place, Words::tr("its time zone \"%1\" is not known").arg(session.timeZone.left(60)));
        bool chosenExists = session.chosen.isNull();
        for (const Agenda& agenda : session.agendas) {
            chosenExists = chosenExists || agenda.id == session.chosen;
            checkParts(agenda, session);
        }
        if (!chosenExists)
            report(place, Words::tr("its chosen agenda does not exist"));
    }

    void checkParts(const Agenda& agenda, const Session& session)
    {
        QSet<PartId> parts{PartId()};
        for (const Part& part : agenda.parts)
            parts.insert(part.id);
        for (const Segment& segment : agenda.segments)
            if (!parts.contains(segment.part))
                reportPart(segment, session);
    }

    void reportPart(const Segment& segment, const Session& session)
    {
        report(placeOf(session),
               Words::tr("segment \"%1\" lies in a part that does not exist").arg(segment.title.left(60)));
    }

    QSet<PersonId> m_people;
    QSet<RowId> m_ids;
    int m_rows = 0;
    QString m_problem;
};

/// Nothing was added or removed, and little enough written that the whole is not looked at sooner.
template <class T>
bool isSameRows(const RowChanges<T>& forth, const RowChanges<T>& back)
{
    constexpr qsizetype few = 100;
    return forth.removed.isEmpty() && back.removed.isEmpty() && forth.written.size() <= few;
}

}  // namespace

Done validate(const Event& event)
{
    return Validation().run(event);
}

Done validateChanged(const Event& next, const Diff& forth, const Diff& back)
{
    const bool sameRows = std::apply(
        [&back](const auto&... changes) {
            return (isSameRows(changes, std::get<std::decay_t<decltype(changes)>>(back.rows)) && ...);
        },
        forth.rows);
    return sameRows ? Validation().runChanged(next, forth) : validate(next);
}

}  // namespace moderato
