#include "core/edit/agendas.h"
#include "core/edit/people.h"
#include "core/edit/segmentdetails.h"
#include "core/edit/sessiondetails.h"
#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class DetailEdits : public Edits {
protected:
    /// The parts of the agenda's segments by their numbers, from 1; 0 for none.
    QList<qsizetype> parts(const Result<Event>& next) const
    {
        const Agenda after = agendaIn(next, agenda());
        QList<qsizetype> numbers;
        for (const Segment& each : after.segments)
            numbers.append(indexOf(after.parts, each.part) + 1);
        return numbers;
    }

    PartId part(qsizetype place) const { return agenda().parts.at(place).id; }
};

TEST_F(DetailEdits, ARankIsNotNegative)
{
    EXPECT_EQ(segmentIn(setRank(event, segment(2).id, 3), segment(2)).rank, 3);
    EXPECT_TRUE(refused(setRank(event, segment(2).id, -1)));
    EXPECT_TRUE(refused(setRank(event, SegmentId::create(), 1)));
}

TEST_F(DetailEdits, TheOrderOfSpeakingIsTheSegments)
{
    const Result<Event> next = setSpeakingOrder(event, segment(0).id, SpeakingOrder::ByPerson);
    EXPECT_EQ(segmentIn(next, segment(0)).order, SpeakingOrder::ByPerson);
    EXPECT_EQ(segmentIn(next, segment(1)).order, segment(1).order);
    EXPECT_TRUE(refused(setSpeakingOrder(event, SegmentId::create(), SpeakingOrder::ByPerson)));
}

TEST_F(DetailEdits, ASegmentMovesToTheNearerEndOfAPart)
{
    ASSERT_EQ(parts(event), (QList<qsizetype>{1, 2, 2, 0}));
    const Result<Event> down = setSegmentPart(event, segment(0).id, part(1));
    EXPECT_EQ(parts(down), (QList<qsizetype>{2, 2, 2, 0}));
    EXPECT_EQ(titles(down, agenda()).first(), segment(0).title);
    const Result<Event> up = setSegmentPart(event, segment(3).id, part(0));
    EXPECT_EQ(parts(up), (QList<qsizetype>{1, 1, 2, 2}));
    EXPECT_EQ(titles(up, agenda()).at(1), segment(3).title);
}

TEST_F(DetailEdits, ASegmentThatLeavesItsPartStandsAfterIt)
{
    const Result<Event> next = setSegmentPart(event, segment(1).id, PartId());
    EXPECT_EQ(parts(next), (QList<qsizetype>{1, 2, 0, 0}));
    EXPECT_EQ(titles(next, agenda()).at(2), segment(1).title);
}

TEST_F(DetailEdits, APartWithoutSegmentsIsFilledWhereTheSegmentStands)
{
    Event with = event;
    const Part empty{PartId::create(), QStringLiteral("Part 3"), {}};
    with.sessions.first().agendas.first().parts.append(empty);
    EXPECT_EQ(parts(setSegmentPart(with, segment(1).id, empty.id)), (QList<qsizetype>{1, 2, 3, 0}));
    EXPECT_EQ(parts(setSegmentPart(with, segment(3).id, empty.id)), (QList<qsizetype>{1, 2, 2, 3}));
}

TEST_F(DetailEdits, ASegmentStaysInItsPartAndGoesIntoNoUnknownOne)
{
    EXPECT_TRUE(gives(setSegmentPart(event, segment(1).id, part(1)), event));
    EXPECT_TRUE(refused(setSegmentPart(event, segment(1).id, PartId::create())));
    EXPECT_TRUE(refused(setSegmentPart(event, SegmentId::create(), part(1))));
}

TEST_F(DetailEdits, ASessionSaysWhatItIsAboutAndWhatIsExpectedOfIt)
{
    const QStringList outcomes{QStringLiteral("Messages"), QStringLiteral("A list")};
    EXPECT_EQ(sessionIn(setDescription(event, session().id, QStringLiteral("About"))).description,
              QStringLiteral("About"));
    EXPECT_EQ(sessionIn(setExpectedOutcomes(event, session().id, outcomes)).expectedOutcomes, outcomes);
    EXPECT_TRUE(refused(setDescription(event, SessionId::create(), QString())));
    EXPECT_TRUE(refused(setExpectedOutcomes(event, SessionId::create(), outcomes)));
}

TEST_F(DetailEdits, AnAgendaHasANote)
{
    EXPECT_EQ(agendaIn(setAgendaNote(event, agenda().id, QStringLiteral("By Ana")), agenda()).note,
              QStringLiteral("By Ana"));
    EXPECT_TRUE(refused(setAgendaNote(event, AgendaId::create(), QString())));
}

TEST_F(DetailEdits, WhoLeavesASessionLosesTurnsThereAndStaysInTheEvent)
{
    const PersonId person = segment(0).turns.first().person;
    const Result<Event> next = removeParticipant(event, session().id, person);
    EXPECT_EQ(sessionIn(next).participants.size(), session().participants.size() - 1);
    EXPECT_EQ(segmentIn(next, segment(0)).turns.size(), segment(0).turns.size() - 1);
    EXPECT_TRUE(find(next->people, person));
    EXPECT_TRUE(refused(removeParticipant(event, session().id, PersonId::create())));
    EXPECT_TRUE(refused(removeParticipant(event, SessionId::create(), person)));
}

}  // namespace
}  // namespace moderato::test
