#include "core/edit/segments.h"
#include "core/plan/duration.h"
#include "core/timing/fixmakers.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SegmentFixes)
};

/// What a segment without any time is given.
constexpr Seconds usualDuration = minutes(5);

Result<Event> planned(const Fixing& fixing, Seconds duration)
{
    return setPlanned(fixing.event(), fixing.segment()->id, duration);
}

void offerShorterRoundsHere(Fixing& fixing, RoundsOf rounds, Seconds least)
{
    const Only here = fixing.segment()->id;
    const Seconds now = longestRound(fixing.agenda(), rounds, here);
    mildest(now - halfMinute, -halfMinute, least, [&](Seconds most) {
        return fixing.offer(
            roundsTitle(rounds, now, most),
            withRoundsCapped(fixing.agenda(), fixing.changeover(), rounds, most, Freed::EndsEarlier, here));
    });
}

/// Offers the segment with as many of its speakers as will do.
void offerFewerSpeakers(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    QList<PersonId> staying = panelByStaying(fixing.session(), fixing.agenda());
    staying.removeIf([&segment](PersonId person) {
        return std::none_of(segment.turns.cbegin(), segment.turns.cend(),
                            [person](const Turn& turn) { return turn.person == person; });
    });
    for (qsizetype size = staying.size() - 1; size > 0; --size) {
        const Agenda fewer = withoutSpeakers(fixing.agenda(), fixing.changeover(), staying.mid(size),
                                             Freed::EndsEarlier, segment.id);
        if (fixing.offer(
                Words::tr("%1 with a panel of %2").arg(quoted(segment), countWord(static_cast<int>(size))),
                fewer))
            return;
    }
}

/// The reserve and then the lead's time give what is over-allocated: both are promised and not there.
void offerSmallerReserve(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const Seconds over = fixing.times()->budget.overAllocation();
    if (segment.floorReserve >= over)
        fixing.offer(
            Words::tr("Keep %1 of the %2 that were reserved for the floor")
                .arg(formatDuration(segment.floorReserve - over), formatDuration(segment.floorReserve)),
            setFloorReserve(fixing.event(), segment.id, segment.floorReserve - over));
    if (segment.leadTime >= over)
        fixing.offer(Words::tr("Lead's time from %1 to %2")
                         .arg(formatDuration(segment.leadTime), formatDuration(segment.leadTime - over)),
                     setLeadTime(fixing.event(), segment.id, segment.leadTime - over));
}

}  // namespace

void mendOverAllocated(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const Seconds demand = fixing.times()->budget.demand;
    offerShorterRoundsHere(fixing, RoundsOf::FollowUps, Seconds{0});
    offerShorterRoundsHere(fixing, RoundsOf::Intervention, fixing.session().policy.shortestIntervention);
    offerFewerSpeakers(fixing);
    if (!segment.locked)
        fixing.offer(Words::tr("Lengthen %1 to %2").arg(quoted(segment), formatDuration(demand)),
                     planned(fixing, demand));
    offerSmallerReserve(fixing);
}

void mendSlack(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const SegmentBudget& budget = fixing.times()->budget;
    fixing.offer(Words::tr("Give %1 to the floor").arg(formatDuration(budget.slack())),
                 setFloorReserve(fixing.event(), segment.id, segment.floorReserve + budget.slack()));
    if (!segment.locked)
        fixing.offer(Words::tr("Shorten %1 to %2").arg(quoted(segment), formatDuration(budget.demand)),
                     planned(fixing, budget.demand));
}

void mendUnderLeast(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const Seconds duration = fixing.times()->budget.duration;
    if (!segment.locked && !segment.asLongAsNeeded)
        fixing.offer(
            Words::tr("Give %1 its least of %2").arg(quoted(segment), formatDuration(*segment.least)),
            planned(fixing, *segment.least));
    fixing.offer(Words::tr("Lower the least to %1").arg(formatDuration(duration)),
                 setBounds(fixing.event(), segment.id, duration, segment.most));
}

void mendOverMost(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const Seconds duration = fixing.times()->budget.duration;
    if (!segment.locked && !segment.asLongAsNeeded)
        fixing.offer(
            Words::tr("Shorten %1 to its most of %2").arg(quoted(segment), formatDuration(*segment.most)),
            planned(fixing, *segment.most));
    fixing.offer(Words::tr("Raise the most to %1").arg(formatDuration(duration)),
                 setBounds(fixing.event(), segment.id, segment.least, duration));
}

void mendZeroDuration(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const Seconds demand = fixing.times()->budget.demand;
    const Seconds needed = demand > Seconds{0} ? demand : usualDuration;
    if (!segment.locked && !segment.asLongAsNeeded)
        fixing.offer(Words::tr("Give %1 %2").arg(quoted(segment), formatDuration(needed)),
                     planned(fixing, needed));
    fixing.offer(Words::tr("Park %1").arg(quoted(segment)), setParked(fixing.event(), segment.id, true));
}

}  // namespace moderato
