#include "core/timing/borders.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QList<Border> bordersOf(const QList<Segment>& segments)
{
    const Session session = test::session(segments);
    return borders(session.agendas.first(), schedule(session, session.agendas.first()));
}

TEST(Borders, LieWhereOneSegmentFollowsAnother)
{
    Segment parked = segment("Parked", minutes(5));
    parked.parked = true;
    const QList<Border> found =
        bordersOf({segment("A", minutes(10)), parked, segment("B", minutes(20)), segment("C", minutes(3))});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0).at, minutes(10));
    EXPECT_EQ(found.at(0).earlier, minutes(10));
    EXPECT_EQ(found.at(0).later, minutes(20));
    EXPECT_EQ(found.at(1).at, minutes(30));
}

TEST(Borders, KeepToTheBoundsOfBothSides)
{
    Segment one = segment("A", minutes(10));
    one.least = minutes(7);
    Segment other = segment("B", minutes(20));
    other.least = minutes(15);
    other.most = minutes(22);
    const QList<Border> found = bordersOf({one, other});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().earlier, minutes(2));
    EXPECT_EQ(found.first().later, minutes(5));
}

TEST(Borders, AreHeldByLocksFixedStartsAndWhatIsAsLongAsNeeded)
{
    Segment locked = segment("B", minutes(20));
    locked.locked = true;
    EXPECT_EQ(bordersOf({segment("A", minutes(10)), locked}).first().hold, BorderHold::Locked);
    Segment fixed = segment("B", minutes(20));
    fixed.fixedStart = minutes(10);
    EXPECT_EQ(bordersOf({segment("A", minutes(10)), fixed}).first().hold, BorderHold::FixedStart);
    Segment needed = panel(minutes(1), 2, {minutes(3)});
    needed.asLongAsNeeded = true;
    EXPECT_EQ(bordersOf({needed, segment("B", minutes(5))}).first().hold, BorderHold::AsLongAsNeeded);
}

TEST(Borders, AreNotWhereThereIsAGapOrAnOverlap)
{
    Segment late = segment("B", minutes(20));
    late.fixedStart = minutes(15);
    EXPECT_TRUE(bordersOf({segment("A", minutes(10)), late}).isEmpty());
    late.fixedStart = minutes(5);
    EXPECT_TRUE(bordersOf({segment("A", minutes(10)), late}).isEmpty());
}

TEST(Borders, SnapToWholeStepsOfTheSession)
{
    Border border{SegmentId(), SegmentId(), Seconds{630}, BorderHold::Free, minutes(5), minutes(2)};
    EXPECT_EQ(snappedMove(border, Seconds{20}, minutes(1)), Seconds{30});
    EXPECT_EQ(snappedMove(border, -Seconds{20}, minutes(1)), -Seconds{30});
    EXPECT_EQ(snappedMove(border, Seconds{4}, Seconds{5}), Seconds{5});
    EXPECT_EQ(snappedMove(border, minutes(10), minutes(1)), minutes(2));
    EXPECT_EQ(snappedMove(border, -minutes(10), minutes(1)), -minutes(5));
    EXPECT_EQ(snappedMove(border, -minutes(90), minutes(1)), -minutes(5));
}

}  // namespace
}  // namespace moderato::test
