#include "core/edit/placing.h"

#include "tests/core/edit/edits.h"

namespace moderato::test {
namespace {

class PlacingEdits : public Edits {};

TEST_F(PlacingEdits, ParkSeveralSegmentsAtOnce)
{
    const Result<Event> next = parkSegments(event, {segment(0).id, segment(2).id}, true);
    EXPECT_TRUE(segmentIn(next, segment(0)).parked);
    EXPECT_TRUE(segmentIn(next, segment(0)).ifTimeAllows);
    EXPECT_FALSE(segmentIn(next, segment(1)).parked);
    EXPECT_TRUE(segmentIn(next, segment(2)).parked);
}

TEST_F(PlacingEdits, BringParkedSegmentsBackToAPlace)
{
    const Result<Event> parked = parkSegments(event, {segment(2).id}, true);
    ASSERT_TRUE(succeeded(parked));
    const Result<Event> next =
        placeSegments(*parked, {segment(2).id}, agenda().id, 0, agenda().parts.first().id);
    EXPECT_EQ(titles(next, agenda()).first(), segment(2).title);
    EXPECT_FALSE(segmentIn(next, segment(2)).parked);
    EXPECT_EQ(segmentIn(next, segment(2)).part, agenda().parts.first().id);
}

TEST_F(PlacingEdits, RefuseUnknownSegments)
{
    EXPECT_TRUE(refused(parkSegments(event, {segment(0).id, SegmentId::create()}, true)));
    EXPECT_TRUE(refused(placeSegments(event, {SegmentId::create()}, agenda().id, 0, PartId())));
}

}  // namespace
}  // namespace moderato::test
