#include "core/plan/merge.h"

#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Person person(const char* name)
{
    Person person;
    person.id = PersonId::create();
    person.name = QString::fromUtf8(name);
    return person;
}

Participant participant(PersonId id, Role role)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.person = id;
    participant.roles = {role};
    return participant;
}

/// A session of three segments, and two people; each test changes `ours` and `theirs` and merges them.
class Merging : public testing::Test {
protected:
    Merging()
    {
        base.id = EventId::create();
        base.title = QStringLiteral("IGF");
        base.people = {person("Ana"), person("Ben")};
        base.sessions = {session(
            {segment("One", minutes(10)), segment("Two", minutes(20)), segment("Three", minutes(30))})};
        ours = base;
        theirs = base;
    }

    static Agenda& agendaOf(Event& event) { return event.sessions[0].agendas[0]; }
    static QList<Segment>& segmentsOf(Event& event) { return agendaOf(event).segments; }
    static Segment& at(Event& event, int place) { return segmentsOf(event)[place]; }

    Merge merge() const { return mergeOf(base, ours, theirs).value(); }
    QList<MergeConflict> conflicts() const { return merge().conflicts; }
    Merged with(MergeChoice side) const { return resolved(merge(), side).value(); }

    /// What comes out where nothing needs a choice.
    Event event() const
    {
        EXPECT_TRUE(conflicts().isEmpty());
        EXPECT_EQ(with(MergeChoice::Ours).event, with(MergeChoice::Theirs).event);
        return with(MergeChoice::Ours).event;
    }

    static QString titles(const Event& event)
    {
        QStringList titles;
        for (const Segment& segment : event.sessions.first().agendas.first().segments)
            titles.append(segment.title);
        return titles.join(u' ');
    }

    /// Whether there is one conflict, about this.
    bool isAbout(MergeConflict::About about, const char* kind, const char* field = "") const
    {
        const QList<MergeConflict> found = conflicts();
        return found.size() == 1 && found.first().about == about &&
               found.first().kind == QLatin1String(kind) && found.first().field == QLatin1String(field);
    }

    Event base;
    Event ours;
    Event theirs;
};

using About = MergeConflict::About;

TEST_F(Merging, TakesDifferentFieldsOfOneSegmentFromBothSides)
{
    at(ours, 0).title = QStringLiteral("Opening");
    at(theirs, 0).planned = minutes(5);
    Event both = ours;
    at(both, 0).planned = minutes(5);
    EXPECT_EQ(event(), both);
}

TEST_F(Merging, TakesWhatBothSidesChangedToTheSame)
{
    at(ours, 0).planned = minutes(5);
    at(theirs, 0).planned = minutes(5);
    EXPECT_EQ(event(), ours);
}

TEST_F(Merging, AsksWhereBothSidesChangedAField)
{
    at(ours, 0).planned = minutes(5);
    at(theirs, 0).planned = minutes(7);
    ASSERT_TRUE(isAbout(About::Field, "segment", "planned_seconds"));
    const MergeConflict conflict = conflicts().first();
    EXPECT_EQ(conflict.base, QJsonValue(600));
    EXPECT_EQ(conflict.ours, QJsonValue(300));
    EXPECT_EQ(conflict.theirs, QJsonValue(420));
    EXPECT_EQ(with(MergeChoice::Ours).event, ours);
    EXPECT_EQ(with(MergeChoice::Theirs).event, theirs);
}

TEST_F(Merging, WantsAChoiceForEachConflict)
{
    at(ours, 0).planned = minutes(5);
    at(theirs, 0).planned = minutes(7);
    EXPECT_TRUE(failedSaying(resolved(merge(), QList<MergeChoice>()), QStringLiteral("Choose a side")));
}

TEST_F(Merging, TakesARemovalOfWhatTheOtherSideDidNotTouch)
{
    segmentsOf(ours).removeAt(0);
    at(theirs, 1).planned = minutes(7);
    const Event merged = event();
    EXPECT_EQ(titles(merged), QStringLiteral("Two Three"));
    EXPECT_EQ(merged.sessions[0].agendas[0].segments[0].planned, minutes(7));
}

TEST_F(Merging, AsksWhereOneSideChangedWhatTheOtherRemoved)
{
    segmentsOf(ours).removeAt(0);
    at(theirs, 0).planned = minutes(7);
    ASSERT_TRUE(isAbout(About::Row, "segment"));
    EXPECT_TRUE(conflicts().first().ours.isUndefined());
    EXPECT_FALSE(conflicts().first().theirs.isUndefined());
    EXPECT_EQ(with(MergeChoice::Ours).event, ours);
    EXPECT_EQ(with(MergeChoice::Theirs).event, theirs);
}

TEST_F(Merging, AsksOnceForTheOutermostRowOfWhichSomethingInsideChanged)
{
    at(theirs, 0).turns = {turn(base.people[0].id, {minutes(3)})};
    ours.sessions.clear();
    ASSERT_TRUE(isAbout(About::Row, "session"));
    EXPECT_EQ(with(MergeChoice::Ours).event, ours);
    EXPECT_EQ(with(MergeChoice::Theirs).event, theirs);
}

TEST_F(Merging, AsksWhereSomethingWasAddedInsideWhatTheOtherSideRemoved)
{
    at(ours, 0).cues = {{CueId::create(), Role::Technician, Seconds{0}, QStringLiteral("Start")}};
    segmentsOf(theirs).removeAt(0);
    ASSERT_TRUE(isAbout(About::Row, "segment"));
    EXPECT_EQ(with(MergeChoice::Ours).event, ours);
    EXPECT_EQ(with(MergeChoice::Theirs).event, theirs);
}

TEST_F(Merging, AsksWhereTheOrderInsideARemovedAgendaChanged)
{
    segmentsOf(theirs).move(0, 2);
    ours.sessions[0].chosen = AgendaId();
    ours.sessions[0].agendas.clear();
    EXPECT_TRUE(isAbout(About::Row, "agenda"));
    EXPECT_EQ(titles(with(MergeChoice::Theirs).event), QStringLiteral("Two Three One"));
    EXPECT_TRUE(with(MergeChoice::Ours).event.sessions[0].agendas.isEmpty());
}

TEST_F(Merging, PutsRowsThatBothAddedBehindWhatTheyFollow)
{
    segmentsOf(ours).insert(1, segment("Ours", minutes(1)));
    segmentsOf(theirs).insert(1, segment("Theirs", minutes(1)));
    segmentsOf(theirs).append(segment("Last", minutes(1)));
    segmentsOf(theirs).prepend(segment("First", minutes(1)));
    EXPECT_EQ(titles(event()), QStringLiteral("First One Ours Theirs Two Three Last"));
}

TEST_F(Merging, TakesTheOrderOfTheSideThatChangedItWithTheRowsOfTheOther)
{
    segmentsOf(theirs).move(2, 0);
    segmentsOf(ours).insert(1, segment("Ours", minutes(1)));
    EXPECT_EQ(titles(event()), QStringLiteral("Three One Ours Two"));
    std::swap(ours, theirs);
    EXPECT_EQ(titles(event()), QStringLiteral("Three One Ours Two"));
}

TEST_F(Merging, AsksOnceWhereBothSidesChangedTheOrderOfAList)
{
    segmentsOf(ours).move(2, 0);
    segmentsOf(theirs).move(0, 1);
    ASSERT_TRUE(isAbout(About::Order, "segment"));
    EXPECT_EQ(conflicts().first().id, RowId(agendaOf(base).id.uuid()));
    EXPECT_EQ(titles(with(MergeChoice::Ours).event), QStringLiteral("Three One Two"));
    EXPECT_EQ(titles(with(MergeChoice::Theirs).event), QStringLiteral("Two One Three"));
}

TEST_F(Merging, KeepsThePartsSegmentsTogether)
{
    const Part part{PartId::create(), QStringLiteral("Part"), {}};
    agendaOf(base).parts = {part};
    at(base, 0).part = part.id;
    at(base, 1).part = part.id;
    ours = base;
    theirs = base;
    segmentsOf(ours).insert(2, segment("Inside", minutes(1)));
    at(ours, 2).part = part.id;
    segmentsOf(theirs).insert(2, segment("Behind", minutes(1)));
    EXPECT_EQ(titles(event()), QStringLiteral("One Two Inside Behind Three"));
    std::swap(ours, theirs);
    EXPECT_EQ(titles(event()), QStringLiteral("One Two Inside Behind Three"));
}

TEST_F(Merging, TakesAMoveIntoAnotherAgendaAsAChangeOfPlace)
{
    base.sessions[0].agendas.append(agenda({}));
    ours = base;
    theirs = base;
    theirs.sessions[0].agendas[1].segments.append(segmentsOf(theirs).takeAt(0));
    at(ours, 0).planned = minutes(5);
    const Event merged = event();
    EXPECT_EQ(titles(merged), QStringLiteral("Two Three"));
    EXPECT_EQ(merged.sessions[0].agendas[1].segments[0].planned, minutes(5));
}

TEST_F(Merging, AsksWhereASegmentWentToAnotherAgendaHereAndToAnotherPartThere)
{
    base.sessions[0].agendas.append(agenda({}));
    ours = base;
    theirs = base;
    theirs.sessions[0].agendas[1].segments.append(segmentsOf(theirs).takeAt(0));
    agendaOf(ours).parts = {{PartId::create(), QStringLiteral("Part"), {}}};
    at(ours, 0).part = agendaOf(ours).parts[0].id;
    ASSERT_TRUE(isAbout(About::Field, "segment", "lies_in"));
    EXPECT_EQ(with(MergeChoice::Ours).event, ours);
    EXPECT_EQ(with(MergeChoice::Theirs).event.sessions[0].agendas[1].segments[0].part, PartId());
}

TEST_F(Merging, KeepsAPersonWhomOneSideRemovedAndTheOtherGaveATurn)
{
    const PersonId ana = base.people[0].id;
    theirs.people.removeAt(0);
    at(ours, 0).turns = {turn(ana, {minutes(3)})};
    const Merged merged = with(MergeChoice::Ours);
    EXPECT_TRUE(conflicts().isEmpty());
    EXPECT_EQ(merged.event, ours);
    EXPECT_EQ(merged.notes, (QList<MergeNote>{{MergeNote::What::Stays, RowId(ana.uuid()), {}}}));
}

TEST_F(Merging, KeepsAnAgendaThatOneSideRemovedAndTheOtherChose)
{
    base.sessions[0].agendas.append(agenda({segment("Other", minutes(1))}));
    ours = base;
    theirs = base;
    const AgendaId other = base.sessions[0].agendas[1].id;
    theirs.sessions[0].chosen = other;
    ours.sessions[0].agendas.removeAt(1);
    const Merged merged = with(MergeChoice::Ours);
    EXPECT_TRUE(conflicts().isEmpty());
    EXPECT_EQ(merged.event, theirs);
    EXPECT_EQ(merged.notes, (QList<MergeNote>{{MergeNote::What::Stays, RowId(other.uuid()), {}}}));
}

TEST_F(Merging, LeavesThePartEmptyThatLiesInAnotherAgendaNow)
{
    const Part part{PartId::create(), QStringLiteral("Part"), {}};
    base.sessions[0].agendas.append(agenda({}));
    agendaOf(base).parts = {part};
    ours = base;
    theirs = base;
    at(ours, 0).part = part.id;
    theirs.sessions[0].agendas[1].parts.append(agendaOf(theirs).parts.takeAt(0));
    const Merged merged = with(MergeChoice::Ours);
    EXPECT_TRUE(conflicts().isEmpty());
    EXPECT_EQ(merged.event, theirs);
    EXPECT_EQ(merged.notes, (QList<MergeNote>{{MergeNote::What::Left, RowId(at(base, 0).id.uuid()),
                                               QStringLiteral("part")}}));
}

TEST_F(Merging, PutsARowBackWhoseNewHomeTheUserLetsGo)
{
    base.sessions[0].agendas.append(agenda({}));
    ours = base;
    theirs = base;
    ours.sessions[0].agendas[1].segments.append(segmentsOf(ours).takeAt(0));
    theirs.sessions[0].agendas.removeAt(1);
    ASSERT_TRUE(isAbout(About::Row, "agenda"));
    EXPECT_EQ(with(MergeChoice::Ours).event, ours);
    EXPECT_EQ(with(MergeChoice::Theirs).event, theirs);
}

TEST_F(Merging, BringsBackTheHomeOfARowThatWouldHaveNone)
{
    base.sessions[0].agendas.append(agenda({}));
    ours = base;
    theirs = base;
    const AgendaId first = agendaOf(base).id;
    for (Event* event : {&ours, &theirs})
        event->sessions[0].chosen = AgendaId();
    ours.sessions[0].agendas[1].segments.append(segmentsOf(ours).takeAt(0));
    ours.sessions[0].agendas.removeAt(0);
    theirs.sessions[0].agendas.removeAt(1);
    const Merged merged = with(MergeChoice::Theirs);
    EXPECT_EQ(titles(merged.event), QStringLiteral("One Two Three"));
    EXPECT_EQ(merged.notes, (QList<MergeNote>{{MergeNote::What::Stays, RowId(first.uuid()), {}}}));
}

TEST_F(Merging, TakesOnePersonWhomBothAddedToTheSessionForOne)
{
    const PersonId ana = base.people[0].id;
    ours.sessions[0].participants = {participant(ana, Role::Chair)};
    theirs.sessions[0].participants = {participant(ana, Role::Chair)};
    EXPECT_EQ(event(), ours);
    theirs.sessions[0].participants[0].roles = {Role::Moderator};
    EXPECT_TRUE(isAbout(About::Field, "participant", "roles"));
}

TEST_F(Merging, RefusesACopyOfAnotherEvent)
{
    theirs.id = EventId::create();
    EXPECT_TRUE(failedSaying(mergeOf(base, ours, theirs), QStringLiteral("another one, \"IGF\"")));
}

TEST_F(Merging, RefusesOneIdForDifferentThings)
{
    at(theirs, 0).id = SegmentId(base.people[0].id.uuid());
    theirs.people.clear();
    EXPECT_TRUE(failedSaying(mergeOf(base, ours, theirs), QStringLiteral("one id for different things")));
}

TEST_F(Merging, WithoutABaseTakesWhatOneSideHasAndAsksWhereBothDiffer)
{
    segmentsOf(ours).removeAt(1);
    at(theirs, 0).planned = minutes(7);
    theirs.people.removeAt(0);
    const Merge merge = mergeOf(MergeBases(), ours, theirs).value();
    ASSERT_EQ(merge.conflicts.size(), 1);
    EXPECT_EQ(merge.conflicts[0].field, QStringLiteral("planned_seconds"));
    EXPECT_TRUE(merge.conflicts[0].base.isUndefined());
    const Event merged = resolved(merge, MergeChoice::Theirs).value().event;
    EXPECT_EQ(titles(merged), QStringLiteral("One Two Three"));
    EXPECT_EQ(merged.people, base.people);
}

class MergingASharedCopy : public Merging {
protected:
    MergingASharedCopy()
    {
        base.people[0].note = QStringLiteral("Ask twice");
        ours = base;
        theirs = base;
        theirs.people[0].note.clear();
        shared = theirs;
    }

    Merge merge() const { return mergeOf({base, shared}, ours, theirs).value(); }

    Event shared;
};

TEST_F(MergingASharedCopy, KeepsWhatItNeverHeld)
{
    theirs.people[0].name = QStringLiteral("Anna");
    const Merge found = merge();
    EXPECT_TRUE(found.conflicts.isEmpty());
    const Event merged = resolved(found, MergeChoice::Theirs).value().event;
    EXPECT_EQ(merged.people[0].name, QStringLiteral("Anna"));
    EXPECT_EQ(merged.people[0].note, QStringLiteral("Ask twice"));
}

TEST_F(MergingASharedCopy, TakesWhatTheSharedOneNeverHeldWhereThatIsOurs)
{
    std::swap(ours, theirs);
    const Merge found = mergeOf({shared, base}, ours, theirs).value();
    EXPECT_TRUE(found.conflicts.isEmpty());
    EXPECT_EQ(resolved(found, MergeChoice::Ours).value().event, base);
}

TEST_F(MergingASharedCopy, AsksWhereItWroteOverWhatItCouldNotSee)
{
    theirs.people[0].note = QStringLiteral("Call first");
    const QList<MergeConflict> found = merge().conflicts;
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].field, QStringLiteral("note"));
    EXPECT_TRUE(found[0].base.isUndefined());
}

}  // namespace
}  // namespace moderato::test
