#include "core/edit/segments.h"
#include "tests/support/sampledesk.h"
#include "tests/support/speaking.h"
#include "ui/bar/sumline.h"
#include "ui/checks/findingsmodel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferencesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace moderato::test {
namespace {

class InFrench : public testing::Test {
protected:
    ~InFrench() override { QSettings().remove(QStringLiteral("preferences")); }

    Speaking m_french{Language::French};
};

TEST_F(InFrench, theWindowHasItsMenus)
{
    const MainWindow window;
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        titles.append(action->text().remove(u'&'));
    EXPECT_EQ(titles.join(u", "),
              QStringLiteral("Fichier, Édition, Déroulé, Session, Jour J, Affichage, Aide"));
}

TEST_F(InFrench, findingsAreSaidWithTheirFiguresAndInTheRightNumber)
{
    SampleDesk sample;
    sample.desk().commit(QStringLiteral("longer"),
                         setPlanned(sample.desk().saved(), sample.segment(0).id, minutes(55)));
    QStringList messages;
    for (const Finding& finding : sample.desk().assessment().findings)
        messages.append(finding.message);
    EXPECT_TRUE(messages.contains(QStringLiteral("Le déroulé prend 105:00 sur 90:00\u00a0: 15:00 en trop.")))
        << messages.join(u'\n').toStdString();
}

TEST_F(InFrench, theStandardButtonsAreToo)
{
    const PreferencesDialog dialog(readPreferences(), ColourMode::Light, nullptr);
    EXPECT_EQ(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->text().remove(u'&'),
              QStringLiteral("Annuler"));
}

/// The dialog with the list of languages, each by its own name.
class LanguagePreference : public testing::Test {
protected:
    LanguagePreference()
    {
        m_dialog.show();
        for (auto* choice : m_dialog.findChildren<QComboBox*>())
            if (choice->findText(QStringLiteral("Français")) >= 0)
                m_languages = choice;
    }
    ~LanguagePreference() override { QSettings().remove(QStringLiteral("preferences")); }

    void choose(const char* name) { m_languages->setCurrentText(QString::fromUtf8(name)); }
    bool isHintShown() const
    {
        const auto labels = m_dialog.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("next start"));
        });
    }

    PreferencesDialog m_dialog{readPreferences(), ColourMode::Light, nullptr};
    QComboBox* m_languages = nullptr;
};

TEST_F(LanguagePreference, isTheSystemsAtFirst)
{
    EXPECT_EQ(m_languages->currentText(), QStringLiteral("As the system"));
    EXPECT_EQ(m_dialog.preferences().language, QString());
}

TEST_F(LanguagePreference, isChosenByTheNameThatALanguageGivesItselfAndIsRemembered)
{
    choose("Français");
    EXPECT_EQ(m_dialog.preferences().language, QStringLiteral("fr"));
    writePreferences(m_dialog.preferences());
    EXPECT_EQ(readPreferences().language, QStringLiteral("fr"));
    const PreferencesDialog again(readPreferences(), ColourMode::Light, nullptr);
    EXPECT_EQ(again.preferences().language, QStringLiteral("fr"));
}

TEST_F(LanguagePreference, saysThatAnotherOneShowsFromTheNextStartOn)
{
    EXPECT_FALSE(isHintShown());
    choose("Français");
    EXPECT_TRUE(isHintShown());
    choose("English");
    EXPECT_FALSE(isHintShown());
}

}  // namespace
}  // namespace moderato::test
