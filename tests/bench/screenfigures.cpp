#include "tests/bench/paints.h"
#include "tests/bench/plans.h"
#include "ui/agenda/agendamodel.h"
#include "ui/agenda/agendaview.h"
#include "ui/bar/budgetstrip.h"
#include "ui/checks/checksview.h"
#include "ui/parts/theme.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace moderato {
namespace {

constexpr int keys = 400;
constexpr int moves = 100;
constexpr int mostZoom = 60;
constexpr int leastWidth = 60;   // of a block that can be taken hold of
constexpr int longestWait = 50;  // milliseconds; what is not painted by then has not changed

/// Milliseconds of many repetitions.
class Times {
public:
    /// The work says whether it counts.
    template <class F>
    void take(F&& work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begun = std::clock();
        if (!work())
            return;
        m_all.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_work += static_cast<double>(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC;
    }

    void print(const char* what) const
    {
        QList<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&sorted](double share) {
            return sorted.at(static_cast<qsizetype>(share * double(sorted.size() - 1)));
        };
        std::printf("  %-58s %6.2f %6.2f %6.2f ms; %6.2f ms\n", what, at(0.5), at(0.99), sorted.last(),
                    m_work / double(m_all.size()));
    }

private:
    QList<double> m_all;
    double m_work = 0;  // of the processor
};

/// A window on an event of so many segments, with nothing left to do.
class Screen {
public:
    explicit Screen(qsizetype segments) : m_folder(QStringLiteral("screen-figures-XXXXXX"))
    {
        m_window.desk().put(*Document::create(m_folder.filePath(QStringLiteral("event.moderato")),
                                              bench::eventOf(1, segments)));
        m_window.resize(1280, 800);
        m_window.show();
        m_window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_window));
        QTest::qWait(1000);
    }

    MainWindow& window() { return m_window; }

    template <class View>
    View& view()
    {
        return *m_window.findChild<View*>();
    }

private:
    QTemporaryDir m_folder;
    MainWindow m_window;
};

/// Waits until these are painted anew, which happens when the screen is ready for it. False if nothing had changed.
bool untilPainted(std::initializer_list<const Paints*> widgets)
{
    QList<int> before;
    for (const Paints* widget : widgets)
        before.append(widget->count());
    const auto isPainted = [&] {
        qsizetype place = 0;
        return std::all_of(widgets.begin(), widgets.end(),
                           [&](const Paints* widget) { return widget->count() > before.at(place++); });
    };
    const QDeadlineTimer deadline(longestWait);
    QTimer alarm;  // ends the waiting
    alarm.start(longestWait);
    while (!isPainted() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return isPainted();
}

/// Until nothing more is to be done.
void settle()
{
    QTest::qWait(50);
}

/// A key without the waiting that QTest adds.
void press(QWidget* widget, Qt::Key key)
{
    const QString text = key == Qt::Key_5 ? QStringLiteral("5") : QString();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

/// Types figures into the duration of the outline's first segment, 1 and 15 in turn: each key previews another plan.
void measureKeys(Screen& screen)
{
    AgendaView& agenda = screen.view<AgendaView>();
    const Paints bar(&screen.view<BudgetStrip>());
    const Paints checks(screen.view<ChecksView>().viewport());
    const QModelIndex part = agenda.model()->index(0, 0);
    const QModelIndex cell = agenda.model()->index(0, AgendaModel::Duration, part);
    agenda.setFocus();
    agenda.setCurrentIndex(cell);
    agenda.edit(cell);
    settle();
    QWidget* editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_1);
    settle();
    Times times;
    for (int i = 0; i < keys; ++i) {
        times.take([&] {
            press(editor, i % 2 == 0 ? Qt::Key_5 : Qt::Key_Backspace);
            return untilPainted({&bar, &checks});
        });
    }
    times.print("key to painted bar and findings, while typing");
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
}

/// Parks the selected segment and takes that back, saved each time.
void measureEdits(Screen& screen)
{
    const Paints bar(&screen.view<BudgetStrip>());
    const Paints checks(screen.view<ChecksView>().viewport());
    Times times;
    for (int i = 0; i < keys / 4; ++i) {
        times.take([&] {
            screen.window().action(i % 2 == 0 ? Act::Park : Act::Undo)->trigger();
            return untilPainted({&bar, &checks});
        });
        settle();
    }
    times.print("command to painted bar and findings, saved on the way");
}

void measureRepaint(Screen& screen)
{
    Times times;
    for (int i = 0; i < keys; ++i)
        times.take([&screen] {
            screen.window().repaint();
            return true;
        });
    times.print("bare repaint of the whole window");
}

void moveTo(QWidget& view, const QPoint& place)
{
    QMouseEvent move(QEvent::MouseMove, place, view.mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
}

/// Stretches or moves a block to and fro, so far each time that the plan becomes another, and never lets it go.
void measureDrag(Screen& screen, bool stretch)
{
    screen.window().action(Act::ShowTimeline)->trigger();
    settle();
    TimelineCanvas& canvas = screen.view<TimelineCanvas>();
    const auto block = [&canvas] {
        return canvas.scene().layout.areaOf(canvas.scene().layout.blocks().at(1));
    };
    for (int i = 0; i < mostZoom && block().width() < leastWidth; ++i)
        canvas.zoomIn();
    // Away from the sides, where a drag scrolls.
    canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->value() + int(block().left()) -
                                           canvas.viewport()->width() / 3);
    settle();
    const QRectF area = block();
    const QPoint from = stretch ? QPoint(int(area.right()) - 1, int(area.center().y()))
                                : QPoint(int(area.center().x()), int(area.center().y()));
    QWidget& view = *canvas.viewport();
    const Paints painted(&view);
    QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, from);
    Times times;
    for (int i = 0; i < moves; ++i) {
        const int along = int(area.width()) * (1 + i % 3) / (stretch ? 3 : 1);
        times.take([&] {
            moveTo(view, from + QPoint(along, 0));
            return untilPainted({&painted});
        });
    }
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, from);
    times.print(stretch ? "frame of a stretch on the timeline" : "frame of a move on the timeline");
    screen.window().action(Act::ShowOutline)->trigger();
    settle();
}

void measure(qsizetype segments)
{
    std::printf("%lld segments:%50s median   99 %%    most; processor\n", static_cast<long long>(segments),
                "");
    Screen screen(segments);
    measureKeys(screen);
    measureEdits(screen);
    measureRepaint(screen);
    measureDrag(screen, false);
    measureDrag(screen, true);
}

}  // namespace
}  // namespace moderato

/// screen_figures [SEGMENTS]: prints how long a key, an edit and a drag take until all that follows is painted.
/// screen_figures write FILE SESSIONS SEGMENTS: makes an event file of that size.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("moderato-bench"));
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("write")) {
        const auto made =
            moderato::Document::create(words.value(2), moderato::bench::eventOf(words.value(3).toLongLong(),
                                                                                words.value(4).toLongLong()));
        return made ? 0 : 1;
    }
    moderato::applyTheme(application, moderato::ColourMode::Light);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    for (const qsizetype segments : {20, 1000})
        if (words.size() < 2 || words.at(1).toLongLong() == segments)
            moderato::measure(segments);
    return 0;
}
