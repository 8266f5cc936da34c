#include "core/edit/borders.h"

#include "core/edit/segments.h"
#include "core/timing/borders.h"
#include "core/timing/schedule.h"
#include "tests/core/edit/edits.h"
#include "tests/support/randomevent.h"

#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

class BorderEdits : public Edits {
protected:
    Seconds planned(const Result<Event>& next, qsizetype place) const
    {
        return segmentIn(next, segment(place)).planned;
    }
};

TEST_F(BorderEdits, GiveTheEarlierSegmentWhatTheLaterOneLoses)
{
    const Result<Event> next = moveMinutes(event, segment(2).id, segment(3).id, minutes(2));
    EXPECT_EQ(planned(next, 2), minutes(10));
    EXPECT_EQ(planned(next, 3), minutes(8));
}

TEST_F(BorderEdits, GoTheOtherWayToo)
{
    const Result<Event> next = moveMinutes(event, segment(2).id, segment(3).id, -minutes(3));
    EXPECT_EQ(planned(next, 2), minutes(5));
    EXPECT_EQ(planned(next, 3), minutes(13));
}

TEST_F(BorderEdits, RefuseWhatCanNotBe)
{
    EXPECT_TRUE(refused(moveMinutes(event, segment(2).id, segment(3).id, minutes(11))));
    EXPECT_TRUE(refused(moveMinutes(event, segment(2).id, segment(3).id, -minutes(9))));
    EXPECT_TRUE(refused(moveMinutes(event, segment(2).id, segment(2).id, minutes(1))));
    EXPECT_TRUE(refused(moveMinutes(event, segment(2).id, SegmentId::create(), minutes(1))));
    EXPECT_TRUE(refused(moveMinutes(event, segment(2).id, otherAgenda().segments.at(3).id, minutes(1))));
}

TEST_F(BorderEdits, LeaveASegmentAloneThatIsAsLongAsNeeded)
{
    const Result<Event> needed = setAsLongAsNeeded(event, segment(0).id, true);
    ASSERT_TRUE(succeeded(needed));
    EXPECT_TRUE(failedSaying(moveMinutes(*needed, segment(0).id, segment(1).id, minutes(1)),
                             QStringLiteral("as long as needed")));
}

RC_GTEST_PROP(MovedBorders, KeepTheScheduledEndAndNothingUnderZero, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    Dice dice(seed.number);
    for (const Session& session : event.sessions)
        for (const Agenda& agenda : session.agendas)
            for (const Border& border : borders(agenda, schedule(session, agenda))) {
                const qint64 room = (border.earlier + border.later).count();
                const Seconds amount = Seconds{dice.below(static_cast<int>(room) + 1)} - border.earlier;
                const Result<Event> next = moveMinutes(event, border.before, border.after, amount);
                if (!border.isFree()) {
                    RC_ASSERT(room == 0);
                    continue;
                }
                RC_ASSERT(next.has_value());
                const AgendaPlace place = findAgenda(*next, agenda.id);
                RC_ASSERT(scheduledEnd(*place.session, *place.agenda) == scheduledEnd(session, agenda));
                for (const Segment& segment : place.agenda->segments)
                    RC_ASSERT(isDuration(segment.planned));
            }
}

}  // namespace
}  // namespace moderato::test
