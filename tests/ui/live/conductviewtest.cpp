#include "core/edit/segments.h"
#include "tests/ui/live/conductfixture.h"
#include "ui/live/clockfigure.h"
#include "ui/live/planstrip.h"
#include "ui/live/speakerrow.h"

#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QTabBar>
#include <QTableWidget>

namespace moderato {
namespace {

using enum RunAction;

class ConductViewTest : public ConductTest {
protected:
    QString clock(int place) const { return m_view->findChildren<ClockFigure*>().at(place)->text(); }
    PlanStrip& strip() const { return *m_view->findChild<PlanStrip*>(); }
};

TEST_F(ConductViewTest, saysWhatWillBeginBeforeItHas)
{
    EXPECT_EQ(label("pace"), QStringLiteral("Not begun"));
    EXPECT_TRUE(label("now").contains(running(0).title));
    EXPECT_TRUE(log().isEmpty());
}

TEST_F(ConductViewTest, startsGoesOnAndBackByKeys)
{
    press(Qt::Key_N);
    EXPECT_EQ(segmentOn(state()), segment(0));
    press(Qt::Key_N);
    EXPECT_EQ(segmentOn(state()), segment(1));
    press(Qt::Key_B);
    EXPECT_EQ(segmentOn(state()), segment(0));
    EXPECT_EQ(log(), (QList<RunAction>{Begin, StartSegment, StartSegment}));
}

TEST_F(ConductViewTest, takesAWrongNextBackAsIfItHadNotBeen)
{
    press(Qt::Key_N);
    advance(minutes(10));
    press(Qt::Key_N);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, StartSegment, Undo}));
    EXPECT_EQ(segmentOn(state()), segment(0));
    EXPECT_TRUE(clock(1).contains(QStringLiteral("30:00"))) << clock(1).toStdString();
}

TEST_F(ConductViewTest, doesTheSameByLargeButtons)
{
    QTest::mouseClick(&child<BigButton>("next"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("pause"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("pause"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("longer"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("shorter"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("skip"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("undo"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("next"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("back"), Qt::LeftButton);
    QTest::mouseClick(&child<BigButton>("end"), Qt::LeftButton);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, Pause, Resume, ChangePlan, ChangePlan, ChangePlan, Undo,
                                       StartSegment, StartSegment, End}));
    EXPECT_EQ(state().phase, RunPhase::Over);
}

TEST_F(ConductViewTest, reopensASessionThatWasEnded)
{
    press(Qt::Key_N);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(label("now").contains(QStringLiteral("over")));
    EXPECT_TRUE(clock(2).contains(QStringLiteral("left, of 90:00"))) << clock(2).toStdString();
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(state().phase, RunPhase::Running);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, End, Reopen}));
}

TEST_F(ConductViewTest, holdsTheClocksOfSegmentAndTurnInAPause)
{
    press(Qt::Key_N);
    press(Qt::Key_1);
    advance(minutes(1));
    press(Qt::Key_P);
    advance(minutes(5));
    EXPECT_TRUE(clock(0).contains(QStringLiteral("2:00 paused"))) << clock(0).toStdString();
    EXPECT_TRUE(clock(1).contains(QStringLiteral("39:00 paused"))) << clock(1).toStdString();
    EXPECT_TRUE(clock(2).contains(QStringLiteral("84:00 left"))) << clock(2).toStdString();
    EXPECT_TRUE(label("pace").contains(QStringLiteral("5:00 behind"))) << label("pace").toStdString();
}

TEST_F(ConductViewTest, makesTheSegmentLongerAndShorterByAMinute)
{
    press(Qt::Key_N);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    EXPECT_EQ(running(0).planned, minutes(42));
    press(Qt::Key_Minus);
    EXPECT_EQ(running(0).planned, minutes(41));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(running(0).planned, minutes(42));
}

TEST_F(ConductViewTest, correctsAfterwardsWhenItBegan)
{
    press(Qt::Key_N);
    press(Qt::Key_G);
    type("2");
    press(Qt::Key_Return);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, CorrectBegin}));
    EXPECT_EQ(last().amount, minutes(2));
    advance(RunTime{0});
    EXPECT_TRUE(clock(1).contains(QStringLiteral("38:00"))) << clock(1).toStdString();
    press(Qt::Key_N);
    EXPECT_EQ(segmentOn(state()), segment(1)) << "the keys are the window's again";
}

TEST_F(ConductViewTest, beginsASessionThatIsOnAlready)
{
    advance(minutes(5));
    press(Qt::Key_G);
    type("3:00");
    press(Qt::Key_Return);
    EXPECT_EQ(log(), (QList<RunAction>{Begin, CorrectBegin}));
    EXPECT_TRUE(clock(1).contains(QStringLiteral("37:00"))) << clock(1).toStdString();
    EXPECT_TRUE(label("pace").contains(QStringLiteral("2:00 behind")));
}

TEST_F(ConductViewTest, jumpsByADoubleClickOnTheStripOrByItsKeys)
{
    press(Qt::Key_N);
    const QPoint place = strip().areaOf(segment(3)).center().toPoint();
    QTest::mouseClick(&strip(), Qt::LeftButton, {}, place);
    EXPECT_EQ(segmentOn(state()), segment(0)) << "a click ends nobody's turn";
    EXPECT_TRUE(label("notice").startsWith(m_sample.segment(3).title)) << label("notice").toStdString();
    EXPECT_TRUE(label("notice").contains(QStringLiteral("double click"))) << label("notice").toStdString();
    QTest::mouseDClick(&strip(), Qt::LeftButton, {}, place);
    EXPECT_EQ(segmentOn(state()), segment(3));
    press(Qt::Key_Z, Qt::ControlModifier);
    strip().setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(segmentOn(state()), segment(1)) << "from the one that was clicked on";
}

TEST_F(ConductViewTest, skipsBringsBackAndJumpsInTheListOfThePlan)
{
    press(Qt::Key_N);
    press(Qt::Key_J);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    EXPECT_TRUE(running(2).parked);
    press(Qt::Key_Insert);
    EXPECT_FALSE(running(2).parked);
    press(Qt::Key_Return);
    EXPECT_EQ(segmentOn(state()), segment(2));
    EXPECT_EQ(log(), (QList<RunAction>{Begin, ChangePlan, ChangePlan, StartSegment}));
}

TEST_F(ConductViewTest, saysInWordsHowItStandsAndWhenItEnds)
{
    press(Qt::Key_N);
    EXPECT_TRUE(label("pace").contains(QStringLiteral("on time")));
    advance(minutes(44) + Seconds{30});
    EXPECT_TRUE(label("pace").contains(QStringLiteral("4:30 behind"))) << label("pace").toStdString();
    EXPECT_TRUE(label("end").contains(QStringLiteral("11:34:30, 4:30 after the limit")))
        << label("end").toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    advance(RunTime{0});
    press(Qt::Key_N);
    EXPECT_TRUE(clock(1).contains(QStringLiteral("40:00")));
}

TEST_F(ConductViewTest, saysWhyNothingHappens)
{
    press(Qt::Key_P);
    EXPECT_TRUE(label("notice").startsWith(QStringLiteral("⚠"))) << label("notice").toStdString();
    press(Qt::Key_N);
    EXPECT_FALSE(label("notice").startsWith(QStringLiteral("⚠")));
    EXPECT_TRUE(label("notice").contains(QStringLiteral("Start")));
}

TEST_F(ConductViewTest, listsAllKeys)
{
    press(Qt::Key_F1);
    auto* list = m_view->findChild<QDialog*>();
    ASSERT_TRUE(list);
    const auto* table = list->findChild<QTableWidget*>();
    EXPECT_EQ(table->rowCount(), liveKeys().size() + numberKeys().size());
    for (int row = 0; row < table->rowCount(); ++row)
        EXPECT_FALSE(table->item(row, 0)->text().isEmpty()) << row;
    list->close();
}

TEST_F(ConductViewTest, hasAllItsKeysInTheDocs)
{
    QFile page(QStringLiteral(MODERATO_SOURCE_DIR "/docs/shortcuts.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const LiveKey& key : liveKeys()) {
        QStringList keys;
        for (const QKeySequence& sequence : key.keys)
            keys.append(QStringLiteral("`%1`").arg(sequence.toString()));
        const QString row = QStringLiteral("| %1 | %2 |").arg(keys.join(QStringLiteral(", ")), key.text);
        EXPECT_TRUE(text.contains(row)) << row.toStdString();
    }
}

TEST_F(ConductViewTest, putsTheNextQuestionOnTheTable)
{
    press(Qt::Key_N);
    const QList<Question> questions = running(0).questions;
    ASSERT_FALSE(questions.isEmpty());
    EXPECT_TRUE(label("question").contains(questions.first().text));
    press(Qt::Key_Q);
    EXPECT_TRUE(label("question").contains(questions.at(questions.size() > 1 ? 1 : 0).text));
}

TEST_F(ConductViewTest, fitsASmallScreenWithLargeTargets)
{
    press(Qt::Key_N);
    EXPECT_LE(m_view->minimumSizeHint().width(), 1280);
    EXPECT_LE(m_view->minimumSizeHint().height(), 720);
    for (const BigButton* button : m_view->findChildren<BigButton*>())
        if (button->isVisible()) {
            EXPECT_GE(button->height(), 44) << button->accessibleName().toStdString();
            EXPECT_GE(button->width(), 44) << button->accessibleName().toStdString();
        }
}

TEST_F(ConductViewTest, leavesItsTargetsWhereTheyAreWhenItGetsLate)
{
    press(Qt::Key_N);
    QTest::qWait(0);
    ASSERT_FALSE(child<BigButton>("ways").isVisible());
    const auto places = [this] {
        QList<QPoint> tops;
        for (const char* name : {"call", "endTurn", "next", "undo"})
            tops.append(child<BigButton>(name).mapTo(m_view.get(), QPoint()));
        return tops;
    };
    const QList<QPoint> before = places();
    advance(minutes(44));
    QTest::qWait(0);
    ASSERT_TRUE(child<BigButton>("ways").isVisible());
    EXPECT_EQ(places(), before);
    ASSERT_TRUE(
        document().commit(QStringLiteral("Edit"), setPlanned(document().event(), segment(3), minutes(12))));
    QTest::qWait(0);
    ASSERT_TRUE(child<QWidget>("editedBar").isVisible());
    EXPECT_EQ(child<QWidget>("editedBar").visibleRegion(), QRegion(child<QWidget>("editedBar").rect()));
    EXPECT_EQ(places(), before);
}

TEST_F(ConductViewTest, showsFourOfThoseWhoWait)
{
    press(Qt::Key_N);
    press(Qt::Key_R);
    QTest::qWait(0);
    EXPECT_GE(child<QListWidget>("queue").viewport()->height(), 4 * 44 + 22)
        << "and a sign that there are more";
}

/// A projector's or a tablet's: 1280 x 800 with everything twice as large.
class ConductSmallTest : public ConductViewTest {
protected:
    ConductSmallTest()
    {
        press(Qt::Key_N);
        resize(QSize(640, 368));
    }
    void resize(const QSize& size)
    {
        m_view->resize(size);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
    static bool isWhole(const QWidget& widget) { return widget.visibleRegion() == QRegion(widget.rect()); }
};

TEST_F(ConductSmallTest, keepsWhatIsOnAndAllThreeClocksInSight)
{
    ASSERT_EQ(m_view->size(), QSize(640, 368));
    EXPECT_TRUE(isWhole(child<QWidget>("now")));
    EXPECT_TRUE(isWhole(child<QWidget>("next")));
    for (const ClockFigure* clock : m_view->findChildren<ClockFigure*>())
        EXPECT_TRUE(isWhole(*clock)) << clock->text().toStdString();
    for (const char* button :
         {"back", "next", "pause", "shorter", "longer", "skip", "began", "undo", "end"}) {
        EXPECT_TRUE(isWhole(child<BigButton>(button))) << button;
        EXPECT_GE(child<BigButton>(button).height(), 44) << button;
    }
    EXPECT_TRUE(isWhole(strip()));
}

TEST_F(ConductSmallTest, keepsTheClocksInSightWhenItIsLateAndThePlanWasEdited)
{
    advance(minutes(44));
    ASSERT_TRUE(
        document().commit(QStringLiteral("Edit"), setPlanned(document().event(), segment(3), minutes(12))));
    resize(QSize(640, 369));
    ASSERT_TRUE(child<QWidget>("editedBar").isVisible());
    for (const ClockFigure* clock : m_view->findChildren<ClockFigure*>())
        EXPECT_TRUE(isWhole(*clock)) << clock->text().toStdString();
}

TEST_F(ConductSmallTest, movesNoTargetForAMessageOnTheStage)
{
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_B, Qt::ControlModifier);
    resize(QSize(640, 369));
    const QPoint before = child<BigButton>("next").mapTo(m_view.get(), QPoint());
    press(Qt::Key_M, Qt::ControlModifier);
    type("Please come closer to the microphone");
    press(Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_TRUE(label("onStage").contains(QStringLiteral("Please come"))) << label("onStage").toStdString();
    EXPECT_EQ(child<BigButton>("next").mapTo(m_view.get(), QPoint()), before);
}

TEST_F(ConductSmallTest, cutsNothingOfASpeakersRow)
{
    press(Qt::Key_1);
    advance(Seconds{40});
    QTest::qWait(0);
    for (const SpeakerRow* row : m_view->findChildren<SpeakerRow*>())
        for (const QLabel* label : row->findChildren<QLabel*>())
            EXPECT_GE(label->width(), label->fontMetrics().horizontalAdvance(label->text()))
                << label->text().toStdString();
}

TEST_F(ConductSmallTest, hasTheSpeakersAsATabAndGivesThemTheirPlaceBack)
{
    auto& tabs = *m_view->findChild<QTabWidget*>();
    ASSERT_EQ(tabs.count(), 6);
    EXPECT_EQ(tabs.tabText(0), QStringLiteral("Speakers"));
    EXPECT_TRUE(m_view->findChild<SpeakerRow*>()->isVisible());
    press(Qt::Key_F2);
    EXPECT_FALSE(m_view->findChild<SpeakerRow*>()->isVisible());
    EXPECT_TRUE(child<QWidget>("queue").isVisible());
    press(Qt::Key_2);
    EXPECT_EQ(last().action, StartTurn) << "the keys stay";
    resize(QSize(1280, 720));
    EXPECT_EQ(tabs.count(), 5);
    EXPECT_TRUE(m_view->findChild<SpeakerRow*>()->isVisible());
    EXPECT_TRUE(child<QWidget>("queue").isVisible());
}

TEST_F(ConductSmallTest, keepsWhoWaitsAndTheCallInSight)
{
    press(Qt::Key_R);
    press(Qt::Key_F2);
    QTest::qWait(0);
    EXPECT_TRUE(isWhole(*child<QListWidget>("queue").viewport()));
    EXPECT_TRUE(isWhole(child<QWidget>("measure")));
    EXPECT_TRUE(isWhole(child<BigButton>("call")));
    press(Qt::Key_H);
    type("Amina");
    press(Qt::Key_Return);
    EXPECT_EQ(last().details->name, QStringLiteral("Amina")) << "the form is only further down";
}

TEST_F(ConductSmallTest, leavesTheSessionsClockInSightWhereAllTextIsLarge)
{
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_view->setFont(font);
    resize(QSize(1280, 720));
    EXPECT_TRUE(isWhole(*m_view->findChildren<ClockFigure*>().at(2)));
}

TEST_F(ConductViewTest, hasANameForEverythingThatTakesTheFocus)
{
    press(Qt::Key_N);
    for (QWidget* each : m_view->findChildren<QWidget*>()) {
        const bool named = !each->accessibleName().isEmpty() || qobject_cast<QAbstractButton*>(each) ||
                           qobject_cast<QTabBar*>(each);
        const bool asks = each->focusPolicy() != Qt::NoFocus && each->isVisible() && !each->focusProxy();
        if (!asks || qobject_cast<QLineEdit*>(each))
            continue;
        EXPECT_TRUE(named) << each->metaObject()->className();
    }
}

/// Counts what is painted anew.
class Paints final : public QObject {
public:
    explicit Paints(QWidget& watched) { watched.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

TEST_F(ConductViewTest, repaintsAClockOnlyWhenItsSecondIsAnother)
{
    press(Qt::Key_N);
    advance(Seconds{1});
    QTest::qWait(0);
    QCoreApplication::processEvents();
    Paints clocks(*m_view->findChildren<ClockFigure*>().at(1));
    Paints turn(*m_view->findChildren<ClockFigure*>().at(0));
    Paints notes(child<QWidget>("note"));
    advance(RunTime{400});
    QCoreApplication::processEvents();
    EXPECT_EQ(clocks.count, 0);
    advance(RunTime{600});
    QCoreApplication::processEvents();
    EXPECT_EQ(clocks.count, 1);
    EXPECT_EQ(turn.count, 0) << "nobody has the floor";
    EXPECT_EQ(notes.count, 0);
}

}  // namespace
}  // namespace moderato
