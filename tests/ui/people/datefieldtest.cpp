#include "ui/people/datefield.h"

#include "tests/support/printers.h"

#include <QCalendarWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

class DateFieldTest : public testing::Test {
protected:
    DateField m_field;
};

TEST_F(DateFieldTest, mayBeEmpty)
{
    m_field.show(QDate());
    EXPECT_EQ(m_field.date(), QDate());
}

TEST_F(DateFieldTest, takesADateAsTyped)
{
    QTest::keyClicks(&m_field, QStringLiteral("2022-11-3"));
    EXPECT_FALSE(m_field.date());
    QTest::keyClicks(&m_field, QStringLiteral("0"));
    EXPECT_EQ(m_field.date(), QDate(2022, 11, 30));
}

TEST_F(DateFieldTest, isSteppedByDays)
{
    m_field.show(QDate(2022, 11, 30));
    QTest::keyClick(&m_field, Qt::Key_Up);
    EXPECT_EQ(m_field.date(), QDate(2022, 12, 1));
    QTest::keyClick(&m_field, Qt::Key_Down);
    QTest::keyClick(&m_field, Qt::Key_Down);
    EXPECT_EQ(m_field.date(), QDate(2022, 11, 29));
}

TEST_F(DateFieldTest, takesADateFromACalendar)
{
    m_field.show(QDate(2022, 11, 30));
    int picked = 0;
    QObject::connect(&m_field, &DateField::picked, &m_field, [&] { ++picked; });
    QTest::keyClick(&m_field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = m_field.findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar);
    EXPECT_EQ(calendar->selectedDate(), QDate(2022, 11, 30));
    Q_EMIT calendar->activated(QDate(2022, 11, 14));
    EXPECT_EQ(m_field.date(), QDate(2022, 11, 14));
    EXPECT_EQ(picked, 1);
}

}  // namespace
}  // namespace moderato
