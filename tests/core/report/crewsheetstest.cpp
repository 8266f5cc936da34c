#include "core/report/onlinesheet.h"
#include "core/report/publicagenda.h"
#include "core/report/techniciansheet.h"
#include "core/report/timekeepersheet.h"
#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// The sheets of those who run a hybrid session from behind.
class CrewSheets : public testing::Test {
protected:
    CrewSheets()
    {
        plan.start();
        plan.session().format = Format::Hybrid;
    }

    Report sheet(Report (*make)(const SheetInput&))
    {
        const Schedule times = schedule(plan.session(), plan.agenda());
        return make({plan.event(), plan.session(), plan.agenda(), times});
    }

    PersonId online(const char* name, const char* email)
    {
        const PersonId id = plan.person(name, Role::Panellist);
        plan.session().participants.last().attendance = Attendance::Online;
        plan.event().people.last().email = QString::fromUtf8(email);
        return id;
    }

    PlannedSession plan{"Main session"};
};

QStringList column(const Table& table, int place)
{
    QStringList texts;
    for (const TableRow& row : table.rows)
        texts.append(textOf(row.cells.at(place).lines).join(u'/'));
    return texts;
}

QStringList listed(std::initializer_list<const char*> texts)
{
    QStringList listed;
    for (const char* text : texts)
        listed.append(QString::fromUtf8(text));
    return listed;
}

TEST_F(CrewSheets, TellTheTechnicianWhoIsOnStageAndWhoOnline)
{
    Segment& talk = plan.segment("Talk", minutes(20), Kind::Presentation);
    talk.turns = {turn(plan.person("Ann", Role::Panellist), {minutes(5)}),
                  turn(online("Bo", "bo@lab.example"), {minutes(5)})};
    EXPECT_EQ(column(block<Table>(sheet(technicianSheet)), 1),
              listed({"Presentation begins | 20:00/Show the presentation/On stage: Ann/Online: Bo"}));
}

TEST_F(CrewSheets, PutTheCuesOfStageAndInterpretersInTheOrderOfTime)
{
    plan.segment("One", minutes(10)).cues = {cue(Role::Technician, minutes(4), "Lights"),
                                             cue(Role::Interpreter, minutes(2), "Change over"),
                                             cue(Role::Timekeeper, minutes(1), "Not for them")};
    plan.segment("Two", minutes(10), Kind::Poll);
    const Table table = block<Table>(sheet(technicianSheet));
    EXPECT_EQ(column(table, 0), listed({"10:00/0:00", "10:02/2:00", "10:04/4:00", "10:10/10:00"}));
    EXPECT_EQ(column(table, 1), listed({"Discussion begins | 10:00", "Interpreter: Change over",
                                        "Technician: Lights", "Poll begins | 10:00/Open the poll"}));
}

TEST_F(CrewSheets, TellTheOnlineModeratorWhomToReachAndWhenTheySpeak)
{
    const PersonId bo = online("Bo", "bo@lab.example");
    online("Cy", "");
    plan.person("Ann", Role::Panellist);
    plan.segment("Before", minutes(10));
    plan.segment("Talk", minutes(20)).turns = {turn(bo, {minutes(3), minutes(2)})};
    const Report report = sheet(onlineSheet);
    const Table people = block<Table>(report);
    ASSERT_EQ(people.rows.size(), 2) << "Ann is in the room";
    EXPECT_EQ(cellText(people, 0, 1), listed({"10:10, 10:13"}));
    EXPECT_EQ(cellText(people, 0, 2), listed({"bo@lab.example"}));
    EXPECT_EQ(cellText(people, 1, 2), listed({"no address or number yet"}));
    EXPECT_EQ(linksOf(report), listed({"mailto:bo@lab.example"}));
}

TEST_F(CrewSheets, DoNotTellTheOnlineModeratorToReachThemselves)
{
    online("Bo", "bo@lab.example");
    online("Mo", "mo@lab.example");
    plan.session().participants.last().roles = {Role::Panellist, Role::OnlineModerator};
    plan.segment("Talk", minutes(20));
    const Table people = block<Table>(sheet(onlineSheet));
    ASSERT_EQ(people.rows.size(), 1);
    EXPECT_EQ(cellText(people, 0, 0).first(), u"Bo");
}

TEST_F(CrewSheets, TellWhenTheFloorOpensAndForHowLong)
{
    plan.segment("Talk", minutes(20)).floorReserve = minutes(6);
    const Table cues = block<Table>(sheet(onlineSheet));
    EXPECT_EQ(cellText(cues, 0, 0), listed({"10:14", "14:00"}));
    EXPECT_EQ(cellText(cues, 0, 1),
              listed({"The floor is open | 6:00", "until 10:20", "room for 3 contribution(s) of 2:00"}));
}

TEST_F(CrewSheets, LetTheTimekeeperTickEveryRoundInTheOrderOfSpeaking)
{
    Segment& talk = plan.segment("Talk", minutes(20));
    talk.turns = {turn(plan.person("Ann", Role::Panellist), {minutes(3), minutes(2)}),
                  turn(plan.person("Bo", Role::Panellist), {minutes(3)})};
    talk.floorReserve = minutes(5);
    talk.cues = {cue(Role::Timekeeper, minutes(7), "Show the card")};
    const Table table = block<Table>(sheet(timekeeperSheet));
    EXPECT_EQ(column(table, 1), listed({"10:00–10:20", "10:00–10:03", "10:03–10:06", "10:06–10:08", "10:07",
                                        "10:15–10:20", "10:20", ""}));
    EXPECT_EQ(column(table, 3), listed({"Talk", "Ann", "Bo", "Ann, follow-up", "Show the card",
                                        "The floor, room for 2 contribution(s) of 2:00", "The session ends",
                                        "The floor had in all"}));
    EXPECT_EQ(column(table, 2).last(), u"5:00");
    EXPECT_EQ(column(table, 4), QStringList(8)) << "the timekeeper writes when it began";
}

TEST_F(CrewSheets, GiveTheTimekeeperCardsOnAPageOfTheirOwn)
{
    plan.segment("Talk", minutes(20));
    const Report report = sheet(timekeeperSheet);
    QStringList cards;
    bool ownPage = false;
    for (const Block& each : report.blocks) {
        ownPage = ownPage || std::holds_alternative<PageBreak>(each);
        if (const Card* card = std::get_if<Card>(&each)) {
            EXPECT_TRUE(ownPage);
            cards.append(card->text);
        }
    }
    EXPECT_EQ(cards, listed({"5 minutes", "2 minutes", "1 minute", "Please wrap up", "Time"}));
}

TEST_F(CrewSheets, SayTheDayAfterMidnight)
{
    plan.start(QTime(23, 30), "UTC");
    plan.segment("Late", minutes(30));
    plan.segment("Later", minutes(30)).cues = {cue(Role::Technician, minutes(5), "Lights")};
    EXPECT_EQ(column(block<Table>(sheet(technicianSheet)), 0),
              listed({"23:30/0:00", "00:00 (+1 day(s))/30:00", "00:05 (+1 day(s))/35:00"}));
}

TEST_F(CrewSheets, AreReadInTheDirectionOfTheSessionsTitle)
{
    EXPECT_FALSE(sheet(publicAgenda).rightToLeft);
    plan.session().title = QString::fromUtf8("الجلسة الرئيسية");
    for (Report (*make)(const SheetInput&) : {publicAgenda, timekeeperSheet, onlineSheet, technicianSheet})
        EXPECT_TRUE(sheet(make).rightToLeft);
}

TEST_F(CrewSheets, AnnounceNobodyWhoHasDeclinedAndSayWhoIsNotYetCertain)
{
    Segment& talk = plan.segment("Talk", minutes(20));
    for (const char* name : {"Ann", "Bo", "Cy"})
        talk.turns.append(turn(plan.person(name, Role::Panellist, "Lab"), {minutes(3)}));
    plan.session().participants[0].invitation = Invitation::Confirmed;
    plan.session().participants[1].invitation = Invitation::Invited;
    plan.session().participants[2].invitation = Invitation::Declined;
    EXPECT_EQ(cellText(block<Table>(sheet(publicAgenda)), 0, 1),
              listed({"Talk", "Ann, Lab", "Bo, Lab (to be confirmed)"}));
}

TEST_F(CrewSheets, LeaveBuffersOutOfTheProgramme)
{
    plan.segment("Talk", minutes(20));
    plan.segment("Spare", minutes(5), Kind::Buffer);
    EXPECT_EQ(block<Table>(sheet(publicAgenda)).rows.size(), 1);
}

}  // namespace
}  // namespace moderato::test
