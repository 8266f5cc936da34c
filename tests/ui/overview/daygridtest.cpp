#include "ui/overview/daygrid.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// A session in this room at this time of a day in December; without a date if the day is 0.
Session sessionIn(const char* room, int day, QTime at, int length)
{
    Session session;
    session.id = SessionId::create();
    session.place = QString::fromLatin1(room);
    session.limit = minutes(length);
    if (day > 0)
        session.start = WallTime{QDate(2026, 12, day), at};
    return session;
}

class DayGridTest : public testing::Test {
protected:
    /// One pixel a minute, rooms 200 pixels wide, hours 50.
    static GridMeasures measures()
    {
        GridMeasures measures;
        measures.width = 450;
        measures.lineHeight = 10;
        measures.hourWidth = 50;
        measures.leastColumn = 100;
        measures.perMinute = 1.0;
        return measures;
    }

    SessionId add(const char* room, int day, QTime at, int length)
    {
        m_event.sessions.append(sessionIn(room, day, at, length));
        return m_event.sessions.last().id;
    }

    DayGrid grid() const { return layOutDays(m_event, measures()); }

    QRect rectOf(SessionId id) const
    {
        for (const GridSession& each : grid().sessions)
            if (each.session == id)
                return each.rect;
        return {};
    }

    Event m_event;
};

TEST_F(DayGridTest, ofAnEmptyEventIsEmpty)
{
    EXPECT_TRUE(grid().sessions.isEmpty());
    EXPECT_TRUE(grid().days.isEmpty());
    EXPECT_TRUE(sessionAt(grid(), {10, 10}).isNull());
}

TEST_F(DayGridTest, aMinuteIsAPixelAndARoomAColumn)
{
    const SessionId first = add("A", 1, QTime(9, 30), 60);
    const SessionId second = add("B", 1, QTime(11, 0), 90);
    EXPECT_EQ(rectOf(second).x() - rectOf(first).x(), 200);
    EXPECT_EQ(rectOf(second).y() - rectOf(first).y(), 90);
    EXPECT_EQ(rectOf(second).height() - rectOf(first).height(), 30);
    EXPECT_EQ(grid().hours.first().text, QStringLiteral("09:00"));
    EXPECT_EQ(grid().hours.first().y, rectOf(first).y() - 30);
    EXPECT_EQ(grid().hours.last().text, QStringLiteral("12:00"));
}

TEST_F(DayGridTest, goesByTheClockOverAChangeOfDaylightSavingTime)
{
    const auto at = [this](QDate date, int length) {
        const SessionId id = add("A", 1, QTime(1, 30), length);
        m_event.sessions.last().start->date = date;
        m_event.sessions.last().timeZone = QStringLiteral("Europe/Berlin");
        return rectOf(id).height() + 1;
    };
    EXPECT_EQ(at(QDate(2023, 3, 26), 90), 150) << "from 01:30 to 04:00";
    EXPECT_EQ(at(QDate(2022, 10, 30), 180), 120) << "from 01:30 to 03:30";
    EXPECT_EQ(at(QDate(2021, 10, 31), 60), 60) << "from 01:30 to the first 02:30";
    add("A", 1, QTime(2, 30), 60);
    m_event.sessions.last().start->date = QDate(2020, 10, 25);
    m_event.sessions.last().timeZone = QStringLiteral("Europe/Berlin");
    EXPECT_EQ(rectOf(m_event.sessions.last().id).height() + 1, 60)
        << "from 02:30 to 02:30 it can still be seen";
}

TEST_F(DayGridTest, columnsAreNeverNarrowerThanTheirLeast)
{
    QList<SessionId> ids;
    for (const char* room : {"A", "B", "C", "D", "E", "F"})
        ids.append(add(room, 1, QTime(9, 0), 60));
    EXPECT_EQ(rectOf(ids.at(1)).x() - rectOf(ids.at(0)).x(), 100);
    EXPECT_EQ(grid().size.width(), 650);
}

TEST_F(DayGridTest, daysStandBelowEachOtherAndThoseWithoutADateLast)
{
    const SessionId undated = add("A", 0, {}, 60);
    const SessionId second = add("A", 2, QTime(9, 0), 60);
    const SessionId first = add("A", 1, QTime(15, 0), 60);
    EXPECT_EQ(grid().days.size(), 3);
    EXPECT_LT(rectOf(first).bottom(), rectOf(second).top());
    EXPECT_LT(rectOf(second).bottom(), rectOf(undated).top());
    EXPECT_LE(rectOf(undated).bottom(), grid().size.height());
}

TEST_F(DayGridTest, aPointHitsTheSessionUnderIt)
{
    const SessionId first = add("A", 1, QTime(9, 0), 60);
    const SessionId second = add("B", 1, QTime(9, 0), 60);
    EXPECT_EQ(sessionAt(grid(), rectOf(first).center()), first);
    EXPECT_EQ(sessionAt(grid(), rectOf(second).topLeft()), second);
    EXPECT_TRUE(sessionAt(grid(), rectOf(first).bottomLeft() + QPoint(0, 1)).isNull());
}

TEST_F(DayGridTest, aWayLeadsToTheNearestSessionAndStopsAtTheEnds)
{
    const SessionId first = add("A", 1, QTime(9, 0), 60);
    const SessionId below = add("A", 1, QTime(11, 0), 60);
    const SessionId beside = add("B", 1, QTime(9, 0), 60);
    EXPECT_EQ(sessionTowards(grid(), first, 0, 1), below);
    EXPECT_EQ(sessionTowards(grid(), first, 1, 0), beside);
    EXPECT_EQ(sessionTowards(grid(), beside, -1, 0), first);
    EXPECT_EQ(sessionTowards(grid(), below, 0, 1), below);
    EXPECT_EQ(sessionTowards(grid(), SessionId(), 0, 1), first) << "who is nowhere begins with the first";
}

}  // namespace
}  // namespace moderato
