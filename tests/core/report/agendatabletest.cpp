#include "core/report/agendatable.h"

#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

enum Column { Number, Time, Duration, Sum, Title, Speakers, Floor, Cues };

class AgendaTable : public testing::Test {
protected:
    Table table()
    {
        const Schedule times = schedule(plan.session(), plan.agenda());
        return agendaTable({plan.event(), plan.session(), plan.agenda(), times});
    }

    Table parked()
    {
        const Schedule times = schedule(plan.session(), plan.agenda());
        return parkedTable({plan.event(), plan.session(), plan.agenda(), times});
    }

    QStringList cell(int row, Column column) { return cellText(table(), row, column); }

    PlannedSession plan{"Main session"};
};

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList lines;
    for (const char* text : texts)
        lines.append(QString::fromUtf8(text));
    return lines;
}

TEST_F(AgendaTable, numbersWhatIsInThePlan)
{
    plan.segment("One", minutes(5));
    plan.segment("Two", minutes(5)).parked = true;
    plan.segment("Three", minutes(5));
    EXPECT_EQ(table().rows.size(), 2);
    EXPECT_EQ(cell(1, Number), lines({"2"}));
    EXPECT_EQ(cell(1, Title).first(), u"Three");
}

TEST_F(AgendaTable, saysTimesAsClockAndOffset)
{
    plan.segment("One", minutes(5));
    plan.segment("Two", minutes(10));
    EXPECT_EQ(cell(1, Time), lines({"5:00–15:00", "latest 80:00"}));
    plan.start();
    EXPECT_EQ(cell(1, Time), lines({"10:05–10:15", "5:00–15:00", "latest 11:20"}));
    EXPECT_EQ(cell(1, Duration), lines({"10:00"}));
}

TEST_F(AgendaTable, namesWhoSpeaksWithTheirMinutes)
{
    Segment& segment = plan.segment("Panel", minutes(20), Kind::Panel);
    segment.lead = plan.person("Maëlle", Role::Moderator);
    segment.leadTime = Seconds{150};
    segment.turns = {turn(plan.person("Ann", Role::Panellist, "Lab"), {minutes(3), minutes(2)}),
                     turn(plan.person("Bo", Role::Panellist, "", "Youth"), {Seconds{210}})};
    EXPECT_EQ(cell(0, Speakers),
              lines({"Maëlle (moderator) | 2:30", "Ann (Lab) | 3 + 2", "Bo (Youth) | 3:30"}));
}

TEST_F(AgendaTable, saysTheCommonTimeOfAConversation)
{
    Segment& segment = plan.segment("Talk", minutes(20));
    segment.conversation = true;
    segment.floorReserve = minutes(5);
    segment.turns = {turn(plan.person("Ann", Role::Panellist), {})};
    EXPECT_EQ(cell(0, Speakers), lines({"Ann", "15:00 in conversation"}));
}

TEST_F(AgendaTable, givesQuestionsAndWhomTheyAreAskedOf)
{
    Segment& segment = plan.segment("Talk", minutes(20));
    const PersonId ann = plan.person("Ann", Role::Panellist);
    const PersonId bo = plan.person("Bo", Role::Panellist);
    segment.questions = {question("What\n next?", {ann, bo}), question("And then?")};
    EXPECT_EQ(cell(0, Title),
              lines({"Talk", "Discussion", "Question: What next? (to Ann, Bo)", "Question: And then?"}));
}

TEST_F(AgendaTable, saysWhatTheFloorGets)
{
    plan.segment("Talk", minutes(20)).floorReserve = minutes(5);
    plan.segment("All", minutes(10), Kind::Floor);
    plan.segment("End", minutes(1));
    EXPECT_EQ(cell(0, Floor), lines({"5:00"}));
    EXPECT_EQ(cell(1, Floor), lines({"10:00"}));
    EXPECT_EQ(cell(2, Floor), QStringList());
}

TEST_F(AgendaTable, saysWhatIsTakenFromTheFloor)
{
    plan.agenda().segments = {panel(minutes(20), 4, {minutes(3)}, minutes(10))};
    EXPECT_EQ(cell(0, Duration), lines({"20:00", "needs 22:00"}));
    EXPECT_EQ(cell(0, Floor), lines({"8:00", "of 10:00"}));
}

TEST_F(AgendaTable, saysWhatIsSlack)
{
    plan.agenda().segments = {panel(minutes(20), 4, {minutes(3)})};
    EXPECT_EQ(cell(0, Duration), lines({"20:00", "8:00 slack"}));
}

TEST_F(AgendaTable, marksWhatEndsOverTheLimit)
{
    plan.session().limit = minutes(10);
    plan.segment("One", minutes(10));
    plan.segment("Two", minutes(5));
    EXPECT_EQ(cell(0, Sum), lines({"10:00", "0:00 left"}));
    EXPECT_EQ(cell(1, Sum), lines({"15:00", "5:00 over"}));
    EXPECT_EQ(table().rows.at(1).cells.at(Sum).lines.last().spans.first().emphasis, Emphasis::Alert);
}

TEST_F(AgendaTable, warnsOfALatestStartThatThePlanMisses)
{
    plan.session().limit = minutes(10);
    plan.segment("One", minutes(10));
    plan.segment("Two", minutes(5));
    EXPECT_EQ(cell(1, Time), lines({"10:00–15:00", "latest 5:00"}));
    EXPECT_EQ(table().rows.at(1).cells.at(Time).lines.last().spans.first().emphasis, Emphasis::Alert);
}

TEST_F(AgendaTable, marksAFixedStartThatCantBeReached)
{
    plan.segment("One", minutes(10));
    plan.segment("Two", minutes(5)).fixedStart = minutes(8);
    EXPECT_EQ(cell(1, Time), lines({"8:00–13:00", "latest 85:00", "overlaps by 2:00"}));
    EXPECT_EQ(cell(1, Title), lines({"Two", "Discussion · fixed start"}));
}

TEST_F(AgendaTable, givesAGapARowOfItsOwn)
{
    plan.segment("One", minutes(10));
    plan.segment("Two", minutes(5)).fixedStart = minutes(15);
    ASSERT_EQ(table().rows.size(), 3);
    EXPECT_EQ(cell(1, Time), lines({"10:00–15:00"}));
    EXPECT_EQ(cell(1, Duration), lines({"5:00"}));
    EXPECT_EQ(cell(1, Number), QStringList());
    EXPECT_FALSE(table().rows.at(1).kind);
}

TEST_F(AgendaTable, headsEachPartWithItsSpanAndBudget)
{
    const PartId first = plan.part("Part 1", minutes(10));
    const PartId second = plan.part("Part 2");
    plan.segment("One", minutes(8), Kind::Panel, first);
    plan.segment("Two", minutes(4), Kind::Panel, first);
    plan.segment("Three", minutes(5), Kind::Panel, second);
    plan.segment("Four", minutes(5));
    const Table rows = table();
    ASSERT_EQ(rows.rows.size(), 6);
    EXPECT_TRUE(rows.rows.at(0).heading);
    EXPECT_EQ(cellText(rows, 0, 0), lines({"Part 1 | 12:00 of 10:00, 2:00 over"}));
    EXPECT_EQ(rows.rows.at(0).cells.first().lines.first().figure.emphasis, Emphasis::Alert);
    EXPECT_EQ(cellText(rows, 3, 0), lines({"Part 2 | 5:00"}));
    EXPECT_FALSE(rows.rows.at(4).opensGroup);
    EXPECT_TRUE(rows.rows.at(5).opensGroup);
}

TEST_F(AgendaTable, leavesOutAPartWhoseSegmentsAreAllParked)
{
    plan.segment("One", minutes(8), Kind::Panel, plan.part("Part 1")).parked = true;
    EXPECT_TRUE(table().rows.isEmpty());
}

TEST_F(AgendaTable, hasAColumnOfCuesByRoleIfThereAreAny)
{
    plan.segment("One", minutes(8));
    EXPECT_EQ(table().columns.size(), int{Cues});
    plan.segment("Two", minutes(8)).cues = {cue(Role::Technician, minutes(3), "Start the poll"),
                                            cue(Role::OnlineModerator, minutes(1), "Open the queue")};
    EXPECT_EQ(cell(1, Cues),
              lines({"Online moderator", "9:00 Open the queue", "Technician", "11:00 Start the poll"}));
    plan.start();
    EXPECT_EQ(cell(1, Cues).at(1), u"10:09 Open the queue");
}

TEST_F(AgendaTable, hasACellForEachColumnInEveryRow)
{
    plan.segment("One", minutes(10));
    plan.segment("Two", minutes(5)).fixedStart = minutes(15);
    plan.segment("Three", minutes(8)).cues = {cue(Role::Technician, minutes(3), "Start the poll")};
    const Table rows = table();
    for (const TableRow& row : rows.rows)
        EXPECT_EQ(row.cells.size(), rows.columns.size());
}

TEST_F(AgendaTable, listsParkedSegmentsApart)
{
    plan.segment("One", minutes(8));
    Segment& parkedOne = plan.segment("Two", minutes(6), Kind::Poll);
    parkedOne.parked = parkedOne.ifTimeAllows = true;
    parkedOne.least = minutes(2);
    const Table rows = parked();
    ASSERT_EQ(rows.rows.size(), 1);
    EXPECT_EQ(cellText(rows, 0, 0), lines({"6:00", "least 2:00"}));
    EXPECT_EQ(cellText(rows, 0, 1), lines({"Two", "Poll · if time allows"}));
}

}  // namespace
}  // namespace moderato::test
