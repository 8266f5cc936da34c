#include "tests/support/sampledesk.h"
#include "ui/agenda/agendamodel.h"
#include "ui/parts/roundsedit.h"
#include "ui/timeline/timelinewords.h"
#include "ui/window/preferencesdialog.h"
#include "ui/window/sessionlist.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace moderato {
namespace {

class PreferencesOfAUser : public testing::Test {
protected:
    ~PreferencesOfAUser() override
    {
        QSettings().remove(QStringLiteral("preferences"));
        applyZoom(100);
        applyClock(ClockChoice::Hours24);
    }
};

TEST_F(PreferencesOfAUser, areTheCallsRoundsAndUsualTextAtFirst)
{
    EXPECT_EQ(formatRounds(readPreferences().rounds), QStringLiteral("3 + 2"));
    EXPECT_EQ(readPreferences().zoomPercent, 100);
    EXPECT_EQ(readPreferences().timeZone, QString());
    EXPECT_EQ(readPreferences().clock, ClockChoice::AsSystem);
}

TEST_F(PreferencesOfAUser, areKeptAsTheyWereWritten)
{
    const Preferences wanted{QStringLiteral("Africa/Addis_Ababa"),
                             true,
                             {minutes(4)},
                             125,
                             ClockChoice::Hours12,
                             QStringLiteral("fr")};
    writePreferences(wanted);
    EXPECT_EQ(readPreferences(), wanted);
}

TEST_F(PreferencesOfAUser, thatMakeNoSenseAreTheDefaults)
{
    QSettings().setValue(QStringLiteral("preferences/time-zone"), QStringLiteral("Atlantis"));
    QSettings().setValue(QStringLiteral("preferences/rounds"), QStringLiteral("long"));
    QSettings().setValue(QStringLiteral("preferences/zoom"), 100000);
    QSettings().setValue(QStringLiteral("preferences/clock"), QStringLiteral("sundial"));
    EXPECT_EQ(readPreferences().clock, ClockChoice::AsSystem);
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

TEST_F(PreferencesOfAUser, haveRoomForTheNoteAboutAnotherLanguage)
{
    PreferencesDialog dialog(readPreferences(), ColourMode::Light, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    auto* language = dialog.findChild<QComboBox*>();
    const QLabel* note = nullptr;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->wordWrap())
            note = label;
    ASSERT_NE(note, nullptr);
    for (int i = 0; i < language->count() && note->isHidden(); ++i)
        language->setCurrentIndex(i);
    ASSERT_TRUE(QTest::qWaitFor([note] { return note->isVisible() && note->height() > 0; }));
    EXPECT_TRUE(QTest::qWaitFor([note] { return note->height() >= note->heightForWidth(note->width()); }));
}

bool says(const Desk& desk, const QString& beginning)
{
    const QList<Finding>& findings = desk.assessment().findings;
    return std::any_of(findings.cbegin(), findings.cend(), [&beginning](const Finding& finding) {
        return finding.message.startsWith(beginning);
    });
}

TEST_F(PreferencesOfAUser, letAllOfTheScreenSayTheTimeOfDayWithTwelveHours)
{
    SampleDesk sample;
    AgendaModel outline(sample.desk());
    SessionList sessions(sample.desk());
    const auto start = [&outline] { return outline.index(1, AgendaModel::Start).data().toString(); };
    EXPECT_EQ(start(), QStringLiteral("10:40"));
    QSignalSpy changed(&outline, &QAbstractItemModel::dataChanged);
    applyClock(ClockChoice::Hours12);
    EXPECT_GT(changed.size(), 0);
    EXPECT_EQ(start(), QStringLiteral("10:40 AM"));
    EXPECT_TRUE(says(sample.desk(), QStringLiteral("The room is taken away at 11:30 AM,")));
    EXPECT_TRUE(sessions.item(0)->text().contains(QStringLiteral("10:00 AM")))
        << sessions.item(0)->text().toStdString();
    EXPECT_EQ(TimelineWords(*sample.desk().session(), TimeStyle::Clock).moment(minutes(150)),
              QStringLiteral("12:30 PM"));
    applyClock(ClockChoice::Hours24);
    EXPECT_EQ(start(), QStringLiteral("10:40"));
    EXPECT_TRUE(sessions.item(0)->text().contains(QStringLiteral("10:00 ")));
}

TEST_F(PreferencesOfAUser, chooseTheClockInTheDialog)
{
    PreferencesDialog dialog(readPreferences(), ColourMode::Light, nullptr);
    for (auto* choice : dialog.findChildren<QComboBox*>())
        if (const int twelve = choice->findText(QStringLiteral("12 hours"), Qt::MatchStartsWith); twelve >= 0)
            choice->setCurrentIndex(twelve);
    EXPECT_EQ(dialog.preferences().clock, ClockChoice::Hours12);
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
