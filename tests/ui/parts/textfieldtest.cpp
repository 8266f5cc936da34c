#include "ui/parts/textfield.h"

#include "tests/support/printers.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

class TextFieldTest : public testing::Test {
protected:
    TextFieldTest()
    {
        m_field.show(QStringLiteral("Opening"));
        static_cast<QWidget&>(m_field).show();
        m_field.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_field));
        m_field.selectAll();
    }

    TextField m_field;
    QSignalSpy m_previewed{&m_field, &TextField::previewed};
    QSignalSpy m_accepted{&m_field, &TextField::accepted};
    QSignalSpy m_abandoned{&m_field, &TextField::abandoned};
};

TEST_F(TextFieldTest, previewsEachKeyAndAcceptsOnce)
{
    QTest::keyClicks(&m_field, QStringLiteral("End"));
    QTest::keyClick(&m_field, Qt::Key_Return);
    m_field.clearFocus();
    EXPECT_EQ(m_previewed.size(), 3);
    ASSERT_EQ(m_accepted.size(), 1);
    EXPECT_EQ(m_accepted.first().first().toString(), QStringLiteral("End"));
}

TEST_F(TextFieldTest, acceptsWhenItIsLeft)
{
    QTest::keyClicks(&m_field, QStringLiteral("End"));
    m_field.clearFocus();
    EXPECT_EQ(m_accepted.size(), 1);
}

TEST_F(TextFieldTest, escapeBringsTheOldTextBack)
{
    QTest::keyClicks(&m_field, QStringLiteral("End"));
    QTest::keyClick(&m_field, Qt::Key_Escape);
    EXPECT_EQ(m_field.text(), QStringLiteral("Opening"));
    EXPECT_EQ(m_abandoned.size(), 1);
    m_field.clearFocus();
    EXPECT_EQ(m_accepted.size(), 0);
}

TEST_F(TextFieldTest, aTextThatIsAsItWasIsNotAccepted)
{
    QTest::keyClicks(&m_field, QStringLiteral("Opening"));
    m_field.clearFocus();
    EXPECT_EQ(m_accepted.size(), 0);
    EXPECT_EQ(m_abandoned.size(), 1);
}

TEST_F(TextFieldTest, isNotFilledWhileTheUserTypes)
{
    QTest::keyClicks(&m_field, QStringLiteral("End"));
    m_field.show(QStringLiteral("Something else"));
    EXPECT_EQ(m_field.text(), QStringLiteral("End"));
    QTest::keyClick(&m_field, Qt::Key_Return);
    m_field.show(QStringLiteral("Something else"));
    EXPECT_EQ(m_field.text(), QStringLiteral("Something else"));
}

}  // namespace
}  // namespace moderato
