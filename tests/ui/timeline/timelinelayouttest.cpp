#include "ui/timeline/timelinelayout.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

using What = TimelineHit::What;

constexpr qreal width = 900 + 2 * TimeAxis::margin;  // 10 pixels a minute for 90 minutes
constexpr qreal height = 240;
constexpr qreal line = 16;

class TimelineLayoutTest : public testing::Test {
protected:
    explicit TimelineLayoutTest(QList<Segment> segments = sample()) : m_session(session(segments))
    {
        Agenda& agenda = m_session.agendas.first();
        agenda.parts = {{PartId::create(), QStringLiteral("One"), {}},
                        {PartId::create(), QStringLiteral("Two"), {}}};
        agenda.segments[0].part = agenda.parts.at(0).id;
        agenda.segments[1].part = agenda.parts.at(1).id;
        lay(false);
    }

    static QList<Segment> sample()
    {
        Segment parked = segment("Parked", minutes(5));
        parked.parked = true;
        return {segment("A", minutes(40)), segment("B", minutes(20)), parked, segment("C", minutes(10))};
    }

    void lay(bool mirrored)
    {
        const Agenda& shown = m_session.agendas.first();
        m_layout = TimelineLayout(shown, schedule(m_session, shown));
        m_layout.setView({width, height}, line,
                         TimeAxis::fitted(m_layout.origin(), m_layout.until(), width, mirrored));
    }

    SegmentId id(qsizetype place) const { return m_session.agendas.first().segments.at(place).id; }
    PartId part(qsizetype place) const { return m_session.agendas.first().parts.at(place).id; }
    /// In the middle of the blocks' height, at this minute.
    QPointF at(qreal minute) const
    {
        const qreal x = TimeAxis::margin + minute * 10;
        return {m_layout.axis().mirrored ? width - x : x, m_layout.planArea().bottom() - 20};
    }
    TimelineHit hit(qreal minute) const { return m_layout.hitAt(at(minute)); }

    Session m_session;
    TimelineLayout m_layout;
};

TEST_F(TimelineLayoutTest, laysBlocksToScale)
{
    EXPECT_EQ(m_layout.blocks().size(), 3);
    const QRectF area = m_layout.areaOf(*m_layout.blockOf(id(1)));
    EXPECT_DOUBLE_EQ(area.left(), TimeAxis::margin + 400);
    EXPECT_DOUBLE_EQ(area.width(), 200);
    EXPECT_EQ(m_layout.parked(), QList<SegmentId>{id(2)});
}

TEST_F(TimelineLayoutTest, findsWhatLiesAtAPlace)
{
    struct Row {
        qreal minute;
        What what;
        qsizetype segment;
    };
    for (const bool mirrored : {false, true}) {
        lay(mirrored);
        for (const Row& row : {Row{1, What::Block, 0},
                               {39, What::Block, 0},
                               {39.8, What::Edge, 0},
                               {40.2, What::Edge, 0},
                               {41, What::Block, 1},
                               {60, What::Edge, 1},
                               {65, What::Block, 3},
                               {70.3, What::Edge, 3},
                               {80, What::Nothing, -1}}) {
            EXPECT_EQ(hit(row.minute).what, row.what) << row.minute << mirrored;
            EXPECT_EQ(hit(row.minute).segment, row.segment < 0 ? SegmentId() : id(row.segment)) << row.minute;
        }
    }
}

TEST_F(TimelineLayoutTest, findsPartsTrayAndWhatIsParked)
{
    for (const bool mirrored : {false, true}) {
        lay(mirrored);
        EXPECT_EQ(m_layout.hitAt(m_layout.areaOf(m_layout.parts().at(1)).center()),
                  (TimelineHit{What::Part, {}, part(1)}));
        EXPECT_EQ(m_layout.hitAt(m_layout.parkedArea(0).center()), (TimelineHit{What::Parked, id(2), {}}));
        EXPECT_EQ(m_layout.hitAt(m_layout.trayNameArea().center()).what, What::Tray);
    }
}

TEST_F(TimelineLayoutTest, saysWhereWhatIsDroppedWouldGo)
{
    struct Row {
        qreal minute;
        DropPlace place;
    };
    for (const bool mirrored : {false, true}) {
        lay(mirrored);
        const QList<Row> rows{{5, {false, 0, part(0), Seconds{0}}},   {30, {false, 1, part(0), minutes(40)}},
                              {45, {false, 1, part(1), minutes(40)}}, {55, {false, 2, part(1), minutes(60)}},
                              {62, {false, 3, {}, minutes(60)}},      {69, {false, 4, {}, minutes(70)}},
                              {85, {false, 4, {}, minutes(70)}}};
        for (const Row& row : rows)
            EXPECT_EQ(m_layout.dropAt(at(row.minute)), row.place) << row.minute;
        EXPECT_TRUE(m_layout.dropAt(m_layout.trayArea().center()).tray);
    }
}

TEST_F(TimelineLayoutTest, snapsAStretchedEndToTheSessionsTime)
{
    const TimelineBlock& block = *m_layout.blockOf(id(1));
    EXPECT_EQ(m_layout.stretched(block, 24, minutes(1)), minutes(22));
    EXPECT_EQ(m_layout.stretched(block, -26, minutes(1)), minutes(17));
    EXPECT_EQ(m_layout.stretched(block, 24, Seconds{5}), Seconds{1345});
    EXPECT_EQ(m_layout.stretched(block, -900, minutes(1)), Seconds{0});
    lay(true);
    EXPECT_EQ(m_layout.stretched(*m_layout.blockOf(id(1)), -24, minutes(1)), minutes(22));
}

TEST_F(TimelineLayoutTest, seesOnlyWhatIsInView)
{
    TimeAxis axis = m_layout.axis();
    axis.perSecond *= 10;
    axis.scroll = 100 * 45;
    m_layout.setView({width, height}, line, axis);
    EXPECT_EQ(m_layout.visibleBlocks(), (std::pair<qsizetype, qsizetype>{1, 2}));
}

TEST_F(TimelineLayoutTest, letsABlockWithoutTimeBeHit)
{
    m_session.agendas.first().segments[1].planned = Seconds{0};
    lay(false);
    EXPECT_EQ(hit(40.1).segment, id(1));
}

TEST_F(TimelineLayoutTest, showsGapsAndOverlapsAndStartsBeforeTheSession)
{
    m_session.agendas.first().segments[1].fixedStart = minutes(50);
    m_session.agendas.first().segments[3].fixedStart = minutes(65);
    lay(false);
    EXPECT_EQ(m_layout.blockOf(id(1))->gap, minutes(10));
    EXPECT_EQ(m_layout.blockOf(id(3))->overlap, minutes(5));
    EXPECT_GT(m_layout.areaOf(*m_layout.blockOf(id(3))).top(),
              m_layout.areaOf(*m_layout.blockOf(id(1))).top());
    EXPECT_EQ(m_layout.hitAt(at(67)).segment, id(3));
    m_session.agendas.first().segments[0].fixedStart = -minutes(10);
    lay(false);
    EXPECT_EQ(m_layout.origin(), -minutes(10));
}

TEST_F(TimelineLayoutTest, putsPartsWithoutSegmentsBehindAllBlocks)
{
    Agenda& agenda = m_session.agendas.first();
    agenda.parts.insert(1, {PartId::create(), QStringLiteral("Empty"), minutes(15)});
    agenda.parts.append({PartId::create(), QStringLiteral("Without a budget"), {}});
    lay(false);
    ASSERT_EQ(m_layout.emptyParts().size(), 2);
    EXPECT_EQ(m_layout.emptyParts().at(0).span, (TimeSpan{minutes(70), minutes(85)}));
    EXPECT_EQ(m_layout.emptyParts().at(1).span, (TimeSpan{minutes(85), minutes(94)}));
    EXPECT_EQ(m_layout.until(), minutes(94)) << "all of them are seen, also beyond the limit";
    for (const bool mirrored : {false, true}) {
        lay(mirrored);
        const QPointF empty = m_layout.areaOf(m_layout.emptyParts().at(0)).center();
        EXPECT_EQ(m_layout.hitAt(empty), (TimelineHit{What::Part, {}, part(1)}));
        EXPECT_EQ(m_layout.dropAt(empty), (DropPlace{false, 4, part(1), minutes(70)}));
        EXPECT_EQ(m_layout.dropAsideAt(empty), m_layout.dropAt(empty));
        EXPECT_FALSE(m_layout.dropAsideAt(m_layout.areaOf(*m_layout.blockOf(id(0))).center()));
    }
}

TEST_F(TimelineLayoutTest, aPartOfWhichAllIsParkedIsNotEmpty)
{
    m_session.agendas.first().segments[0].parked = true;
    lay(false);
    EXPECT_TRUE(m_layout.emptyParts().isEmpty());
}

TEST_F(TimelineLayoutTest, movesABlockByWholeStepsFromWhereItWas)
{
    m_session.agendas.first().segments[1].fixedStart = Seconds{45 * 60 + 20};
    lay(false);
    const TimelineBlock block = *m_layout.blockOf(id(1));
    EXPECT_EQ(m_layout.moved(block, 24, minutes(1)), block.span.start + minutes(2));
    EXPECT_EQ(m_layout.moved(block, -26, minutes(1)), block.span.start - minutes(3));
    EXPECT_EQ(m_layout.moved(block, 1, Seconds{5}), block.span.start + Seconds{5});
    EXPECT_EQ(m_layout.moved(block, -100000, minutes(1)), -longestDuration);
    EXPECT_EQ(m_layout.moved(block, 100000, minutes(1)), longestDuration);
    lay(true);
    EXPECT_EQ(m_layout.moved(*m_layout.blockOf(id(1)), -24, minutes(1)), block.span.start + minutes(2));
}

TEST_F(TimelineLayoutTest, hasNothingWithoutAnAgenda)
{
    TimelineLayout layout;
    layout.setView({width, height}, line, TimeAxis::fitted(Seconds{0}, Seconds{0}, width, false));
    EXPECT_EQ(layout.hitAt({200, 100}).what, What::Nothing);
    EXPECT_EQ(layout.dropAt({200, 100}), DropPlace{});
}

}  // namespace
}  // namespace moderato::test
