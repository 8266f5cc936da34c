#include "ui/overview/eventoverview.h"

#include "core/edit/sessions.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"

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

}  // namespace
}  // namespace moderato
