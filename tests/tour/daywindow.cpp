#include "tests/tour/daytour.h"
#include "ui/window/stagefeed.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSlider>
#include <QTest>

namespace moderato {
namespace {

/// Of real time: three seconds of the run.
constexpr RunTime step{50};

}  // namespace

DayWindow::DayWindow(const QString& folder) : TourWindow(folder, QStringLiteral("main-session"), clock) {}

void DayWindow::open()
{
    run(Act::Rehearse);
    run(Act::StageDisplay);
    m_conduct = window().findChild<ConductView*>();
    expect(m_conduct && m_conduct->isVisible(), "the conduct window");
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<StageWindow*>(widget))
            m_stage = found;
    expect(m_stage && m_stage->isVisible(), "the stage display");
    m_conduct->window()->resize(1280, 720);
    m_stage->resize(1280, 720);
}

void DayWindow::speedUp()
{
    auto* slider = m_conduct->findChild<QSlider*>(QStringLiteral("speed"));
    slider->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Escape);
    expect(state().speed == 60, "a rehearsal sixty times as fast");
}

void DayWindow::until(Seconds at)
{
    expect(live().now() <= at, "a moment that is still to come");
    while (live().now() < at) {
        clock.advance(step);
        live().tick();
        window().findChild<StageFeed*>()->follow();
    }
    expect(live().now() == at, "the very moment");
    QCoreApplication::processEvents();
}

void DayWindow::press(int key, Qt::KeyboardModifiers with)
{
    m_conduct->window()->activateWindow();
    expect(QTest::qWaitForWindowActive(m_conduct->window()), "the conduct window in front");
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_conduct, Qt::Key(key), with);
}

void DayWindow::type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

void DayWindow::write(int key, Qt::KeyboardModifiers with, const char* text, Qt::KeyboardModifiers atReturn)
{
    press(key, with);
    type(text);
    settle();  // a list of names that came up is gone, and the window in front again
    press(Qt::Key_Return, atReturn);
}

void DayWindow::push(const char* accessibleName)
{
    for (QAbstractButton* each : m_conduct->findChildren<QAbstractButton*>())
        if (each->isVisible() && (each->accessibleName() == QLatin1String(accessibleName) ||
                                  each->text() == QLatin1String(accessibleName))) {
            QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(10, each->height() / 2));
            return;
        }
    expect(false, accessibleName);
}

void DayWindow::expectWords(const char* label, const char* words)
{
    const auto* found = m_conduct->findChild<QLabel*>(QLatin1String(label));
    expect(found && found->isVisible() && found->text().contains(QLatin1String(words)), words);
}

void DayWindow::expectLast(RunAction action, const char* what)
{
    expect(log().entries.last().action == action, what);
}

void DayWindow::pictures(const char* moment)
{
    const QString name = QStringLiteral("day-%1-%2").arg(QLatin1String(moment));
    picture(name.arg(QStringLiteral("conduct")), m_conduct->window());
    picture(name.arg(QStringLiteral("stage")), m_stage);
}

}  // namespace moderato
