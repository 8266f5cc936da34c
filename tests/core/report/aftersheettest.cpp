#include "core/report/aftersheet.h"

#include "core/edit/sharing.h"
#include "core/live/runfold.h"
#include "core/report/handouts.h"
#include "core/report/learnedtext.h"
#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sample.h"
#include "tests/support/scriptedrun.h"
#include "tests/support/sentinels.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// The sample, run: begun 2:00 late, its first part 3:00 too long, WSIS+20 left out, ended 91:30 after the planned start.
class AfterSheet : public testing::Test {
protected:
    AfterSheet() : m_event(sampleEvent()), m_script(m_event)
    {
        const QList<Turn>& turns = m_script.plan().segments.first().turns;
        m_script.begin(minutes(2));
        m_script.speak(minutes(5), minutes(10), turns.at(0).person);
        HandDetails online;
        online.attendance = Attendance::Online;
        m_script.speak(minutes(30), minutes(33), online);
        m_script.note(minutes(34), RunAction::Outcome, "Coalitions report yearly", 0);
        m_script.note(minutes(35), RunAction::Note, "The sound is thin", 0);
        m_script.start(minutes(45), 1);
        m_script.start(minutes(79), 3);
        m_script.end(minutes(91) + Seconds{30});
    }

    QString sheet(const QList<moderato::Run>& runs, RunId wanted = {}) const
    {
        HandoutOptions options;
        options.run = wanted;
        options.sheets = {Sheet::After};
        options.runs = runs;
        const QList<Handout> handouts = handoutsOf(m_event, options);
        return handouts.size() == 1 ? textOf(reportOf(m_event, handouts.first(), options)) : QString();
    }

    bool says(const char* text) const
    {
        const QString whole = sheet({m_script.run()});
        const bool found = whole.contains(QString::fromUtf8(text));
        EXPECT_TRUE(found) << text << " is not in:\n" << whole.toStdString();
        return found;
    }

    Event m_event;
    ScriptedRun m_script;
};

TEST_F(AfterSheet, IsLeftOutBesideOthersWhereNothingWasRun)
{
    HandoutOptions options;
    options.sheets = {Sheet::RunOfShow, Sheet::After};
    EXPECT_EQ(handoutsOf(m_event, options).size(), 1);
    options.runs = {m_script.run()};
    EXPECT_EQ(handoutsOf(m_event, options).size(), 2);
    options.runs.clear();
    options.sheets = {Sheet::After};
    EXPECT_EQ(handoutsOf(m_event, options).size(), 1) << "alone it says how to come to a run";
}

TEST_F(AfterSheet, SaysWhenItBeganAndEndedAgainstPlanAndLimit)
{
    says("The session began 2:00 late and ended 1:30 late.");
    says("10:02, 2:00 late");
    says("11:31:30, 1:30 late");
    says("90:00, overrun by 1:30");
}

TEST_F(AfterSheet, SaysWhenItReallyBeganIfThatWasOnAnotherDay)
{
    ScriptedRun late(m_event);
    late.setWallClock(std::chrono::hours(50) + minutes(1));
    late.begin(Seconds{0});
    late.add(minutes(2), RunAction::CorrectBegin).amount = minutes(1);
    late.end(minutes(90));
    const QString text = sheet({late.run()});
    EXPECT_TRUE(
        text.contains(QStringLiteral("2 December 2022, 12:00; all other times are by the plan's clock")))
        << text.toStdString();
    EXPECT_TRUE(
        text.contains(QStringLiteral("By the plan's clock the session began 1:00 early and ended on time.")))
        << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("The session began 1:00")));
    EXPECT_FALSE(sheet({m_script.run()}).contains(QStringLiteral("plan's clock")));
}

TEST_F(AfterSheet, SetsEverySegmentAgainstItsPlan)
{
    const Report report = afterSheet(m_script.run(), {});
    const Table segments = block<Table>(report);
    ASSERT_EQ(segments.rows.size(), 4);
    EXPECT_EQ(cellText(segments, 0, 2), QStringList{QString::fromUtf8("10:00\u201310:40 | 40:00")});
    EXPECT_EQ(cellText(segments, 0, 3), QStringList{QString::fromUtf8("10:02\u201310:45 | 43:00")});
    EXPECT_EQ(cellText(segments, 0, 4), QStringList{QStringLiteral("3:00 longer")});
    EXPECT_EQ(cellText(segments, 2, 3), QStringList{QStringLiteral("not reached")});
    EXPECT_EQ(cellText(segments, 3, 4), QStringList{QStringLiteral("2:30 longer")});
}

TEST_F(AfterSheet, SaysWhereTheDifferenceCameFromAndThatItAddsUp)
{
    const Table causes = block<Table>(afterSheet(m_script.run(), {}), 1);
    EXPECT_EQ(cellText(causes, 0, 0), QStringList{QStringLiteral("The session began late")});
    EXPECT_EQ(cellText(causes, 0, 1), QStringList{QStringLiteral("2:00 later")});
    const int last = static_cast<int>(causes.rows.size()) - 1;
    EXPECT_EQ(cellText(causes, last, 0), QStringList{QStringLiteral("Together")});
    EXPECT_EQ(cellText(causes, last, 1), QStringList{QStringLiteral("1:30 later")});
    says("WSIS+20: what the review should see: left out");
}

TEST_F(AfterSheet, SaysWhoSpokeForHowLong)
{
    const Table people = block<Table>(afterSheet(m_script.run(), {}), 2);
    EXPECT_EQ(cellText(people, 0, 1), QStringList{QStringLiteral("5:00")});
    EXPECT_EQ(cellText(people, 0, 2), QStringList{QStringLiteral("5:00")});
    EXPECT_EQ(cellText(people, 0, 3), QStringList{QStringLiteral("as planned")});
    EXPECT_EQ(cellText(people, 0, 4), QStringList{QStringLiteral("62.5 %")});
    EXPECT_EQ(cellText(people, 1, 3), QStringList{QStringLiteral("5:00 less")});
    const int last = static_cast<int>(people.rows.size()) - 1;
    EXPECT_EQ(cellText(people, last, 0), QStringList{QStringLiteral("The floor, online")});
    EXPECT_EQ(cellText(people, last, 2), QStringList{QStringLiteral("3:00")});
    says("Shares of the talk");
    says("0 on site, 1 online");
}

TEST_F(AfterSheet, SaysWhatTheFloorLostAndWhoWasNotHeard)
{
    ScriptedRun brief(m_event);
    brief.begin(Seconds{0});
    brief.raise(minutes(1), {});
    RunEntry& spent = brief.add(minutes(2), RunAction::SpendFloor);
    spent.segment = brief.segmentAt(0);
    spent.amount = minutes(4);
    brief.start(minutes(30), 1);
    brief.end(minutes(40));
    const QString text = sheet({brief.run()});
    EXPECT_TRUE(text.contains(QStringLiteral("0 on site, 0 online; 1 waited in vain"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("; 4:00 was given up knowingly"))) << text.toStdString();
}

TEST_F(AfterSheet, HasOutcomesAndNotesWithTheirTimes)
{
    says("Coalitions report yearly");
    says("10:34");
    says("The sound is thin");
}

TEST_F(AfterSheet, SaysHowToGetThereWithoutARun)
{
    EXPECT_TRUE(sheet({}).contains(QStringLiteral("has not been run yet")));
    ScriptedRun notBegun(m_event);
    EXPECT_TRUE(sheet({notBegun.run()}).contains(QStringLiteral("has not been run yet")));
    ScriptedRun other = m_script;
    moderato::Run elsewhere = other.run();
    elsewhere.session = SessionId::create();
    EXPECT_TRUE(sheet({elsewhere}).contains(QStringLiteral("has not been run yet")));
}

TEST_F(AfterSheet, TellsOfTheLastRunOnTheDayAndOfARehearsalOnlyIfThereIsNoOther)
{
    ScriptedRun rehearsal(m_event, RunKind::Rehearsal);
    rehearsal.begin(minutes(7));
    EXPECT_TRUE(sheet({rehearsal.run()}).contains(QStringLiteral("This was a rehearsal.")));
    EXPECT_FALSE(sheet({m_script.run(), rehearsal.run()}).contains(QStringLiteral("This was a rehearsal.")));
    ScriptedRun second(m_event);
    second.begin(minutes(4));
    EXPECT_TRUE(sheet({m_script.run(), second.run()}).contains(QStringLiteral("began 4:00 late, goes on")));
}

TEST_F(AfterSheet, TellsOfTheRunThatIsWanted)
{
    ScriptedRun rehearsal(m_event, RunKind::Rehearsal);
    rehearsal.begin(minutes(7));
    ScriptedRun notBegun(m_event);
    const QList<moderato::Run> runs{rehearsal.run(), m_script.run(), notBegun.run()};
    EXPECT_TRUE(sheet(runs, rehearsal.run().id).contains(QStringLiteral("This was a rehearsal.")));
    for (const RunId other : {m_script.run().id, notBegun.run().id, RunId::create()})
        EXPECT_FALSE(sheet(runs, other).contains(QStringLiteral("This was a rehearsal.")));
}

TEST_F(AfterSheet, ListsTheRunsThatItCanTellOfByWhenTheyBegan)
{
    ScriptedRun rehearsal(m_event, RunKind::Rehearsal);
    rehearsal.begin(minutes(7));
    ScriptedRun notBegun(m_event);
    const QList<moderato::Run> runs =
        runsToTell({rehearsal.run(), notBegun.run(), m_script.run()}, m_script.run().session);
    EXPECT_EQ(runs, (QList{rehearsal.run(), m_script.run()}));
    EXPECT_TRUE(runsToTell(runs, SessionId::create()).isEmpty());
    EXPECT_EQ(runTitle(rehearsal.run()), QStringLiteral("Rehearsal, 30 November 2022, 10:07"))
        << "in Addis Ababa";
    EXPECT_EQ(runTitle(m_script.run()), QStringLiteral("Session, 30 November 2022, 10:02"));
}

TEST_F(AfterSheet, SaysThatNoTurnsWereTimed)
{
    ScriptedRun plain(m_event);
    plain.begin(Seconds{0});
    plain.end(minutes(10));
    EXPECT_TRUE(sheet({plain.run()}).contains(QStringLiteral("No turns were timed")));
}

TEST_F(AfterSheet, KeepsToThePlanThatWasRun)
{
    m_event.sessions.first().agendas.first().segments.first().title = QStringLiteral("Another title");
    EXPECT_FALSE(sheet({m_script.run()}).contains(QStringLiteral("Another title")));
}

TEST_F(AfterSheet, HasNoContactDataAndNoInternalNotes)
{
    const Event event = eventOfSentinels();
    ScriptedRun script(event);
    const QList<Person> people = event.people;
    script.begin(Seconds{0});
    Seconds at{0};
    for (const Person& person : people) {
        script.speak(at, at + Seconds{30}, person.id);
        at += Seconds{40};
    }
    script.end(at);
    ASSERT_EQ(fold(script.run()).phase, RunPhase::Over);
    const QString text = textOf(afterSheet(script.run(), {script.run()}));
    for (const Sentinel& sentinel : sentinelsOf(event))
        if (privateFields().contains(sentinel.field)) {
            EXPECT_FALSE(text.contains(sentinel.text)) << sentinel.text.toStdString();
        }
    EXPECT_TRUE(text.contains(people.first().name));
}

TEST(LearnedText, SaysHowLongAKindTakesAndOfHowMany)
{
    EXPECT_EQ(learnedText({Kind::Opening, 1, 1.4, 1.4, 1.4}),
              u"Your openings run 1.4 times their plan (1 observed).");
    EXPECT_EQ(learnedText({Kind::Panel, 5, 0.9, 1.05, 1.3}),
              u"Your panels run 1.05 times their plan, eight in ten of them 0.9 to 1.3 times (5 observed).");
    EXPECT_TRUE(learnedText({Kind::Panel, 20, 0.9, 1.05, 1.3}).endsWith(u"The forecast goes by that."));
    EXPECT_TRUE(learningRule().contains(u"20"));
}

}  // namespace
}  // namespace moderato::test
