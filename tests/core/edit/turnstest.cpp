#include "core/edit/turns.h"

#include "core/edit/people.h"
#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class TurnEdits : public Edits {
protected:
    SegmentId panel() const { return segment(0).id; }
    const Turn& turn(qsizetype place) const { return segment(0).turns.at(place); }

    QList<Turn> turnsIn(const Result<Event>& next) const { return segmentIn(next, segment(0)).turns; }

    QList<TurnId> order(const Result<Event>& next) const
    {
        QList<TurnId> ids;
        for (const Turn& each : turnsIn(next))
            ids.append(each.id);
        return ids;
    }

    const QList<Seconds> rounds{minutes(4), Seconds{90}};
    const TurnId unknown = TurnId::create();
};

TEST_F(TurnEdits, AddPutsATurnAtTheEnd)
{
    const Turn fresh = test::turn(event.people.first().id, rounds);
    EXPECT_EQ(turnsIn(addTurn(event, panel(), fresh)).size(), 5);
    EXPECT_TRUE(turnsIn(addTurn(event, panel(), fresh)).last() == fresh);
}

TEST_F(TurnEdits, AddRefusesStrangersAndImpossibleRounds)
{
    EXPECT_TRUE(refused(addTurn(event, panel(), test::turn(PersonId::create(), rounds))));
    EXPECT_TRUE(
        refused(addSpeaker(event, panel(), test::turn(PersonId::create(), rounds), QUuid::createUuid)));
    EXPECT_TRUE(refused(
        addSpeaker(event, SegmentId::create(), test::turn(turn(0).person, rounds), QUuid::createUuid)));
    EXPECT_TRUE(refused(addTurn(event, panel(), test::turn(turn(0).person, {minutes(1), Seconds{-1}}))));
    EXPECT_TRUE(refused(addTurn(event, SegmentId::create(), test::turn(turn(0).person, rounds))));
}

TEST_F(TurnEdits, RemoveTakesOneTurn)
{
    EXPECT_EQ(order(removeTurn(event, panel(), turn(1).id)),
              (QList<TurnId>{turn(0).id, turn(2).id, turn(3).id}));
    EXPECT_TRUE(refused(removeTurn(event, panel(), unknown)));
    EXPECT_TRUE(refused(removeTurn(event, segment(1).id, turn(1).id)));
}

TEST_F(TurnEdits, ShiftMovesATurnAndStopsAtTheEnds)
{
    EXPECT_EQ(order(shiftTurn(event, panel(), turn(1).id, 1)),
              (QList<TurnId>{turn(0).id, turn(2).id, turn(1).id, turn(3).id}));
    EXPECT_TRUE(gives(shiftTurn(event, panel(), turn(0).id, -1), event));
    EXPECT_TRUE(gives(shiftTurn(event, panel(), turn(3).id, 1), event));
    EXPECT_TRUE(refused(shiftTurn(event, panel(), unknown, 1)));
}

TEST_F(TurnEdits, SetPersonGivesTheTurnToSomebodyElse)
{
    const PersonId chair = event.people.first().id;
    EXPECT_EQ(turnsIn(setTurnPerson(event, panel(), turn(2).id, chair)).at(2).person, chair);
    EXPECT_TRUE(refused(setTurnPerson(event, panel(), turn(2).id, PersonId::create())));
    EXPECT_TRUE(refused(setTurnPerson(event, panel(), unknown, chair)));
}

TEST_F(TurnEdits, SetRoundsChangesOneTurnOrAll)
{
    const QList<Turn> one = turnsIn(setRounds(event, panel(), turn(2).id, rounds));
    EXPECT_EQ(one.at(2).rounds, rounds);
    EXPECT_EQ(one.at(1).rounds, turn(1).rounds);
    for (const Turn& each : turnsIn(setAllRounds(event, panel(), {})))
        EXPECT_TRUE(each.rounds.isEmpty());
}

TEST_F(TurnEdits, SetRoundsRefusesWhatCanNotBe)
{
    const QList<Seconds> impossible{minutes(1), longestDuration + Seconds{1}};
    EXPECT_TRUE(refused(setRounds(event, panel(), turn(0).id, impossible)));
    EXPECT_TRUE(refused(setAllRounds(event, panel(), impossible)));
    EXPECT_TRUE(refused(setRounds(event, panel(), unknown, rounds)));
    EXPECT_TRUE(refused(setAllRounds(event, SegmentId::create(), rounds)));
}

TEST_F(TurnEdits, ANewSpeakerBecomesAPanellistAndAKnownOneStaysWhatItIs)
{
    Person stranger;
    stranger.id = PersonId::create();
    const Result<Event> known = addPerson(event, stranger);
    const Result<Event> next =
        addSpeaker(*known, panel(), test::turn(stranger.id, {minutes(3)}), QUuid::createUuid);
    EXPECT_TRUE(hasRole(sessionIn(next), stranger.id, Role::Panellist));
    EXPECT_EQ(turnsIn(next).last().person, stranger.id);

    const PersonId chair = segment(0).lead;
    const Result<Event> withChair =
        addSpeaker(event, panel(), test::turn(chair, {minutes(3)}), QUuid::createUuid);
    EXPECT_TRUE(sessionIn(withChair).participants == session().participants);
}

}  // namespace
}  // namespace moderato::test
