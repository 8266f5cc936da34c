#include "core/plan/validate.h"

#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/randomevent.h"

#include <rapidcheck/gtest.h>

#include <functional>

namespace moderato::test {
namespace {

/// One session with one agenda, one part, one segment with one turn by the one person.
Event smallEvent()
{
    Event event;
    event.id = EventId::create();
    event.people.append(Person());
    event.people[0].id = PersonId::create();
    Session session;
    session.id = SessionId::create();
    session.title = QStringLiteral("Main session");
    Agenda agenda;
    agenda.id = AgendaId::create();
    session.chosen = agenda.id;
    agenda.parts.append(Part());
    agenda.parts[0].id = PartId::create();
    Segment segment;
    segment.id = SegmentId::create();
    segment.part = agenda.parts[0].id;
    segment.title = QStringLiteral("Panel");
    segment.turns.append(Turn());
    segment.turns[0].id = TurnId::create();
    segment.turns[0].person = event.people[0].id;
    agenda.segments.append(segment);
    session.agendas.append(agenda);
    event.sessions.append(session);
    return event;
}

Segment& segmentOf(Event& event)
{
    return event.sessions[0].agendas[0].segments[0];
}

struct Fault {
    const char* sentence;  ///< what the error must say
    std::function<void(Event&)> make;
};

TEST(Validate, AcceptsASmallEvent)
{
    EXPECT_TRUE(succeeded(validate(smallEvent())));
}

TEST(Validate, NamesThePlaceOfWhatIsWrong)
{
    const QList<Fault> faults{
        {"event: its id is missing", [](Event& e) { e.id = EventId(); }},
        {"people[1]: its id is missing", [](Event& e) { e.people[0].id = PersonId(); }},
        {"people[2]: its id is missing or used twice", [](Event& e) { e.people.append(e.people[0]); }},
        {"people[1]/name: longer", [](Event& e) { e.people[0].name = QString(longestText + 1, u'x'); }},
        {"agendas[1]/segments[1]/planned_seconds: not a duration",
         [](Event& e) { segmentOf(e).planned = longestDuration + Seconds{1}; }},
        {"segments[1]/planned_seconds", [](Event& e) { segmentOf(e).planned = Seconds{-1}; }},
        {"segments[1]/least_seconds", [](Event& e) { segmentOf(e).least = Seconds{-1}; }},
        {"fixed_start_seconds: not a time",
         [](Event& e) { segmentOf(e).fixedStart = -longestDuration - Seconds{1}; }},
        {"segments[1]/rank: not a number", [](Event& e) { segmentOf(e).rank = -1; }},
        {"turns[1]/rounds_seconds", [](Event& e) { segmentOf(e).turns[0].rounds = {Seconds{-1}}; }},
        {"more than 100 rounds",
         [](Event& e) { segmentOf(e).turns[0].rounds = QList<Seconds>(101, minutes(1)); }},
        {"turns[1]/person: names a person",
         [](Event& e) { segmentOf(e).turns[0].person = PersonId::create(); }},
        {"segments[1]/lead: names a person", [](Event& e) { segmentOf(e).lead = PersonId::create(); }},
        {"\"Panel\" lies in a part", [](Event& e) { segmentOf(e).part = PartId::create(); }},
        {"\"Main session\": its limit", [](Event& e) { e.sessions[0].limit = Seconds{0}; }},
        {"time zone \"Atlantis\"", [](Event& e) { e.sessions[0].timeZone = QStringLiteral("Atlantis"); }},
        {"sessions[1]/start", [](Event& e) { e.sessions[0].start = WallTime(); }},
        {"chosen agenda does not exist", [](Event& e) { e.sessions[0].chosen = AgendaId::create(); }},
        {"policy_floor_share: not a share",
         [](Event& e) { e.sessions[0].policy.floorShare.perMille = 1001; }},
        {"policy_wanted_balance",
         [](Event& e) {
             e.sessions[0].policy.wantedBalance = {{{}, {}, {-1}}};
         }},
    };
    for (const Fault& fault : faults) {
        Event event = smallEvent();
        fault.make(event);
        EXPECT_TRUE(failedSaying(validate(event), QLatin1String(fault.sentence))) << fault.sentence;
    }
}

TEST(Validate, AcceptsAFixedStartBeforeTheSession)
{
    Event event = smallEvent();
    segmentOf(event).fixedStart = minutes(-5);
    EXPECT_TRUE(succeeded(validate(event)));
}

/// Whatever an edit did, looking at what it changed alone comes to the same as looking at all of it.
RC_GTEST_PROP(ValidateChanged, AgreesWithTheWhole, (const Seed& seed))
{
    RandomEvents random(seed);
    const Event before = random.event();
    const Event after = random.changed(before);
    RC_ASSERT(validateChanged(after, diff(before, after), diff(after, before)).has_value() ==
              validate(after).has_value());
}

TEST(ValidateChanged, RefusesAPartThatLeavesItsSegmentsBehind)
{
    Event before = RandomEvents({4, 3}).event();
    before.sessions = {session({segment("Opening", minutes(5))}), session({segment("Closing", minutes(5))})};
    Agenda& agenda = before.sessions[0].agendas[0];
    agenda.parts = {Part()};
    agenda.parts[0].id = PartId::create();
    agenda.segments[0].part = agenda.parts[0].id;
    ASSERT_TRUE(succeeded(validate(before)));
    Event after = before;
    after.sessions[1].agendas[0].parts.append(after.sessions[0].agendas[0].parts.takeFirst());
    EXPECT_FALSE(validate(after).has_value());
    EXPECT_FALSE(validateChanged(after, diff(before, after), diff(after, before)).has_value());
}

TEST(ValidateChanged, RefusesWhatTheWholeWouldRefuse)
{
    Event before = RandomEvents({4, 3}).event();
    before.sessions = {session({segment("Opening", minutes(5))})};
    const auto refuses = [&before](const auto& change) {
        Event after = before;
        change(after.sessions[0], after.sessions[0].agendas[0].segments[0]);
        return !validateChanged(after, diff(before, after), diff(after, before)) && !validate(after);
    };
    EXPECT_TRUE(refuses([](Session&, Segment& segment) { segment.planned = Seconds{-1}; }));
    EXPECT_TRUE(refuses([](Session&, Segment& segment) { segment.lead = PersonId::create(); }));
    EXPECT_TRUE(refuses([](Session&, Segment& segment) { segment.part = PartId::create(); }));
    EXPECT_TRUE(refuses([](Session& session, Segment&) { session.limit = Seconds{0}; }));
    EXPECT_TRUE(refuses([](Session& session, Segment&) { session.chosen = AgendaId::create(); }));
    EXPECT_TRUE(refuses([](Session& session, Segment&) { session.timeZone = QStringLiteral("Atlantis"); }));
    EXPECT_TRUE(
        refuses([](Session& session, Segment& segment) { session.agendas[0].segments.append(segment); }));
}

}  // namespace
}  // namespace moderato::test
