#include "ui/window/versionsdialog.h"

#include "core/edit/segments.h"
#include "tests/support/outcome.h"
#include "tests/support/sampledesk.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace moderato::test {
namespace {

/// The sample with a named version, and an edit since.
class VersionsDialogTest : public testing::Test {
protected:
    VersionsDialogTest()
    {
        EXPECT_TRUE(succeeded(m_sample.desk().document()->nameVersion(QStringLiteral("as sent"))));
        m_sample.desk().commit(QStringLiteral("Shorten"),
                               setPlanned(m_sample.desk().saved(), m_sample.segment(0).id, minutes(35)));
    }

    void open()
    {
        m_dialog = std::make_unique<VersionsDialog>(m_sample.desk());
        m_dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    template <class W>
    W* named(const char* accessibleName) const
    {
        for (W* widget : m_dialog->findChildren<W*>())
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return widget;
        return nullptr;
    }

    QPushButton* button(const char* text) const
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return button;
        return nullptr;
    }

    QStringList differences() const
    {
        QStringList lines;
        const QListWidget* list = named<QListWidget>("What differs");
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }

    SampleDesk m_sample;
    std::unique_ptr<VersionsDialog> m_dialog;
};

TEST_F(VersionsDialogTest, TellsWhatHasChangedSinceTheVersion)
{
    open();
    ASSERT_EQ(named<QListWidget>("Named versions")->count(), 1);
    ASSERT_EQ(differences().size(), 1);
    EXPECT_TRUE(differences().first().contains(QStringLiteral("planned duration from 40:00 to 35:00")));
}

TEST_F(VersionsDialogTest, ShowsTheVersionInTheWindowUntilItIsClosed)
{
    open();
    QTest::mouseClick(button("Look at it in the window"), Qt::LeftButton);
    EXPECT_EQ(m_sample.segment(0).planned, minutes(40));
    m_dialog.reset();
    EXPECT_EQ(m_sample.segment(0).planned, minutes(35));
}

TEST_F(VersionsDialogTest, BringsTheVersionBackAsOneEdit)
{
    open();
    QTest::mouseClick(button("Bring back"), Qt::LeftButton);
    EXPECT_EQ(m_sample.segment(0).planned, minutes(40));
    EXPECT_EQ(differences(), QStringList());
    EXPECT_FALSE(button("Bring back")->isEnabled());
    m_sample.desk().undo();
    EXPECT_EQ(m_sample.segment(0).planned, minutes(35));
}

TEST_F(VersionsDialogTest, ListsTheEditsTheLastOneFirst)
{
    m_sample.desk().commit(QStringLiteral("Lengthen"),
                           setPlanned(m_sample.desk().saved(), m_sample.segment(0).id, minutes(45)));
    m_sample.desk().undo();
    open();
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    const QListWidget* edits = named<QListWidget>("Edits");
    ASSERT_EQ(edits->count(), 2);
    EXPECT_TRUE(edits->item(0)->text().startsWith(QStringLiteral("Lengthen (undone)")));
    EXPECT_TRUE(edits->item(1)->text().startsWith(QStringLiteral("Shorten")));
    EXPECT_EQ(differences().size(), 1) << "from the undone state to today";
}

TEST_F(VersionsDialogTest, AsksForAComparisonWithAVersionButNotWithAnEdit)
{
    open();
    QList<QUuid> wanted;
    QObject::connect(m_dialog.get(), &VersionsDialog::compareWanted, m_dialog.get(),
                     [&wanted](const QUuid& version) { wanted.append(version); });
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    EXPECT_FALSE(button("Compare…")->isEnabled());
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(0);
    QTest::mouseClick(button("Compare…"), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first(), m_sample.desk().document()->versions()->first().id);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(VersionsDialogTest, IsForReadingWhereTheEventIs)
{
    const auto second = std::shared_ptr<Document>(std::move(Document::open(m_sample.path()).value()));
    Desk desk;
    desk.put(second);
    m_dialog = std::make_unique<VersionsDialog>(desk);
    EXPECT_FALSE(button("Bring back")->isEnabled());
    EXPECT_FALSE(button("Rename…")->isEnabled());
    EXPECT_TRUE(button("Look at it in the window")->isEnabled());
    m_dialog.reset();
}

}  // namespace
}  // namespace moderato::test
