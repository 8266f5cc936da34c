#include "core/edit/parts.h"

#include "core/edit/agendas.h"
#include "core/edit/panels.h"
#include "core/edit/sessions.h"
#include "core/plan/validate.h"
#include "core/timing/schedule.h"
#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class PartEdits : public Edits {
protected:
    PartId part(qsizetype place) const { return agenda().parts.at(place).id; }

    Schedule scheduleIn(const Result<Event>& next) const
    {
        return schedule(sessionIn(next), agendaIn(next, agenda()));
    }

    /// The sample with a segment in no part between its two parts, which starts at a fixed time.
    Event withABreak() const
    {
        Event with = event;
        Segment pause = test::segment("Break", minutes(5), Kind::Break);
        pause.fixedStart = minutes(45);
        with.sessions[0].agendas[0].segments.insert(1, pause);
        return with;
    }
};

TEST_F(PartEdits, InwardFirstSwappedHasTheSumsOfOutwardFirst)
{
    const Result<Event> next = swapParts(event, agenda().id, part(0), part(1));
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(validate(*next));
    QStringList outward;
    for (const Segment& each : otherAgenda().segments)
        outward.append(each.title);
    EXPECT_EQ(titles(next, agenda()), outward);
    const Schedule swapped = scheduleIn(next);
    const Schedule other = schedule(session(), otherAgenda());
    EXPECT_EQ(swapped.scheduledEnd, other.scheduledEnd);
    EXPECT_EQ(swapped.panel, other.panel);
    EXPECT_EQ(swapped.floor, other.floor);
    EXPECT_EQ(swapped.longestWithoutFloor, minutes(33));
    EXPECT_EQ(swapped.longestWithoutFloor, other.longestWithoutFloor);
    EXPECT_EQ(agendaIn(next, agenda()).parts.first().id, part(1));
}

TEST_F(PartEdits, SwappedTwiceThePartsStandAsBefore)
{
    const Result<Event> once = swapParts(event, agenda().id, part(0), part(1));
    EXPECT_TRUE(gives(swapParts(*once, agenda().id, part(0), part(1)), event));
    EXPECT_TRUE(gives(swapParts(event, agenda().id, part(0), part(0)), event));
}

TEST_F(PartEdits, WhatStandsBetweenSwappedPartsStaysThereAndFixedStartsToo)
{
    const Event with = withABreak();
    const Result<Event> next = swapParts(with, agenda().id, part(1), part(0));
    EXPECT_EQ(titles(next, agenda()).indexOf(QStringLiteral("Break")), 2);
    EXPECT_EQ(agendaIn(next, agenda()).segments.at(2).fixedStart, minutes(45));
    EXPECT_EQ(agendaIn(next, agenda()).segments.at(3).part, part(0));
}

TEST_F(PartEdits, AnEmptyPartSwapsItsHeadingAlone)
{
    const Part empty{PartId::create(), QStringLiteral("Third"), std::nullopt};
    const Result<Event> with = addPart(event, agenda().id, empty);
    const Result<Event> next = swapParts(*with, agenda().id, part(0), empty.id);
    EXPECT_EQ(titles(next, agenda()), titles(event, agenda()));
    EXPECT_EQ(agendaIn(next, agenda()).parts.first().id, empty.id);
}

TEST_F(PartEdits, APartMovesPastItsNeighbour)
{
    EXPECT_TRUE(
        gives(movePart(event, agenda().id, part(0), 1), *swapParts(event, agenda().id, part(0), part(1))));
    EXPECT_TRUE(
        gives(movePart(event, agenda().id, part(1), -1), *swapParts(event, agenda().id, part(0), part(1))));
    EXPECT_TRUE(gives(movePart(event, agenda().id, part(0), -1), event));
}

TEST_F(PartEdits, APartMovesPastASegmentInNone)
{
    const Event with = withABreak();
    const Result<Event> next = movePart(with, agenda().id, part(0), 1);
    EXPECT_EQ(titles(next, agenda()).indexOf(QStringLiteral("Break")), 0);
    EXPECT_TRUE(gives(movePart(*next, agenda().id, part(0), -1), with));
}

TEST_F(PartEdits, RefuseWhatIsNotThere)
{
    EXPECT_TRUE(refused(swapParts(event, AgendaId::create(), part(0), part(1))));
    EXPECT_TRUE(refused(swapParts(event, agenda().id, part(0), PartId::create())));
    EXPECT_TRUE(refused(movePart(event, AgendaId::create(), part(0), 1)));
    EXPECT_TRUE(refused(movePart(event, agenda().id, PartId::create(), 1)));
    EXPECT_TRUE(refused(setAgendaNote(event, AgendaId::create(), QString())));
    EXPECT_TRUE(refused(setPanel(event, SegmentId::create(), {minutes(3)}, {})));
    EXPECT_TRUE(refused(setPanel(event, segment(0).id, {-minutes(3)}, {})));
}

TEST_F(PartEdits, AnAgendaHasANote)
{
    const QString note = QStringLiteral("Proposed by the MAG, 3 October");
    EXPECT_EQ(agendaIn(setAgendaNote(event, agenda().id, note), agenda()).note, note);
}

TEST_F(PartEdits, ASmallerPanelKeepsTheRoundsOfWhoStays)
{
    const QList<Turn> turns = segment(0).turns;
    const QList<Seconds> rounds{minutes(4), minutes(1)};
    const Segment after = segmentIn(setPanel(event, segment(0).id, rounds, {turns.at(1).person}), segment(0));
    ASSERT_EQ(after.turns.size(), turns.size() - 1);
    EXPECT_EQ(after.turns.at(1).person, turns.at(2).person);
    for (const Turn& turn : after.turns)
        EXPECT_EQ(turn.rounds, rounds);
}

}  // namespace
}  // namespace moderato::test
