#include "core/live/runfold.h"
#include "core/live/runlog.h"
#include "core/plan/clock.h"
#include "core/plan/lookup.h"
#include "resources/templates.h"
#include "tests/support/fulldisk.h"
#include "tests/support/printers.h"
#include "ui/handouts/handoutsview.h"
#include "ui/live/conductview.h"
#include "ui/stage/stagewindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runsdialog.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace moderato {
namespace test {

/// Presses this button of the questions that come up, or Cancel, and counts them.
class Answering final : public QTimer {
public:
    explicit Answering(const char* button) : m_button(QString::fromLatin1(button))
    {
        connect(this, &QTimer::timeout, this, &Answering::answer);
        start(0);
    }
    int asked = 0;

private:
    void answer()
    {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!question)
            return;
        ++asked;
        for (QAbstractButton* each : question->buttons())
            if (each->text() == m_button)
                return each->click();
        EXPECT_EQ(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->defaultButton()->click();
    }

    QString m_button;
};

}  // namespace test

namespace {

/// A window on the sample, and what is opened from it on the day.
class ConductingTest : public testing::Test {
protected:
    ConductingTest() : m_window(std::make_unique<MainWindow>())
    {
        m_window->desk().put(std::move(
            *Document::create(path(), *fromTemplate(QStringLiteral("main-session"), QUuid::createUuid))));
        m_window->show();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("day.moderato")); }
    Desk& desk() { return m_window->desk(); }
    void trigger(Act act) { m_window->action(act)->trigger(); }
    ConductView* conductView() { return m_window->findChild<ConductView*>(); }

    void press(Qt::Key key)
    {
        conductView()->window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(conductView()->window()));
        QTest::keyClick(conductView(), key);
    }

    QToolButton& runSign() { return *m_window->findChild<QToolButton*>(QStringLiteral("runSign")); }
    QString notice() { return conductView()->findChild<QLabel*>(QStringLiteral("notice"))->text(); }

    /// What was done in the file's first run.
    QList<RunAction> log()
    {
        QList<RunAction> actions;
        for (const RunEntry& entry : desk().document()->runs().first().entries)
            actions.append(entry.action);
        return actions;
    }

    static StageWindow* stageWindow()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<StageWindow*>(widget))
                return found;
        return nullptr;
    }

    /// Puts another file on the desk, a copy of this one.
    void openACopy()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.moderato"));
        ASSERT_TRUE(desk().document()->saveCopy(other));
        ASSERT_TRUE(m_window->files().open(other));
    }

    /// Closes the program's window and opens the file anew in another one.
    void openAgain()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>();
        m_window->desk().put(std::move(*Document::open(path())));
        m_window->show();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ConductingTest, runsTheChosenAgendaWhicheverIsShown)
{
    desk().showAgenda(desk().session()->agendas.at(1).id);
    trigger(Act::RunSession);
    press(Qt::Key_N);
    ASSERT_EQ(desk().document()->runs().size(), 1);
    const moderato::Run& run = desk().document()->runs().first();
    EXPECT_EQ(run.kind, RunKind::Session);
    EXPECT_EQ(runAgenda(run.plan).id, desk().session()->chosen);
}

TEST_F(ConductingTest, rehearsesTheShownAgenda)
{
    const AgendaId shown = desk().session()->agendas.at(1).id;
    desk().showAgenda(shown);
    trigger(Act::Rehearse);
    press(Qt::Key_N);
    ASSERT_EQ(desk().document()->runs().size(), 1);
    const moderato::Run& run = desk().document()->runs().first();
    EXPECT_EQ(run.kind, RunKind::Rehearsal);
    EXPECT_EQ(runAgenda(run.plan).id, shown);
}

TEST_F(ConductingTest, keepsNothingOfAWindowThatWasOnlyLookedAt)
{
    trigger(Act::RunSession);
    conductView()->window()->close();
    EXPECT_TRUE(desk().document()->runs().isEmpty());
}

TEST_F(ConductingTest, goesOnByItselfWhenTheFileIsOpenedAgain)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    const moderato::Run before = desk().document()->runs().first();
    openAgain();
    ASSERT_TRUE(conductView());
    EXPECT_TRUE(conductView()->isVisible());
    press(Qt::Key_P);
    ASSERT_EQ(desk().document()->runs().size(), 1);
    const moderato::Run& after = desk().document()->runs().first();
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(fold(after).phase, RunPhase::Paused);
}

TEST_F(ConductingTest, opensTheStageAgainThatWasOpenWhenTheRunWasCutOff)
{
    trigger(Act::RunSession);
    trigger(Act::StageDisplay);
    press(Qt::Key_N);
    openAgain();
    ASSERT_TRUE(stageWindow());
    EXPECT_TRUE(stageWindow()->isVisible());
    EXPECT_EQ(stageWindow()->display().face().title, desk().agenda()->segments.first().title);
    stageWindow()->close();
    QCoreApplication::processEvents();
    openAgain();
    EXPECT_TRUE(conductView());
    EXPECT_FALSE(stageWindow()) << "it was closed by hand";
}

TEST_F(ConductingTest, asksBeforeItClosesInTheMiddleOfARun)
{
    trigger(Act::RunSession);
    EXPECT_FALSE(runSign().isVisible());
    press(Qt::Key_N);
    EXPECT_TRUE(runSign().isVisible());
    trigger(Act::StageDisplay);
    for (const Act act : {Act::CloseWindow, Act::Quit}) {
        const test::Answering stay("");
        trigger(act);
        EXPECT_EQ(stay.asked, 1);
        EXPECT_TRUE(m_window->isVisible());
        EXPECT_TRUE(conductView()->isVisible());
        EXPECT_TRUE(stageWindow()->isVisible());
    }
    const test::Answering leave("C&lose all the same");
    trigger(Act::CloseWindow);
    EXPECT_EQ(leave.asked, 1);
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ConductingTest, closesWithoutAQuestionWhereNoSessionIsBeingRun)
{
    const test::Answering question("");
    trigger(Act::Rehearse);
    press(Qt::Key_N);
    EXPECT_TRUE(runSign().text().contains(QStringLiteral("Rehearsal")));
    m_window->close();
    EXPECT_FALSE(m_window->isVisible());
    EXPECT_EQ(question.asked, 0);
}

TEST_F(ConductingTest, bringsTheRunToTheFrontFromTheWindowWithThePlan)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    conductView()->window()->close();
    QTest::mouseClick(&runSign(), Qt::LeftButton);
    EXPECT_TRUE(conductView()->isVisible());
    press(Qt::Key_P);
    QTest::keyClick(conductView(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_FALSE(runSign().isVisible()) << "it is over";
}

TEST_F(ConductingTest, opensNoConductWindowWhereNothingIsRun)
{
    openAgain();
    EXPECT_FALSE(conductView());
}

TEST_F(ConductingTest, comesBackToTheRunThatIsUnderWay)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    conductView()->window()->close();
    trigger(Act::Rehearse);
    EXPECT_TRUE(conductView()->isVisible());
    press(Qt::Key_P);
    EXPECT_EQ(desk().document()->runs().size(), 1);
}

TEST_F(ConductingTest, letsTheStageFollowTheRun)
{
    trigger(Act::RunSession);
    trigger(Act::StageDisplay);
    StageWindow* stage = stageWindow();
    ASSERT_TRUE(stage);
    EXPECT_EQ(stage->display().face().level, StageLevel::NotBegun);
    press(Qt::Key_N);
    EXPECT_EQ(stage->display().face().level, StageLevel::Calm);
    EXPECT_EQ(stage->display().face().title, desk().agenda()->segments.first().title);
}

TEST_F(ConductingTest, showsOnStageWhatComesBeforeAnythingIsRun)
{
    trigger(Act::StageDisplay);
    StageWindow* stage = stageWindow();
    ASSERT_TRUE(stage);
    EXPECT_EQ(stage->display().face().title, desk().session()->title);
    EXPECT_TRUE(stage->display().face().next.contains(desk().agenda()->segments.first().title));

    const SessionId first = desk().session()->id;
    trigger(Act::DuplicateSession);
    const SessionId other = desk().document()->event().sessions.last().id;
    ASSERT_NE(other, first);
    desk().showSession(other);
    QCoreApplication::processEvents();
    EXPECT_EQ(stage->display().face().title, desk().session()->title);

    openACopy();
    QCoreApplication::processEvents();
    EXPECT_EQ(stage->display().face().title, desk().session()->title);
    EXPECT_TRUE(desk().document()->runs().isEmpty());
    trigger(Act::RunSession);
    press(Qt::Key_N);
    EXPECT_EQ(desk().document()->runs().size(), 1);
    EXPECT_EQ(stage->display().face().level, StageLevel::Calm);
}

TEST_F(ConductingTest, flashesTheStageThatIsOpen)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    QTest::keyClick(conductView(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(notice().contains(QStringLiteral("No stage display is open"))) << notice().toStdString();
    trigger(Act::StageDisplay);
    StageWindow* stage = stageWindow();
    ASSERT_TRUE(stage);
    EXPECT_FALSE(stage->display().isFlashing());
    press(Qt::Key_F6);
    QTest::keyClick(conductView(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(stage->display().isFlashing());
    EXPECT_FALSE(notice().startsWith(QStringLiteral("⚠")));
    EXPECT_EQ(desk().document()->runs().first().entries.size(), 1) << "it is no entry of the log";
}

TEST_F(ConductingTest, showsHowTheRunWentThatHasEnded)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    QTest::keyClick(conductView(), Qt::Key_E, Qt::ControlModifier);
    const RunId real = desk().document()->runs().first().id;
    conductView()->window()->close();
    trigger(Act::Rehearse);
    press(Qt::Key_N);
    QTest::keyClick(conductView(), Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_N);
    const auto* handouts = m_window->findChild<HandoutsView*>();
    ASSERT_TRUE(handouts);
    EXPECT_TRUE(handouts->isVisible());
    EXPECT_EQ(handouts->request().options.sheets, QList<Sheet>{Sheet::After});
    ASSERT_EQ(desk().document()->runs().size(), 2);
    EXPECT_NE(handouts->request().options.run, real) << "it is the rehearsal that ended";
    EXPECT_EQ(handouts->request().options.run, desk().document()->runs().last().id);
}

TEST_F(ConductingTest, keepsTheRunWithItsFileWhileAnotherOneIsShown)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    const Document* document = desk().document();
    openACopy();
    ASSERT_NE(desk().document(), document);
    press(Qt::Key_P);
    EXPECT_EQ(document->runs().first().entries.size(), 2);
    EXPECT_EQ(desk().document()->runs().first().entries.size(), 1) << "the other file is left alone";
    ASSERT_TRUE(m_window->files().open(path()));
    EXPECT_EQ(desk().document(), document) << "the file is ours, and not in use by somebody else";
    EXPECT_TRUE(desk().canEdit());
    press(Qt::Key_P);
    EXPECT_EQ(document->runs().first().entries.size(), 3);
}

TEST_F(ConductingTest, bringsTheFileOfARunBackToShowHowItWent)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    const Document* document = desk().document();
    openACopy();
    QTest::keyClick(conductView(), Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_N);
    EXPECT_EQ(desk().document(), document);
    EXPECT_EQ(m_window->findChild<HandoutsView*>()->request().options.run, document->runs().first().id);
}

TEST_F(ConductingTest, opensNoSecondConductWindowForARunThatGoesOnInAnother)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    const QString other = m_folder.filePath(QStringLiteral("other.moderato"));
    ASSERT_TRUE(desk().document()->saveCopy(other));
    ASSERT_TRUE(m_window->files().open(other));
    trigger(Act::NewWindow);
    MainWindow* second = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<MainWindow*>(widget); found && found != m_window.get())
            second = found;
    ASSERT_TRUE(second);
    ASSERT_TRUE(second->files().open(path()));
    QCoreApplication::processEvents();
    EXPECT_TRUE(second->desk().canEdit());
    EXPECT_FALSE(second->findChild<ConductView*>());
    delete second;
}

/// A program on another machine, or the folder that both share, wrote what is ahead of what this one has read.
TEST_F(ConductingTest, opensItsFileAgainInOneClickAndLosesNoEntry)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    const QString aside = m_folder.filePath(QStringLiteral("aside.moderato"));
    ASSERT_TRUE(QFile::copy(path(), aside));
    {
        const std::unique_ptr<Document> ahead = std::move(*Document::open(aside));
        const moderato::Run& run = ahead->runs().first();
        const Result<RunEntry> note =
            runlog::note(fold(run), run.entries.last().clock, QStringLiteral("From elsewhere"), SegmentId());
        ASSERT_TRUE(note);
        ASSERT_TRUE(ahead->appendToRun(run.id, *note));
    }
    QFile from(aside);
    QFile to(path());
    ASSERT_TRUE(from.open(QIODevice::ReadOnly) && to.open(QIODevice::ReadWrite));
    to.resize(0);
    to.write(from.readAll());
    to.close();
    press(Qt::Key_P);
    EXPECT_TRUE(notice().contains(QStringLiteral("not saved"))) << notice().toStdString();
    auto* again = conductView()->findChild<QPushButton*>(QStringLiteral("saveAgain"));
    ASSERT_TRUE(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_FALSE(again->isVisible()) << notice().toStdString();
    EXPECT_EQ(log(), (QList{RunAction::Begin, RunAction::Note})) << "the run had gone on elsewhere";
    press(Qt::Key_P);
    EXPECT_EQ(log(), (QList{RunAction::Begin, RunAction::Note, RunAction::Pause}));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

/// A start that could not be saved is there once there is room.
TEST_F(ConductingTest, savesTheStartThatFoundNoRoom)
{
    trigger(Act::RunSession);
    {
        const test::FullDisk full(0);
        press(Qt::Key_N);
    }
    EXPECT_TRUE(desk().document()->runs().isEmpty());
    QTest::mouseClick(conductView()->findChild<QPushButton*>(QStringLiteral("saveAgain")), Qt::LeftButton);
    ASSERT_EQ(desk().document()->runs().size(), 1) << notice().toStdString();
    EXPECT_EQ(fold(desk().document()->runs().first()).phase, RunPhase::Running);
}

TEST_F(ConductingTest, saysWhyAnActionStillCanNotBeSaved)
{
    trigger(Act::RunSession);
    press(Qt::Key_N);
    ASSERT_TRUE(QFile::remove(path()));
    press(Qt::Key_P);
    QTest::mouseClick(conductView()->findChild<QPushButton*>(QStringLiteral("saveAgain")), Qt::LeftButton);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("⚠"))) << notice().toStdString();
    EXPECT_TRUE(conductView()->isEnabled()) << "the run is still there";
}

TEST_F(ConductingTest, listsRunsAndDeletesThoseThatAreNotShown)
{
    trigger(Act::Rehearse);
    press(Qt::Key_N);
    RunsDialog shown(desk(), desk().document()->runs().first().id);
    const auto buttonOf = [](RunsDialog& dialog, const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    EXPECT_EQ(shown.findChild<QTreeWidget*>()->topLevelItemCount(), 1);
    EXPECT_FALSE(buttonOf(shown, QStringLiteral("&Delete…"))->isEnabled());
    RunsDialog other(desk(), RunId());
    other.show();
    QTimer::singleShot(0, [] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QTest::mouseClick(question->button(QMessageBox::Yes), Qt::LeftButton);
    });
    QTest::mouseClick(buttonOf(other, QStringLiteral("&Delete…")), Qt::LeftButton);
    EXPECT_TRUE(desk().document()->runs().isEmpty());
    EXPECT_EQ(other.findChild<QTreeWidget*>()->topLevelItemCount(), 0);
}

TEST_F(ConductingTest, listsRunsByTheSessionsTimeZoneWithTheirLengthAsTheSheetSaysIt)
{
    moderato::Run run =
        *freshRun(desk().document()->event(), desk().session()->id, RunKind::Session, RunId::create());
    const RunTime start = RunTime{clockAt(runSession(run.plan), Seconds{0})->toMSecsSinceEpoch()};
    const auto add = [&](RunAction action, RunTime at) {
        RunEntry entry;
        entry.number = run.entries.size() + 1;
        entry.action = action;
        entry.at = at;
        entry.clock = {QStringLiteral("boot"), at, start + at};
        entry.segment = runAgenda(run.plan).segments.first().id;
        run.entries.append(entry);
    };
    add(RunAction::Begin, minutes(3) + RunTime{900});
    add(RunAction::End, minutes(70) + RunTime{100});
    ASSERT_TRUE(desk().document()->addRun(run));
    const RunsDialog dialog(desk(), RunId());
    const QTreeWidgetItem* row = dialog.findChild<QTreeWidget*>()->topLevelItem(0);
    EXPECT_EQ(row->text(0),
              QLocale().toString(QDateTime(QDate(2022, 11, 30), QTime(10, 3), Qt::UTC), QLocale::ShortFormat))
        << "in Addis Ababa";
    EXPECT_EQ(row->text(3), QStringLiteral("67:00"));
}

}  // namespace
}  // namespace moderato
