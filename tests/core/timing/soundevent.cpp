#include "tests/core/timing/soundevent.h"

#include "core/plan/lookup.h"
#include "tests/support/plans.h"

namespace moderato::test {
namespace {

PersonId addPerson(Event& event, const char* name, Role role)
{
    Person person;
    person.id = PersonId::create();
    person.name = QString::fromUtf8(name);
    event.people.append(person);
    Participant participant;
    participant.id = ParticipantId::create();
    participant.person = person.id;
    participant.roles = {role};
    participant.invitation = Invitation::Confirmed;
    sessionOf(event).participants.append(participant);
    return person.id;
}

void addSegments(Event& event, PersonId moderator, const QList<PersonId>& panellists)
{
    Segment panel = segment("Panel", minutes(35), Kind::Panel);
    panel.lead = moderator;
    panel.leadTime = minutes(3);
    panel.floorReserve = minutes(12);
    for (const PersonId panellist : panellists)
        panel.turns.append(turn(panellist, {minutes(3), minutes(2)}));
    panel.questions = {{QuestionId::create(), QStringLiteral("What next?"), panellists}};
    agendaOf(event).segments = {panel, segment("Questions", minutes(25), Kind::Floor),
                                segment("Summing up", minutes(5), Kind::WrapUp),
                                segment("Buffer", minutes(22), Kind::Buffer)};
}

}  // namespace

Event soundEvent()
{
    Event event;
    event.id = EventId::create();
    Session whole = session({});
    whole.title = QStringLiteral("A sound session");
    whole.start = WallTime{QDate(2022, 11, 30), QTime(10, 0)};
    whole.timeZone = QStringLiteral("UTC");
    whole.expectedOutcomes = {QStringLiteral("A list")};
    event.sessions = {whole};
    addPerson(event, "Chair", Role::Chair);
    const PersonId moderator = addPerson(event, "Moderator", Role::Moderator);
    addPerson(event, "Rapporteur", Role::Rapporteur);
    addPerson(event, "Timekeeper", Role::Timekeeper);
    QList<PersonId> panellists;
    for (const char* name : {"Ana", "Ben", "Chi", "Dia"})
        panellists.append(addPerson(event, name, Role::Panellist));
    addSegments(event, moderator, panellists);
    return event;
}

Session& sessionOf(Event& event)
{
    return event.sessions.first();
}

Agenda& agendaOf(Event& event)
{
    return sessionOf(event).agendas.first();
}

Segment& segmentOf(Event& event, qsizetype at)
{
    return agendaOf(event).segments[at];
}

Participant& participantWith(Event& event, Role role)
{
    QList<Participant>& participants = sessionOf(event).participants;
    return *std::find_if(participants.begin(), participants.end(),
                         [role](const Participant& participant) { return participant.roles.contains(role); });
}

Person& personOf(Event& event, const Participant& participant)
{
    return event.people[indexOf(event.people, participant.person)];
}

void addSessionAfter(Event& event, int minutesLater)
{
    Session second = session({segmentOf(event, panelAt)});
    second.title = QStringLiteral("Another session");
    second.start = WallTime{QDate(2022, 11, 30), QTime(10, 0).addSecs(minutesLater * 60)};
    second.timeZone = QStringLiteral("UTC");
    second.agendas.first().segments.first().turns.resize(1);
    second.agendas.first().segments.first().lead = PersonId();
    event.sessions.append(second);
}

}  // namespace moderato::test
