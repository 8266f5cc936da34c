#include "tests/ui/live/conductfixture.h"
#include "ui/live/planstrip.h"
#include "ui/live/recoveryrow.h"
#include "ui/live/speakerrow.h"

#include <QRegularExpression>
#include <QSlider>

namespace moderato {
namespace {

using enum RunAction;

/// What the conduct window offers when the session is late or early.
class ConductWaysTest : public ConductTest {
protected:
    explicit ConductWaysTest(RunKind kind = RunKind::Session) : ConductTest(kind) {}

    RecoveryRow& way(qsizetype place) const { return *m_view->findChildren<RecoveryRow*>().at(place); }
    QString preview() const { return m_view->findChild<PlanStrip*>()->shown().caption; }
};

class RehearsedWaysTest : public ConductWaysTest {
protected:
    RehearsedWaysTest() : ConductWaysTest(RunKind::Rehearsal) {}
};

TEST_F(RehearsedWaysTest, makeUpForWhatIsLostByNowHoweverFastTimeRuns)
{
    press(Qt::Key_N);
    child<QSlider>("speed").setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Escape);
    advance(Seconds{42});
    EXPECT_TRUE(label("recoveryHeading").contains(QStringLiteral("2:00 after the limit")));
    advance(Seconds{2});
    EXPECT_TRUE(label("recoveryHeading").contains(QStringLiteral("4:00 after the limit")));
    EXPECT_TRUE(way(0).accessibleDescription().contains(QStringLiteral("2:30 after the limit")))
        << way(0).accessibleDescription().toStdString();
}

TEST_F(ConductWaysTest, makeUpForTheSecondsThatWentByBeforeTheyAreTaken)
{
    press(Qt::Key_N);
    advance(minutes(44));
    press(Qt::Key_F3);
    qsizetype cut = 0;
    while (!way(cut).accessibleName().startsWith(QLatin1String("Cut ")))
        ++cut;
    const QString before = way(cut).accessibleName();
    m_clock.advance(Seconds{3});
    press(static_cast<int>(Qt::Key_1 + cut), Qt::ControlModifier);
    EXPECT_EQ(last().action, Recover);
    EXPECT_NE(last().text, before) << "4:03 instead of 4:00";
    EXPECT_TRUE(label("end").contains(QStringLiteral("at the limit"))) << label("end").toStdString();
}

/// What says which way it is, whatever it comes to by now.
QString stem(const QString& title)
{
    static const QRegularExpression figures(QStringLiteral("[0-9:]+"));
    return title.startsWith(QLatin1String("Trim")) ? title : QString(title).remove(figures);
}

TEST_F(ConductWaysTest, keepTheirKeysWhileTheyAllStillHelp)
{
    press(Qt::Key_N);
    advance(minutes(40));
    QStringList before;
    int grown = 0;
    for (int step = 0; step < 200; ++step) {
        advance(Seconds{6});
        QStringList now;
        for (const RecoveryRow* row : m_view->findChildren<RecoveryRow*>())
            now.append(stem(row->accessibleName()));
        const bool allHelp = std::all_of(before.cbegin(), before.cend(),
                                         [&now](const QString& way) { return now.contains(way); });
        if (!before.isEmpty() && allHelp && now.size() > before.size()) {
            ++grown;
            EXPECT_EQ(now.mid(0, before.size()), before) << now.join(u'|').toStdString();
        }
        before = now;
    }
    EXPECT_GT(grown, 0);
}

TEST_F(ConductWaysTest, takesTheTrimThatWasChosenAmongSeveral)
{
    press(Qt::Key_N);
    advance(minutes(44));
    const QString second = way(1).accessibleName();
    ASSERT_NE(second, way(0).accessibleName());
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(last().text, second);
}

TEST_F(ConductWaysTest, areWalkedThroughInTheirOrderAlsoThoseThatCameLater)
{
    press(Qt::Key_N);
    advance(minutes(40) + Seconds{10});
    const qsizetype atFirst = m_view->findChildren<RecoveryRow*>().size();
    press(Qt::Key_N);
    advance(minutes(36));
    press(Qt::Key_Z, Qt::ControlModifier);
    advance(minutes(4));
    ASSERT_GT(m_view->findChildren<RecoveryRow*>().size(), atFirst);
    press(Qt::Key_F3);
    for (qsizetype place = 0; place < m_view->findChildren<RecoveryRow*>().size(); ++place) {
        EXPECT_EQ(QApplication::focusWidget(), &way(place)) << place;
        EXPECT_TRUE(preview().endsWith(way(place).accessibleName())) << preview().toStdString();
        press(Qt::Key_Tab);
    }
}

TEST_F(ConductWaysTest, areWaysToUseTheTimeWhereItWasWon)
{
    press(Qt::Key_N);
    advance(minutes(30));
    press(Qt::Key_N);
    auto& ways = child<BigButton>("ways");
    ASSERT_TRUE(ways.isVisible());
    EXPECT_TRUE(ways.accessibleName().endsWith(QStringLiteral("to use the time won")))
        << ways.accessibleName().toStdString();
}

TEST_F(ConductWaysTest, namesWhoWillSpeakBeforeTheSessionBegins)
{
    EXPECT_EQ(m_view->findChildren<SpeakerRow*>().size(), 4);
    press(Qt::Key_1);
    EXPECT_TRUE(log().isEmpty());
    EXPECT_TRUE(label("notice").startsWith(QStringLiteral("⚠"))) << "and nobody has the floor yet";
}

}  // namespace
}  // namespace moderato
