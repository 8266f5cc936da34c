#include "core/edit/roster.h"

#include "core/plan/validate.h"
#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class RosterEdits : public Edits {
protected:
    static Person named(const char* name)
    {
        Person person;
        person.id = PersonId::create();
        person.name = QString::fromUtf8(name);
        return person;
    }
    PersonId panellist(qsizetype place) const { return segment(0).turns.at(place).person; }
};

TEST_F(RosterEdits, AddPutsPeopleAtTheEndInTheirOrder)
{
    const Result<Event> next = addPeople(event, {named("Ana"), named("Bo")});
    ASSERT_TRUE(succeeded(next));
    EXPECT_EQ(next->people.size(), event.people.size() + 2);
    EXPECT_EQ(next->people.last().name, QStringLiteral("Bo"));
}

TEST_F(RosterEdits, SetReplacesSeveralPeople)
{
    Person first = event.people.at(0);
    Person third = event.people.at(2);
    first.region = third.region = QStringLiteral("African");
    const Result<Event> next = setPeople(event, {first, third});
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(next->people.at(0) == first);
    EXPECT_TRUE(next->people.at(2) == third);
    EXPECT_TRUE(refused(setPeople(event, {first, named("Nobody")})));
}

TEST_F(RosterEdits, RemoveForgetsThemEverywhere)
{
    const Result<Event> next = removePeople(event, {panellist(0), panellist(1)});
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(succeeded(validate(*next)));
    EXPECT_EQ(segmentIn(next, segment(0)).turns.size(), 2);
    EXPECT_TRUE(refused(removePeople(event, {PersonId::create()})));
}

TEST_F(RosterEdits, SetParticipantsChangesSeveral)
{
    QList<Participant> changed = session().participants.mid(2, 3);
    for (Participant& participant : changed)
        participant.invitation = Invitation::Confirmed;
    const Session after = sessionIn(setParticipants(event, session().id, changed));
    EXPECT_TRUE(after.participants.mid(2, 3) == changed);
    EXPECT_TRUE(refused(setParticipants(event, SessionId::create(), changed)));
}

TEST_F(RosterEdits, ANewPanellistIsAddedToTheEventAndTheSession)
{
    const Person fresh = named("Ana");
    const Result<Event> next = addPanellist(event, session().id, fresh, QUuid::createUuid);
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(next->people.last() == fresh);
    EXPECT_TRUE(hasRole(next->sessions.first(), fresh.id, Role::Panellist));
    EXPECT_TRUE(succeeded(validate(*next)));
    EXPECT_TRUE(refused(addPanellist(event, SessionId::create(), fresh, QUuid::createUuid)));
}

TEST_F(RosterEdits, AKnownPersonKeepsTheOtherRoles)
{
    const Person& chair = event.people.at(0);
    const QList<Role> before = participantOf(session(), chair.id)->roles;
    const Result<Event> next = addPanellist(event, session().id, chair, QUuid::createUuid);
    EXPECT_EQ(participantOf(sessionIn(next), chair.id)->roles, before + QList<Role>{Role::Panellist});
    EXPECT_EQ(next->people.size(), event.people.size());
    EXPECT_TRUE(gives(addPanellist(*next, session().id, chair, QUuid::createUuid), *next));
}

TEST_F(RosterEdits, WhoLeavesASessionStaysInTheEventAndItsOtherSessions)
{
    Event two = event;
    two.sessions.append(two.sessions.first());
    two.sessions.last().id = SessionId::create();
    const Result<Event> next = leaveSession(two, session().id, {panellist(0)});
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(next->people == event.people);
    EXPECT_FALSE(participantOf(next->sessions.first(), panellist(0)));
    EXPECT_EQ(next->sessions.first().agendas.first().segments.first().turns.size(), 3);
    EXPECT_TRUE(next->sessions.last() == two.sessions.last());
    EXPECT_TRUE(refused(leaveSession(event, SessionId::create(), {panellist(0)})));
    EXPECT_TRUE(refused(leaveSession(event, session().id, {PersonId::create()})));
}

TEST_F(RosterEdits, InvolvementCountsTurnsInAllAgendas)
{
    Event one = event;
    one.sessions[0].agendas = {agenda()};
    EXPECT_EQ(involvementOf(one, {panellist(0), panellist(1)}), (Involvement{2, 1}));
    EXPECT_EQ(involvementOf(event, {event.people.at(0).id}).sessions, 1);
    EXPECT_EQ(involvementOf(event, {PersonId::create()}), Involvement());
}

}  // namespace
}  // namespace moderato::test
