#include "tests/ui/live/conductfixture.h"
#include "ui/live/clockfigure.h"
#include "ui/live/planstrip.h"
#include "ui/live/recoveryrow.h"
#include "ui/live/speakerlist.h"

#include <QLineEdit>
#include <QListWidget>

namespace moderato {
namespace {

using enum RunAction;

class ConductPeopleTest : public ConductTest {
protected:
    ConductPeopleTest() { press(Qt::Key_N); }

    QString turnClock() const { return m_view->findChildren<ClockFigure*>().at(0)->text(); }
    QString rowText(int place) const
    {
        QStringList texts;
        for (const QLabel* text : m_view->findChildren<SpeakerRow*>().at(place)->findChildren<QLabel*>())
            texts.append(text->text());
        return texts.join(u'|');
    }
    QListWidget& queue() const { return child<QListWidget>("queue"); }
    PersonId speaker(qsizetype place) const { return running(0).turns.at(place).person; }
    const PlanStrip& strip() const { return *m_view->findChild<PlanStrip*>(); }
};

TEST_F(ConductPeopleTest, startsATurnByItsDigitAndCountsTheInterventionDown)
{
    press(Qt::Key_2);
    EXPECT_EQ(last().action, StartTurn);
    EXPECT_EQ(last().person, speaker(1));
    advance(minutes(1));
    EXPECT_TRUE(turnClock().contains(QStringLiteral("2:00"))) << turnClock().toStdString();
    EXPECT_TRUE(rowText(1).contains(QStringLiteral("Intervention 2:00 left"))) << rowText(1).toStdString();
    EXPECT_TRUE(rowText(1).contains(QStringLiteral("spoke 1:00 of 5:00"))) << rowText(1).toStdString();
}

TEST_F(ConductPeopleTest, countsTheFollowUpAsARoundOfItsOwn)
{
    press(Qt::Key_1);
    advance(minutes(3));
    press(Qt::Key_0);
    EXPECT_EQ(last().action, EndTurn);
    press(Qt::Key_1);
    advance(minutes(1));
    EXPECT_TRUE(turnClock().contains(QStringLiteral("1:00"))) << turnClock().toStdString();
    EXPECT_TRUE(rowText(0).contains(QStringLiteral("spoke 4:00 of 5:00"))) << rowText(0).toStdString();
}

TEST_F(ConductPeopleTest, saysByWordAndShapeWhenToWrapUpAndWhenItIsOver)
{
    press(Qt::Key_1);
    advance(minutes(2) + Seconds{30});
    EXPECT_TRUE(turnClock().contains(QStringLiteral("0:30 wrap up"))) << turnClock().toStdString();
    advance(minutes(1));
    EXPECT_TRUE(turnClock().contains(QStringLiteral("0:30 over"))) << turnClock().toStdString();
}

TEST_F(ConductPeopleTest, givesTheFloorByAClickOnARow)
{
    QTest::mouseClick(m_view->findChildren<SpeakerRow*>().at(2)->findChild<BigButton*>(), Qt::LeftButton);
    EXPECT_EQ(last().person, speaker(2));
    QTest::mouseClick(m_view->findChildren<SpeakerRow*>().at(2)->findChild<BigButton*>(), Qt::LeftButton);
    EXPECT_EQ(last().action, EndTurn);
}

TEST_F(ConductPeopleTest, givesTheMinutesOfWhoIsNotHereToTheFloorByOneKey)
{
    const PersonId absent = speaker(1);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ShiftModifier);
    EXPECT_EQ(last().action, Absent);
    EXPECT_EQ(last().person, absent);
    EXPECT_EQ(running(0).floorReserve, minutes(20));
    EXPECT_EQ(m_view->findChildren<SpeakerRow*>().size(), 4) << "they stay in the list";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(running(0).floorReserve, minutes(15));
}

/// As in a window that comes back after the program was cut off.
TEST_F(ConductPeopleTest, strikesNobodyOutWhomNobodyHasMarked)
{
    press(Qt::Key_F, Qt::ShiftModifier);
    EXPECT_EQ(log(), QList{Begin});
    EXPECT_TRUE(label("notice").contains(QStringLiteral("No speaker is marked")))
        << label("notice").toStdString();
    press(Qt::Key_4);
    const ConductView again(m_live);
    EXPECT_EQ(again.findChild<SpeakerList*>()->marked(), speaker(3)) << "who has the floor";
}

TEST_F(ConductPeopleTest, takesHandsDownByOneKeyAndCallsThem)
{
    press(Qt::Key_R);
    EXPECT_EQ(last().details->attendance, Attendance::OnSite);
    press(Qt::Key_O);
    EXPECT_EQ(last().details->attendance, Attendance::Online);
    EXPECT_EQ(queue().count(), 2);
    EXPECT_TRUE(label("measure").startsWith(QStringLiteral("2 waiting, 2:00 each")))
        << label("measure").toStdString();
    press(Qt::Key_C);
    EXPECT_EQ(last().action, StartTurn);
    EXPECT_EQ(queue().count(), 1);
    EXPECT_TRUE(label("onFloor").contains(QStringLiteral("in the room"))) << label("onFloor").toStdString();
}

TEST_F(ConductPeopleTest, takesANameThatIsTypedAndKeepsItsLettersOutOfTheKeys)
{
    press(Qt::Key_H);
    type("Norbert Nobody");
    press(Qt::Key_Return);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, RaiseHand})) << "no letter was a command";
    EXPECT_EQ(last().details->name, QStringLiteral("Norbert Nobody"));
    press(Qt::Key_H);
    const QList<Person> people = state().plan.people;
    const Person known = *std::find_if(people.cbegin(), people.cend(), [](const Person& person) {
        return person.name == QString::fromLatin1(person.name.toLatin1()) && !person.constituency.isEmpty();
    });
    type(known.name.toLatin1().constData());
    press(Qt::Key_Return);
    EXPECT_EQ(last().details->person, known.id);
    EXPECT_EQ(last().details->group, known.constituency);
}

TEST_F(ConductPeopleTest, takesNoLetterOfANameForACommandWhereTheQueueIsClosed)
{
    press(Qt::Key_X);
    press(Qt::Key_H);
    EXPECT_TRUE(label("notice").contains(QStringLiteral("The queue is closed. Esc, then X reopens it")))
        << label("notice").toStdString();
    type("Nina Bob");
    press(Qt::Key_Return);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, CloseQueue}));
    EXPECT_TRUE(label("notice").contains(QStringLiteral("closed"))) << label("notice").toStdString();
    EXPECT_EQ(child<QLineEdit>("handName").text(), QStringLiteral("Nina Bob"));
    press(Qt::Key_Escape);
    press(Qt::Key_X);
    press(Qt::Key_H);
    press(Qt::Key_Return);
    EXPECT_EQ(last().details->name, QStringLiteral("Nina Bob"));
    EXPECT_TRUE(child<QLineEdit>("handName").text().isEmpty());
}

TEST_F(ConductPeopleTest, addsTheHandByReturnWhereverInItsFormTheFocusIs)
{
    press(Qt::Key_H);
    type("Norbert Nobody");
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(last().action, RaiseHand);
    EXPECT_EQ(last().details->name, QStringLiteral("Norbert Nobody"));
    EXPECT_EQ(last().details->attendance, Attendance::Online);
    press(Qt::Key_H);
    type("Olga Other");
    for (int steps = 0; steps < 4; ++steps)
        press(Qt::Key_Tab);
    type("Youth");
    press(Qt::Key_Return);
    EXPECT_EQ(last().details->name, QStringLiteral("Olga Other"));
    EXPECT_EQ(last().details->group, QStringLiteral("Youth"));
    EXPECT_EQ(log(), (QList<RunAction>{Begin, RaiseHand, RaiseHand})) << "each once";
}

TEST_F(ConductPeopleTest, withdrawsCallsBackClosesAndReopens)
{
    press(Qt::Key_R);
    queue().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    EXPECT_EQ(queue().count(), 0);
    for (BigButton* button : m_view->findChildren<BigButton*>())
        if (button->accessibleName().startsWith(QLatin1String("Put who")))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(queue().count(), 1);
    press(Qt::Key_X);
    EXPECT_FALSE(state().queueOpen);
    press(Qt::Key_X);
    EXPECT_TRUE(state().queueOpen);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, RaiseHand, WithdrawHand, CallBackHand, CloseQueue, OpenQueue}));
}

TEST_F(ConductPeopleTest, neverTouchesARunningTurnByChangingTheQueue)
{
    press(Qt::Key_1);
    advance(minutes(1));
    press(Qt::Key_R);
    press(Qt::Key_O);
    press(Qt::Key_X);
    advance(minutes(1));
    EXPECT_TRUE(turnClock().contains(QStringLiteral("1:00"))) << turnClock().toStdString();
}

TEST_F(ConductPeopleTest, saysWhatTheFloorHasLostAndRecordsThatItWasAChoice)
{
    EXPECT_FALSE(child<QWidget>("floorBand").isVisible());
    press(Qt::Key_1);
    advance(minutes(31));
    auto& band = child<QWidget>("floorBand");
    EXPECT_TRUE(band.isVisible());
    EXPECT_TRUE(
        band.findChild<QLabel*>()->text().contains(QStringLiteral("The floor has lost 6:00 of 30:00")))
        << band.findChild<QLabel*>()->text().toStdString();
    press(Qt::Key_F);
    EXPECT_EQ(last().action, SpendFloor);
    EXPECT_EQ(state().floorSpent.size(), 1);
}

TEST_F(ConductPeopleTest, offersRankedWaysToEndOnTimeAndTakesOneByAKey)
{
    advance(minutes(44));
    auto& ways = child<BigButton>("ways");
    EXPECT_TRUE(ways.isVisible());
    QTest::mouseClick(&ways, Qt::LeftButton);
    auto* first = qobject_cast<RecoveryRow*>(QApplication::focusWidget());
    ASSERT_TRUE(first);
    EXPECT_FALSE(strip().shown().caption.isEmpty()) << "what it would do is previewed";
    EXPECT_EQ(log(), (QList<RunAction>{Begin})) << "and nothing done";
    press(Qt::Key_Escape);
    EXPECT_TRUE(strip().shown().caption.isEmpty());
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(last().action, Recover);
    const QString end = label("end");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(label("end"), end);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Recover, Undo}));
}

TEST_F(ConductPeopleTest, namesEverybodyWhomAWayAffectsWithTheirMinutes)
{
    advance(minutes(44));
    press(Qt::Key_F3);
    for (const RecoveryRow* row : m_view->findChildren<RecoveryRow*>()) {
        if (!row->accessibleName().contains(QStringLiteral("ollow-up")))
            continue;
        const QStringList lines = row->toolTip().split(u'\n');
        for (const Turn& turn : running(1).turns) {
            const QString name = personName(state().plan, turn.person);
            EXPECT_TRUE(std::any_of(lines.cbegin(), lines.cend(), [&name](const QString& line) {
                return line.startsWith(name) && line.contains(QStringLiteral("less"));
            })) << name.toStdString();
            EXPECT_TRUE(row->accessibleDescription().contains(name));
            EXPECT_TRUE(row->findChildren<QLabel*>().at(2)->text().contains(name)) << "to be read in the row";
        }
        return;
    }
    ADD_FAILURE() << "no way trims follow-ups";
}

TEST_F(ConductPeopleTest, previewsAWayThatIsPointedAt)
{
    advance(minutes(44));
    press(Qt::Key_F3);
    press(Qt::Key_Escape);
    RecoveryRow* row = m_view->findChildren<RecoveryRow*>().at(0);
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), row->mapToGlobal(QPointF(5, 5)));
    QCoreApplication::sendEvent(row, &enter);
    EXPECT_FALSE(strip().shown().caption.isEmpty());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(row, &leave);
    EXPECT_TRUE(strip().shown().caption.isEmpty());
}

TEST_F(ConductPeopleTest, keepsNotesAndOutcomesWithTheirMoment)
{
    advance(minutes(5));
    press(Qt::Key_M);
    type("Next point: no bans");
    press(Qt::Key_Return);
    press(Qt::Key_M);
    type("Agreed");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Note, Outcome}));
    ASSERT_EQ(state().notes.size(), 2);
    EXPECT_EQ(state().notes.first().text, QStringLiteral("Next point: no bans"));
    EXPECT_EQ(state().notes.first().segment, segment(0));
    EXPECT_EQ(state().notes.first().at, RunTime(minutes(5)));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state().notes.size(), 1) << "the key is the window's again";
}

TEST_F(ConductPeopleTest, sendsMessagesToTheStageAndBlanksIt)
{
    press(Qt::Key_M, Qt::ControlModifier);
    type("Please come closer");
    press(Qt::Key_Return);
    EXPECT_EQ(state().message, QStringLiteral("Please come closer"));
    for (BigButton* button : m_view->findChildren<BigButton*>())
        if (button->accessibleName() == QLatin1String("Please wrap up"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(state().message, QStringLiteral("Please wrap up"));
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(state().blank);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(state().blank);
}

TEST_F(ConductPeopleTest, saysOnEveryTabWhatIsOnTheStageAndTakesItOffByAKey)
{
    press(Qt::Key_M, Qt::ControlModifier);
    type("Please wrap up");
    press(Qt::Key_Return);
    press(Qt::Key_F2);
    EXPECT_TRUE(child<QLabel>("onStage").isVisible());
    EXPECT_TRUE(label("onStage").contains(QStringLiteral("\"Please wrap up\"")))
        << label("onStage").toStdString();
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(label("onStage").contains(QStringLiteral("blank"))) << label("onStage").toStdString();
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(state().message.isEmpty());
    EXPECT_TRUE(label("onStage").isEmpty());
    const QList<RunAction> before = log();
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(log(), before);
    EXPECT_EQ(label("notice"), QStringLiteral("No message is on the stage."));
}

}  // namespace
}  // namespace moderato
