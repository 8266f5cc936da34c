#include "core/report/agendatext.h"

#include "tests/support/sample.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

class AgendaTextOf : public testing::Test {
protected:
    SheetInput input() const { return {event, sampleSession(event), agenda, times}; }

    Event event = sampleEvent();
    Agenda agenda = agendaNamed(event, "Inward first");
    Schedule times = schedule(sampleSession(event), agenda);
};

TEST_F(AgendaTextOf, TheSampleEndsWithItsSum)
{
    EXPECT_EQ(sumText(input()).toStdString(), "7 x (3 + 2) = 35:00; floor 30:00 of 90:00");
    EXPECT_TRUE(
        agendaText(input()).endsWith(QStringLiteral("\n7 x (3 + 2) = 35:00; floor 30:00 of 90:00\n")));
}

TEST_F(AgendaTextOf, AnOverfullPlanSaysHowMuchIsOver)
{
    agenda.segments.last().planned += minutes(7);
    agenda.segments.first().turns.first().rounds = {minutes(4)};
    times = schedule(sampleSession(event), agenda);
    EXPECT_EQ(sumText(input()).toStdString(),
              "1 x (4) + 6 x (3 + 2) = 34:00; floor 30:00 of 90:00; 7:00 over");
}

TEST_F(AgendaTextOf, ASegmentIsALineWithItsClockAndSpeakers)
{
    const QString text = agendaText(input());
    EXPECT_TRUE(text.contains(QStringLiteral("10:00\u201310:40 "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral(" 3 + 2, "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("; floor 15:00"))) << text.toStdString();
}

TEST_F(AgendaTextOf, ATableHasARowForEachSegmentThatIsAskedFor)
{
    agenda.segments[1].title = QStringLiteral("a\tb\nc");
    const QString table = segmentTable(input(), {agenda.segments.at(1).id, agenda.segments.at(3).id});
    const QStringList rows = table.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.first().count(u'\t'), 6);
    EXPECT_EQ(rows.first().section(u'\t', 1, 1), QStringLiteral("a b c"));
    EXPECT_EQ(rows.last().section(u'\t', 3, 3), QStringLiteral("10:00"));
}

}  // namespace
}  // namespace moderato::test
