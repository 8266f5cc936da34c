#include "resources/templates.h"
#include "tests/support/testclock.h"
#include "ui/live/conductview.h"
#include "ui/parts/livedesk.h"
#include "ui/stage/stagewindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/stagefeed.h"

#include <QApplication>
#include <QPaintEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// Keeps what of a window was painted anew, and by which of its widgets.
class WindowPaints final : public QObject {
public:
    explicit WindowPaints(QWidget& window) : m_window(window)
    {
        QCoreApplication::processEvents();
        m_before = window.grab().toImage();
        qApp->installEventFilter(this);
    }

    /// What was painted although it looks as before, and containers that painted more than what is in them.
    QStringList needless()
    {
        qApp->removeEventFilter(this);
        const QImage after = m_window.grab().toImage();
        QStringList found;
        for (const auto& [widget, region] : std::as_const(m_painted)) {
            const QRegion own = withoutChildren(*widget, region);
            const QRect area = own.boundingRect().translated(widget->mapTo(&m_window, QPoint()));
            if (!own.isEmpty() && m_before.copy(area) == after.copy(area))
                found.append(QStringLiteral("%1 %2 at %3, %4, %5 x %6")
                                 .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                                 .arg(area.x())
                                 .arg(area.y())
                                 .arg(area.width())
                                 .arg(area.height()));
        }
        return found;
    }

    qsizetype count() const { return m_painted.size(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget && widget->window() == &m_window)
            m_painted.append({widget, static_cast<QPaintEvent*>(event)->region()});
        return false;
    }

private:
    static QRegion withoutChildren(const QWidget& widget, QRegion region)
    {
        for (const QObject* child : widget.children())
            if (const auto* inner = qobject_cast<const QWidget*>(child); inner && inner->isVisible())
                region -= inner->geometry();
        return region;
    }

    QWidget& m_window;
    QImage m_before;
    QList<std::pair<QWidget*, QRegion>> m_painted;
};

/// The sample's session under way, by a clock that the test moves.
class RunRepaints : public testing::Test {
protected:
    RunRepaints()
    {
        for (const char* group : {"live", "stage"})
            QSettings().remove(QLatin1String(group));
        m_window.desk().put(
            std::move(*Document::create(m_folder.filePath(QStringLiteral("day.moderato")),
                                        *fromTemplate(QStringLiteral("main-session"), QUuid::createUuid))));
        m_window.show();
        m_window.action(Act::RunSession)->trigger();
        m_window.action(Act::StageDisplay)->trigger();
        m_view = m_window.findChild<ConductView*>();
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<StageWindow*>(widget); found && found->isVisible())
                m_stage = found;
        m_view->window()->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_view->window()));
        QTest::keyClick(m_view, Qt::Key_N);
        pass(minutes(6));
    }

    /// So much time goes by, and all that it changes is painted.
    void pass(RunTime time)
    {
        m_clock.advance(time);
        m_window.findChild<LiveDesk*>()->tick();
        m_window.findChild<StageFeed*>()->follow();
        QCoreApplication::processEvents();
    }

    /// What a second paints although it looks as before, in both windows.
    QStringList needlessInASecond(qsizetype& count)
    {
        pass(Seconds{1});
        WindowPaints conduct(*m_view->window());
        WindowPaints stage(*m_stage);
        pass(Seconds{1});
        count = conduct.count() + stage.count();
        return conduct.needless() + stage.needless();
    }

    test::TestClock m_clock;
    QTemporaryDir m_folder;
    MainWindow m_window{std::make_shared<Desks>(), m_clock};
    ConductView* m_view = nullptr;
    StageWindow* m_stage = nullptr;
};

TEST_F(RunRepaints, paintsInASecondOnlyWhatLooksOtherwiseAfterIt)
{
    qsizetype count = 0;
    EXPECT_EQ(needlessInASecond(count), QStringList()) << "nobody speaks";
    EXPECT_GT(count, 0);
    QTest::keyClick(m_view, Qt::Key_1);
    EXPECT_EQ(needlessInASecond(count), QStringList()) << "somebody speaks";
    QTest::keyClick(m_view, Qt::Key_P);
    EXPECT_EQ(needlessInASecond(count), QStringList()) << "in a pause";
    pass(minutes(50));
    QTest::keyClick(m_view, Qt::Key_P);
    EXPECT_EQ(needlessInASecond(count), QStringList()) << "late";
}

TEST_F(RunRepaints, paintsNothingBetweenTwoSeconds)
{
    QTest::keyClick(m_view, Qt::Key_1);
    pass(Seconds{1});
    WindowPaints conduct(*m_view->window());
    WindowPaints stage(*m_stage);
    pass(RunTime{400});
    EXPECT_EQ(conduct.count(), 0);
    EXPECT_EQ(stage.count(), 0);
}

TEST_F(RunRepaints, paintsNothingOnTheStageOnceTheSessionIsOver)
{
    QTest::keyClick(m_view, Qt::Key_E, Qt::ControlModifier);
    pass(Seconds{1});
    WindowPaints stage(*m_stage);
    pass(Seconds{1});
    EXPECT_EQ(stage.count(), 0);
}

}  // namespace
}  // namespace moderato
