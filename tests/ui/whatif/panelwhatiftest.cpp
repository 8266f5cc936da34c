#include "ui/whatif/panelwhatif.h"

#include "core/edit/segments.h"
#include "core/edit/turns.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

namespace moderato {
namespace {

class PanelWhatIfTest : public testing::Test {
protected:
    PanelWhatIfTest()
    {
        m_whatIf.resize(900, 250);
        m_whatIf.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_whatIf));
    }

    Desk& desk() { return m_sample.desk(); }
    const Segment& segment(qsizetype place) const { return m_sample.segment(place); }

    template <class T>
    T& field(const char* accessibleName) const
    {
        for (T* each : m_whatIf.findChildren<T*>())
            if (each->accessibleName() == QLatin1String(accessibleName))
                return *each;
        ADD_FAILURE() << "there is no field " << accessibleName;
        return *m_whatIf.findChild<T*>();
    }
    QString label(const char* name) const { return m_whatIf.findChild<QLabel*>(QLatin1String(name))->text(); }
    QString sentence() const { return label("sentence"); }
    QString note() const { return label("note"); }
    SizeChart& chart() const { return *m_whatIf.findChild<SizeChart*>(); }
    int size() const { return field<QSpinBox>("Panel size").value(); }
    QPushButton& button(const char* text) const
    {
        for (QPushButton* each : m_whatIf.findChildren<QPushButton*>())
            if (each->text() == QLatin1String(text))
                return *each;
        ADD_FAILURE() << "there is no button " << text;
        return *m_whatIf.findChild<QPushButton*>();
    }
    QPushButton& applying() const { return button("Apply to this se&gment"); }

    /// Types a text into a field in place of what it holds.
    template <class T>
    static void type(T& edit, const char* text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QLatin1String(text));
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    SampleDesk m_sample;
    PanelWhatIf m_whatIf{m_sample.desk()};
};

TEST_F(PanelWhatIfTest, SaysWhatIsFixedAndWhatSevenLeaveToTheFloor)
{
    EXPECT_TRUE(sentence().startsWith(QStringLiteral(
        "With 25:00 fixed and 3 + 2 each, seven people leave 30:00 to the floor, a third of 90:00.")));
    EXPECT_TRUE(
        sentence().contains(QStringLiteral("At most seven people leave it the 27:00 that it should have.")));
    EXPECT_EQ(chart().largest(), 7);
}

TEST_F(PanelWhatIfTest, SaysBesideItThatThePolicyWantsASmallerPanel)
{
    EXPECT_TRUE(sentence().endsWith(QStringLiteral("It is more than the policy's largest panel of five.")));
    type(field<QSpinBox>("Panel size"), "5");
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("five people")));
    EXPECT_FALSE(sentence().contains(QStringLiteral("policy")));
}

TEST_F(PanelWhatIfTest, WithTenMinutesFixedTenStillLeaveAThird)
{
    type(field<DurationEdit>("Fixed time"), "10");
    EXPECT_EQ(chart().largest(), 10);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().columnOf(10).center().toPoint());
    EXPECT_EQ(size(), 10);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral(
        "With 10:00 fixed and 3 + 2 each, ten people leave 30:00 to the floor, a third of 90:00.")));
}

TEST_F(PanelWhatIfTest, WithTwoFollowUpsFiveFitAndWithChangeoverFour)
{
    type(field<RoundsEdit>("Rounds of each"), "3+2+2");
    EXPECT_EQ(chart().largest(), 5);
    type(field<DurationEdit>("Changeover"), "0:30");
    EXPECT_EQ(chart().largest(), 4);
    EXPECT_TRUE(sentence().contains(QStringLiteral("3 + 2 + 2 each and 0:30 between two speakers")));
}

TEST_F(PanelWhatIfTest, SlidersMoveByTheKeyboard)
{
    QTest::keyClick(&field<QSlider>("Size of the panel"), Qt::Key_Right);
    EXPECT_EQ(size(), 8);
    QTest::keyClick(&field<QSlider>("Fixed time in minutes"), Qt::Key_Left);
    EXPECT_EQ(field<DurationEdit>("Fixed time").text(), QStringLiteral("24:00"));
    QTest::keyClick(&field<QSlider>("Floor share in per cent"), Qt::Key_Home);
    EXPECT_EQ(field<QDoubleSpinBox>("Floor share").value(), 0.0);
    EXPECT_EQ(chart().largest(), 13);
    QTest::keyClick(&field<QSlider>("Changeover"), Qt::Key_Right);
    EXPECT_EQ(field<DurationEdit>("Changeover").text(), QStringLiteral("0:05"));
}

TEST_F(PanelWhatIfTest, ArrowsOnTheChartChooseASize)
{
    QTest::keyClick(&chart(), Qt::Key_Left);
    EXPECT_EQ(size(), 6);
    QTest::keyClick(&chart(), Qt::Key_Right);
    QTest::keyClick(&chart(), Qt::Key_Right);
    EXPECT_EQ(size(), 8);
    EXPECT_TRUE(sentence().contains(QStringLiteral("eight people leave 25:00")));
}

TEST_F(PanelWhatIfTest, SaysByHowMuchAPanelIsTooLarge)
{
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(&chart(), Qt::Key_Right);
    EXPECT_TRUE(sentence().contains(QStringLiteral("14 people take 5:00 more than the 90:00 there are.")));
}

TEST_F(PanelWhatIfTest, NothingIsAppliedToTheWholeSession)
{
    QTest::keyClick(&chart(), Qt::Key_Left);
    EXPECT_FALSE(applying().isEnabled());
    EXPECT_TRUE(note().contains(QStringLiteral("Choose one panel segment")));
}

TEST_F(PanelWhatIfTest, ASegmentIsHeldAgainstItsOwnDuration)
{
    m_sample.select(0);
    EXPECT_EQ(field<QComboBox>("Panel of").currentText(), segment(0).title);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral(
        "With 5:00 fixed and 3 + 2 each, four people leave 15:00 to the floor, 37 % of 40:00.")));
    EXPECT_EQ(chart().largest(), 4);
    m_sample.select(3);
    EXPECT_EQ(field<QComboBox>("Panel of").currentText(), QStringLiteral("The whole session"));
}

TEST_F(PanelWhatIfTest, TheChosenPanelIsSelectedInTheAgenda)
{
    QComboBox& scopes = field<QComboBox>("Panel of");
    scopes.setFocus();
    QTest::keyClick(&scopes, Qt::Key_Down);
    ASSERT_TRUE(desk().current());
    EXPECT_EQ(desk().current()->id, segment(0).id);
    QTest::keyClick(&scopes, Qt::Key_Home);
    EXPECT_FALSE(desk().current());
}

TEST_F(PanelWhatIfTest, OtherRoundsAreAppliedAsOneStep)
{
    m_sample.select(0);
    EXPECT_FALSE(applying().isEnabled());
    type(field<RoundsEdit>("Rounds of each"), "4+1");
    EXPECT_EQ(note(), QStringLiteral("Apply to give all 4 + 1."));
    QTest::mouseClick(&applying(), Qt::LeftButton);
    for (const Turn& turn : segment(0).turns)
        EXPECT_EQ(turn.rounds, (QList<Seconds>{minutes(4), minutes(1)}));
    EXPECT_FALSE(applying().isEnabled());
    desk().undo();
    EXPECT_EQ(segment(0).turns.first().rounds, test::threeAndTwo);
}

TEST_F(PanelWhatIfTest, ASmallerPanelNamesWhoGoes)
{
    m_sample.select(0);
    QTest::keyClick(&chart(), Qt::Key_Left);
    Agenda alone;
    alone.segments = {segment(0)};
    const PersonId goes = panelByStaying(*desk().session(), alone).last();
    EXPECT_TRUE(note().contains(personName(desk().event(), goes)));
    QTest::mouseClick(&applying(), Qt::LeftButton);
    ASSERT_EQ(segment(0).turns.size(), 3);
    for (const Turn& turn : segment(0).turns)
        EXPECT_NE(turn.person, goes);
    EXPECT_EQ(size(), 3);
}

TEST_F(PanelWhatIfTest, ALargerPanelSaysHowManyAreToBeAdded)
{
    m_sample.select(0);
    QTest::keyClick(&chart(), Qt::Key_Right);
    QTest::keyClick(&chart(), Qt::Key_Right);
    EXPECT_TRUE(note().contains(QStringLiteral("2 more people are to be added")));
    EXPECT_FALSE(applying().isEnabled());
}

TEST_F(PanelWhatIfTest, WhatWasTriedStaysWhileThePlanChangesElsewhere)
{
    type(field<RoundsEdit>("Rounds of each"), "3+2+2");
    ASSERT_TRUE(
        desk().commit(QStringLiteral("Shorten"), setPlanned(desk().saved(), segment(3).id, minutes(8))));
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("With 23:00 fixed and 3 + 2 + 2 each")));
    QTest::mouseClick(&button("As &planned"), Qt::LeftButton);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("With 23:00 fixed and 3 + 2 each")));
}

TEST_F(PanelWhatIfTest, ABadTextChangesNothing)
{
    type(field<RoundsEdit>("Rounds of each"), "x");
    type(field<DurationEdit>("Fixed time"), "y");
    QTest::keyClick(&field<DurationEdit>("Fixed time"), Qt::Key_Escape);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("With 25:00 fixed and 3 + 2 each")));
    EXPECT_EQ(field<RoundsEdit>("Rounds of each").text(), QStringLiteral("3 + 2"));
}

TEST_F(PanelWhatIfTest, SaysWhatToDoWithoutAnAgenda)
{
    Desk empty;
    const PanelWhatIf whatIf(empty);
    EXPECT_TRUE(whatIf.findChild<QLabel*>(QStringLiteral("sentence"))
                    ->text()
                    .contains(QStringLiteral("Show a session")));
    EXPECT_FALSE(whatIf.findChild<TrialFields*>()->isEnabled());
}

TEST(TrialWords, SayCommonFractionsInWords)
{
    EXPECT_EQ(fractionText(minutes(30), minutes(90)), QStringLiteral("a third"));
    EXPECT_EQ(fractionText(minutes(45), minutes(90)), QStringLiteral("half"));
    EXPECT_EQ(fractionText(minutes(25), minutes(90)), QStringLiteral("27 %"));
}

TEST(TrialWords, SayWhereNoPanelOrAnyPanelFits)
{
    PanelTrial trial{{minutes(20), test::threeAndTwo, minutes(10), minutes(0)}, Share{300}, 1, true};
    EXPECT_TRUE(trialVerdict(trial).startsWith(QStringLiteral("No panel")));
    trial.terms.rounds = {Seconds{1}};
    EXPECT_TRUE(trialVerdict(trial).startsWith(QStringLiteral("Even 15 people")));
}

}  // namespace
}  // namespace moderato
