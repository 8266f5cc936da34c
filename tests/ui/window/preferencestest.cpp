#include "ui/parts/roundsedit.h"
#include "ui/window/preferencesdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace moderato {
namespace {

class PreferencesOfAUser : public testing::Test {
protected:
    ~PreferencesOfAUser() override
    {
        QSettings().remove(QStringLiteral("preferences"));
        applyZoom(100);
    }
};

TEST_F(PreferencesOfAUser, areTheCallsRoundsAndUsualTextAtFirst)
{
    EXPECT_EQ(formatRounds(readPreferences().rounds), QStringLiteral("3 + 2"));
    EXPECT_EQ(readPreferences().zoomPercent, 100);
    EXPECT_EQ(readPreferences().timeZone, QString());
}

TEST_F(PreferencesOfAUser, areKeptAsTheyWereWritten)
{
    const Preferences wanted{QStringLiteral("Africa/Addis_Ababa"), true, {minutes(4)}, 125};
    writePreferences(wanted);
    EXPECT_EQ(readPreferences(), wanted);
}

TEST_F(PreferencesOfAUser, thatMakeNoSenseAreTheDefaults)
{
    QSettings().setValue(QStringLiteral("preferences/time-zone"), QStringLiteral("Atlantis"));
    QSettings().setValue(QStringLiteral("preferences/rounds"), QStringLiteral("long"));
    QSettings().setValue(QStringLiteral("preferences/zoom"), 100000);
    EXPECT_EQ(readPreferences().timeZone, QString());
    EXPECT_EQ(formatRounds(readPreferences().rounds), QStringLiteral("3 + 2"));
    EXPECT_EQ(readPreferences().zoomPercent, largestZoom);
}

TEST_F(PreferencesOfAUser, areChangedInADialogThatTakesNoRoundsThatAreNone)
{
    PreferencesDialog dialog(readPreferences(), ColourMode::Light, nullptr);
    dialog.show();
    auto* rounds = dialog.findChild<RoundsEdit*>();
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    rounds->selectAll();
    QTest::keyClicks(rounds, QStringLiteral("4+"));
    EXPECT_FALSE(ok->isEnabled());
    QTest::keyClicks(rounds, QStringLiteral("1"));
    EXPECT_TRUE(ok->isEnabled());
    dialog.findChild<QSpinBox*>()->setValue(150);
    EXPECT_EQ(formatRounds(dialog.preferences().rounds), QStringLiteral("4 + 1"));
    EXPECT_EQ(dialog.preferences().zoomPercent, 150);
    EXPECT_EQ(dialog.theme(), ColourMode::Light);
}

TEST_F(PreferencesOfAUser, giveAllTextItsSize)
{
    const qreal usual = QApplication::font().pointSizeF();
    applyZoom(150);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), usual * 1.5);
    applyZoom(100);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), usual);
}

}  // namespace
}  // namespace moderato
