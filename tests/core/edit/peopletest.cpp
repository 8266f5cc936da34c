#include "core/edit/people.h"

#include "core/plan/validate.h"
#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class PeopleEdits : public Edits {
protected:
    const Person& moderator() const { return event.people.at(1); }
    PersonId panellist() const { return segment(0).turns.first().person; }
};

TEST_F(PeopleEdits, AddPutsAPersonAtTheEnd)
{
    Person fresh;
    fresh.id = PersonId::create();
    fresh.name = QStringLiteral("Ayşe Yıldız");
    const Result<Event> next = addPerson(event, fresh);
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(next->people.last() == fresh);
    EXPECT_EQ(next->people.size(), event.people.size() + 1);
}

TEST_F(PeopleEdits, SetReplacesAllThatIsKnown)
{
    Person other = moderator();
    other.name = QStringLiteral("Somebody else");
    other.region.clear();
    const Result<Event> next = setPerson(event, other);
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(next->people.at(1) == other);
    other.id = PersonId::create();
    EXPECT_TRUE(refused(setPerson(event, other)));
}

TEST_F(PeopleEdits, RemoveForgetsThePersonEverywhere)
{
    for (const PersonId& person : {panellist(), moderator().id}) {
        const Result<Event> next = removePerson(event, person);
        ASSERT_TRUE(succeeded(next));
        EXPECT_TRUE(succeeded(validate(*next))) << "nothing names the person any more";
        EXPECT_EQ(next->people.size(), event.people.size() - 1);
        EXPECT_EQ(sessionIn(next).participants.size(), session().participants.size() - 1);
    }
    const Result<Event> next = removePerson(event, panellist());
    EXPECT_EQ(segmentIn(next, segment(0)).turns.size(), 3);
    EXPECT_TRUE(segmentIn(removePerson(event, moderator().id), segment(0)).lead.isNull());
    EXPECT_TRUE(refused(removePerson(event, PersonId::create())));
}

TEST_F(PeopleEdits, RemoveForgetsADelegate)
{
    Participant delegating = session().participants.first();
    delegating.invitation = Invitation::Delegated;
    delegating.delegate = panellist();
    const Result<Event> next = removePerson(*setParticipant(event, session().id, delegating), panellist());
    EXPECT_TRUE(sessionIn(next).participants.first().delegate.isNull());
}

TEST_F(PeopleEdits, SetParticipantChangesThePersonsPartOrAddsOne)
{
    Participant changed = session().participants.at(3);
    changed.invitation = Invitation::Declined;
    const Session after = sessionIn(setParticipant(event, session().id, changed));
    EXPECT_EQ(after.participants.size(), session().participants.size());
    EXPECT_TRUE(after.participants.at(3) == changed);

    Session without = session();
    const Participant gone = without.participants.takeAt(3);
    Event smaller = event;
    smaller.sessions = {without};
    EXPECT_TRUE(sessionIn(setParticipant(smaller, session().id, gone)).participants.last() == gone);
}

TEST_F(PeopleEdits, SetParticipantRefusesWhatIsNotThere)
{
    Participant stranger = session().participants.first();
    EXPECT_TRUE(refused(setParticipant(event, SessionId::create(), stranger)));
    stranger.person = PersonId::create();
    EXPECT_TRUE(refused(setParticipant(event, session().id, stranger)));
}

}  // namespace
}  // namespace moderato::test
