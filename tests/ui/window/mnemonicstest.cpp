#include "resources/templates.h"
#include "tests/support/sampledesk.h"
#include "tests/support/speaking.h"
#include "ui/compare/compareview.h"
#include "ui/handouts/handoutsview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/mergedialog.h"
#include "ui/window/newdialog.h"
#include "ui/window/preferencesdialog.h"
#include "ui/window/runsdialog.h"
#include "ui/window/versionsdialog.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

namespace moderato::test {
namespace {

/// The texts of one place, of which no two may have the same letter underlined.
class Letters {
public:
    void add(const QString& text)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            m_texts[letter.toString()].append(text);
    }

    /// Those that have one letter, a line a letter.
    std::string clashes() const
    {
        QString lines;
        for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each)
            if (each->size() > 1)
                lines += each.key() + u": " + each->join(u" / ") + u'\n';
        return lines.toStdString();
    }

private:
    QMap<QString, QStringList> m_texts;
};

Letters lettersOf(const QList<QAction*>& actions)
{
    Letters letters;
    for (const QAction* action : actions)
        letters.add(action->text());
    return letters;
}

/// All that a key with Alt reaches in a window, whether it is shown just now or not.
Letters lettersOf(const QWidget& window)
{
    Letters letters;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            letters.add(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            letters.add(label->text());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                letters.add(tabs->tabText(i));
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* action : bar->actions())
                letters.add(action->text());
    }
    return letters;
}

/// In each language that the program speaks.
class Mnemonics : public testing::TestWithParam<Language> {
protected:
    /// What Alt reaches in this window, and the keys within each of its menus.
    static void expectApart(const QWidget& window)
    {
        EXPECT_EQ(lettersOf(window).clashes(), "");
        for (const QMenu* menu : window.findChildren<QMenu*>())
            EXPECT_EQ(lettersOf(menu->actions()).clashes(), "") << menu->title().toStdString();
        for (const QWidget* list : window.findChildren<QWidget*>())
            if (list->contextMenuPolicy() == Qt::ActionsContextMenu) {
                EXPECT_EQ(lettersOf(list->actions()).clashes(), "") << list->metaObject()->className();
            }
    }

    static bool hasPane(const QWidget& window, const char* className)
    {
        const auto panes = window.findChildren<QWidget*>();
        return std::any_of(panes.cbegin(), panes.cend(),
                           [className](const QWidget* pane) { return pane->inherits(className); });
    }

    Speaking m_speaking{GetParam()};
    SampleDesk m_sample;
};

TEST_P(Mnemonics, areApartInTheMainWindowAndItsMenus)
{
    const QTemporaryDir folder;
    MainWindow window;
    const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
    window.desk().put(
        std::move(*Document::create(folder.filePath(QStringLiteral("window.moderato")), *sample)));
    window.show();
    // A pane is made when it is first painted.
    for (const auto& [dock, pane] :
         {std::pair("inspector", "moderato::Inspector"), std::pair("matrix", "moderato::SpeakingMatrix"),
          std::pair("panel-size", "moderato::PanelWhatIf")}) {
        window.findChild<QDockWidget*>(QLatin1String(dock))->raise();
        EXPECT_TRUE(QTest::qWaitFor([&window, pane = pane] { return hasPane(window, pane); })) << dock;
    }
    ASSERT_EQ(window.menuBar()->actions().size(), 7);
    expectApart(window);
}

TEST_P(Mnemonics, areApartInThePreferences)
{
    expectApart(PreferencesDialog(readPreferences(), ColourMode::Light, nullptr));
}

TEST_P(Mnemonics, areApartWhereAnEventIsMade)
{
    expectApart(NewDialog(QDir::tempPath()));
}

TEST_P(Mnemonics, areApartInTheVersions)
{
    expectApart(VersionsDialog(m_sample.desk()));
}

TEST_P(Mnemonics, areApartInTheRuns)
{
    expectApart(RunsDialog(m_sample.desk(), RunId()));
}

TEST_P(Mnemonics, areApartWhereCopiesAreMerged)
{
    Event ours = m_sample.desk().saved();
    Event theirs = ours;
    ours.title += u'.';
    theirs.title += u'!';
    const Result<Merge> merge = mergeOf(m_sample.desk().saved(), ours, theirs);
    ASSERT_TRUE(merge);
    expectApart(MergeDialog(ours, *merge, QStringLiteral("copy.moderato")));
}

TEST_P(Mnemonics, areApartInTheHandouts)
{
    expectApart(HandoutsView(m_sample.desk()));
}

TEST_P(Mnemonics, areApartWhereAgendasAreCompared)
{
    expectApart(CompareView(m_sample.desk()));
}

INSTANTIATE_TEST_SUITE_P(In, Mnemonics, testing::Values(Language::English, Language::French),
                         [](const auto& language) { return enumWord(language.param).toStdString(); });

}  // namespace
}  // namespace moderato::test
