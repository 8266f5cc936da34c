#include "core/exchange/clip.h"

#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// A session with a part of two segments, in whose panel Amina speaks.
class Clip : public testing::Test {
protected:
    Clip()
    {
        plan.event().id = EventId::create();
        amina = plan.person("Amina", Role::Panellist, "Youth coalition");
        plan.person("Boris", Role::Panellist);
        part = plan.part("Part one", minutes(40));
        plan.segment("Opening", minutes(5));
        Segment& panel = plan.segment("Panel", minutes(20), Kind::Panel, part);
        panel.turns = {{TurnId::create(), amina, {minutes(3)}}};
        panel.questions = {question("What next?", {amina})};
        plan.segment("Floor", minutes(15), Kind::Floor, part);
    }

    AgendaId agendaId() { return plan.agenda().id; }
    SegmentId idAt(qsizetype place) { return plan.agenda().segments.at(place).id; }

    QStringList titlesAfter(const PastePlace& place, const Event& clip)
    {
        const Event next = *pasteSegments(plan.event(), place, clip, QUuid::createUuid);
        QStringList titles;
        for (const Segment& segment : next.sessions.first().agendas.first().segments)
            titles.append(segment.title);
        return titles;
    }

    PlannedSession plan{"Main session"};
    PersonId amina;
    PartId part;
};

TEST_F(Clip, HoldsTheSegmentsAndThePeopleInThemAlone)
{
    const Event clip = clipOf(plan.event(), agendaId(), {idAt(1)});
    ASSERT_EQ(clip.people.size(), 1);
    EXPECT_EQ(clip.people.first().id, amina);
    const Agenda& agenda = clip.sessions.first().agendas.first();
    ASSERT_EQ(agenda.segments.size(), 1);
    EXPECT_TRUE(agenda.parts.isEmpty());
    EXPECT_TRUE(agenda.segments.first().part.isNull());
    EXPECT_TRUE(validate(clip));
}

TEST_F(Clip, IsPastedWhereOneIsWithIdsOfItsOwn)
{
    const Event clip = clipOf(plan.event(), agendaId(), {idAt(0)});
    const Event next = *pasteSegments(plan.event(), {agendaId(), 2, part}, clip, QUuid::createUuid);
    const Agenda& agenda = next.sessions.first().agendas.first();
    EXPECT_EQ(agenda.segments.at(2).title, QStringLiteral("Opening"));
    EXPECT_EQ(agenda.segments.at(2).part, part);
    EXPECT_NE(agenda.segments.at(2).id, idAt(0));
}

TEST_F(Clip, BringsItsHeadingAfterThePartAtThePlace)
{
    const Event clip = clipOf(plan.event(), agendaId(), {idAt(1), idAt(2)}, part);
    const Event next = *pasteSegments(plan.event(), {agendaId(), 2, part}, clip, QUuid::createUuid);
    const Agenda& agenda = next.sessions.first().agendas.first();
    ASSERT_EQ(agenda.parts.size(), 2);
    EXPECT_EQ(agenda.parts.last().title, QStringLiteral("Part one"));
    EXPECT_EQ(agenda.segments.at(3).part, agenda.parts.last().id);
    EXPECT_EQ(titlesAfter({agendaId(), 2, part}, clip),
              QStringList({QStringLiteral("Opening"), QStringLiteral("Panel"), QStringLiteral("Floor"),
                           QStringLiteral("Panel"), QStringLiteral("Floor")}));
}

TEST_F(Clip, KnowsPeopleOfTheSameEventAndOfTheSameName)
{
    const Event clip = clipOf(plan.event(), agendaId(), {idAt(1)});
    const Event same = *pasteSegments(plan.event(), {agendaId(), 0, {}}, clip, QUuid::createUuid);
    EXPECT_EQ(same.people.size(), 2);

    PlannedSession other("Other session");
    other.event().id = EventId::create();
    const PersonId hers = other.person("Amina", Role::Chair, "Youth coalition");
    const Event pasted = *pasteSegments(other.event(), {other.agenda().id, 0, {}}, clip, QUuid::createUuid);
    EXPECT_EQ(pasted.people.size(), 1);
    const Segment& panel = pasted.sessions.first().agendas.first().segments.first();
    EXPECT_EQ(panel.turns.first().person, hers);
    EXPECT_EQ(panel.questions.first().askedOf, QList<PersonId>{hers});
}

TEST_F(Clip, BringsWhoIsNotThereAsTheParticipantTheyWere)
{
    PlannedSession other("Other session");
    other.event().id = EventId::create();
    const Event clip = clipOf(plan.event(), agendaId(), {idAt(1)});
    const Event pasted = *pasteSegments(other.event(), {other.agenda().id, 0, {}}, clip, QUuid::createUuid);
    ASSERT_EQ(pasted.people.size(), 1);
    EXPECT_TRUE(hasRole(pasted.sessions.first(), pasted.people.first().id, Role::Panellist));
}

TEST_F(Clip, OfASessionIsTheWholeSession)
{
    const Event clip = clipOf(plan.event(), plan.session().id);
    const Event next = *pasteSessions(plan.event(), clip, QUuid::createUuid);
    ASSERT_EQ(next.sessions.size(), 2);
    EXPECT_EQ(next.sessions.last().title, plan.session().title);
    EXPECT_EQ(next.people.size(), 2);
    EXPECT_EQ(next.sessions.last().chosen, next.sessions.last().agendas.first().id);
}

TEST_F(Clip, WithNothingInItIsRefusedInWords)
{
    EXPECT_TRUE(failedSaying(pasteSegments(plan.event(), {agendaId(), 0, {}}, Event(), QUuid::createUuid),
                             QStringLiteral("copy some first")));
    EXPECT_TRUE(failedSaying(pasteSessions(plan.event(), Event(), QUuid::createUuid),
                             QStringLiteral("copy one first")));
    const Event clip = clipOf(plan.event(), agendaId(), {idAt(0)});
    EXPECT_TRUE(
        failedSaying(pasteSegments(plan.event(), {AgendaId::create(), 0, {}}, clip, QUuid::createUuid),
                     QStringLiteral("no longer there")));
}

RC_GTEST_PROP(ClipOfAnyEvent, IsSoundAndStaysSoundWhenPasted, (Seed seed))
{
    const Event event = RandomEvents(seed).event();
    for (const Session& session : event.sessions) {
        for (const Agenda& agenda : session.agendas) {
            QList<SegmentId> ids;
            for (const Segment& segment : agenda.segments)
                ids.append(segment.id);
            const Event clip = clipOf(event, agenda.id, ids);
            RC_ASSERT(validate(clip).has_value());
            const auto next = pasteSegments(event, {agenda.id, 0, {}}, clip, QUuid::createUuid);
            RC_ASSERT(next.has_value());
            RC_ASSERT(next->people == event.people);
        }
    }
}

}  // namespace
}  // namespace moderato::test
