#include "core/live/runfold.h"
#include "core/plan/lookup.h"
#include "resources/templates.h"
#include "tests/support/outcome.h"
#include "ui/live/conductview.h"
#include "ui/stage/stagewindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runsdialog.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace moderato {
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
    StageWindow* stage = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<StageWindow*>(widget))
            stage = found;
    ASSERT_TRUE(stage);
    EXPECT_EQ(stage->display().face().level, StageLevel::NotBegun);
    press(Qt::Key_N);
    EXPECT_EQ(stage->display().face().level, StageLevel::Calm);
    EXPECT_EQ(stage->display().face().title, desk().agenda()->segments.first().title);
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

}  // namespace
}  // namespace moderato
