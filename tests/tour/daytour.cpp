#include "tests/tour/daytour.h"

#include "core/live/runfold.h"
#include "ui/handouts/handoutsview.h"
#include "ui/live/planstrip.h"
#include "ui/stage/compactclock.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace moderato {
namespace {

using enum RunAction;

Seconds at(int minute, int second = 0)
{
    return minutes(minute) + Seconds{second};
}

/// The sample's session, in which a good deal goes otherwise than planned.
class DayTour : public DayWindow {
public:
    using DayWindow::DayWindow;

    void walk()
    {
        begin();
        hearTheFirst();
        missTheThird();
        fillTheQueue();
        hearTheFloor();
        followUp();
        goWrongAndBack();
        fallBehind();
        recover();
        speakToTheStage();
        eatTheFloor();
        end();
        lookBack();
        checkTheLog();
    }

private:
    void begin()
    {
        open();
        expectWords("pace", "Not begun");
        expect(face().level == StageLevel::NotBegun, "a stage display on which nothing has begun");
        pictures("01-before");
        press(Qt::Key_N);
        expectLast(Begin, "the session under way");
        speedUp();
        expect(face().title == running(0).title, "the first segment on the stage");
    }

    /// For the glass of a teleprompter, from right to left, on a screen that stands upright; and the small clock.
    void lookAtTheStage()
    {
        const auto picturesBy = [this](Qt::Key key, const char* name) {
            stage().activateWindow();
            expect(QTest::qWaitForWindowActive(&stage()), "the stage display in front");
            QTest::keyClick(&stage().display(), key);
            picture(QLatin1String(name), &stage());
            QTest::keyClick(&stage().display(), key);
        };
        picturesBy(Qt::Key_M, "day-20-mirrored");
        picturesBy(Qt::Key_R, "day-21-right-to-left");
        stage().resize(540, 960);
        picture(QStringLiteral("day-22-upright"), &stage());
        stage().resize(1280, 720);
        run(Act::SmallClock);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* small = qobject_cast<CompactClock*>(widget)) {
                picture(QStringLiteral("day-23-small"), small);
                small->close();
            }
    }

    void hearTheFirst()
    {
        until(at(5));
        press(Qt::Key_1);
        until(at(7, 12));
        expect(face().level == StageLevel::WrapUp && face().levelWord == QLatin1String("Please wrap up"),
               "the speaker asked to wrap up");
        expect(face().clock->left == Seconds{48}, "0:48 left of the turn");
        picture(QStringLiteral("14-conduct"), conduct().window());
        picture(QStringLiteral("15-stage"), &stage());
        lookAtTheStage();
        until(at(7, 51));
        expect(face().level == StageLevel::LastSeconds, "the last words");
        pictures("02-last-words");
        until(at(8, 12));
        expect(face().level == StageLevel::Over && face().clock->left == Seconds{-12},
               "a turn that is 0:12 over");
        pictures("03-over");
    }

    void missTheThird()
    {
        press(Qt::Key_2);
        expect(face().level == StageLevel::Calm, "the next speaker's full time");
        until(at(11));
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ShiftModifier);
        expectLast(Absent, "somebody who is not here");
        expect(running(0).floorReserve == minutes(20), "their five minutes with the floor");
        press(Qt::Key_4);
        until(at(13, 57));
        press(Qt::Key_0);
        expectLast(EndTurn, "nobody speaking");
    }

    void fillTheQueue()
    {
        press(Qt::Key_F2);
        for (const int key : {Qt::Key_R, Qt::Key_R, Qt::Key_O, Qt::Key_R, Qt::Key_O})
            press(key);
        push("First time");
        write(Qt::Key_H, {}, "Amina Diallo");
        push("Point of order");
        write(Qt::Key_H, {}, "Tomasz Lis");
        press(Qt::Key_O);
        expect(state().hands.size() == 8, "eight hands");
        expectWords("measure", "8 waiting, 2:00 each");
        press(Qt::Key_X);
        expect(!state().queueOpen, "a closed queue");
        press(Qt::Key_X);
        picture(QStringLiteral("16-queue"), conduct().window());
    }

    void hearTheFloor()
    {
        press(Qt::Key_C);
        expect(face().speaker.startsWith(QLatin1String("Tomasz Lis")), "the point of order first");
        until(at(14, 42));
        for (int turn = 0; turn < 5; ++turn) {
            press(Qt::Key_C);
            until(at(14, 42) + Seconds{93} * (turn + 1));
        }
        pictures("04-floor");
        press(Qt::Key_0);
        expectWords("measure", "2 waiting");
    }

    /// A pause, while a microphone is changed.
    void followUp()
    {
        press(Qt::Key_1);
        until(at(23));
        press(Qt::Key_P);
        until(at(24, 30));
        expect(face().level == StageLevel::Paused, "clocks that stand still");
        pictures("05-paused");
        press(Qt::Key_P);
        until(at(25, 57));
        press(Qt::Key_2);
        until(at(27, 57));
        press(Qt::Key_4);
        until(at(29, 57));
        press(Qt::Key_0);
        write(Qt::Key_M, {}, "Coalitions report once a year; nobody reads it");
        write(Qt::Key_M, {}, "Each coalition names one result for the programme", Qt::ControlModifier);
        expect(state().notes.size() == 2 && state().notes.last().outcome, "a note and an outcome");
        pictures("06-notes");
    }

    void goWrongAndBack()
    {
        press(Qt::Key_N);
        expect(segmentOn(state()) == running(1).id, "the next segment");
        until(at(30, 12));
        press(Qt::Key_Z, Qt::ControlModifier);
        expect(segmentOn(state()) == running(0).id, "the wrong next taken back");
        expect(usedBy(state(), running(0).id, minutes(31)) == RunTime(at(29, 30)), "as if it had not been");
    }

    void fallBehind()
    {
        for (const int hand : {0, 1}) {
            press(Qt::Key_C);
            until(at(33 + hand * 3));
        }
        press(Qt::Key_0);
        until(at(45));
        expectWords("pace", "5:00 behind");
        expect(face().pace == QLatin1String("5:00 behind"), "the same on the stage");
        pictures("07-behind");
    }

    void recover()
    {
        press(Qt::Key_F3);
        const QString& preview = conduct().findChild<PlanStrip*>()->shown().caption;
        expect(preview == QLatin1String("Preview: Trim follow-ups to 1:30"), "a preview of the mildest way");
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        expect(preview == QLatin1String("Preview: Drop the follow-ups"), "a preview of one that is enough");
        picture(QStringLiteral("17-on-time"), conduct().window());
        press(Qt::Key_Escape);
        for (const bool again : {false, true}) {
            press(Qt::Key_3, Qt::ControlModifier);
            expectLast(Recover, "a way that was taken");
            expectWords("pace", "1:00 ahead");
            if (again)
                break;
            press(Qt::Key_Z, Qt::ControlModifier);
            expectWords("pace", "5:00 behind");
        }
        pictures("08-recovered");
        press(Qt::Key_N);
        expect(segmentOn(state()) == running(1).id, "the second part");
        expect(running(1).turns.first().rounds == QList<Seconds>{minutes(3)},
               "budgets that are right already");
    }

    void speakToTheStage()
    {
        write(Qt::Key_M, Qt::ControlModifier, "Two minutes each, please");
        expect(face().message == QLatin1String("Two minutes each, please"), "the message on the stage");
        pictures("09-message");
        press(Qt::Key_B, Qt::ControlModifier);
        expect(face().blank, "a blank stage display");
        pictures("10-blank");
        press(Qt::Key_B, Qt::ControlModifier);
        push("Take the message off");
        expect(face().message.isEmpty() && !face().blank, "the clocks again");
    }

    /// The second panel talks into what is the floor's.
    void eatTheFloor()
    {
        const Seconds from = std::chrono::ceil<Seconds>(state().reached);
        press(Qt::Key_1);
        until(from + minutes(8));
        press(Qt::Key_2);
        until(from + minutes(14));
        press(Qt::Key_3);
        until(from + minutes(20));
        expect(conduct().findChild<QWidget*>(QStringLiteral("floorBand"))->isVisible(),
               "what the floor has lost");
        pictures("11-floor-eaten");
        press(Qt::Key_F);
        expectLast(SpendFloor, "the floor's time given up knowingly");
        press(Qt::Key_1);
        until(from + minutes(24));
        press(Qt::Key_0);
        press(Qt::Key_R);
        press(Qt::Key_O);
        press(Qt::Key_C);
        until(from + minutes(28));
        press(Qt::Key_C);
        until(from + minutes(32));
    }

    void end()
    {
        press(Qt::Key_K);
        press(Qt::Key_N);
        expect(segmentOn(state()) == running(3).id, "the chair, who sums up");
        until(at(88));
        pictures("12-last");
        press(Qt::Key_E, Qt::ControlModifier);
        expect(state().phase == RunPhase::Over, "the end");
        expect(face().level == StageLevel::Ended, "the end on the stage");
        pictures("13-ended");
    }

    void lookBack()
    {
        window().activateWindow();
        run(Act::Review);
        auto* sheets = window().findChild<HandoutsView*>();
        expect(sheets && sheets->isVisible(), "how it went");
        picture(QStringLiteral("18-how-it-went"), sheets);
    }

    /// All that was done is in the file, and read again it comes to the same.
    void checkTheLog()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.moderato"));
        expect(desk().document()->saveCopy(path).has_value(), "a copy of the file");
        const auto copy = Document::open(path);
        expect(copy && (*copy)->runs() == desk().document()->runs(), "the same run in it");
        expect(fold((*copy)->runs().first()) == state(), "the same state");
    }
};

}  // namespace

void takeDayTour(const QString& folder)
{
    DayTour(folder).walk();
}

}  // namespace moderato
