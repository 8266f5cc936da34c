#include "ui/overview/eventoverview.h"

#include "core/edit/sessions.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

namespace moderato {
namespace {

/// The sample's event with further sessions, in the overview.
class EventOverviewTest : public testing::Test {
protected:
    EventOverviewTest()
    {
        m_overview.resize(1000, 500);
        m_overview.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_overview));
    }

    /// Adds a copy of the sample's session with the same people in another room, or without a date.
    SessionId add(const char* room, std::optional<QTime> at)
    {
        Session fresh = desk().saved().sessions.first();
        fresh.id = SessionId::create();
        fresh.title = QString::fromLatin1(room);
        fresh.place = QString::fromLatin1(room);
        fresh.start = at ? std::optional(WallTime{fresh.start->date, *at}) : std::nullopt;
        for (Participant& each : fresh.participants)
            each.id = ParticipantId::create();
        fresh.accepted.clear();
        fresh.agendas.resize(1);
        Agenda& agenda = fresh.agendas.first();
        fresh.chosen = agenda.id = AgendaId::create();
        agenda.parts.clear();
        for (Segment& segment : agenda.segments) {
            segment.id = SegmentId::create();
            segment.part = PartId();
            segment.questions.clear();
            segment.cues.clear();
            for (Turn& turn : segment.turns)
                turn.id = TurnId::create();
        }
        EXPECT_TRUE(desk().commit(QStringLiteral("Add"), addSession(desk().saved(), fresh, 99)));
        return fresh.id;
    }

    /// Opens the menu, by the menu key or over a session, and chooses what has this text.
    void choose(const QString& text, std::optional<SessionId> over = std::nullopt)
    {
        const QPoint at = over ? centre(*over) : QPoint();
        QContextMenuEvent asked(over ? QContextMenuEvent::Mouse : QContextMenuEvent::Keyboard, at,
                                m_overview.viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_overview.viewport(), &asked);
        QMenu* menu = m_overview.findChild<QMenu*>();
        ASSERT_TRUE(menu);
        const QScopeGuard close([menu] { delete menu; });
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action->trigger();
        ADD_FAILURE() << "no such command: " << text.toStdString();
    }
    const Session& session(qsizetype place) { return desk().saved().sessions.at(place); }

    QPoint centre(SessionId session) { return m_overview.rectOf(session).center(); }
    SessionId first() { return desk().saved().sessions.first().id; }
    SessionId shown() { return desk().session()->id; }
    Desk& desk() { return m_sample.desk(); }

    SampleDesk m_sample;
    EventOverview m_overview{m_sample.desk()};
};

TEST_F(EventOverviewTest, standsRoomsBesideEachOtherAndTimeDownwards)
{
    const SessionId beside = add("Annex", QTime(10, 0));
    const SessionId later = add("Annex", QTime(14, 0));
    EXPECT_EQ(m_overview.rectOf(beside).top(), m_overview.rectOf(first()).top());
    EXPECT_FALSE(m_overview.rectOf(beside).intersects(m_overview.rectOf(first())));
    EXPECT_EQ(m_overview.rectOf(later).left(), m_overview.rectOf(beside).left());
    EXPECT_GT(m_overview.rectOf(later).top(), m_overview.rectOf(beside).bottom());
}

TEST_F(EventOverviewTest, listsWhatHasNoDateApart)
{
    const SessionId undated = add("Annex", std::nullopt);
    EXPECT_GT(m_overview.rectOf(undated).top(), m_overview.rectOf(first()).bottom());
}

TEST_F(EventOverviewTest, sessionsAtOneTimeInOneRoomDoNotCoverEachOther)
{
    const SessionId one = add("Annex", QTime(10, 0));
    const SessionId other = add("Annex", QTime(10, 30));
    EXPECT_FALSE(m_overview.rectOf(one).intersects(m_overview.rectOf(other)));
}

TEST_F(EventOverviewTest, saysHowASessionStandsAndWhoIsInTwoPlacesAtOnce)
{
    EXPECT_TRUE(m_overview.textOf(first()).contains(QStringLiteral("2 warning")))
        << m_overview.textOf(first()).toStdString();
    const qsizetype before = m_overview.textOf(first()).count(u'\n');
    add("Annex", QTime(10, 30));
    EXPECT_GT(m_overview.textOf(first()).count(u'\n'), before);
    EXPECT_TRUE(m_overview.textOf(first()).contains(QStringLiteral("error")));
}

TEST_F(EventOverviewTest, saysByHowMuchASessionIsOver)
{
    ASSERT_TRUE(desk().commit(QStringLiteral("Limit"), setLimit(desk().saved(), first(), minutes(83))));
    EXPECT_TRUE(m_overview.textOf(first()).contains(QStringLiteral("7:00 over")));
}

TEST_F(EventOverviewTest, aClickShowsASessionAndADoubleClickOpensIt)
{
    const SessionId beside = add("Annex", QTime(10, 0));
    const QSignalSpy opened(&m_overview, &EventOverview::opened);
    QTest::mouseClick(m_overview.viewport(), Qt::LeftButton, {}, centre(beside));
    EXPECT_EQ(shown(), beside);
    EXPECT_EQ(opened.count(), 0);
    QTest::mouseDClick(m_overview.viewport(), Qt::LeftButton, {}, centre(first()));
    EXPECT_EQ(shown(), first());
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(EventOverviewTest, theArrowKeysGoFromSessionToSession)
{
    const SessionId beside = add("Annex", QTime(10, 0));
    const SessionId later = add("Annex", QTime(14, 0));
    const QSignalSpy opened(&m_overview, &EventOverview::opened);
    ASSERT_EQ(shown(), first());
    QTest::keyClick(&m_overview, Qt::Key_Left);
    EXPECT_EQ(shown(), beside);
    QTest::keyClick(&m_overview, Qt::Key_Down);
    EXPECT_EQ(shown(), later);
    QTest::keyClick(&m_overview, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(EventOverviewTest, theMenuKeyOpensTheMenuOfTheSessionThatIsShown)
{
    const QSignalSpy opened(&m_overview, &EventOverview::opened);
    choose(QStringLiteral("Open"));
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(EventOverviewTest, aSessionIsRenamedInItsPlace)
{
    const SessionId beside = add("Annex", QTime(10, 0));
    choose(QStringLiteral("Rename"), beside);
    auto* editor = m_overview.viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    EXPECT_TRUE(m_overview.rectOf(beside).contains(editor->geometry().center()));
    QTest::keyClicks(editor, QStringLiteral("Plenary"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session(1).title == QStringLiteral("Plenary"); }));
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Rename session"));
}

TEST_F(EventOverviewTest, aSessionIsDuplicatedAndDeleted)
{
    choose(QStringLiteral("Duplicate"), first());
    ASSERT_EQ(desk().saved().sessions.size(), 2);
    EXPECT_EQ(shown(), session(1).id);
    EXPECT_EQ(session(1).agendas.size(), session(0).agendas.size());
    m_overview.setFocus();
    QTest::keyClick(&m_overview, Qt::Key_Delete);
    EXPECT_EQ(desk().saved().sessions.size(), 1);
    desk().undo();
    EXPECT_EQ(desk().saved().sessions.size(), 2);
}

TEST_F(EventOverviewTest, aSessionIsMovedByDays)
{
    choose(QStringLiteral("Move by days…"), first());
    auto* dialog = m_overview.findChild<QInputDialog*>();
    ASSERT_TRUE(dialog);
    dialog->setIntValue(-2);
    dialog->accept();
    EXPECT_EQ(session(0).start->date, QDate(2022, 11, 28));
    EXPECT_EQ(session(0).start->time, QTime(10, 0));
}

TEST_F(EventOverviewTest, saysEndsByTheClockOverAChangeOfDaylightSavingTime)
{
    const WallTime spring{QDate(2023, 3, 26), QTime(1, 30)};
    ASSERT_TRUE(desk().commit(QStringLiteral("Start"),
                              setStart(desk().saved(), first(), spring, QStringLiteral("Europe/Berlin"))));
    EXPECT_TRUE(m_overview.textOf(first()).contains(QStringLiteral("01:30 to 04:00")))
        << m_overview.textOf(first()).toStdString();
}

TEST_F(EventOverviewTest, aScreenReaderReadsEverySession)
{
    const SessionId later = add("Annex", QTime(14, 0));
    QAccessibleInterface* overview = QAccessible::queryAccessibleInterface(&m_overview);
    ASSERT_TRUE(overview);
    QStringList names;
    for (int i = 0; i < overview->childCount(); ++i)
        names.append(overview->child(i)->text(QAccessible::Name));
    const qsizetype at = names.indexOf(QRegularExpression(QStringLiteral("^Annex;.*")));
    ASSERT_GE(at, 0) << names.join(u'|').toStdString();
    EXPECT_TRUE(names.at(at).contains(QStringLiteral("14:00 to 15:30"))) << names.at(at).toStdString();
    EXPECT_TRUE(names.at(at).contains(QStringLiteral("90:00")));
    const QRect said = overview->child(int(at))->rect();
    const QRect seen = m_overview.rectOf(later);
    EXPECT_EQ(said, QRect(m_overview.viewport()->mapToGlobal(seen.topLeft()), seen.size()));
}

TEST_F(EventOverviewTest, itsModelAgreesWithTheEventThroughEdits)
{
    const QAbstractItemModelTester tester(m_overview.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    add("Annex", QTime(10, 0));
    add("Hall", std::nullopt);
    EXPECT_EQ(m_overview.model()->rowCount(), 3);
    choose(QStringLiteral("Delete"), first());
    EXPECT_EQ(m_overview.model()->rowCount(), 2);
    desk().undo();
    desk().undo();
    EXPECT_EQ(m_overview.model()->rowCount(), 2);
}

}  // namespace
}  // namespace moderato
