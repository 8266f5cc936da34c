#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "tests/ui/inspector/inspected.h"
#include "ui/inspector/figureedit.h"
#include "ui/inspector/notebox.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTimeEdit>

namespace moderato {
namespace {

class SegmentPageTest : public InspectorTest {
protected:
    SegmentPageTest()
    {
        m_sample.select(0);
        unfold();
    }
};

TEST_F(SegmentPageTest, showsAndTakesADuration)
{
    auto* planned = type<DurationEdit>("segment.planned_seconds", "45");
    EXPECT_EQ(m_sample.schedule().scheduledEnd, minutes(95)) << "shown while it is typed";
    EXPECT_EQ(desk().saved().sessions.first().agendas.first().segments.first().planned, minutes(40));
    QTest::keyClick(planned, Qt::Key_Return);
    EXPECT_EQ(segment(0).planned, minutes(45));
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Change planned duration"));
}

TEST_F(SegmentPageTest, escapeForgetsWhatIsTyped)
{
    auto* planned = type<DurationEdit>("segment.planned_seconds", "45");
    QTest::keyClick(planned, Qt::Key_Escape);
    EXPECT_EQ(planned->text(), QStringLiteral("40:00"));
    EXPECT_EQ(m_sample.schedule().scheduledEnd, minutes(90));
    EXPECT_EQ(desk().document()->undoLabel(), std::nullopt);
}

TEST_F(SegmentPageTest, whatIsTypedGoesToTheSegmentInWhichItWasTyped)
{
    const QString second = segment(1).title;
    type<TextField>("segment.title", "Another title");
    type<NoteBox>("segment.note", "Keep it short");
    m_sample.select(1);
    EXPECT_EQ(segment(0).title, QStringLiteral("Another title"));
    EXPECT_EQ(segment(0).note, QStringLiteral("Keep it short"));
    EXPECT_EQ(segment(1).title, second);
    EXPECT_EQ(field<TextField>("segment.title")->text(), second);
    EXPECT_EQ(field<NoteBox>("segment.note")->toPlainText(), segment(1).note);
}

TEST_F(SegmentPageTest, whatIsTypedForASegmentThatIsGoneIsForgotten)
{
    type<NoteBox>("segment.note", "Keep it short");
    desk().commit(QStringLiteral("Remove"), removeSegments(desk().saved(), {segment(0).id}));
    EXPECT_EQ(m_sample.failures(), QStringList());
    m_sample.select(0);
    EXPECT_EQ(field<NoteBox>("segment.note")->toPlainText(), segment(0).note);
    EXPECT_NE(segment(0).note, QStringLiteral("Keep it short"));
}

TEST_F(SegmentPageTest, takesAFixedStartAsOffsetOrOnTheClock)
{
    m_sample.select(1);
    auto* start = field<>("segment.fixed_start_seconds");
    auto* offset = start->findChild<DurationEdit*>();
    auto* clock = start->findChild<QTimeEdit*>();
    EXPECT_EQ(offset->text(), QString());
    EXPECT_EQ(clock->time(), QTime(10, 40)) << "where it stands in the schedule";
    clock->setFocus();
    clock->setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClicks(clock, QStringLiteral("45"));
    QTest::keyClick(clock, Qt::Key_Return);
    EXPECT_EQ(segment(1).fixedStart, minutes(45));
    EXPECT_EQ(offset->text(), QStringLiteral("45:00"));
    offset->setFocus();
    offset->selectAll();
    QTest::keyClick(offset, Qt::Key_Delete);
    QTest::keyClick(offset, Qt::Key_Return);
    EXPECT_EQ(segment(1).fixedStart, std::nullopt);
}

TEST_F(SegmentPageTest, theClockOfAFixedStartKnowsDaylightSavingTime)
{
    const WallTime beforeTheChange{QDate(2023, 3, 26), QTime(1, 30)};
    ASSERT_TRUE(
        desk().commit(QStringLiteral("Start"), setStart(desk().saved(), desk().session()->id, beforeTheChange,
                                                        QStringLiteral("Europe/Berlin"))));
    m_sample.select(1);
    auto* start = field<>("segment.fixed_start_seconds");
    auto* clock = start->findChild<QTimeEdit*>();
    EXPECT_EQ(clock->time(), QTime(3, 10)) << "40 minutes after 01:30, the hour from 02:00 is left out";
    clock->setFocus();
    clock->setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClicks(clock, QStringLiteral("20"));
    QTest::keyClick(clock, Qt::Key_Return);
    EXPECT_EQ(segment(1).fixedStart, minutes(50));
    EXPECT_EQ(start->findChild<DurationEdit*>()->text(), QStringLiteral("50:00"));
}

TEST_F(SegmentPageTest, takesKindPartAndOrderFromChoices)
{
    choose("segment.kind", static_cast<int>(Kind::Discussion));
    EXPECT_EQ(segment(0).kind, Kind::Discussion);
    choose("segment.speaking_order", static_cast<int>(SpeakingOrder::ByPerson));
    EXPECT_EQ(segment(0).order, SpeakingOrder::ByPerson);
    choose("segment.part", 2);
    EXPECT_EQ(segment(0).part, desk().agenda()->parts.at(1).id);
    choose("segment.lead", 0);
    EXPECT_TRUE(segment(0).lead.isNull());
}

TEST_F(SegmentPageTest, aRankIsForWhatMayBeParked)
{
    auto* rank = field<FigureEdit>("segment.rank");
    EXPECT_FALSE(rank->isEnabled());
    QTest::mouseClick(field("segment.if_time_allows"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(segment(0).ifTimeAllows);
    EXPECT_TRUE(rank->isEnabled());
    rank->setFocus();
    QTest::keyClick(rank, Qt::Key_Up);
    QTest::keyClick(rank, Qt::Key_Return);
    EXPECT_EQ(segment(0).rank, 1);
}

TEST_F(SegmentPageTest, theDurationOfASegmentAsLongAsNeededIsNotTyped)
{
    QTest::mouseClick(field("segment.as_long_as_needed"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(segment(0).asLongAsNeeded);
    EXPECT_FALSE(field("segment.planned_seconds")->isEnabled());
}

TEST_F(SegmentPageTest, asksQuestionsOfPeople)
{
    const qsizetype before = segment(0).questions.size();
    press("Add question");
    ASSERT_EQ(segment(0).questions.size(), before + 1);
    EXPECT_TRUE(field("question.text")->hasFocus()) << "it can be typed at once";
    QTest::keyClicks(field("question.text"), QStringLiteral("Why now?"));
    auto* asked = field<QListView>("question.asked_of");
    asked->setFocus();
    asked->setCurrentIndex(asked->model()->index(1, 0));
    QTest::keyClick(asked, Qt::Key_Space);
    EXPECT_EQ(segment(0).questions.last().text, QStringLiteral("Why now?"));
    EXPECT_EQ(segment(0).questions.last().askedOf.size(), 1);
    press("Move up");
    EXPECT_EQ(segment(0).questions.at(before - 1).text, QStringLiteral("Why now?"));
    press("Remove question");
    EXPECT_EQ(segment(0).questions.size(), before);
}

TEST_F(SegmentPageTest, whatIsTypedInAQuestionStaysWithThatQuestion)
{
    ASSERT_GE(segment(0).questions.size(), 2);
    const QString second = segment(0).questions.at(1).text;
    type<NoteBox>("question.text", "Why now?");
    auto* list = field<QListView>("segment.questions");
    list->setCurrentIndex(list->model()->index(1, 0));
    EXPECT_EQ(segment(0).questions.at(0).text, QStringLiteral("Why now?"));
    EXPECT_EQ(segment(0).questions.at(1).text, second);
    EXPECT_EQ(field<NoteBox>("question.text")->toPlainText(), second);
}

TEST_F(SegmentPageTest, hasCuesByTheirTime)
{
    m_sample.select(3);
    const qsizetype before = segment(3).cues.size();
    press("Add cue");
    QTest::keyClick(type<DurationEdit>("cue.at_seconds", "4:30"), Qt::Key_Return);
    choose("cue.role", static_cast<int>(Role::Timekeeper));
    QTest::keyClick(type<TextField>("cue.text", "Show the card"), Qt::Key_Return);
    ASSERT_EQ(segment(3).cues.size(), before + 1);
    const Cue& cue = segment(3).cues.last();
    EXPECT_EQ(cue.at, Seconds{270});
    EXPECT_EQ(cue.role, Role::Timekeeper);
    EXPECT_EQ(cue.text, QStringLiteral("Show the card"));
    const auto* list = field<QListView>("segment.cues");
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("4:30 timekeeper: Show the card"));
    press("Remove cue");
    EXPECT_EQ(segment(3).cues.size(), before);
}

TEST_F(SegmentPageTest, theWheelChangesNothingThatItPassesOver)
{
    auto* kind = field<QComboBox>("segment.kind");
    const QPointF centre = kind->rect().center();
    QWheelEvent wheel(centre, kind->mapToGlobal(centre), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(kind, &wheel);
    EXPECT_EQ(segment(0).kind, Kind::Panel);
}

}  // namespace
}  // namespace moderato
