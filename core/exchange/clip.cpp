#include "core/exchange/clip.h"

#include "core/plan/fields.h"
#include "core/plan/lookup.h"
#include "core/plan/validate.h"

#include <QCoreApplication>
#include <QSet>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Clip)
};

/// The people whom a row and all below it name.
class NamedPeople {
public:
    template <class T>
    void collect(const T& row)
    {
        forEachField<T>([&](const auto& field) { add(field.of(row)); });
        forEachChildList(row, [this](const auto& list) {
            for (const auto& child : list)
                collect(child);
        });
    }

    bool contains(PersonId person) const { return m_people.contains(person); }

private:
    void add(PersonId person) { m_people.insert(person); }
    void add(const QList<PersonId>& people)
    {
        for (const PersonId& person : people)
            m_people.insert(person);
    }
    template <class V>
    void add(const V&)
    {
    }

    QSet<PersonId> m_people;
};

/// An event around one session, with the people whom it names.
Event around(const Event& event, const Session& session)
{
    NamedPeople named;
    named.collect(session);
    Event clip;
    clip.id = event.id;
    clip.title = event.title;
    clip.sessions.append(session);
    for (const Person& person : event.people)
        if (named.contains(person.id))
            clip.people.append(person);
    return clip;
}

/// The session's participants whom the agenda names.
QList<Participant> participantsIn(const Session& session, const Agenda& agenda)
{
    NamedPeople named;
    named.collect(agenda);
    QList<Participant> found;
    for (const Participant& participant : session.participants)
        if (named.contains(participant.person))
            found.append(participant);
    return found;
}

const Person* samePerson(const Event& event, const Person& person)
{
    if (const Person* same = find(event.people, person.id))
        return same;
    const auto found = std::find_if(event.people.cbegin(), event.people.cend(), [&](const Person& each) {
        return each.name == person.name && each.affiliation == person.affiliation;
    });
    return found == event.people.cend() ? nullptr : &*found;
}

/// The clip under new ids, but for the people who are in the event already.
Event fitted(const Event& clip, const Event& event, const FreshId& freshId)
{
    QHash<RowId, QUuid> known;
    for (const Person& person : clip.people)
        if (const Person* same = samePerson(event, person))
            known.insert(RowId(person.id.uuid()), same->id.uuid());
    return withNewIds(clip, freshId, known);
}

void addNewPeople(Event& event, const Event& clip)
{
    for (const Person& person : clip.people)
        if (!find(event.people, person.id))
            event.people.append(person);
}

void addNewParticipants(Session& session, const Session& clip)
{
    for (const Participant& participant : clip.participants)
        if (!participantOf(session, participant.person))
            session.participants.append(participant);
}

/// A new heading does not split the part at the place: it stands after that.
qsizetype placeAfterPart(const Agenda& agenda, qsizetype position, PartId part)
{
    while (!part.isNull() && position < agenda.segments.size() && agenda.segments.at(position).part == part)
        ++position;
    return position;
}

void insertSegments(Agenda& agenda, const PastePlace& place, const Agenda& clip)
{
    qsizetype position = std::clamp(place.position, qsizetype(0), agenda.segments.size());
    if (!clip.parts.isEmpty())
        position = placeAfterPart(agenda, position, place.part);
    agenda.parts += clip.parts;
    for (Segment segment : clip.segments) {
        if (segment.part.isNull())
            segment.part = clip.parts.isEmpty() ? place.part : PartId();
        agenda.segments.insert(position++, segment);
    }
}

Result<Event> checked(Event event)
{
    if (Done valid = validate(event); !valid)
        return tl::unexpected(valid.error());
    return event;
}

}  // namespace

Event clipOf(const Event& event, AgendaId agenda, const QList<SegmentId>& ids, PartId part)
{
    const AgendaPlace place = findAgenda(event, agenda);
    if (!place.agenda)
        return {};
    Agenda copied;
    copied.id = place.agenda->id;
    copied.name = place.agenda->name;
    if (const Part* heading = find(place.agenda->parts, part))
        copied.parts.append(*heading);
    for (Segment segment : place.agenda->segments) {
        if (!ids.contains(segment.id))
            continue;
        if (segment.part != part)
            segment.part = PartId();
        copied.segments.append(segment);
    }
    Session session = *place.session;
    session.accepted.clear();
    session.participants = participantsIn(session, copied);
    session.chosen = copied.id;
    session.agendas = {copied};
    return around(event, session);
}

Event clipOf(const Event& event, SessionId session)
{
    const Session* copied = find(event.sessions, session);
    return copied ? around(event, *copied) : Event();
}

Result<Event> pasteSegments(Event event, const PastePlace& place, const Event& clip, const FreshId& freshId)
{
    if (clip.sessions.isEmpty() || clip.sessions.first().agendas.isEmpty())
        return failure(Words::tr("There are no segments on the clipboard; copy some first."));
    for (Session& session : event.sessions) {
        const qsizetype agenda = indexOf(session.agendas, place.agenda);
        if (agenda < 0)
            continue;
        const Event added = fitted(clip, event, freshId);
        const Session& from = added.sessions.first();
        insertSegments(session.agendas[agenda], place, from.agendas.first());
        addNewParticipants(session, from);
        addNewPeople(event, added);
        return checked(std::move(event));
    }
    return failure(Words::tr("The agenda to paste into is no longer there."));
}

Result<Event> pasteSessions(Event event, const Event& clip, const FreshId& freshId)
{
    if (clip.sessions.isEmpty())
        return failure(Words::tr("There is no session on the clipboard; copy one first."));
    const Event added = fitted(clip, event, freshId);
    event.sessions += added.sessions;
    addNewPeople(event, added);
    return checked(std::move(event));
}

}  // namespace moderato
