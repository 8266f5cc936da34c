#include "core/edit/segments.h"
#include "tests/support/fulldisk.h"
#include "tests/ui/live/conductfixture.h"
#include "ui/live/editedbar.h"
#include "ui/live/wrapupbell.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>

namespace moderato {
namespace {

using enum RunAction;

/// What happens around a session: its end, signs for the stage, an edit of the plan, a failing disk.
class ConductDayTest : public ConductTest {
protected:
    void click(const char* name) { QTest::mouseClick(&child<BigButton>(name), Qt::LeftButton); }

    /// Somebody edits the plan in the planning window.
    void edit(const Result<Event>& next)
    {
        ASSERT_TRUE(document().commit(QStringLiteral("Edit"), next));
        QCoreApplication::processEvents();
    }
    void editPlanned(qsizetype place, Seconds planned)
    {
        edit(setPlanned(document().event(), segment(place), planned));
    }
    bool offersEdits() const { return child<QWidget>("editedBar").isVisible(); }
};

TEST_F(ConductDayTest, offersHowItWentOnceItIsOver)
{
    QSignalSpy review(m_view.get(), &ConductView::reviewWanted);
    press(Qt::Key_N);
    EXPECT_FALSE(child<BigButton>("close").isVisible());
    click("end");
    EXPECT_TRUE(child<BigButton>("close").isVisible());
    EXPECT_FALSE(child<BigButton>("pause").isVisible()) << "nothing is left that could be paused";
    EXPECT_TRUE(child<BigButton>("next").accessibleName().contains(QStringLiteral("how it went")));
    click("next");
    press(Qt::Key_N);
    EXPECT_EQ(review.size(), 2);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, End}));
    click("end");
    press(Qt::Key_N);
    EXPECT_EQ(review.size(), 2) << "it was reopened";
    EXPECT_EQ(log(), (QList<RunAction>{Begin, End, Reopen, StartSegment}));
}

TEST_F(ConductDayTest, closesByButtonAndKey)
{
    press(Qt::Key_N);
    click("end");
    click("close");
    EXPECT_FALSE(m_view->isVisible());
    m_view->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(m_view->isVisible());
    EXPECT_EQ(log(), (QList<RunAction>{Begin, End}));
}

TEST_F(ConductDayTest, offersNothingToPressWhereTheFileCanOnlyBeRead)
{
    press(Qt::Key_N);
    press(Qt::Key_R);
    LiveDesk looking(m_clock);
    ASSERT_TRUE(looking.resume(std::shared_ptr<Document>(std::move(*Document::open(document().path()))),
                               document().runs().first().id));
    ASSERT_FALSE(looking.canAct());
    ConductView view(looking);
    view.resize(1280, 720);
    view.show();
    QStringList pressable;
    for (const QAbstractButton* button : view.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() && !button->accessibleName().isEmpty())
            pressable.append(button->accessibleName());
    pressable.removeOne(QStringLiteral("Next question"));  // which is only looked at
    EXPECT_EQ(pressable, QStringList{QStringLiteral("Show the list of keys")})
        << pressable.join(u'|').toStdString();
}

TEST_F(ConductDayTest, flashesTheStageWithoutAnEntryInTheLog)
{
    QSignalSpy flash(m_view.get(), &ConductView::flashWanted);
    press(Qt::Key_N);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_F6);
    click("flash");
    EXPECT_EQ(flash.size(), 2);
    EXPECT_EQ(child<BigButton>("flash").accessibleName(), QStringLiteral("Flash the stage display"));
    EXPECT_EQ(log(), QList<RunAction>{Begin});
}

TEST_F(ConductDayTest, goesByThePlanAsItIsUntilItBegins)
{
    editPlanned(0, minutes(35));
    EXPECT_EQ(running(0).planned, minutes(35));
    EXPECT_FALSE(offersEdits());
    press(Qt::Key_N);
    EXPECT_EQ(running(0).planned, minutes(35));
    EXPECT_EQ(log(), QList<RunAction>{Begin});
}

TEST_F(ConductDayTest, saysThatThePlanWasEditedAndTakesItOverOnceItWasSeen)
{
    press(Qt::Key_N);
    QCoreApplication::processEvents();
    EXPECT_FALSE(offersEdits());
    editPlanned(3, minutes(12));
    EXPECT_TRUE(offersEdits());
    EXPECT_TRUE(label("edited").contains(QStringLiteral("10:00 to 12:00"))) << label("edited").toStdString();
    EXPECT_EQ(running(3).planned, minutes(10)) << "it is not taken over by itself";
    press(Qt::Key_T);
    auto* dialog = m_view->findChild<EditedDialog*>();
    ASSERT_TRUE(dialog);
    const auto* changes = dialog->findChild<QListWidget*>();
    ASSERT_EQ(changes->count(), 1);
    EXPECT_TRUE(changes->item(0)->text().contains(running(3).title))
        << changes->item(0)->text().toStdString();
    QTest::keyClick(dialog, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(log(), (QList<RunAction>{Begin, ChangePlan}));
    EXPECT_EQ(running(3).planned, minutes(12));
    EXPECT_FALSE(offersEdits());
    m_view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(running(3).planned, minutes(10));
}

TEST_F(ConductDayTest, leavesTheEditedPlanAloneIfToldTo)
{
    press(Qt::Key_N);
    editPlanned(3, minutes(12));
    click("lookAtEdits");
    QTest::keyClick(m_view->findChild<EditedDialog*>(), Qt::Key_Escape);
    EXPECT_TRUE(offersEdits()) << "it was only looked at";
    click("leaveEdits");
    EXPECT_FALSE(offersEdits());
    press(Qt::Key_Plus);
    QCoreApplication::processEvents();
    EXPECT_FALSE(offersEdits());
    EXPECT_EQ(log(), (QList<RunAction>{Begin, ChangePlan})) << "the minute more";
    editPlanned(3, minutes(13));
    EXPECT_TRUE(offersEdits()) << "a further edit is news";
}

TEST_F(ConductDayTest, saysNothingOfEditsOfWhatIsOver)
{
    press(Qt::Key_N);
    press(Qt::Key_N);
    editPlanned(0, minutes(20));
    EXPECT_FALSE(offersEdits());
    press(Qt::Key_T);
    EXPECT_TRUE(label("notice").contains(QStringLiteral("Nothing of what is still to come")));
}

TEST_F(ConductDayTest, saysThatAnActionIsNotSavedAndSavesItAsOfWhenItWasDone)
{
    press(Qt::Key_N);
    advance(minutes(10));
    const RunState before = state();
    {
        const test::FullDisk full(0);
        press(Qt::Key_P);
    }
    EXPECT_EQ(state(), before);
    EXPECT_TRUE(label("notice").contains(QStringLiteral("not saved"))) << label("notice").toStdString();
    EXPECT_TRUE(child<BigButton>("saveAgain").isVisible());
    advance(minutes(1));
    QSignalSpy wanted(m_view.get(), &ConductView::saveAgainWanted);
    press(Qt::Key_S, Qt::ControlModifier);
    click("saveAgain");
    EXPECT_EQ(wanted.size(), 2);
    EXPECT_TRUE(m_live.saveAgain());
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Pause}));
    EXPECT_EQ(last().at, RunTime(minutes(10)));
    EXPECT_FALSE(child<BigButton>("saveAgain").isVisible());
    EXPECT_TRUE(m_live.saveAgain()) << "and not twice";
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Pause}));
}

TEST_F(ConductDayTest, forgetsAnActionThatWasNotSavedOnceTheRunHasGoneOn)
{
    press(Qt::Key_N);
    {
        const test::FullDisk full(0);
        press(Qt::Key_N);
    }
    press(Qt::Key_P);
    EXPECT_FALSE(child<BigButton>("saveAgain").isVisible());
    EXPECT_TRUE(m_live.saveAgain());
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Pause}));
}

TEST_F(ConductDayTest, goesOnInItsFileThatIsReadAgain)
{
    press(Qt::Key_N);
    press(Qt::Key_R);
    const RunState before = state();
    const LiveDesk::Interrupted run = m_live.interrupt();
    EXPECT_FALSE(m_live.hasRun());
    m_live.goOn(m_sample.desk().sharedDocument(), run);
    EXPECT_EQ(state(), before);
    press(Qt::Key_P);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, RaiseHand, Pause}));
}

/// Sounds that would be heard.
class ConductSoundTest : public ConductDayTest {
protected:
    ConductSoundTest()
    {
        m_view->bell().setSound([this] { ++m_sounds; });
    }
    void switchSound() { QTest::mouseClick(&child<QCheckBox>("sound"), Qt::LeftButton, {}, {10, 20}); }

    int m_sounds = 0;
};

TEST_F(ConductSoundTest, isSilentUnlessToldToSound)
{
    press(Qt::Key_N);
    press(Qt::Key_1);
    advance(minutes(2) + Seconds{30});
    EXPECT_EQ(m_sounds, 0);
}

TEST_F(ConductSoundTest, soundsOnceATurnAndOnceASegmentWhenItIsTimeToWrapUp)
{
    press(Qt::Key_F6);
    switchSound();
    press(Qt::Key_Escape);
    press(Qt::Key_N);
    press(Qt::Key_1);
    advance(minutes(1) + Seconds{59});
    EXPECT_EQ(m_sounds, 0);
    advance(Seconds{1});
    EXPECT_EQ(m_sounds, 1);
    advance(Seconds{50});
    advance(minutes(1));
    EXPECT_EQ(m_sounds, 1) << "the same turn";
    press(Qt::Key_2);
    advance(minutes(2));
    EXPECT_EQ(m_sounds, 2) << "another turn";
    press(Qt::Key_0);
    advance(minutes(32));
    EXPECT_EQ(m_sounds, 2);
    advance(minutes(1));
    EXPECT_EQ(m_sounds, 3) << "the segment";
}

TEST_F(ConductSoundTest, remembersThatItSounds)
{
    press(Qt::Key_F6);
    switchSound();
    EXPECT_TRUE(ConductView(m_live).bell().isOn());
    switchSound();
    EXPECT_FALSE(ConductView(m_live).bell().isOn());
}

TEST_F(ConductSoundTest, doesNotSoundForWhatIsNewAndShortAlready)
{
    press(Qt::Key_F6);
    switchSound();
    press(Qt::Key_Escape);
    press(Qt::Key_N);
    advance(minutes(39));
    EXPECT_EQ(m_sounds, 1);
    const LiveDesk::Interrupted run = m_live.interrupt();
    m_live.goOn(m_sample.desk().sharedDocument(), run);
    EXPECT_EQ(m_sounds, 1);
}

}  // namespace
}  // namespace moderato
