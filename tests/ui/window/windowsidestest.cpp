#include "resources/templates.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/agenda/agendaview.h"
#include "ui/compare/compareview.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/personpage.h"
#include "ui/matrix/matrixview.h"
#include "ui/parts/textfield.h"
#include "ui/people/peopleview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/versionsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace moderato::test {
namespace {

/// A whole window on a sample of its own, with what one view asks of another.
class WindowSides : public testing::Test {
protected:
    WindowSides()
    {
        const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        m_window.desk().put(
            std::move(*Document::create(m_folder.filePath(QStringLiteral("window.moderato")), *sample)));
        m_window.resize(1280, 800);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    ~WindowSides() override { QSettings().remove(QStringLiteral("outline")); }

    Desk& desk() { return m_window.desk(); }
    const Person& person(qsizetype place) { return desk().event().people.at(place); }

    template <class View>
    View* shown()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.findChild<View*>() != nullptr; }));
        return m_window.findChild<View*>();
    }
    QDockWidget& dock(const char* name) { return *m_window.findChild<QDockWidget*>(QLatin1String(name)); }

    /// Who the inspector's front page is about; nullptr if that is about something else.
    QString inspected()
    {
        const auto* inspector = m_window.findChild<Inspector*>();
        const auto* page = inspector ? inspector->currentWidget()->findChild<PersonPage*>() : nullptr;
        const auto* name = page ? page->findChild<TextField*>(QStringLiteral("person.name")) : nullptr;
        return name ? name->text() : QString();
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
};

TEST_F(WindowSides, ReturnInThePeoplesTableShowsThePersonInTheInspector)
{
    m_window.action(Act::ShowPeople)->trigger();
    auto* people = shown<PeopleView>();
    ASSERT_NE(people, nullptr);
    people->setFocus();
    people->selectPeople({person(2).id});
    QTest::keyClick(people, Qt::Key_Return);
    EXPECT_EQ(inspected(), person(2).name);
}

TEST_F(WindowSides, AHiddenInspectorComesBackWithThePerson)
{
    dock("inspector").hide();
    m_window.action(Act::ShowPeople)->trigger();
    auto* people = shown<PeopleView>();
    people->selectPeople({person(1).id});
    QTest::keyClick(people, Qt::Key_Return);
    EXPECT_TRUE(dock("inspector").isVisible());
    EXPECT_EQ(inspected(), person(1).name);
}

TEST_F(WindowSides, ADoubleClickOnANameOfTheMatrixShowsThePerson)
{
    dock("matrix").raise();
    auto* matrix = shown<MatrixView>();
    ASSERT_NE(matrix, nullptr);
    QHeaderView* names = matrix->verticalHeader();
    const QString name = matrix->model()->headerData(1, Qt::Vertical).toString();
    const QPoint at(10, names->sectionViewportPosition(1) + names->sectionSize(1) / 2);
    QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, at);
    ASSERT_FALSE(inspected().isEmpty());
    EXPECT_TRUE(name.contains(inspected())) << name.toStdString();
}

TEST_F(WindowSides, AVersionIsComparedWithToday)
{
    ASSERT_TRUE(succeeded(desk().document()->nameVersion(QStringLiteral("as sent"))));
    QTimer::singleShot(0, &m_window, [this] {
        auto* versions = m_window.findChild<VersionsDialog*>();
        for (QPushButton* button : versions->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QStringLiteral("Compare…"))
                QTest::mouseClick(button, Qt::LeftButton);
    });
    m_window.action(Act::Versions)->trigger();
    auto* view = m_window.findChild<CompareView*>();
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->isVisible());
    const QList<QComboBox*> choices = view->findChildren<QComboBox*>();
    EXPECT_TRUE(choices.at(0)->currentText().contains(QStringLiteral("as sent")))
        << choices.at(0)->currentText().toStdString();
    EXPECT_TRUE(choices.at(1)->currentText().contains(desk().agenda()->name))
        << choices.at(1)->currentText().toStdString();
}

TEST_F(WindowSides, TheViewMenuHasTheColumnsOfTheOutline)
{
    auto* outline = m_window.findChild<AgendaView*>();
    for (QMenu* menu : m_window.menuBar()->findChildren<QMenu*>())
        if (menu->actions().contains(outline->columns().menuAction()))
            return;
    ADD_FAILURE() << "the columns are in no menu";
}

}  // namespace
}  // namespace moderato::test
