#include "core/edit/segments.h"

#include "tests/core/edit/edits.h"

#include <QSet>

namespace moderato::test {
namespace {

const QString first = QStringLiteral("How coalitions strengthen the IGF");
const QString second = QStringLiteral("What coalitions bring to the compact");
const QString third = QStringLiteral("WSIS+20: what the review should see");
const QString last = QStringLiteral("Chair sums up");
const QString fresh = QStringLiteral("Poll");

class SegmentEdits : public Edits {
protected:
    const SegmentId unknown = SegmentId::create();
};

TEST_F(SegmentEdits, AddPutsASegmentAtItsPlace)
{
    const Segment poll = test::segment("Poll", minutes(3), Kind::Poll);
    EXPECT_EQ(titles(addSegment(event, agenda().id, poll, 1), agenda()),
              (QStringList{first, fresh, second, third, last}));
    EXPECT_EQ(titles(addSegment(event, agenda().id, poll, 99), agenda()).last(), fresh);
    EXPECT_EQ(titles(addSegment(event, agenda().id, poll, -1), agenda()).first(), fresh);
    EXPECT_TRUE(refused(addSegment(event, AgendaId::create(), poll, 0)));
}

TEST_F(SegmentEdits, RemoveTakesAllOrNone)
{
    EXPECT_EQ(titles(removeSegments(event, {segment(0).id, segment(2).id}), agenda()),
              (QStringList{second, last}));
    EXPECT_TRUE(refused(removeSegments(event, {segment(0).id, unknown})));
    EXPECT_TRUE(gives(removeSegments(event, {}), event));
}

TEST_F(SegmentEdits, DuplicatePutsACopyWithIdsOfItsOwnAfterIt)
{
    const Result<Event> next = duplicateSegment(event, segment(0).id, QUuid::createUuid);
    ASSERT_EQ(titles(next, agenda()), (QStringList{first, first, second, third, last}));
    const QList<Segment> segments = agendaIn(next, agenda()).segments;
    QSet<QUuid> ids;
    for (const Segment& each : {segments.at(0), segments.at(1)}) {
        ids.insert(each.id.uuid());
        for (const Turn& turn : each.turns)
            ids.insert(turn.id.uuid());
        for (const Question& question : each.questions)
            ids.insert(question.id.uuid());
        for (const Cue& cue : each.cues)
            ids.insert(cue.id.uuid());
    }
    EXPECT_EQ(ids.size(),
              2 * (1 + segment(0).turns.size() + segment(0).questions.size() + segment(0).cues.size()));
    EXPECT_EQ(segments.at(1).turns.at(2).person, segment(0).turns.at(2).person);
    EXPECT_TRUE(refused(duplicateSegment(event, unknown, QUuid::createUuid)));
}

TEST_F(SegmentEdits, MovePutsSegmentsInFrontOfTheOneAtThePlace)
{
    const PartId none;
    const auto moved = [&](const QList<SegmentId>& ids, qsizetype to) {
        return titles(moveSegments(event, ids, agenda().id, to, none), agenda());
    };
    EXPECT_EQ(moved({segment(0).id}, 2), (QStringList{second, first, third, last}));
    EXPECT_EQ(moved({segment(0).id}, 4), (QStringList{second, third, last, first}));
    EXPECT_EQ(moved({segment(3).id}, 0), (QStringList{last, first, second, third}));
    EXPECT_EQ(moved({segment(2).id, segment(0).id}, 4), (QStringList{second, last, first, third}))
        << "several keep their order";
    EXPECT_EQ(moved({segment(1).id}, 1), (QStringList{first, second, third, last}));
    EXPECT_EQ(moved({segment(1).id}, 2), (QStringList{first, second, third, last}));
}

TEST_F(SegmentEdits, MovePutsSegmentsIntoThePartOrOutOfIt)
{
    const PartId part = agenda().parts.first().id;
    const Result<Event> into = moveSegments(event, {segment(3).id}, agenda().id, 1, part);
    EXPECT_EQ(segmentIn(into, segment(3)).part, part);
    const Result<Event> out = moveSegments(event, {segment(0).id}, agenda().id, 4, PartId());
    EXPECT_TRUE(segmentIn(out, segment(0)).part.isNull());
}

TEST_F(SegmentEdits, MoveReachesAnotherAgenda)
{
    const Result<Event> next =
        moveSegments(event, {segment(3).id}, otherAgenda().id, 0, otherAgenda().parts.first().id);
    EXPECT_EQ(titles(next, agenda()), (QStringList{first, second, third}));
    EXPECT_EQ(titles(next, otherAgenda()), (QStringList{last, second, third, first, last}));
}

TEST_F(SegmentEdits, MoveRefusesWhatIsNotThere)
{
    EXPECT_TRUE(refused(moveSegments(event, {unknown}, agenda().id, 0, PartId())));
    EXPECT_TRUE(refused(moveSegments(event, {segment(0).id, unknown}, agenda().id, 0, PartId())));
    EXPECT_TRUE(refused(moveSegments(event, {segment(0).id}, AgendaId::create(), 0, PartId())));
    EXPECT_TRUE(
        refused(moveSegments(event, {segment(0).id}, agenda().id, 0, otherAgenda().parts.first().id)));
}

TEST_F(SegmentEdits, ShiftSwapsWithinAPart)
{
    const Result<Event> down = shiftSegment(event, segment(1).id, 1);
    EXPECT_EQ(titles(down, agenda()), (QStringList{first, third, second, last}));
    EXPECT_TRUE(gives(shiftSegment(*down, segment(1).id, -1), event));
}

TEST_F(SegmentEdits, ShiftStepsOverTheBorderOfAPartFirst)
{
    const Result<Event> left = shiftSegment(event, segment(2).id, 1);
    EXPECT_EQ(titles(left, agenda()), titles(event, agenda()));
    EXPECT_TRUE(segmentIn(left, segment(2)).part.isNull());

    const Result<Event> entered = shiftSegment(event, segment(3).id, -1);
    EXPECT_EQ(titles(entered, agenda()), titles(event, agenda()));
    EXPECT_EQ(segmentIn(entered, segment(3)).part, segment(2).part);
}

TEST_F(SegmentEdits, ShiftAtTheEndsChangesNothingMore)
{
    EXPECT_TRUE(gives(shiftSegment(event, segment(3).id, 1), event));
    EXPECT_EQ(titles(shiftSegment(event, segment(0).id, -1), agenda()), titles(event, agenda()));
    EXPECT_TRUE(refused(shiftSegment(event, unknown, 1)));
}

TEST_F(SegmentEdits, SettersSetTheirField)
{
    const Segment& target = segment(2);
    const SegmentId id = target.id;
    EXPECT_EQ(segmentIn(setTitle(event, id, fresh), target).title, fresh);
    EXPECT_EQ(segmentIn(setKind(event, id, Kind::Poll), target).kind, Kind::Poll);
    EXPECT_EQ(segmentIn(setPlanned(event, id, minutes(9)), target).planned, minutes(9));
    EXPECT_TRUE(segmentIn(setAsLongAsNeeded(event, id, true), target).asLongAsNeeded);
    EXPECT_TRUE(segmentIn(setLocked(event, id, true), target).locked);
    EXPECT_EQ(segmentIn(setBounds(event, id, minutes(2), std::nullopt), target).least, minutes(2));
    EXPECT_EQ(segmentIn(setBounds(event, id, std::nullopt, minutes(12)), target).most, minutes(12));
    EXPECT_EQ(segmentIn(setBounds(event, id, std::nullopt, minutes(12)), target).least, std::nullopt);
    EXPECT_EQ(segmentIn(setFixedStart(event, id, -minutes(5)), target).fixedStart, -minutes(5));
    EXPECT_EQ(segmentIn(setLead(event, id, PersonId()), target).lead, PersonId());
    EXPECT_EQ(segmentIn(setLeadTime(event, id, minutes(1)), target).leadTime, minutes(1));
    EXPECT_EQ(segmentIn(setFloorReserve(event, id, minutes(4)), target).floorReserve, minutes(4));
    EXPECT_TRUE(segmentIn(setConversation(event, id, true), target).conversation);
    EXPECT_EQ(segmentIn(setNote(event, id, fresh), target).note, fresh);
}

TEST_F(SegmentEdits, SettersLeaveEverythingElseAlone)
{
    Event expected = event;
    expected.sessions[0].agendas[0].segments[2].planned = minutes(9);
    EXPECT_TRUE(gives(setPlanned(event, segment(2).id, minutes(9)), expected));
}

TEST_F(SegmentEdits, ParkingASegmentMakesItOptionalAndAMustIsNeverParked)
{
    const Segment parked = segmentIn(setParked(event, segment(0).id, true), segment(0));
    EXPECT_TRUE(parked.parked && parked.ifTimeAllows);
    const Result<Event> back = setParked(*setParked(event, segment(0).id, true), segment(0).id, false);
    EXPECT_FALSE(segmentIn(back, segment(0)).parked);
    const Result<Event> must = setIfTimeAllows(*setParked(event, segment(2).id, true), segment(2).id, false);
    EXPECT_FALSE(segmentIn(must, segment(2)).parked);
    EXPECT_FALSE(segmentIn(must, segment(2)).ifTimeAllows);
}

TEST_F(SegmentEdits, RefuseDurationsThatCanNotBe)
{
    const SegmentId id = segment(0).id;
    for (const Seconds impossible : {Seconds{-1}, longestDuration + Seconds{1}}) {
        EXPECT_TRUE(refused(setPlanned(event, id, impossible)));
        EXPECT_TRUE(refused(setLeadTime(event, id, impossible)));
        EXPECT_TRUE(refused(setFloorReserve(event, id, impossible)));
        EXPECT_TRUE(refused(setBounds(event, id, impossible, std::nullopt)));
        EXPECT_TRUE(refused(setBounds(event, id, std::nullopt, impossible)));
    }
    EXPECT_TRUE(refused(setFixedStart(event, id, longestDuration + Seconds{1})));
    EXPECT_TRUE(refused(setFixedStart(event, id, -longestDuration - Seconds{1})));
    EXPECT_TRUE(succeeded(setPlanned(event, id, longestDuration)));
    EXPECT_TRUE(succeeded(setPlanned(event, id, Seconds{0})));
}

TEST_F(SegmentEdits, SettersRefuseWhatIsNotThere)
{
    EXPECT_TRUE(refused(setTitle(event, unknown, fresh)));
    EXPECT_TRUE(refused(setKind(event, unknown, Kind::Poll)));
    EXPECT_TRUE(refused(setPlanned(event, unknown, minutes(1))));
    EXPECT_TRUE(refused(setAsLongAsNeeded(event, unknown, true)));
    EXPECT_TRUE(refused(setLocked(event, unknown, true)));
    EXPECT_TRUE(refused(setBounds(event, unknown, std::nullopt, std::nullopt)));
    EXPECT_TRUE(refused(setFixedStart(event, unknown, std::nullopt)));
    EXPECT_TRUE(refused(setIfTimeAllows(event, unknown, true)));
    EXPECT_TRUE(refused(setParked(event, unknown, true)));
    EXPECT_TRUE(refused(setLead(event, unknown, PersonId())));
    EXPECT_TRUE(refused(setLead(event, segment(0).id, PersonId::create())));
    EXPECT_TRUE(refused(setLeadTime(event, unknown, minutes(1))));
    EXPECT_TRUE(refused(setFloorReserve(event, unknown, minutes(1))));
    EXPECT_TRUE(refused(setConversation(event, unknown, true)));
    EXPECT_TRUE(refused(setNote(event, unknown, fresh)));
}

}  // namespace
}  // namespace moderato::test
