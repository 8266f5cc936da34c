#include "tests/support/mending.h"

#include "core/plan/fields.h"

namespace moderato::test {
namespace {

class Mending {
public:
    Mending(Dice& dice, const QList<Person>& people) : m_dice(dice)
    {
        for (const Person& person : people)
            m_people.append(person.id);
    }

    Session mend(Session session)
    {
        mendRow(session);
        if (session.limit <= Seconds{0})
            session.limit = minutes(90);
        if (!m_zones.contains(session.timeZone))
            session.timeZone = m_dice.oneOf(m_zones);
        for (Acceptance& acceptance : session.accepted)
            if (!acceptance.key.startsWith(QLatin1String("a-check:")))
                acceptance.key =
                    QStringLiteral("a-check:%1").arg(session.id.uuid().toString(QUuid::WithoutBraces));
        mendReference(session.chosen, idsOf(session.agendas));
        for (Agenda& agenda : session.agendas)
            for (Segment& segment : agenda.segments)
                mendReference(segment.part, idsOf(agenda.parts));
        return session;
    }

private:
    template <class T>
    void mendRow(T& row)
    {
        forEachField<T>([&](const auto& field) { mendValue(field.of(row)); });
        forEachChildList(row, [this](auto& list) {
            for (auto& child : list)
                mendRow(child);
        });
    }

    void mendValue(PersonId& person) { mendReference(person, m_people); }
    void mendValue(QList<PersonId>& people)
    {
        for (PersonId& person : people)
            mendValue(person);
    }
    template <class V>
    void mendValue(V&)
    {
    }

    template <class Id>
    void mendReference(Id& id, const QList<Id>& known)
    {
        if (!id.isNull() && !known.contains(id))
            id = known.isEmpty() ? Id() : m_dice.oneOf(known);
    }

    template <class T>
    static QList<typename Row<T>::Id> idsOf(const QList<T>& rows)
    {
        QList<typename Row<T>::Id> ids;
        for (const T& row : rows)
            ids.append(row.id);
        return ids;
    }

    Dice& m_dice;
    QList<PersonId> m_people;
    QStringList m_zones{QString(), QStringLiteral("Africa/Addis_Ababa"), QStringLiteral("America/New_York"),
                        QStringLiteral("UTC")};
};

}  // namespace

Event mended(Event event, Dice& dice)
{
    if (!isColour(event.theme.accent))
        event.theme.accent = dice.chance(50) ? QString() : QStringLiteral("#0a5c36");
    Mending mending(dice, event.people);
    for (qsizetype i = 0; i < event.sessions.size(); ++i) {
        const Session session = mending.mend(event.sessions.at(i));
        if (session != event.sessions.at(i))
            event.sessions[i] = session;
    }
    return event;
}

}  // namespace moderato::test
