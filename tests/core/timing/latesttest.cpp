#include "core/timing/latest.h"

#include "core/plan/duration.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

QStringList latestIn(const Session& session)
{
    const Agenda& agenda = session.agendas.first();
    QStringList texts;
    for (const Seconds latest : latestSafeStarts(session, agenda, schedule(session, agenda)))
        texts.append(formatDuration(latest));
    return texts;
}

QStringList moments(std::initializer_list<const char*> texts)
{
    QStringList moments;
    for (const char* text : texts)
        moments.append(QString::fromLatin1(text));
    return moments;
}

Segment shrinkable(Seconds planned, Seconds least)
{
    Segment segment = test::segment("Talk", planned);
    segment.least = least;
    return segment;
}

TEST(LatestSafeStarts, LeaveTheSamplesLaterSegmentsTheirLeast)
{
    const Event event = sampleEvent();
    const Session& session = sampleSession(event);
    const Agenda& agenda = agendaNamed(event, "Inward first");
    EXPECT_EQ(latestSafeStarts(session, agenda, schedule(session, agenda)),
              QList<Seconds>({minutes(8), minutes(48), minutes(77), minutes(80)}));
}

TEST(LatestSafeStarts, GiveASegmentItsOwnDurationAndLaterOnesTheirLeast)
{
    EXPECT_EQ(latestIn(session({shrinkable(minutes(20), minutes(5)), shrinkable(minutes(30), minutes(10))},
                               minutes(60))),
              moments({"30:00", "30:00"}));
}

TEST(LatestSafeStarts, MissNoFixedStart)
{
    Segment fixed = segment("Fixed", minutes(10));
    fixed.fixedStart = minutes(30);
    EXPECT_EQ(
        latestIn(session({segment("One", minutes(20)), fixed, segment("Two", minutes(5))}, minutes(60))),
        moments({"10:00", "45:00", "55:00"}));
}

TEST(LatestSafeStarts, CountNothingForWhatIsParked)
{
    Segment parked = segment("Parked", minutes(15));
    parked.parked = true;
    EXPECT_EQ(
        latestIn(session({segment("One", minutes(20)), parked, segment("Two", minutes(5))}, minutes(60))),
        moments({"35:00", "40:00", "55:00"}));
}

TEST(LatestSafeStarts, LieBeforeThePlannedStartWhereThePlanDoesNotFit)
{
    const Session tight = session({segment("One", minutes(50)), segment("Two", minutes(20))}, minutes(60));
    const Agenda& agenda = tight.agendas.first();
    EXPECT_EQ(latestSafeStarts(tight, agenda, schedule(tight, agenda)),
              QList<Seconds>({-minutes(10), minutes(40)}));
}

/// The agenda as it runs if this segment begins at that moment and all later ones take their least.
Agenda asLateAs(const Session& session, const Agenda& agenda, qsizetype place, Seconds start)
{
    const Schedule times = schedule(session, agenda);
    Agenda late = agenda;
    late.segments.remove(0, place);
    late.segments.first().fixedStart = start;
    for (qsizetype i = 1; i < late.segments.size(); ++i)
        late.segments[i].planned =
            leastDuration(session, agenda.segments.at(place + i), times.segments.at(place + i));
    return late;
}

RC_GTEST_PROP(LatestSafeStarts, ArePreciseOverRandomAgendas, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    for (const Session& session : event.sessions) {
        for (Agenda agenda : session.agendas) {
            for (Segment& segment : agenda.segments) {
                segment.fixedStart.reset();
                segment.asLongAsNeeded = false;
            }
            const QList<Seconds> latest = latestSafeStarts(session, agenda, schedule(session, agenda));
            for (qsizetype i = 0; i < agenda.segments.size(); ++i)
                if (!agenda.segments.at(i).parked && latest.at(i) >= Seconds{0})
                    RC_ASSERT(scheduledEnd(session, asLateAs(session, agenda, i, latest.at(i))) ==
                              session.limit);
        }
    }
}

}  // namespace
}  // namespace moderato::test
