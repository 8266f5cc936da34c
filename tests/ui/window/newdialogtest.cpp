#include "ui/window/newdialog.h"

#include "tests/support/printers.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

class NewDialogTest : public testing::Test {
protected:
    NewDialogTest()
    {
        m_dialog.show();
        m_dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    /// The fields in their order: name, folder.
    QLineEdit& field(int place) { return *m_dialog.findChildren<QLineEdit*>().at(place); }

    bool canCreate()
    {
        for (const QPushButton* button : m_dialog.findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("Create")))
                return button->isEnabled();
        return false;
    }

    bool says(const QString& words)
    {
        const QList<QLabel*> labels = m_dialog.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel* label) { return label->text().contains(words); });
    }

    QTemporaryDir m_folder;
    NewDialog m_dialog{m_folder.path()};
};

TEST_F(NewDialogTest, AsksForANameFirst)
{
    EXPECT_FALSE(canCreate());
    EXPECT_TRUE(says(QStringLiteral("Give the event a name")));
    EXPECT_TRUE(field(0).hasFocus());
}

TEST_F(NewDialogTest, SaysWhichFileItIsGoingToMake)
{
    QTest::keyClicks(&field(0), QStringLiteral("IGF 2022: main/open"));
    EXPECT_TRUE(canCreate());
    EXPECT_EQ(m_dialog.title(), QStringLiteral("IGF 2022: main/open"));
    EXPECT_EQ(m_dialog.path(), m_folder.filePath(QStringLiteral("IGF 2022- main-open.moderato")));
    EXPECT_TRUE(says(m_dialog.path()));
}

TEST_F(NewDialogTest, RefusesANameThatIsTaken)
{
    QFile taken(m_folder.filePath(QStringLiteral("IGF.moderato")));
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    QTest::keyClicks(&field(0), QStringLiteral("IGF"));
    EXPECT_FALSE(canCreate());
    EXPECT_TRUE(says(QStringLiteral("a file of this name already")));
    QTest::keyClicks(&field(0), QStringLiteral(" 2022"));
    EXPECT_TRUE(canCreate());
}

TEST_F(NewDialogTest, RefusesAFolderThatDoesNotExist)
{
    QTest::keyClicks(&field(0), QStringLiteral("IGF"));
    QTest::keyClicks(&field(1), QStringLiteral("/none"));
    EXPECT_FALSE(canCreate());
    EXPECT_TRUE(says(QStringLiteral("no such folder")));
}

TEST_F(NewDialogTest, BeginsWithTheMainSession)
{
    EXPECT_EQ(m_dialog.templateName(), QStringLiteral("main-session"));
}

}  // namespace
}  // namespace moderato
