#include "resources/translations.h"
#include "tests/tour/daytour.h"
#include "ui/checks/checksview.h"
#include "ui/compare/compareview.h"
#include "ui/matrix/matrixview.h"
#include "ui/parts/preferences.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace moderato {
namespace {

/// The session of the call, built from nothing, and what its people asked for.
class Tour : public TourWindow {
public:
    explicit Tour(const QString& folder) : TourWindow(folder, QStringLiteral("empty-90")) {}

    void walk()
    {
        picture(QStringLiteral("1-empty"));
        writeTheAgenda();
        groupIntoParts();
        addPeople();
        giveRounds();
        swapTheParts();
        addAThirdPart();
        takeAFix();
        findTheLargestPanel();
        parkIfTimeAllows();
        compareBothOrders();
    }

private:
    void writeTheAgenda()
    {
        paste(QStringLiteral(
            "How coalitions strengthen the IGF, 40 min\nWhat coalitions bring to the compact, 32 min\n"
            "WSIS+20, 8 min\nChair sums up, 10 min\n"));
        expect(desk().agenda()->segments.size() == 4, "the four lines as segments");
        expect(schedule().scheduledEnd == minutes(90), "90:00 planned");
        for (const qsizetype place : {0, 1})
            type(place, AgendaModel::KindOf, QStringLiteral("Panel"));
        for (const qsizetype place : {0, 1})
            type(place, AgendaModel::Floor, QStringLiteral("15"));
        expect(segment(0).kind == Kind::Panel && segment(3).kind == Kind::WrapUp,
               "the kinds that were typed, and the one that its title says");
        expect(schedule().floor == minutes(30), "30:00 for the floor");
        picture(QStringLiteral("2-agenda"));
    }

    void groupIntoParts()
    {
        select(0, 0);
        run(Act::AddPart);
        select(1, 2);
        run(Act::AddPart);
        expect(desk().agenda()->parts.size() == 2, "two parts");
        picture(QStringLiteral("3-parts"));
    }

    void addPeople()
    {
        run(Act::ShowPeople);
        QGuiApplication::clipboard()->setText(QStringLiteral(
            "Adaeze Nwankwo-Bello, Leadership Panel\nJoaquín Etxeberria Ríos, Tech Envoy's Office\n"
            "Siriporn Chaiyasit, MAG\nŁukasz Wiśniewiecki, Coalition on Accessibility\n"
            "Renata Quispe Huamán, Coalition on Blockchain\nIñaki Paredes Yupanqui, Coalition on Community Networks\n"
            "Zéphyrine Ouédraogo, Youth\n"));
        press("Paste names");
        expect(desk().saved().people.size() == 7, "seven people");
        picture(QStringLiteral("4-people"));
        run(Act::ShowOutline);
    }

    void press(const char* text)
    {
        for (QToolButton* each : window().findChildren<QToolButton*>())
            if (each->isVisible() && each->text() == QLatin1String(text)) {
                QTest::mouseClick(each, Qt::LeftButton);
                return settle();
            }
        expect(false, text);
    }

    void giveRounds()
    {
        raise("matrix");
        auto& list = find<QComboBox>("People to list");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_End);
        settle();
        auto& matrix = find<MatrixView>();
        fill(matrix, 0, 3, 1);
        fill(matrix, 4, 6, 2);
        expect(segment(0).turns.size() == 4 && segment(1).turns.size() == 3, "four and three turns");
        expect(schedule().panel == minutes(35), "seven people, three minutes and two each: 35:00");
        picture(QStringLiteral("5-rounds"));
    }

    /// Selects the cells of a column and fills them all with 3+2.
    static void fill(MatrixView& matrix, int from, int to, int column)
    {
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(matrix.viewport(), Qt::LeftButton, modifiers,
                              matrix.visualRect(matrix.model()->index(row, column)).center());
        };
        matrix.setFocus();
        click(from, Qt::NoModifier);
        click(to, Qt::ShiftModifier);
        QTest::keyClick(&matrix, Qt::Key_3);
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClicks(editor, QStringLiteral("+2"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

    void duplicateAs(const QString& name)
    {
        run(Act::DuplicateAgenda);
        QTimer::singleShot(0, &window(), [this, name] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            expect(dialog != nullptr, "the question for a name");
            dialog->setTextValue(name);
            dialog->accept();
        });
        run(Act::RenameAgenda);
        expect(desk().agenda()->name == name, "the alternative by its name");
    }

    void swapTheParts()
    {
        duplicateAs(QStringLiteral("Outward first"));
        run(Act::SwapParts);
        expect(segment(0).title.startsWith(QStringLiteral("What coalitions bring")), "part two first");
        picture(QStringLiteral("6-swapped"));
    }

    void addAThirdPart()
    {
        desk().showAgenda(desk().session()->agendas.first().id);
        duplicateAs(QStringLiteral("With a third part"));
        select(2, 2);
        paste(QStringLiteral("A question from the top, 15 min\n"));
        select(3, 3);
        run(Act::AddPart);
        expect(desk().agenda()->parts.size() == 3, "a third part");
        expect(schedule().overrun() == minutes(15), "15:00 over");
        raise("checks");
        picture(QStringLiteral("7-over"));
    }

    void takeAFix()
    {
        auto& checks = find<ChecksView>();
        checks.setFocus();
        checks.setCurrentIndex(checks.model()->index(0, 0));
        QTimer::singleShot(0, &checks, [this] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            expect(menu != nullptr, "the ways to mend it");
            picture(QStringLiteral("8-fixes"), menu);
            chooseWhoLeaves();
            while (!menu->activeAction() ||
                   !menu->activeAction()->text().startsWith(QStringLiteral("Panel of")))
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(&checks, Qt::Key_Period, Qt::ControlModifier);
        settle();
        expect(schedule().overrun() == Seconds{0}, "a plan that fits");
        picture(QStringLiteral("10-fixed"));
    }

    /// A smaller panel asks who leaves it, and proposes somebody.
    void chooseWhoLeaves()
    {
        QTimer::singleShot(0, &window(), [this] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            expect(dialog != nullptr, "who is to leave the panel");
            picture(QStringLiteral("9-who-leaves"), dialog);
            dialog->accept();
        });
    }

    void findTheLargestPanel()
    {
        desk().showAgenda(desk().session()->agendas.first().id);
        select(0, 0);
        raise("panel-size");
        picture(QStringLiteral("11-panel-size"));
    }

    void parkIfTimeAllows()
    {
        select(2, 2);
        run(Act::Park);
        expect(segment(2).parked && schedule().scheduledEnd == minutes(82), "WSIS+20 parked, 8:00 spare");
        picture(QStringLiteral("12-parked"));
        run(Act::Undo);
    }

    void compareBothOrders()
    {
        run(Act::Compare);
        auto* compare = window().findChild<CompareView*>();
        expect(compare != nullptr && compare->isVisible(), "both orders side by side");
        auto* second = compare->findChildren<QComboBox*>().at(1);
        second->setFocus();
        QTest::keyClicks(second, QStringLiteral("Outward"));
        settle();
        picture(QStringLiteral("13-compared"), compare);
        compare->close();
    }
};

void takeTour(const QStringList& words)
{
    const auto is = [&words](const char* word) { return words.contains(QLatin1String(word)); };
    applyTheme(*qApp, is("dark") ? ColourMode::Dark : ColourMode::Light);
    applyZoom(is("large") ? largestZoom : 100);
    const QString folder = words.value(1);
    if (is("day"))
        takeDayTour(folder);
    else
        Tour(folder).walk();
}

}  // namespace
}  // namespace moderato

/// tour FOLDER [day] [dark] [large]: plans a session, or runs one, and leaves pictures in the folder; `large`: with text twice
/// the usual size.
int main(int argc, char** argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("moderato"));
    QCoreApplication::setApplicationName(QStringLiteral("tour"));
    const QApplication application(argc, argv);
    QSettings().clear();
    moderato::installTranslations(*qApp, moderato::Language::English);
    moderato::takeTour(QCoreApplication::arguments());
    return 0;
}
