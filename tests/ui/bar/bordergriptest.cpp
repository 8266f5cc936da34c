#include "ui/bar/bordergrip.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

class BorderGripTest : public testing::Test {
protected:
    const Border m_free{SegmentId::create(), SegmentId::create(), minutes(10),
                        BorderHold::Free,    minutes(4),          minutes(2)};
    const Border m_locked{SegmentId::create(), SegmentId::create(), minutes(11), BorderHold::Locked};
    const BorderTitles m_titles{QStringLiteral("Panel"), QStringLiteral("Floor")};
    const Scale m_scale{minutes(90), 0, 900, false};
};

TEST_F(BorderGripTest, takesHoldOfTheNearestBorder)
{
    const QList<Border> both{m_free, m_locked};
    EXPECT_EQ(borderNear(both, m_scale, 102), m_free);
    EXPECT_EQ(borderNear(both, m_scale, 107), m_locked);
    EXPECT_EQ(borderNear(both, m_scale, 95), std::nullopt);
    EXPECT_EQ(borderAfter(both, m_locked.before), m_locked);
    EXPECT_EQ(borderAfter(both, m_locked.after), std::nullopt);
}

TEST_F(BorderGripTest, saysWhyABorderStays)
{
    EXPECT_TRUE(borderRefusal(m_free, m_titles).isEmpty());
    EXPECT_TRUE(borderRefusal(m_locked, m_titles).contains(QStringLiteral("locked")));
    Border spent = m_free;
    spent.earlier = spent.later = Seconds{0};
    EXPECT_TRUE(borderRefusal(spent, m_titles).contains(QStringLiteral("no minutes to give")));
}

TEST_F(BorderGripTest, saysWhatADragDoes)
{
    EXPECT_EQ(borderMoveText(minutes(1), m_free, m_titles),
              QStringLiteral("1:00 from \"Floor\" to \"Panel\""));
    EXPECT_EQ(borderMoveText(-minutes(4), m_free, m_titles),
              QStringLiteral("4:00 from \"Panel\" to \"Floor\": no more to move"));
}

}  // namespace
}  // namespace moderato
