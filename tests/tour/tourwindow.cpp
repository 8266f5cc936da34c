#include "tests/tour/tourwindow.h"

#include "resources/templates.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace moderato {

TourWindow::TourWindow(const QString& folder, const QString& templateName, const MachineClock& clock)
    : m_folder(folder)
    , m_window(std::make_shared<Desks>(), clock)
{
    const Result<Event> event = fromTemplate(templateName, QUuid::createUuid);
    m_window.desk().put(
        std::move(*Document::create(m_files.filePath(QStringLiteral("tour.moderato")), *event)));
    m_window.resize(1280, 720);
    m_window.show();
    m_window.activateWindow();
    expect(QTest::qWaitForWindowActive(&m_window), "the window");
    settle();
}

void TourWindow::run(Act act)
{
    expect(m_window.action(act)->isEnabled(), qPrintable(m_window.action(act)->text()));
    m_window.action(act)->trigger();
    settle();
}

void TourWindow::paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    agenda().setFocus();
    run(Act::Paste);
}

void TourWindow::type(qsizetype place, AgendaModel::Column column, const QString& text)
{
    const auto* model = qobject_cast<const AgendaModel*>(agenda().model());
    agenda().setFocus();
    agenda().setCurrentIndex(model->indexOf(segment(place).id, column));
    QTest::keyClick(&agenda(), Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

void TourWindow::select(qsizetype from, qsizetype to)
{
    const auto* model = qobject_cast<const AgendaModel*>(agenda().model());
    const auto click = [&](qsizetype place, Qt::KeyboardModifiers modifiers) {
        const QRect cell = agenda().visualRect(model->indexOf(segment(place).id));
        QTest::mouseClick(agenda().viewport(), Qt::LeftButton, modifiers, cell.center());
    };
    click(from, Qt::NoModifier);
    if (to != from)
        click(to, Qt::ShiftModifier);
    settle();
}

void TourWindow::raise(const char* dock)
{
    auto* found = m_window.findChild<QDockWidget*>(QLatin1String(dock));
    expect(found != nullptr, dock);
    found->show();
    found->raise();
    settle();
}

void TourWindow::expect(bool seen, const char* what) const
{
    if (seen)
        return;
    std::fprintf(stderr, "The tour does not see %s.\n", what);
    std::exit(1);
}

void TourWindow::picture(const QString& name, QWidget* of)
{
    settle();
    QWidget* shown = of ? of : &m_window;
    constexpr int smallest = 0;  // the strongest compression, not the lowest quality
    expect(shown->grab().save(m_folder + u'/' + name + QStringLiteral(".png"), "PNG", smallest),
           "the folder for its pictures");
}

/// Lets the window paint and lay itself out, and do what it does after that, such as to foretell.
void TourWindow::settle()
{
    QTest::qWait(250);
}

}  // namespace moderato
