#include "core/live/runfold.h"
#include "resources/templates.h"
#include "tests/bench/paints.h"
#include "tests/support/testclock.h"
#include "ui/live/clockfigure.h"
#include "ui/live/conductview.h"
#include "ui/parts/livedesk.h"
#include "ui/parts/theme.h"
#include "ui/stage/stagewindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/stagefeed.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace moderato {
namespace {

constexpr int presses = 400;
constexpr int rest = 30;  // milliseconds between two keys, in which all else that they bring is done
constexpr int daySeconds = 24 * 60 * 60;

class Milliseconds {
public:
    template <class F>
    void take(F&& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(timer);
    }
    /// What it says by now.
    void add(const QElapsedTimer& timer) { m_all.append(static_cast<double>(timer.nsecsElapsed()) / 1e6); }

    double at(double share) const
    {
        QList<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<qsizetype>(share * double(sorted.size() - 1)));
    }

    void print(const char* what) const
    {
        std::printf("  %-66s %6.2f %6.2f %6.2f ms\n", what, at(0.5), at(0.99), at(1));
    }

private:
    QList<double> m_all;
};

void exec(sqlite3* bare, const char* sql)
{
    if (sqlite3_exec(bare, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(bare));
}

/// A table of one column in a file of its own in the working folder, written to as durably as an event file.
class BareTable {
public:
    BareTable() : m_folder(QStringLiteral("live-figures-XXXXXX"))
    {
        sqlite3_open(m_folder.filePath(QStringLiteral("bare")).toUtf8().constData(), &m_bare);
        exec(m_bare,
             "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE edit(label TEXT)");
    }
    ~BareTable() { sqlite3_close(m_bare); }
    Q_DISABLE_COPY_MOVE(BareTable)

    void insert() const { exec(m_bare, "INSERT INTO edit VALUES('Title')"); }

private:
    QTemporaryDir m_folder;
    sqlite3* m_bare = nullptr;
};

/// The sample's session under way, in a file in the working folder.
class Day {
public:
    explicit Day(const MachineClock& clock, bool withStage)
        : m_folder(QStringLiteral("live-figures-XXXXXX"))
        , m_window(std::make_shared<Desks>(), clock)
    {
        const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        m_window.desk().put(
            std::move(*Document::create(m_folder.filePath(QStringLiteral("day.moderato")), *sample)));
        m_window.show();
        if (withStage) {
            m_window.action(Act::StageDisplay)->trigger();
            stage().resize(1280, 720);
        }
        m_window.action(Act::RunSession)->trigger();
        view().window()->activateWindow();
        if (!QTest::qWaitForWindowActive(view().window()))
            qFatal("The conduct window does not get the keys.");
        press(Qt::Key_N);
        press(Qt::Key_1);
        QTest::qWait(1000);
    }

    ConductView& view() { return *m_window.findChild<ConductView*>(); }
    Document& document() { return *m_window.desk().document(); }
    LiveDesk& live() { return *m_window.findChild<LiveDesk*>(); }
    StageFeed& feed() { return *m_window.findChild<StageFeed*>(); }
    StageWindow& stage() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<StageWindow*>(widget); found && found->isVisible())
                return *found;
        qFatal("There is no stage display.");
    }

    /// A key without the waiting that QTest adds.
    void press(Qt::Key key)
    {
        for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier);
            QCoreApplication::sendEvent(view().window()->windowHandle(), &event);
        }
    }

private:
    QTemporaryDir m_folder;
    MainWindow m_window;
};

void untilPainted(std::initializer_list<const Paints*> widgets)
{
    QList<int> before;
    for (const Paints* widget : widgets)
        before.append(widget->count());
    const auto isPainted = [&] {
        qsizetype place = 0;
        return std::all_of(widgets.begin(), widgets.end(),
                           [&](const Paints* widget) { return widget->count() > before.at(place++); });
    };
    QElapsedTimer timer;
    timer.start();
    while (!isPainted())
        if (timer.elapsed() > 5000)
            qFatal("A key changed nothing that is seen.");
        else
            QCoreApplication::processEvents(QEventLoop::AllEvents);
}

/// Two speakers have the floor in turn: each key is an entry in the file, and another clock in both windows. Between two of
/// them one bare INSERT says what the disk takes meanwhile.
void measureActions(bool withStage)
{
    Day day(machineClock(), withStage);
    const BareTable bare;
    Milliseconds inserts;
    QWidget* figure = day.view().findChild<ClockFigure*>();
    const Paints clock(figure);
    const Paints stage(withStage ? &day.stage().display() : figure);
    const Paints queue(day.view().findChild<QListWidget*>(QStringLiteral("queue"))->viewport());
    Milliseconds turns;
    Milliseconds painting;
    Milliseconds hands;
    QElapsedTimer saved;
    QObject::connect(&day.document(), &Document::runsChanged, &day.view(), [&saved] { saved.start(); });
    for (int i = 0; i < presses; ++i) {
        turns.take([&] {
            day.press(i % 2 == 0 ? Qt::Key_2 : Qt::Key_1);
            untilPainted({&clock, &stage});
        });
        painting.add(saved);
        QTest::qWait(rest);
        inserts.take([&] { bare.insert(); });
        if (i % 8 != 0)
            continue;
        hands.take([&] {
            day.press(Qt::Key_R);
            untilPainted({&queue});
        });
        QTest::qWait(rest);
    }
    turns.print(withStage ? "a turn's key until both windows are painted"
                          : "a turn's key until it is painted");
    painting.print("of that, from saved to painted");
    hands.print("a hand's key until the queue is painted");
    inserts.print("one bare durable INSERT meanwhile");
}

double processSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// What a run costs while nobody does anything, in shares of a core.
void measureRest(bool withStage, int seconds)
{
    Day day(machineClock(), withStage);
    QTest::qWait(2000);
    const double before = processSeconds();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < qint64{seconds} * 1000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    std::printf("  %-66s %6.2f %% of a core\n",
                withStage ? "the run in progress, with the stage display" : "the run in progress",
                (processSeconds() - before) / (static_cast<double>(timer.nsecsElapsed()) / 1e9) * 100);
}

/// A run's log, so long: somebody speaks, and ends.
QList<RunEntry> logOf(const Run& run, int length)
{
    QList<RunEntry> entries;
    const Segment& first = runAgenda(run.plan).segments.first();
    for (int number = 1; number <= length; ++number) {
        RunEntry entry;
        entry.number = number;
        entry.at = Seconds{number};
        entry.action = number == 1       ? RunAction::Begin
                       : number % 2 == 0 ? RunAction::StartTurn
                                         : RunAction::EndTurn;
        if (number == 1)
            entry.segment = first.id;
        if (number % 2 == 0)
            entry.person = first.turns.at(number % first.turns.size()).person;
        entries.append(entry);
    }
    return entries;
}

/// An action that is in the file, against one INSERT that is, in turn; and what it takes to follow the log by one.
void measureAppends(int length)
{
    const QTemporaryDir folder(QStringLiteral("live-figures-XXXXXX"));
    const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
    const auto document =
        std::move(*Document::create(folder.filePath(QStringLiteral("day.moderato")), *sample));
    Run run;
    run.id = RunId::create();
    run.session = sample->sessions.first().id;
    run.plan = planToRun(*sample, run.session, sample->sessions.first().chosen);
    const QList<RunEntry> log = logOf(run, length + presses);
    run.entries = log.mid(0, length);
    RunFold fold(run);
    if (!document->addRun(run))
        qFatal("The run can't be kept.");
    const BareTable bare;
    Milliseconds appends;
    Milliseconds inserts;
    Milliseconds folds;
    for (const RunEntry& entry : log.mid(length)) {
        appends.take([&] {
            if (!document->appendToRun(run.id, entry))
                qFatal("The entry can't be kept.");
        });
        inserts.take([&] { bare.insert(); });
        folds.take([&] { fold.add(entry); });
    }
    std::printf("  after %5d entries: median %.2f to %.2f = %.2f times, 99 %% %.2f to %.2f = %.2f times; "
                "the state follows in %.3f ms\n",
                length, appends.at(0.5), inserts.at(0.5), appends.at(0.5) / inserts.at(0.5), appends.at(0.99),
                inserts.at(0.99), appends.at(0.99) / inserts.at(0.99), folds.at(0.5));
}

/// Of the memory, in MB.
double resident()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// A day goes by in both windows, second by second, with something done every ten minutes. The wall clock is put forward
/// and back on the way.
void measureADay()
{
    test::TestClock clock;
    Day day(clock, true);
    const RunTime from = day.live().now();
    double atFirst = 0;
    for (int second = 1; second <= daySeconds; ++second) {
        clock.advance(Seconds{1});
        if (second % 10'000 == 0)
            clock.setWallClock(std::chrono::hours{second % 20'000 == 0 ? 1 : -1});
        day.live().tick();
        day.feed().follow();
        if (second % 600 == 0)
            day.press(second % 1200 == 0 ? Qt::Key_1 : Qt::Key_2);
        if (second % 10 == 0)
            QCoreApplication::processEvents();
        if (second == daySeconds / 24)
            atFirst = resident();
    }
    const auto drift = static_cast<long long>((day.live().now() - from - Seconds{daySeconds}).count());
    std::printf(
        "  24 h of given time: drift %lld ms; memory %.1f MB after the first hour, %.1f MB after the last\n",
        drift, atFirst, resident());
}

}  // namespace
}  // namespace moderato

/// live_figures [actions] [rest [SECONDS]] [appends] [day]: what the day itself costs, all of it if nothing is named. The files
/// lie in the working folder, which has to be on a real disk.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("moderato-bench"));
    moderato::applyTheme(application, moderato::ColourMode::Light);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList words = QCoreApplication::arguments();
    const auto isWanted = [&words](const char* name) {
        return words.size() < 2 || words.contains(QLatin1String(name));
    };
    if (isWanted("actions")) {
        std::printf("%68s median   99 %%    most\n", "");
        for (const bool withStage : {false, true})
            moderato::measureActions(withStage);
    }
    if (isWanted("rest")) {
        const int given = words.value(2).toInt();
        for (const bool withStage : {false, true})
            moderato::measureRest(withStage, given > 0 ? given : 60);
    }
    if (isWanted("appends")) {
        std::printf("One entry of a run, durable, against one bare INSERT, milliseconds:\n");
        for (const int length : {10, 10'000})
            moderato::measureAppends(length);
    }
    if (isWanted("day"))
        moderato::measureADay();
    return 0;
}
