#include "core/exchange/sessionmaker.h"

#include "core/exchange/kindwords.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace moderato {
namespace {

constexpr Seconds longestPlan = minutes(24 * 60);

Seconds plannedIn(const Agenda& agenda)
{
    Seconds sum{0};
    for (const Segment& segment : agenda.segments) {
        if (segment.parked)
            continue;
        sum = std::max(sum, segment.fixedStart.value_or(sum)) + segment.planned;
    }
    return std::min(sum, longestPlan);
}

}  // namespace

SessionMaker::SessionMaker(const QString& title, const FreshId& freshId) : m_freshId(freshId)
{
    m_event.id = EventId(m_freshId());
    m_event.title = title;
    beginSession(title);
}

void SessionMaker::beginSession(const QString& title)
{
    Agenda agenda;
    agenda.id = AgendaId(m_freshId());
    agenda.name = QCoreApplication::translate("Import", "Agenda");
    Session session;
    session.id = SessionId(m_freshId());
    session.title = title;
    session.limit = Seconds{0};
    session.chosen = agenda.id;
    session.agendas = {agenda};
    m_event.sessions.append(session);
}

PartId SessionMaker::partTitled(const QString& title)
{
    if (title.isEmpty())
        return {};
    // Segments of a part stand together: the same title later on is another part.
    Agenda& to = agenda();
    if (!to.segments.isEmpty())
        if (const Part* last = find(to.parts, to.segments.last().part); last && last->title == title)
            return last->id;
    to.parts.append({PartId(m_freshId()), title, {}});
    return to.parts.last().id;
}

Segment& SessionMaker::addSegment(const QString& title, Seconds planned, const QString& part)
{
    Segment segment;
    segment.id = SegmentId(m_freshId());
    segment.part = partTitled(part);
    segment.title = title;
    segment.kind = kindSaidBy(title).value_or(Kind::Discussion);
    segment.planned = planned;
    agenda().segments.append(segment);
    return agenda().segments.last();
}

PersonId SessionMaker::person(const QString& name, Role role)
{
    auto found = std::find_if(m_event.people.cbegin(), m_event.people.cend(),
                              [&name](const Person& each) { return each.name == name; });
    if (found == m_event.people.cend()) {
        Person person;
        person.id = PersonId(m_freshId());
        person.name = name;
        m_event.people.append(person);
        found = m_event.people.cend() - 1;
    }
    QList<Participant>& participants = session().participants;
    for (Participant& each : participants) {
        if (each.person != found->id)
            continue;
        if (!each.roles.contains(role))
            each.roles.append(role);
        return found->id;
    }
    Participant participant;
    participant.id = ParticipantId(m_freshId());
    participant.person = found->id;
    participant.roles = {role};
    participants.append(participant);
    return found->id;
}

void SessionMaker::setGroup(PersonId person, const QString& group)
{
    for (Person& each : m_event.people)
        if (each.id == person && each.constituency.isEmpty())
            each.constituency = group;
}

void SessionMaker::setOnline(PersonId person)
{
    for (Participant& each : session().participants)
        if (each.person == person)
            each.attendance = Attendance::Online;
    if (session().format == Format::OnSite)
        session().format = Format::Hybrid;
}

bool SessionMaker::hasSegments() const
{
    return std::any_of(m_event.sessions.cbegin(), m_event.sessions.cend(),
                       [](const Session& session) { return !session.agendas.first().segments.isEmpty(); });
}

Event SessionMaker::event()
{
    for (Session& session : m_event.sessions) {
        if (session.limit > Seconds{0})
            continue;
        const Seconds planned = plannedIn(session.agendas.first());
        session.limit = planned > Seconds{0} ? planned : Session().limit;
    }
    return m_event;
}

void addNote(QString& note, const QString& line)
{
    if (!line.isEmpty())
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + line;
}

}  // namespace moderato
