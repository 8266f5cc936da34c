#include "ui/timeline/timelinewords.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

class TimelineWordsTest : public testing::Test {
protected:
    TimelineWordsTest()
    {
        m_session = session(
            {panel(minutes(20), 3, {minutes(5)}, minutes(8), minutes(2)), segment("Last", minutes(9))});
        m_session.agendas.first().segments[1].fixedStart = minutes(25);
        m_session.agendas.first().segments[1].locked = true;
        m_session.start = WallTime{QDate(2022, 11, 30), QTime(10, 0)};
        m_session.timeZone = QStringLiteral("Africa/Addis_Ababa");
    }

    QStringList figures(qsizetype place, TimeStyle style) const
    {
        const Agenda& agenda = m_session.agendas.first();
        const Schedule times = schedule(m_session, agenda);
        const TimelineWords words(m_session, style);
        return words.figures(agenda.segments.at(place), times.segments.at(place), nullptr).split(u'\n');
    }

    Session m_session;
};

TEST_F(TimelineWordsTest, sayAllFiguresOfASegment)
{
    const QStringList lines = figures(0, TimeStyle::Offset);
    EXPECT_EQ(lines.at(0), QStringLiteral("Panel"));
    EXPECT_TRUE(lines.at(1).endsWith(QStringLiteral("20:00 (22 % of the limit)")));
    EXPECT_EQ(lines.at(2), QStringLiteral("Runs 0:00–20:00"));
    for (const char* line : {"Speaking rounds: 15:00", "Lead's own time: 2:00", "Floor: 3:00",
                             "Floor wanted: 8:00", "Needs 25:00: 5:00 over"})
        EXPECT_TRUE(lines.contains(QLatin1String(line))) << line;
}

TEST_F(TimelineWordsTest, sayGapsFixedStartsAndLocksByTheClock)
{
    const QStringList lines = figures(1, TimeStyle::Clock);
    EXPECT_EQ(lines.at(2), QStringLiteral("Runs 10:25–10:34"));
    EXPECT_TRUE(lines.contains(QStringLiteral("Gap 5:00 before it")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Starts at a fixed time: 10:25")));
    EXPECT_TRUE(lines.join(u' ').contains(QStringLiteral("Locked")));
}

TEST_F(TimelineWordsTest, fallBackToOffsetsWithoutAStart)
{
    m_session.start.reset();
    EXPECT_EQ(TimelineWords(m_session, TimeStyle::Clock).moment(minutes(5)), QStringLiteral("5:00"));
}

TEST_F(TimelineWordsTest, holdAPartAgainstItsBudget)
{
    const TimelineWords words(m_session, TimeStyle::Offset);
    EXPECT_EQ(words.partSum({PartId(), Seconds{0}, minutes(42), minutes(40)}),
              QStringLiteral("42:00 of 40:00, 2:00 over"));
    EXPECT_EQ(words.partSum({PartId(), Seconds{0}, minutes(42), {}}), QStringLiteral("42:00"));
}

}  // namespace
}  // namespace moderato::test
