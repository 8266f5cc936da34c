#include "core/store/references.h"

#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "core/store/losswords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(References)
};

/// Goes through all rows for the people whom they name.
class PeopleMending {
public:
    PeopleMending(const Event& event, const QSet<RowId>& used, Losses& losses)
        : m_used(used)
        , m_losses(losses)
    {
        for (const Person& person : event.people)
            m_known.insert(person.id);
    }

    void run(Event& event)
    {
        mendRow(event);
        event.people += m_placeHolders;
    }

private:
    template <class T>
    void mendRow(T& row)
    {
        forEachField<T>([&](const auto& field) {
            if (!mend(field.of(row)))
                m_losses.say(Words::tr("In %1, \"%2\" named nobody in the event; it is empty now.")
                                 .arg(placeOf(row), wordFor<T>(field.name)));
        });
        forEachChildList(row, [this](auto& list) {
            for (auto& child : list)
                mendRow(child);
        });
    }

    /// False if a name had to go.
    bool mend(PersonId& person)
    {
        if (person.isNull() || m_known.contains(person) || addPlaceHolder(person))
            return true;
        person = PersonId();
        return false;
    }
    bool mend(QList<PersonId>& people)
    {
        return people.removeIf([this](PersonId person) { return !mend(person); }) == 0;
    }
    template <class V>
    bool mend(const V&)
    {
        return true;
    }

    bool addPlaceHolder(PersonId id)
    {
        if (m_used.contains(RowId(id.uuid())) || m_used.size() + m_placeHolders.size() >= mostRows)
            return false;
        Person person;
        person.id = id;
        person.name = Words::tr("Recovered person %1").arg(m_placeHolders.size() + 1);
        m_losses.say(
            Words::tr("Somebody whom the plan names could not be read, and is \"%1\" now.").arg(person.name));
        m_known.insert(id);
        m_placeHolders.append(person);
        return true;
    }

    const QSet<RowId>& m_used;
    Losses& m_losses;
    QSet<PersonId> m_known;
    QList<Person> m_placeHolders;
};

void mendParts(Agenda& agenda, Losses& losses)
{
    QSet<PartId> parts;
    for (const Part& part : std::as_const(agenda.parts))
        parts.insert(part.id);
    for (Segment& segment : agenda.segments) {
        if (segment.part.isNull() || parts.contains(segment.part))
            continue;
        segment.part = PartId();
        losses.say(
            Words::tr("The part that %1 belongs to is lost; it belongs to none now.").arg(placeOf(segment)));
    }
}

void mendChosen(Session& session, Losses& losses)
{
    if (session.chosen.isNull() || find(session.agendas, session.chosen))
        return;
    session.chosen = session.agendas.isEmpty() ? AgendaId() : session.agendas.first().id;
    losses.say(Words::tr("The chosen agenda of %1 is lost; the first that is left is chosen now.")
                   .arg(placeOf(session)));
}

}  // namespace

void mendReferences(Event& event, const QSet<RowId>& used, Losses& losses)
{
    PeopleMending(event, used, losses).run(event);
    for (Session& session : event.sessions) {
        mendChosen(session, losses);
        for (Agenda& agenda : session.agendas)
            mendParts(agenda, losses);
    }
}

}  // namespace moderato
