#include "ui/timeline/speakers.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QList<Seconds> starts(const QList<SpeakingTime>& times)
{
    QList<Seconds> found;
    for (const SpeakingTime& time : times)
        found.append(time.span.start);
    return found;
}

class Speakers : public testing::Test {
protected:
    Segment m_panel = panel(minutes(20), 2, {minutes(3), minutes(2)}, Seconds{0}, minutes(4));
    const TimeSpan m_span{minutes(10), minutes(30)};
};

TEST_F(Speakers, speakRoundByRoundAfterTheLead)
{
    const QList<SpeakingTime> times = speakingTimes(m_panel, m_span, Seconds{0});
    EXPECT_EQ(starts(times), (QList<Seconds>{minutes(14), minutes(17), minutes(20), minutes(22)}));
    EXPECT_EQ(times.at(1).person, m_panel.turns.at(1).person);
    EXPECT_EQ(times.at(2).round, 1);
}

TEST_F(Speakers, speakOneAfterTheOtherByPerson)
{
    m_panel.order = SpeakingOrder::ByPerson;
    const QList<SpeakingTime> times = speakingTimes(m_panel, m_span, Seconds{30});
    EXPECT_EQ(starts(times),
              (QList<Seconds>{minutes(14), Seconds{17 * 60 + 30}, minutes(20), Seconds{23 * 60 + 30}}));
    EXPECT_EQ(times.at(1).person, m_panel.turns.at(0).person);
}

TEST_F(Speakers, areCutWhereTheSegmentEnds)
{
    const QList<SpeakingTime> times = speakingTimes(m_panel, {minutes(10), minutes(18)}, Seconds{0});
    EXPECT_EQ(times.size(), 2);
    EXPECT_EQ(times.last().span.end, minutes(18));
}

}  // namespace
}  // namespace moderato::test
