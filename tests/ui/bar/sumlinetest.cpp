#include "ui/bar/sumline.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

class SumLineTest : public testing::Test {
protected:
    SumLineTest()
    {
        m_line.setSums({{QStringLiteral("Panel"), QStringLiteral("35:00"), {}},
                        {QStringLiteral("Floor"), QStringLiteral("30:00"), QStringLiteral("(33 %)")},
                        {QStringLiteral("Spare"), QStringLiteral("0:00"), {}}});
    }

    int lines(int width) const { return m_line.heightForWidth(width) / m_line.fontMetrics().height(); }

    SumLine m_line;
};

TEST_F(SumLineTest, saysItsSumsInOrder)
{
    EXPECT_EQ(m_line.text(), QStringLiteral("Panel 35:00  ·  Floor 30:00 (33 %)  ·  Spare 0:00"));
    EXPECT_EQ(m_line.accessibleDescription(), m_line.text());
}

TEST_F(SumLineTest, breaksBetweenSumsWhereItIsNarrow)
{
    EXPECT_EQ(lines(m_line.sizeHint().width()), 2);
    EXPECT_EQ(lines(m_line.minimumSizeHint().width()), 3);
}

TEST_F(SumLineTest, keepsItsHeightWhileItHasFewerSums)
{
    const int height = m_line.sizeHint().height();
    m_line.setSums({});
    EXPECT_EQ(m_line.sizeHint().height(), height);
    EXPECT_EQ(m_line.heightForWidth(100), height);
}

}  // namespace
}  // namespace moderato
