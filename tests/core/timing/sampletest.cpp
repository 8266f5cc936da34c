#include "tests/support/sample.h"

#include "core/edit/segments.h"
#include "core/edit/turns.h"
#include "core/plan/duration.h"
#include "core/timing/assess.h"
#include "core/timing/fit.h"
#include "core/timing/panel.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

namespace moderato::test {
namespace {

constexpr const char* inward = "How coalitions strengthen the IGF";
constexpr const char* outward = "What coalitions bring to the compact";
constexpr const char* wsis = "WSIS+20: what the review should see";
constexpr const char* third = "What the coalitions take on next";
constexpr const char* sumUp = "Chair sums up";

Schedule scheduleNamed(const Event& event, const char* agenda)
{
    return schedule(sampleSession(event), agendaNamed(event, agenda));
}

AgendaAssessment assessmentOf(const Event& event, const char* agenda)
{
    return assessAgenda(event, sampleSession(event), agendaNamed(event, agenda), QDateTime());
}

QStringList codes(const QList<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(QString::fromLatin1(finding.code));
    return codes;
}

/// One line of the table in which the sample is described, in minutes.
struct Line {
    const char* title;
    int start;
    int end;
    int planned;
    int rounds;
    int reserve;
    int lead;
    int demand;
};

void expectLine(const Agenda& agenda, const Schedule& schedule, qsizetype at, const Line& line)
{
    const SegmentTimes& times = schedule.segments.at(at);
    EXPECT_EQ(agenda.segments.at(at).title, QString::fromUtf8(line.title));
    EXPECT_EQ(times.start, minutes(line.start)) << line.title;
    EXPECT_EQ(times.end(), minutes(line.end)) << line.title;
    EXPECT_EQ(times.budget.duration, minutes(line.planned)) << line.title;
    EXPECT_EQ(times.budget.rounds, minutes(line.rounds)) << line.title;
    EXPECT_EQ(times.budget.floorWanted, minutes(line.reserve)) << line.title;
    EXPECT_EQ(times.budget.lead, minutes(line.lead)) << line.title;
    EXPECT_EQ(times.budget.demand, minutes(line.demand)) << line.title;
}

/// The agenda's segments are these lines and no others.
void expectTable(const Event& event, const char* name, const QList<Line>& lines)
{
    const Agenda& agenda = agendaNamed(event, name);
    const Schedule times = scheduleNamed(event, name);
    ASSERT_EQ(times.segments.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        expectLine(agenda, times, i, lines.at(i));
}

/// A segment's duration after a fit, "10:55"; as planned if the fit leaves it alone.
QString durationAfter(const Fit& fit, const Segment& segment)
{
    for (const FitChange& change : fit.changes)
        if (change.segment == segment.id)
            return formatDuration(change.to);
    return formatDuration(segment.planned);
}

Event edited(const Result<Event>& event)
{
    EXPECT_TRUE(succeeded(event));
    return event.value_or(Event());
}

Event withWsisParked(const Event& event, const char* agenda)
{
    return edited(setParked(event, segmentTitled(agendaNamed(event, agenda), wsis).id, true));
}

TEST(Sample, IsASessionOfNinetyMinutesInAddisAbaba)
{
    const Event event = sampleEvent();
    const Session& session = sampleSession(event);
    EXPECT_EQ(session.limit, minutes(90));
    ASSERT_TRUE(session.start);
    EXPECT_EQ(session.start->date, QDate(2022, 11, 30));
    EXPECT_EQ(session.start->time, QTime(10, 0));
    EXPECT_EQ(session.timeZone, QStringLiteral("Africa/Addis_Ababa"));
    EXPECT_TRUE(session.hardEnd);
    EXPECT_EQ(session.format, Format::Hybrid);
    EXPECT_EQ(session.policy, Policy());
    EXPECT_LE(session.title.size(), 60);
    EXPECT_EQ(chosenAgenda(session)->name, QStringLiteral("Inward first"));
    EXPECT_EQ(session.agendas.size(), 4);
}

TEST(Sample, HasTwelvePeopleOfWhomSevenAreOnThePanel)
{
    const Event event = sampleEvent();
    QHash<Role, int> roles;
    for (const Participant& participant : sampleSession(event).participants)
        for (const Role role : participant.roles)
            ++roles[role];
    EXPECT_EQ(event.people.size(), 12);
    EXPECT_EQ(roles, (QHash<Role, int>{{Role::Panellist, 7},
                                       {Role::Chair, 1},
                                       {Role::Moderator, 1},
                                       {Role::OnlineModerator, 1},
                                       {Role::Rapporteur, 1},
                                       {Role::Timekeeper, 1}}));
    for (const PersonId& person : panelMembers(agendaNamed(event, "Inward first"))) {
        EXPECT_TRUE(hasRole(sampleSession(event), person, Role::Panellist));
        EXPECT_FALSE(find(event.people, person)->constituency.isEmpty());
    }
}

TEST(InwardFirst, HasTheTimesOfItsTable)
{
    const Event event = sampleEvent();
    expectTable(event, "Inward first",
                {{inward, 0, 40, 40, 20, 15, 5, 40},
                 {outward, 40, 72, 32, 15, 15, 2, 32},
                 {wsis, 72, 80, 8, 0, 0, 0, 8},
                 {sumUp, 80, 90, 10, 0, 0, 0, 10}});
    const Agenda& agenda = agendaNamed(event, "Inward first");
    EXPECT_TRUE(segmentTitled(agenda, wsis).ifTimeAllows);
    EXPECT_EQ(segmentTitled(agenda, wsis).least, minutes(5));
    EXPECT_EQ(segmentTitled(agenda, sumUp).least, minutes(5));
    for (const PartTimes& part : scheduleNamed(event, "Inward first").parts) {
        EXPECT_EQ(part.budget, minutes(40));
        EXPECT_EQ(part.span(), minutes(40));
    }
}

TEST(InwardFirst, FillsNinetyMinutesAndLeavesAThirdToTheFloor)
{
    const Schedule times = scheduleNamed(sampleEvent(), "Inward first");
    EXPECT_EQ(times.scheduledEnd, minutes(90));
    EXPECT_EQ(times.overrun(), minutes(0));
    EXPECT_EQ(times.panel, minutes(35));
    EXPECT_EQ(times.floor, minutes(30));
    EXPECT_DOUBLE_EQ(times.floorShare(), 1.0 / 3.0);
    EXPECT_EQ(times.longestWithoutFloor, minutes(25));
    EXPECT_EQ(times.fixedTime(), minutes(25));
}

TEST(InwardFirst, HasNoErrorAndTwoWarnings)
{
    QList<Finding> findings = assessmentOf(sampleEvent(), "Inward first").findings;
    findings.removeIf([](const Finding& finding) { return !standsAt(finding, Severity::Warning); });
    EXPECT_EQ(codes(findings),
              (QStringList{QStringLiteral("panel-too-many-people"), QStringLiteral("no-buffer")}));
    for (const Finding& finding : std::as_const(findings))
        EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(findings.first().figure("size"), 7);
    EXPECT_EQ(findings.first().figure("floor_seconds"), 30 * 60);
}

TEST(InwardFirst, IsOverAllocatedByTwoMinutesIfOneInterventionTakesFive)
{
    const Event event = sampleEvent();
    const Segment& panel = segmentTitled(agendaNamed(event, "Inward first"), inward);
    const Event longer = edited(setRounds(event, panel.id, panel.turns.first().id, {minutes(5), minutes(2)}));

    const AgendaAssessment assessment = assessmentOf(longer, "Inward first");
    EXPECT_EQ(assessment.schedule.segments.first().budget.overAllocation(), minutes(2));
    EXPECT_EQ(assessment.schedule.floor, minutes(28));
    EXPECT_EQ(codes(assessment.findings).first(), QStringLiteral("over-allocated"));
}

TEST(OutwardFirst, HasTheSameSumsButALongerTimeWithoutTheFloor)
{
    const Event event = sampleEvent();
    expectTable(event, "Outward first",
                {{outward, 0, 32, 32, 15, 15, 2, 32},
                 {wsis, 32, 40, 8, 0, 0, 0, 8},
                 {inward, 40, 80, 40, 20, 15, 5, 40},
                 {sumUp, 80, 90, 10, 0, 0, 0, 10}});
    Schedule swapped = scheduleNamed(event, "Outward first");
    const Schedule chosen = scheduleNamed(event, "Inward first");
    EXPECT_EQ(swapped.longestWithoutFloor, minutes(33));
    EXPECT_EQ(swapped.longestWithoutFloorFrom, minutes(32));
    swapped.segments = chosen.segments;
    swapped.parts = chosen.parts;
    swapped.longestWithoutFloor = chosen.longestWithoutFloor;
    swapped.longestWithoutFloorFrom = chosen.longestWithoutFloorFrom;
    EXPECT_TRUE(swapped == chosen);
    EXPECT_EQ(codes(assessmentOf(event, "Outward first").findings).first(), QStringLiteral("floor-unheard"));
}

TEST(WithAThirdPart, IsFifteenMinutesOver)
{
    const Event event = sampleEvent();
    const Schedule times = scheduleNamed(event, "With a third part");
    EXPECT_EQ(times.scheduledEnd, minutes(105));
    EXPECT_EQ(times.overrun(), minutes(15));
    EXPECT_EQ(times.floor, minutes(30));
    EXPECT_EQ(times.floorWanted, minutes(35));
    const Segment& added = segmentTitled(agendaNamed(event, "With a third part"), third);
    EXPECT_EQ(added.kind, Kind::Discussion);
    EXPECT_EQ(added.planned, minutes(15));
    EXPECT_EQ(added.floorReserve, minutes(5));
    EXPECT_EQ(added.least, minutes(8));
}

TEST(WithAThirdPart, EndsOnTimeWithoutWsisAndWithShorterFollowUps)
{
    Event event = withWsisParked(sampleEvent(), "With a third part");
    EXPECT_EQ(scheduleNamed(event, "With a third part").scheduledEnd, minutes(105 - 8));
    for (const char* title : {inward, outward}) {
        const Segment& panel = segmentTitled(agendaNamed(event, "With a third part"), title);
        const SegmentId id = panel.id;
        const Seconds saved = minutes(static_cast<int>(panel.turns.size()));
        const Seconds planned = panel.planned - saved;
        event = edited(setAllRounds(event, id, {minutes(3), minutes(1)}));
        event = edited(setPlanned(event, id, planned));
    }
    EXPECT_EQ(scheduleNamed(event, "With a third part").scheduledEnd, minutes(90));
}

TEST(WithAThirdPart, IsFittedByTakingAllTheRoomThereIs)
{
    const Event event = sampleEvent();
    const Agenda& agenda = agendaNamed(event, "With a third part");
    const Fit found = fit(sampleSession(event), agenda, {});
    EXPECT_EQ(found.changes.size(), 3);
    EXPECT_EQ(durationAfter(found, segmentTitled(agenda, wsis)), QStringLiteral("5:00"));
    EXPECT_EQ(durationAfter(found, segmentTitled(agenda, third)), QStringLiteral("8:00"));
    EXPECT_EQ(durationAfter(found, segmentTitled(agenda, sumUp)), QStringLiteral("5:00"));
    EXPECT_EQ(found.missing, minutes(0));
}

TEST(WithAThirdPart, IsFittedMoreGentlyByParkingWsis)
{
    const Event event = sampleEvent();
    const Agenda& agenda = agendaNamed(event, "With a third part");
    const Fit found = fit(sampleSession(event), agenda, {.park = true});
    EXPECT_EQ(found.parked, (QList<SegmentId>{segmentTitled(agenda, wsis).id}));
    EXPECT_EQ(found.changes.size(), 2);
    EXPECT_EQ(durationAfter(found, segmentTitled(agenda, third)), QStringLiteral("10:55"));
    EXPECT_EQ(durationAfter(found, segmentTitled(agenda, sumUp)), QStringLiteral("7:05"));
    EXPECT_EQ(found.missing, minutes(0));
}

TEST(AllSevenInBothParts, LeavesTheFloorNothing)
{
    const Event event = sampleEvent();
    expectTable(event, "All seven in both parts",
                {{inward, 0, 40, 40, 35, 15, 5, 55},
                 {outward, 40, 72, 32, 35, 15, 2, 52},
                 {wsis, 72, 80, 8, 0, 0, 0, 8},
                 {sumUp, 80, 90, 10, 0, 0, 0, 10}});
    for (const char* title : {inward, outward}) {
        const Segment& panel = segmentTitled(agendaNamed(event, "All seven in both parts"), title);
        ASSERT_EQ(panel.turns.size(), 7);
        for (const Turn& turn : panel.turns)
            EXPECT_EQ(turn.rounds, threeAndTwo);
    }
    EXPECT_EQ(scheduleNamed(event, "All seven in both parts").floor, minutes(0));
}

TEST(AllSevenInBothParts, IsAPanelOfFourAtMostIfBothFloorsAreToStay)
{
    Event event = withWsisParked(sampleEvent(), "All seven in both parts");
    event = edited(setPlanned(event, segmentTitled(agendaNamed(event, "All seven in both parts"), outward).id,
                              minutes(40)));
    EXPECT_EQ(largestPanelOf(sampleSession(event), agendaNamed(event, "All seven in both parts")), 4);

    Agenda four = agendaNamed(event, "All seven in both parts");
    const QList<PersonId> staying = panelMembers(four).first(4);
    for (Segment& segment : four.segments)
        segment.turns.removeIf([&staying](const Turn& turn) { return !staying.contains(turn.person); });
    EXPECT_EQ(schedule(sampleSession(event), four).floor, minutes(30));
}

TEST(PanelArithmetic, GivesSevenPanellistsThirtyFiveMinutes)
{
    const PanelTerms terms{minutes(90), threeAndTwo, minutes(10), minutes(0)};
    EXPECT_EQ(panelSize(terms, 7).panel, minutes(35));
    EXPECT_EQ(panelSize(terms, 7).floor, minutes(45));
    EXPECT_EQ(panelSize(terms, 10).floor, minutes(30));
    EXPECT_EQ(largestPanel(terms, Policy().floorShare, 12), 10);
}

}  // namespace
}  // namespace moderato::test
