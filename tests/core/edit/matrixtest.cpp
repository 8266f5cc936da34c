#include "core/edit/matrix.h"

#include "core/plan/validate.h"
#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class MatrixEdits : public Edits {
protected:
    const Person& chair() const { return event.people.at(0); }
    PersonId speaker(qsizetype place) const { return segment(0).turns.at(place).person; }
    Result<Event> set(const QList<SpeakingCell>& cells) const
    {
        return setCells(event, cells, QUuid::createUuid);
    }

    const QList<Seconds> m_four{minutes(4)};
};

TEST_F(MatrixEdits, ACellChangesTheRoundsOfATurnInItsPlace)
{
    const Segment after = segmentIn(set({{segment(0).id, speaker(1), m_four}}), segment(0));
    EXPECT_EQ(after.turns.at(1).id, segment(0).turns.at(1).id);
    EXPECT_EQ(after.turns.at(1).rounds, m_four);
    EXPECT_EQ(after.turns.at(0).rounds, segment(0).turns.at(0).rounds);
}

TEST_F(MatrixEdits, ACellAddsATurnAtTheEnd)
{
    const Result<Event> next = set({{segment(1).id, speaker(0), m_four}});
    const Segment after = segmentIn(next, segment(1));
    ASSERT_EQ(after.turns.size(), segment(1).turns.size() + 1);
    EXPECT_EQ(after.turns.last().person, speaker(0));
    EXPECT_EQ(after.turns.last().rounds, m_four);
    EXPECT_TRUE(succeeded(validate(*next)));
}

TEST_F(MatrixEdits, ACellWithoutRoundsTakesAllTurnsOfThePersonOut)
{
    Event twice = event;
    twice.sessions[0].agendas[0].segments[0].turns.append(turn(speaker(0), m_four));
    const Result<Event> next =
        setCells(twice, {{segment(0).id, speaker(0), std::nullopt}}, QUuid::createUuid);
    EXPECT_EQ(segmentIn(next, segment(0)).turns.size(), 3);
    EXPECT_TRUE(gives(set({{segment(0).id, chair().id, std::nullopt}}), event)) << "there was no turn";
}

TEST_F(MatrixEdits, RoundsForWhoSpeaksTwiceAreRefused)
{
    Event twice = event;
    twice.sessions[0].agendas[0].segments[0].turns.append(turn(speaker(0), m_four));
    EXPECT_TRUE(failedSaying(setCells(twice, {{segment(0).id, speaker(0), m_four}}, QUuid::createUuid),
                             QStringLiteral("more than once")));
}

TEST_F(MatrixEdits, ManyCellsAreOneEdit)
{
    QList<SpeakingCell> cells;
    for (const Turn& turn : segment(0).turns)
        cells.append({segment(1).id, turn.person, threeAndTwo});
    cells.append({segment(0).id, speaker(0), std::nullopt});
    const Result<Event> next = set(cells);
    EXPECT_EQ(segmentIn(next, segment(1)).turns.size(), 7);
    EXPECT_EQ(segmentIn(next, segment(0)).turns.size(), 3);
}

TEST_F(MatrixEdits, WhoTookNoPartBecomesAPanellist)
{
    Event smaller = event;
    smaller.sessions[0].participants.removeFirst();
    const PersonId gone = session().participants.first().person;
    const Session after = sessionIn(setCells(smaller, {{segment(0).id, gone, m_four}}, QUuid::createUuid));
    EXPECT_EQ(after.participants.last().person, gone);
    EXPECT_EQ(after.participants.last().roles, QList<Role>{Role::Panellist});
}

TEST_F(MatrixEdits, WhatIsNotThereIsRefused)
{
    EXPECT_TRUE(refused(set({{SegmentId::create(), speaker(0), m_four}})));
    EXPECT_TRUE(refused(set({{segment(0).id, PersonId::create(), m_four}})));
    EXPECT_TRUE(refused(set({{segment(0).id, speaker(0), QList<Seconds>{Seconds{-1}}}})));
}

TEST_F(MatrixEdits, PanellistsAreThoseWhoComeAndSpeakAtMostOnce)
{
    EXPECT_EQ(panellistsFor(session(), segment(0)).size(), 7);
    Session changed = session();
    Segment busy = segment(0);
    for (Participant& participant : changed.participants)
        if (participant.person == speaker(0))
            participant.invitation = Invitation::Declined;
    busy.turns.append(turn(speaker(1), m_four));
    const QList<PersonId> left = panellistsFor(changed, busy);
    EXPECT_EQ(left.size(), 5);
    EXPECT_FALSE(left.contains(speaker(0)) || left.contains(speaker(1)));
}

}  // namespace
}  // namespace moderato::test
