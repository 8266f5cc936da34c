#include "ui/parts/durationedit.h"

#include "tests/support/printers.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

class DurationEditTest : public testing::Test {
protected:
    DurationEditTest()
    {
        m_edit.show(minutes(40));
        static_cast<QWidget&>(m_edit).show();
        m_edit.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_edit));
        m_edit.selectAll();
    }

    static std::optional<Seconds> value(const QSignalSpy& spy, qsizetype call)
    {
        return spy.at(call).first().value<std::optional<Seconds>>();
    }

    DurationEdit m_edit;
    QSignalSpy m_previewed{&m_edit, &DurationEdit::previewed};
    QSignalSpy m_accepted{&m_edit, &DurationEdit::accepted};
    QSignalSpy m_abandoned{&m_edit, &DurationEdit::abandoned};
};

TEST_F(DurationEditTest, previewsEachKeyThatMakesSense)
{
    QTest::keyClicks(&m_edit, QStringLiteral("4:30"));
    ASSERT_EQ(m_previewed.size(), 2);
    EXPECT_EQ(value(m_previewed, 0), minutes(4));
    EXPECT_EQ(value(m_previewed, 1), Seconds{270});
    EXPECT_EQ(m_accepted.size(), 0);
}

TEST_F(DurationEditTest, acceptsOnReturn)
{
    QTest::keyClicks(&m_edit, QStringLiteral("1h30"));
    QTest::keyClick(&m_edit, Qt::Key_Return);
    ASSERT_EQ(m_accepted.size(), 1);
    EXPECT_EQ(value(m_accepted, 0), minutes(90));
}

TEST_F(DurationEditTest, neverAcceptsAHalfTypedText)
{
    for (const char* text : {"", "1:", "abc", "-5", "99999h"}) {
        m_edit.clear();
        QTest::keyClicks(&m_edit, QString::fromLatin1(text));
        QTest::keyClick(&m_edit, Qt::Key_Return);
        EXPECT_EQ(m_accepted.size(), 0) << text;
        EXPECT_FALSE(m_edit.isAcceptable()) << text;
    }
}

TEST_F(DurationEditTest, escapeBringsTheOldValueBack)
{
    QTest::keyClicks(&m_edit, QStringLiteral("7"));
    QTest::keyClick(&m_edit, Qt::Key_Escape);
    EXPECT_EQ(m_edit.text(), QStringLiteral("40:00"));
    EXPECT_EQ(m_abandoned.size(), 1);
    EXPECT_EQ(m_accepted.size(), 0);
}

TEST_F(DurationEditTest, arrowsChangeItByAMinuteAndWithShiftByTenSeconds)
{
    QTest::keyClick(&m_edit, Qt::Key_Up);
    EXPECT_EQ(m_edit.value(), minutes(41));
    QTest::keyClick(&m_edit, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_edit.value(), minutes(41) - Seconds{10});
    EXPECT_EQ(m_previewed.size(), 2);
}

TEST_F(DurationEditTest, doesNotGoUnderZero)
{
    m_edit.clearFocus();
    m_edit.show(Seconds{30});
    QTest::keyClick(&m_edit, Qt::Key_Down);
    EXPECT_EQ(m_edit.value(), Seconds{0});
}

TEST_F(DurationEditTest, isNotRefilledWhileOneTypes)
{
    QTest::keyClicks(&m_edit, QStringLiteral("12"));
    m_edit.show(minutes(12));
    m_edit.show(minutes(40));
    EXPECT_EQ(m_edit.text(), QStringLiteral("12"));
}

TEST(DurationEdit, canBeEmptyWhereThatMeansNone)
{
    DurationEdit edit(nullptr, DurationEdit::Empty::None);
    edit.show(std::nullopt);
    EXPECT_TRUE(edit.isAcceptable());
    EXPECT_EQ(edit.value(), std::nullopt);
}

}  // namespace
}  // namespace moderato
