#include "core/report/runofshow.h"

#include "core/timing/assess.h"
#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Report sampleReport(const char* agenda)
{
    const Event event = sampleEvent();
    const Session& session = sampleSession(event);
    const Agenda& chosen = agendaNamed(event, agenda);
    return runOfShow({event, session, chosen, schedule(session, chosen)});
}

Report reportOf(PlannedSession& plan)
{
    return runOfShow({plan.event(), plan.session(), plan.agenda(), schedule(plan.session(), plan.agenda())});
}

QString fact(const Report& report, const char* label)
{
    for (const Fact& each : block<Facts>(report).facts)
        if (each.label == QLatin1String(label))
            return textOf(each.lines).join(u'\n');
    return {};
}

TEST(RunOfShow, saysWhatWhenAndWhere)
{
    const Report report = sampleReport("Inward first");
    EXPECT_EQ(report.title, u"Dynamic Coalitions main session: From coalition to compact");
    EXPECT_EQ(block<Heading>(report).above, u"IGF 2022, Addis Ababa");
    EXPECT_EQ(fact(report, "When"),
              u"Wednesday, 30 November 2022, 10:00–11:30 EAT (UTC+3), Africa/Addis_Ababa");
    EXPECT_EQ(fact(report, "Place"), u"Large Briefing Room, conference centre");
    EXPECT_EQ(fact(report, "Format"), u"Hybrid");
    EXPECT_EQ(fact(report, "Limit"), u"90:00, hard end");
    EXPECT_EQ(fact(report, "Agenda"), u"Inward first");
    EXPECT_EQ(fact(report, "Moderator"), u"Maëlle Kerguénou (Réseau Voix Numériques)");
    EXPECT_EQ(fact(report, "Panel").count(u'\n'), 6);
    EXPECT_EQ(fact(report, "Expected outcomes").count(u'\n'), 2);
    EXPECT_EQ(report.subject, u"Run of show, Wednesday, 30 November 2022");
    EXPECT_EQ(report.language, u"en");
}

TEST(RunOfShow, hasTheSamplesFigures)
{
    const Report report = sampleReport("Inward first");
    const Table table = block<Table>(report);
    ASSERT_EQ(table.rows.size(), 6);
    EXPECT_EQ(cellText(table, 0, 0).first(), u"Part 1. Inward: coalitions within the IGF | 40:00 of 40:00");
    EXPECT_EQ(cellText(table, 3, 1).join(u' '), u"10:40–11:12 40:00–72:00 latest 10:48");
    EXPECT_EQ(cellText(table, 3, 2).join(u' '), u"32:00");
    EXPECT_EQ(cellText(table, 3, 3).join(u' '), u"72:00 18:00 left");
    EXPECT_EQ(cellText(table, 3, 6).join(u' '), u"15:00");
    EXPECT_TRUE(cellText(table, 4, 4).contains(QStringLiteral("Discussion · if time allows")));
    EXPECT_TRUE(table.rows.at(5).opensGroup);
    const QString text = textOf(report);
    EXPECT_TRUE(text.contains(u"Ends at 11:30, after 90:00: exactly at the limit of 90:00."));
    EXPECT_TRUE(text.contains(u"Panel\n35:00\n"));
    EXPECT_TRUE(text.contains(u"Floor\n30:00\n33 % of the limit\n"));
}

TEST(RunOfShow, saysOverrunAndThatItIsAnAlternative)
{
    const Report report = sampleReport("With a third part");
    EXPECT_EQ(block<Note>(report).text,
              u"Ends at 11:45, after 105:00: 15:00 over the limit of 90:00. The end is hard.");
    EXPECT_EQ(block<Strip>(report).remainderText, u"15:00 over");
    EXPECT_EQ(fact(report, "Agenda"), u"With a third part (an alternative, not the chosen agenda)");
}

TEST(RunOfShow, holdsNothingInternal)
{
    PlannedSession plan("Main session");
    Segment& segment = plan.segment("Panel", minutes(40), Kind::Panel);
    segment.note = QStringLiteral("INTERNAL");
    segment.lead = plan.person("Ann Lee", Role::Moderator);
    segment.turns = {turn(plan.person("Bo Li", Role::Panellist), {minutes(3)})};
    plan.agenda().note = QStringLiteral("INTERNAL");
    for (Person& person : plan.event().people) {
        person.email = person.phone = person.note = QStringLiteral("INTERNAL");
        person.gender = person.region = person.stakeholderGroup = QStringLiteral("INTERNAL");
    }
    for (Participant& participant : plan.session().participants)
        participant.note = QStringLiteral("INTERNAL");
    plan.session().accepted = {
        {AcceptanceId::create(), QStringLiteral("INTERNAL"), QStringLiteral("INTERNAL")}};
    EXPECT_FALSE(textOf(reportOf(plan)).contains(u"INTERNAL"));
}

TEST(RunOfShow, worksWithoutADate)
{
    PlannedSession plan("Main session");
    plan.segment("Talk", minutes(80));
    const Report report = reportOf(plan);
    EXPECT_TRUE(fact(report, "When").startsWith(u"No date yet"));
    EXPECT_EQ(report.subject, u"Run of show");
    EXPECT_EQ(cellText(block<Table>(report), 0, 1),
              QStringList({QStringLiteral("0:00–80:00"), QStringLiteral("latest 10:00")}));
}

TEST(RunOfShow, endsWithTheOpenFindingsIfTheyAreWanted)
{
    Event event = sampleEvent();
    const Session& session = sampleSession(event);
    const Agenda& agenda = agendaNamed(event, "Inward first");
    const Schedule times = schedule(session, agenda);
    EXPECT_FALSE(textOf(runOfShow({event, session, agenda, times})).contains(u"Open findings"));
    const Table findings = block<Table>(runOfShow({event, session, agenda, times}, true), 1);
    const qsizetype open = findings.rows.size();
    ASSERT_GT(open, 0);
    const Finding accepted = assessAgenda(event, session, agenda, QDateTime()).findings.first();
    event.sessions.first().accepted.append(
        {AcceptanceId::create(), accepted.key(), QStringLiteral("as agreed")});
    const Report report = runOfShow({event, event.sessions.first(), agenda, times}, true);
    EXPECT_EQ(block<Table>(report, 1).rows.size(), open - 1);
    EXPECT_FALSE(textOf(report).contains(u"as agreed"));
}

TEST(RunOfShow, saysThatThereAreNoOpenFindings)
{
    PlannedSession plan("Main session");
    for (const Finding& finding :
         assessAgenda(plan.event(), plan.session(), plan.agenda(), QDateTime()).findings)
        plan.session().accepted.append({AcceptanceId::create(), finding.key(), QStringLiteral("fine")});
    const Report report = runOfShow(
        {plan.event(), plan.session(), plan.agenda(), schedule(plan.session(), plan.agenda())}, true);
    EXPECT_EQ(std::get<Note>(report.blocks.last()).text, u"There are none.");
}

TEST(RunOfShow, listsParkedSegmentsAtTheEnd)
{
    PlannedSession plan("Main session");
    plan.segment("Talk", minutes(80));
    plan.segment("Extra", minutes(10)).parked = true;
    const Report report = reportOf(plan);
    EXPECT_EQ(block<Heading>(report, 1).text, u"Parked – if time allows");
    EXPECT_EQ(cellText(block<Table>(report, 1), 0, 1).first(), u"Extra");
    EXPECT_EQ(block<Table>(report).rows.size(), 1);
}

TEST(RunOfShow, saysThatAnAgendaIsEmpty)
{
    PlannedSession plan("");
    const Report report = reportOf(plan);
    EXPECT_EQ(block<Note>(report).text, u"This agenda has no segments yet.");
    EXPECT_EQ(report.title, u"Untitled session");
    EXPECT_EQ(report.blocks.size(), 3);
}

TEST(RunOfShow, readsAsItsTitleDoes)
{
    PlannedSession plan("الجلسة الرئيسية");
    EXPECT_TRUE(reportOf(plan).rightToLeft);
    PlannedSession other("Main session: الجلسة");
    EXPECT_FALSE(reportOf(other).rightToLeft);
}

}  // namespace
}  // namespace moderato::test
