#include "core/timing/cast.h"

#include <QCoreApplication>

namespace moderato {

QString CastMember::name() const
{
    if (!person || person->name.isEmpty())
        return QCoreApplication::translate("Cast", "Somebody without a name");
    return person->name;
}

bool CastMember::hasRole(Role role) const
{
    return participant && participant->roles.contains(role);
}

bool CastMember::isPanellist() const
{
    return onPanel || hasRole(Role::Panellist);
}

bool CastMember::isAbsent() const
{
    return participant && (participant->invitation == Invitation::Declined ||
                           participant->invitation == Invitation::Delegated);
}

People::People(const Event& event)
{
    m_people.reserve(event.people.size());
    for (const Person& person : event.people)
        m_people.insert(person.id, &person);
}

Cast::Cast(const People& people, const Session& session, const Agenda& agenda)
{
    for (const Participant& participant : session.participants)
        if (!participant.person.isNull())
            member(people, participant.person).participant = &participant;
    for (const Segment& segment : agenda.segments)
        if (!segment.parked)
            addTurns(people, segment);
}

CastMember& Cast::member(const People& people, PersonId id)
{
    const auto known = m_index.constFind(id);
    if (known != m_index.cend())
        return m_members[*known];
    m_index.insert(id, m_members.size());
    m_members.append({id, people.find(id)});
    return m_members.last();
}

void Cast::addTurns(const People& people, const Segment& segment)
{
    for (const Turn& turn : segment.turns) {
        if (turn.person.isNull())
            continue;
        CastMember& speaker = member(people, turn.person);
        ++speaker.turns;
        speaker.onPanel = speaker.onPanel || segment.kind == Kind::Panel;
        for (const Seconds& round : turn.rounds)
            speaker.speaking += round;
    }
}

const CastMember* Cast::find(PersonId id) const
{
    const auto known = m_index.constFind(id);
    return known == m_index.cend() ? nullptr : &m_members.at(*known);
}

QList<const CastMember*> Cast::withRole(Role role) const
{
    QList<const CastMember*> found;
    for (const CastMember& member : m_members)
        if (member.hasRole(role))
            found.append(&member);
    return found;
}

QList<const CastMember*> Cast::panel() const
{
    QList<const CastMember*> found;
    for (const CastMember& member : m_members)
        if (member.onPanel)
            found.append(&member);
    return found;
}

}  // namespace moderato
