#include "ui/handouts/handoutsview.h"

#include "core/edit/sessions.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "tests/support/scriptedrun.h"
#include "ui/parts/screenclock.h"
#include "ui/parts/textfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

namespace moderato {
namespace {

class HandoutsViewTest : public testing::Test {
protected:
    HandoutsViewTest()
    {
        QSettings().remove(QStringLiteral("handouts"));
        m_view = std::make_unique<HandoutsView>(desk());
        m_view->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_view.get()));
    }
    ~HandoutsViewTest() override { QSettings().remove(QStringLiteral("handouts")); }

    Desk& desk() { return m_sample.desk(); }
    QListWidget& sheets() const { return *m_view->findChild<QListWidget*>(QStringLiteral("sheets")); }
    PageView& pages() const { return *m_view->findChild<PageView*>(); }
    QPushButton& button(const char* text) const
    {
        for (QPushButton* each : m_view->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text))
                return *each;
        ADD_FAILURE() << "there is no button " << text;
        return *m_view->findChild<QPushButton*>();
    }

    /// Ticks a sheet, or takes its tick away, by the keyboard.
    void toggle(Sheet sheet)
    {
        sheets().setCurrentRow(static_cast<int>(sheet));
        QTest::keyClick(&sheets(), Qt::Key_Space);
    }

    SampleDesk m_sample;
    std::unique_ptr<HandoutsView> m_view;
};

TEST_F(HandoutsViewTest, tellsOfTheRunThatIsChosen)
{
    Document& document = *desk().document();
    test::ScriptedRun rehearsal(document.event(), RunKind::Rehearsal);
    rehearsal.begin(minutes(7));
    test::ScriptedRun real(document.event());
    real.begin(minutes(2));
    for (const moderato::Run& run : {rehearsal.run(), real.run()})
        ASSERT_TRUE(document.addRun(run));
    auto& runs = *m_view->findChild<QComboBox*>(QStringLiteral("ofRun"));
    EXPECT_FALSE(runs.isEnabled()) << "no such sheet is wanted";
    toggle(Sheet::RunOfShow);
    toggle(Sheet::After);
    ASSERT_EQ(runs.count(), 3);
    EXPECT_TRUE(m_view->request().options.run.isNull()) << "the last real one";
    EXPECT_TRUE(runs.itemText(1).startsWith(QStringLiteral("Session"))) << "the latest first";
    runs.setFocus();
    QTest::keyClick(&runs, Qt::Key_End);
    EXPECT_EQ(m_view->request().options.run, rehearsal.run().id);
    m_view->showRun(real.run().id);
    EXPECT_EQ(m_view->request().options.run, real.run().id);
    ASSERT_TRUE(document.removeRun(real.run().id));
    EXPECT_TRUE(m_view->request().options.run.isNull());
}

TEST_F(HandoutsViewTest, saysTheTimeAsTheWindowDoes)
{
    EXPECT_EQ(m_view->request().options.clock, ClockStyle::Hours24);
    EXPECT_FALSE(pages().accessibleDescription().contains(QStringLiteral("10:00 AM")));
    ScreenClock::instance().setStyle(ClockStyle::Hours12);
    EXPECT_EQ(m_view->request().options.clock, ClockStyle::Hours12);
    EXPECT_TRUE(pages().accessibleDescription().contains(QStringLiteral("10:00 AM")))
        << "the preview follows at once";
    ScreenClock::instance().setStyle(ClockStyle::Hours24);
}

TEST_F(HandoutsViewTest, beginsWithTheRunOfShow)
{
    EXPECT_GE(pages().pageCount(), 1);
    EXPECT_TRUE(pages().accessibleDescription().contains(QStringLiteral("Run of show")));
    EXPECT_EQ(m_view->request().options.sheets, QList<Sheet>{Sheet::RunOfShow});
    EXPECT_EQ(m_view->request().handouts.size(), 1);
}

TEST_F(HandoutsViewTest, showsABriefForEachPanellistOnceTheyAreTicked)
{
    toggle(Sheet::RunOfShow);
    toggle(Sheet::Brief);
    EXPECT_EQ(m_view->request().handouts.size(), 7);
    EXPECT_EQ(pages().pageCount(), 7);
}

TEST_F(HandoutsViewTest, showsTheBriefOfOnePersonAlone)
{
    toggle(Sheet::RunOfShow);
    toggle(Sheet::Brief);
    auto& people = *m_view->findChild<QComboBox*>(QStringLiteral("briefsFor"));
    people.setFocus();
    QTest::keyClick(&people, Qt::Key_Down);
    EXPECT_EQ(m_view->request().handouts.size(), 1);
    EXPECT_EQ(pages().pageCount(), 1);
}

TEST_F(HandoutsViewTest, followsEveryEdit)
{
    ASSERT_TRUE(desk().commit(QStringLiteral("Rename"), setSessionTitle(desk().saved(), desk().session()->id,
                                                                        QStringLiteral("Bread and roses"))));
    EXPECT_TRUE(pages().accessibleDescription().contains(QStringLiteral("Bread and roses")));
    EXPECT_TRUE(m_view->windowTitle().contains(QStringLiteral("Bread and roses")));
}

TEST_F(HandoutsViewTest, saysWhatToDoIfNothingIsTicked)
{
    toggle(Sheet::RunOfShow);
    EXPECT_FALSE(pages().isVisible());
    EXPECT_FALSE(button("&Print…").isEnabled());
    EXPECT_TRUE(button("&Save as…").isEnabled()) << "a table or a calendar needs no sheet";
    toggle(Sheet::RunOfShow);
    EXPECT_TRUE(pages().isVisible());
}

TEST_F(HandoutsViewTest, keepsTheLookInTheEvent)
{
    TextField* header = nullptr;
    for (TextField* each : m_view->findChildren<TextField*>())
        if (each->placeholderText() == QLatin1String("On top of every page"))
            header = each;
    ASSERT_TRUE(header);
    QTest::mouseClick(header, Qt::LeftButton);
    QTest::keyClicks(header, QStringLiteral("Draft"));
    QTest::keyClick(header, Qt::Key_Return);
    EXPECT_EQ(desk().saved().theme.header, QStringLiteral("Draft"));
    EXPECT_TRUE(pages().accessibleDescription().contains(QStringLiteral("Draft")));
    desk().undo();
    EXPECT_EQ(desk().saved().theme.header, QString());
    EXPECT_EQ(header->text(), QString());
}

TEST_F(HandoutsViewTest, zoomsByKeysAndNamesTheSize)
{
    pages().setFocus();
    pages().setZoom(100);
    QTest::keyClick(&pages(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(pages().zoom(), 110);
    QTest::keyClick(&pages(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(pages().zoom(), 100);
}

TEST_F(HandoutsViewTest, goesThroughThePagesByKeys)
{
    toggle(Sheet::Brief);
    pages().setFocus();
    QTest::keyClick(&pages(), Qt::Key_End);
    EXPECT_EQ(pages().currentPage(), pages().pageCount() - 1);
    QTest::keyClick(&pages(), Qt::Key_Home);
    EXPECT_EQ(pages().currentPage(), 0);
}

TEST_F(HandoutsViewTest, fitsOnASmallScreen)
{
    // 1366 x 768 at 150 %: all buttons are in sight, and the choices scroll.
    m_view->resize(900, 470);
    QApplication::processEvents();
    EXPECT_LE(m_view->width(), 900);
    EXPECT_LE(m_view->height(), 470);
    for (const char* text : {"&Save as…", "One file &each…", "&Print…", "&Close"}) {
        const QPushButton& each = button(text);
        const QRect place(each.mapTo(m_view.get(), QPoint(0, 0)), each.size());
        EXPECT_TRUE(m_view->rect().contains(place)) << text;
        EXPECT_GE(each.width(), each.minimumSizeHint().width()) << text;
    }
    EXPECT_GT(pages().width(), 400);
    EXPECT_GT(pages().height(), 300);
}

TEST_F(HandoutsViewTest, remembersWhatWasTicked)
{
    toggle(Sheet::Chair);
    const HandoutsView again(desk());
    EXPECT_EQ(again.request().options.sheets, (QList<Sheet>{Sheet::RunOfShow, Sheet::Chair}));
}

TEST_F(HandoutsViewTest, takesLargerPrint)
{
    const int before = pages().pageCount();
    m_view->findChild<QSpinBox*>()->setValue(200);
    EXPECT_GT(pages().pageCount(), before);
    EXPECT_EQ(m_view->request().page.percent, 200);
}

}  // namespace
}  // namespace moderato
