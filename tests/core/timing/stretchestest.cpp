#include "core/timing/stretches.h"

#include "tests/core/timing/tame.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

QList<Stretch> stretchesOf(const Session& session)
{
    return stretches(schedule(session, session.agendas.first()));
}

/// What a stretch is for and how long, in minutes.
using Piece = std::pair<Use, qint64>;

QList<Piece> piecesOf(const QList<Segment>& segments)
{
    QList<Piece> pieces;
    for (const Stretch& stretch : stretchesOf(session(segments)))
        pieces.append({stretch.use, stretch.length / minutes(1)});
    return pieces;
}

TEST(Stretches, CutAPanelIntoLeadPanelSlackAndFloor)
{
    EXPECT_EQ(piecesOf({panel(minutes(40), 3, {minutes(3), minutes(2)}, minutes(15), minutes(5))}),
              (QList<Piece>{{Use::Lead, 5}, {Use::Panel, 15}, {Use::Slack, 5}, {Use::Floor, 15}}));
}

TEST(Stretches, ShowGapsAndContent)
{
    Segment later = segment("B", minutes(5), Kind::Break);
    later.fixedStart = minutes(20);
    EXPECT_EQ(piecesOf({segment("A", minutes(10)), later}),
              (QList<Piece>{{Use::Content, 10}, {Use::Gap, 10}, {Use::Content, 5}}));
}

TEST(Stretches, LeaveTheTimeToTheEarlierOfTwoThatOverlap)
{
    Segment early = segment("B", minutes(20));
    early.fixedStart = minutes(5);
    EXPECT_EQ(piecesOf({segment("A", minutes(10)), early}),
              (QList<Piece>{{Use::Content, 10}, {Use::Content, 15}}));
}

TEST(Stretches, CutWhatIsOverAllocatedAtTheEnd)
{
    EXPECT_EQ(piecesOf({panel(minutes(10), 3, {minutes(5)}, minutes(15), minutes(2))}),
              (QList<Piece>{{Use::Lead, 2}, {Use::Panel, 8}}));
}

TEST(Stretches, CountAConversationAsPanel)
{
    Segment talk = panel(minutes(20), 3, {}, minutes(5));
    talk.conversation = true;
    EXPECT_EQ(piecesOf({talk}), (QList<Piece>{{Use::Panel, 15}, {Use::Floor, 5}}));
}

RC_GTEST_PROP(Stretches, GoFromZeroToTheScheduledEndWithoutAHole, (const Seed& seed))
{
    const Session session = randomSession(seed);
    Seconds at{0};
    for (const Stretch& stretch : stretchesOf(session)) {
        RC_ASSERT(stretch.start == at);
        RC_ASSERT(stretch.length > Seconds{0});
        at += stretch.length;
    }
    RC_ASSERT(at == schedule(session, session.agendas.first()).scheduledEnd);
}

RC_GTEST_PROP(Stretches, GiveTheFloorWhatTheScheduleSays, (const Seed& seed))
{
    const Session session = tamed(randomSession(seed));
    const Schedule times = schedule(session, session.agendas.first());
    Seconds floor{0};
    for (const Stretch& stretch : stretches(times))
        if (stretch.use == Use::Floor)
            floor += stretch.length;
    RC_ASSERT(floor == times.floor + times.floorAfterLimit);
}

}  // namespace
}  // namespace moderato::test
