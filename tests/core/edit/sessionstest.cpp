#include "core/edit/sessions.h"

#include "core/edit/segments.h"
#include "core/plan/clock.h"
#include "core/plan/validate.h"
#include "tests/core/edit/edits.h"

#include <QSet>

namespace moderato::test {
namespace {

class SessionEdits : public Edits {
protected:
    SessionId id() const { return session().id; }

    /// The sample with a fixed start in its first agenda.
    Event withFixedStart(Seconds start) const
    {
        Event with = event;
        with.sessions[0].agendas[0].segments[1].fixedStart = start;
        return with;
    }

    static std::optional<Seconds> fixedStart(const Result<Event>& next)
    {
        return sessionIn(next).agendas.first().segments.at(1).fixedStart;
    }

    const QString name = QStringLiteral("Another name");
    const SessionId unknown = SessionId::create();
};

TEST_F(SessionEdits, AddAndRemoveSessions)
{
    const Session fresh = test::session({});
    const Result<Event> next = addSession(event, fresh, 99);
    ASSERT_TRUE(succeeded(next));
    EXPECT_TRUE(next->sessions.last() == fresh);
    EXPECT_TRUE(addSession(event, fresh, 0)->sessions.first() == fresh);
    EXPECT_TRUE(gives(removeSession(*next, fresh.id), event));
    EXPECT_TRUE(refused(removeSession(event, unknown)));
}

TEST_F(SessionEdits, SettersSetTheirField)
{
    EXPECT_EQ(setEventTitle(event, name)->title, name);
    EXPECT_EQ(sessionIn(setSessionTitle(event, id(), name)).title, name);
    EXPECT_EQ(sessionIn(setLimit(event, id(), minutes(60))).limit, minutes(60));
    EXPECT_EQ(sessionIn(setPlace(event, id(), name)).place, name);
    EXPECT_FALSE(sessionIn(setHardEnd(event, id(), false)).hardEnd);
    EXPECT_EQ(sessionIn(setFormat(event, id(), Format::Online)).format, Format::Online);
    Policy strict;
    strict.largestPanel = 3;
    EXPECT_EQ(sessionIn(setPolicy(event, id(), strict)).policy, strict);
}

TEST_F(SessionEdits, SettersRefuseWhatIsNotThere)
{
    EXPECT_TRUE(refused(setSessionTitle(event, unknown, name)));
    EXPECT_TRUE(refused(setLimit(event, unknown, minutes(60))));
    EXPECT_TRUE(refused(setPlace(event, unknown, name)));
    EXPECT_TRUE(refused(setHardEnd(event, unknown, true)));
    EXPECT_TRUE(refused(setFormat(event, unknown, Format::Online)));
    EXPECT_TRUE(refused(setPolicy(event, unknown, Policy())));
    EXPECT_TRUE(refused(setStart(event, unknown, std::nullopt, QString())));
}

TEST_F(SessionEdits, ALimitIsOverZeroAndAtMostADay)
{
    for (const Seconds impossible : {Seconds{0}, Seconds{-1}, longestDuration + Seconds{1}})
        EXPECT_TRUE(refused(setLimit(event, id(), impossible)));
    EXPECT_TRUE(succeeded(setLimit(event, id(), longestDuration)));
    EXPECT_TRUE(succeeded(setLimit(event, id(), Seconds{1})));
}

TEST_F(SessionEdits, MovingTheStartKeepsTheClockTimeOfFixedStarts)
{
    const Event with = withFixedStart(minutes(40));
    const WallTime later{QDate(2022, 11, 30), QTime(10, 15)};
    const Result<Event> next = setStart(with, id(), later, QStringLiteral("Africa/Addis_Ababa"));
    EXPECT_EQ(fixedStart(next), minutes(25));
    EXPECT_EQ(clockAt(sessionIn(next), minutes(25)), clockAt(with.sessions.first(), minutes(40)));
}

TEST_F(SessionEdits, MovingTheStartToAnotherZoneKeepsOffsets)
{
    // 10:00 in Addis Ababa is 08:00 in Berlin in winter.
    const WallTime same{QDate(2022, 11, 30), QTime(8, 0)};
    EXPECT_EQ(fixedStart(setStart(withFixedStart(minutes(40)), id(), same, QStringLiteral("Europe/Berlin"))),
              minutes(40));
}

TEST_F(SessionEdits, ChoosingTheFirstTimeZoneKeepsTheClockTimeOfFixedStarts)
{
    Event without = withFixedStart(minutes(40));
    without.sessions.first().timeZone.clear();
    EXPECT_EQ(fixedStart(setStart(without, id(), without.sessions.first().start,
                                  QStringLiteral("Africa/Addis_Ababa"))),
              minutes(40));
}

TEST_F(SessionEdits, MovingTheDateKeepsTheClockTimeOfFixedStarts)
{
    for (const int days : {-300, -1, 1, 7, 30}) {
        const WallTime moved{QDate(2022, 11, 30).addDays(days), QTime(10, 15)};
        EXPECT_EQ(fixedStart(setStart(withFixedStart(minutes(40)), id(), moved,
                                      QStringLiteral("Africa/Addis_Ababa"))),
                  minutes(25))
            << days;
    }
}

TEST_F(SessionEdits, MovingTheStartPastMidnightKeepsTheClockTimeOfFixedStarts)
{
    Event late = withFixedStart(minutes(60));
    late.sessions.first().start = WallTime{QDate(2022, 11, 30), QTime(23, 45)};
    const WallTime afterMidnight{QDate(2022, 12, 1), QTime(0, 15)};
    EXPECT_EQ(fixedStart(setStart(late, id(), afterMidnight, QStringLiteral("Africa/Addis_Ababa"))),
              minutes(30));
}

TEST_F(SessionEdits, MovingTheStartOverTheChangeToDaylightSavingTimeKeepsTheClockTimeOfFixedStarts)
{
    const QString berlin = QStringLiteral("Europe/Berlin");
    Event night = withFixedStart(minutes(150));
    night.sessions.first().timeZone = berlin;
    night.sessions.first().start = WallTime{QDate(2022, 11, 30), QTime(1, 30)};
    const WallTime spring{QDate(2023, 3, 26), QTime(1, 30)};
    const WallTime autumn{QDate(2022, 10, 30), QTime(1, 30)};
    EXPECT_EQ(fixedStart(setStart(night, id(), spring, berlin)), minutes(90))
        << "04:00 comes an hour earlier";
    EXPECT_EQ(fixedStart(setStart(night, id(), autumn, berlin)), minutes(210)) << "and an hour later";
    night.sessions.first().start = spring;
    const WallTime afterwards{QDate(2023, 3, 26), QTime(3, 30)};
    EXPECT_EQ(fixedStart(setStart(night, id(), afterwards, berlin)), minutes(90))
        << "05:00 stays 05:00, from either side of the change";
}

TEST_F(SessionEdits, TakingTheStartAwayKeepsOffsets)
{
    const Result<Event> next = setStart(withFixedStart(minutes(40)), id(), std::nullopt, QString());
    EXPECT_EQ(fixedStart(next), minutes(40));
    EXPECT_FALSE(sessionIn(next).start);
}

TEST_F(SessionEdits, AStartNeedsAKnownTimeZone)
{
    EXPECT_TRUE(refused(setStart(event, id(), session().start, QStringLiteral("Africa/Nowhere"))));
}

TEST_F(SessionEdits, AddAgendaChoosesTheFirstOne)
{
    const Agenda fresh = test::agenda({});
    EXPECT_EQ(sessionIn(addAgenda(event, id(), fresh)).agendas.size(), 5);
    EXPECT_EQ(sessionIn(addAgenda(event, id(), fresh)).chosen, session().chosen);
    Event empty = event;
    empty.sessions[0].agendas.clear();
    empty.sessions[0].chosen = AgendaId();
    EXPECT_EQ(sessionIn(addAgenda(empty, id(), fresh)).chosen, fresh.id);
    EXPECT_TRUE(refused(addAgenda(event, unknown, fresh)));
}

TEST_F(SessionEdits, DuplicateAgendaKeepsItsPartsApart)
{
    const Result<Event> next = duplicateAgenda(event, agenda().id, name, QUuid::createUuid);
    const Session after = sessionIn(next);
    ASSERT_EQ(after.agendas.size(), 5);
    const Agenda& copy = after.agendas.at(1);
    EXPECT_EQ(copy.name, name);
    EXPECT_EQ(copy.segments.size(), agenda().segments.size());
    EXPECT_EQ(copy.segments.first().part, copy.parts.first().id);
    EXPECT_NE(copy.parts.first().id, agenda().parts.first().id);
    EXPECT_TRUE(copy.segments.last().part.isNull());
    EXPECT_TRUE(succeeded(validate(*next))) << "all ids are fresh";
    EXPECT_EQ(after.chosen, session().chosen);
    EXPECT_TRUE(refused(duplicateAgenda(event, AgendaId::create(), name, QUuid::createUuid)));
}

TEST_F(SessionEdits, RemoveAgendaChoosesAnotherIfItWasTheChosenOne)
{
    EXPECT_EQ(sessionIn(removeAgenda(event, agenda().id)).chosen, otherAgenda().id);
    EXPECT_EQ(sessionIn(removeAgenda(event, otherAgenda().id)).chosen, agenda().id);
    Result<Event> next = event;
    for (const Agenda& each : session().agendas)
        next = removeAgenda(*next, each.id);
    EXPECT_TRUE(sessionIn(next).chosen.isNull());
    EXPECT_TRUE(refused(removeAgenda(event, AgendaId::create())));
}

TEST_F(SessionEdits, RenameAndChooseAgendas)
{
    EXPECT_EQ(agendaIn(renameAgenda(event, agenda().id, name), agenda()).name, name);
    EXPECT_EQ(sessionIn(chooseAgenda(event, otherAgenda().id)).chosen, otherAgenda().id);
    EXPECT_TRUE(refused(renameAgenda(event, AgendaId::create(), name)));
    EXPECT_TRUE(refused(chooseAgenda(event, AgendaId::create())));
}

TEST_F(SessionEdits, PartsAreAddedNamedAndGivenABudget)
{
    const Part fresh{PartId::create(), name, minutes(20)};
    EXPECT_TRUE(agendaIn(addPart(event, agenda().id, fresh), agenda()).parts.last() == fresh);
    const PartId part = agenda().parts.first().id;
    EXPECT_EQ(agendaIn(setPartTitle(event, agenda().id, part, name), agenda()).parts.first().title, name);
    EXPECT_EQ(agendaIn(setPartBudget(event, agenda().id, part, minutes(50)), agenda()).parts.first().budget,
              minutes(50));
    EXPECT_EQ(agendaIn(setPartBudget(event, agenda().id, part, std::nullopt), agenda()).parts.first().budget,
              std::nullopt);
}

TEST_F(SessionEdits, RemovePartLeavesItsSegmentsWhereTheyAre)
{
    const Agenda after = agendaIn(removePart(event, agenda().id, agenda().parts.first().id), agenda());
    EXPECT_EQ(after.parts.size(), 1);
    ASSERT_EQ(after.segments.size(), 4);
    EXPECT_TRUE(after.segments.first().part.isNull());
    EXPECT_EQ(after.segments.at(1).part, segment(1).part);
}

TEST_F(SessionEdits, AGroupStandsWhereItsFirstSegmentStood)
{
    Part fresh;
    fresh.id = PartId::create();
    const Agenda after =
        agendaIn(groupIntoPart(event, agenda().id, {segment(3).id, segment(0).id}, fresh), agenda());
    EXPECT_EQ(after.segments.at(0).id, segment(0).id);
    EXPECT_EQ(after.segments.at(1).id, segment(3).id);
    EXPECT_EQ(after.segments.at(1).part, fresh.id);
    EXPECT_EQ(after.parts.size(), 3);
}

TEST_F(SessionEdits, AGroupFromInsideAPartStandsAfterItAndLeavesItWhole)
{
    // A part of three: the panel, then two copies of it.
    Event three = *duplicateSegment(*duplicateSegment(event, segment(0).id, QUuid::createUuid), segment(0).id,
                                    QUuid::createUuid);
    const QList<Segment> before = agendaIn(three, agenda()).segments;
    Part fresh;
    fresh.id = PartId::create();
    const QList<Segment> after =
        agendaIn(groupIntoPart(three, agenda().id, {before.at(1).id}, fresh), agenda()).segments;
    EXPECT_EQ(after.at(1).id, before.at(2).id);
    EXPECT_EQ(after.at(1).part, before.at(0).part);
    EXPECT_EQ(after.at(2).id, before.at(1).id);
    EXPECT_EQ(after.at(2).part, fresh.id);
}

TEST_F(SessionEdits, PartsRefuseWhatIsNotThereOrCanNotBe)
{
    const PartId foreign = otherAgenda().parts.first().id;
    EXPECT_TRUE(refused(addPart(event, AgendaId::create(), Part())));
    EXPECT_TRUE(refused(setPartTitle(event, agenda().id, foreign, name)));
    EXPECT_TRUE(refused(setPartTitle(event, AgendaId::create(), foreign, name)));
    EXPECT_TRUE(refused(setPartBudget(event, agenda().id, foreign, minutes(1))));
    EXPECT_TRUE(refused(setPartBudget(event, agenda().id, agenda().parts.first().id, Seconds{-1})));
    EXPECT_TRUE(refused(removePart(event, agenda().id, foreign)));
    EXPECT_TRUE(refused(removePart(event, AgendaId::create(), foreign)));
}

}  // namespace
}  // namespace moderato::test
