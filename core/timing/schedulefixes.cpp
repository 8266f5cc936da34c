#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "core/plan/clockwords.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/fit.h"
#include "core/timing/fixmakers.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScheduleFixes)
};

/// The end of what comes before the finding's segment.
Seconds predecessorsEnd(const Fixing& fixing)
{
    const SegmentTimes& times = *fixing.times();
    return times.start - times.gap() + times.overlap();
}

const PartTimes* partTimes(const Fixing& fixing)
{
    return find(fixing.schedule().parts, fixing.finding().place.part);
}

/// The agenda with the part's panel rounds capped, segments shortened by as much.
Agenda withPartCapped(const Fixing& fixing, PartId part, RoundsOf rounds, Seconds most)
{
    Agenda capped = fixing.agenda();
    for (const Segment& segment : fixing.agenda().segments)
        if (segment.part == part && segment.kind == Kind::Panel && !segment.parked)
            capped =
                withRoundsCapped(capped, fixing.changeover(), rounds, most, Freed::EndsEarlier, segment.id);
    return capped;
}

void offerShorterRoundsInPart(Fixing& fixing, PartId part, RoundsOf rounds, Seconds least)
{
    Agenda inPart = fixing.agenda();
    inPart.segments.removeIf([part](const Segment& segment) { return segment.part != part; });
    const Seconds now = longestRound(inPart, rounds);
    mildest(now - halfMinute, -halfMinute, least, [&](Seconds most) {
        return fixing.offer(roundsTitle(rounds, now, most), withPartCapped(fixing, part, rounds, most));
    });
}

/// The last segment in the plan that fits; nullptr if there is none.
template <class F>
const Segment* lastPlanned(const Agenda& agenda, F&& fits)
{
    const Segment* last = nullptr;
    for (const Segment& segment : agenda.segments)
        if (!segment.parked && fits(segment))
            last = &segment;
    return last;
}

/// The agenda with one segment longer by this, all of it for the floor.
Agenda withLongerFloor(Agenda agenda, SegmentId id, Seconds more)
{
    Segment& segment = agenda.segments[indexOf(agenda.segments, id)];
    segment.planned += more;
    if (segment.kind != Kind::Floor)
        segment.floorReserve += more;
    return agenda;
}

void offerLongerFloor(Fixing& fixing, const Segment* segment, Seconds more)
{
    if (segment)
        fixing.offer(Words::tr("Give %1 to the floor of %2").arg(formatDuration(more), quoted(*segment)),
                     withLongerFloor(fixing.agenda(), segment->id, more));
}

Agenda withBuffer(const Fixing& fixing, Seconds length)
{
    Agenda agenda = fixing.agenda();
    Segment buffer;
    buffer.id = SegmentId(fixing.freshId());
    buffer.title = Words::tr("Buffer");
    buffer.kind = Kind::Buffer;
    buffer.planned = length;
    agenda.segments.append(buffer);
    return agenda;
}

}  // namespace

void mendLockedOverLimit(Fixing& fixing)
{
    Agenda unlocked = fixing.agenda();
    for (Segment& segment : unlocked.segments)
        segment.locked = false;
    fixing.offer(Words::tr("Unlock all segments"), unlocked);
}

void mendUnusedTime(Fixing& fixing)
{
    const Seconds unused = fixing.schedule().remaining();
    const Segment* floor = lastPlanned(fixing.agenda(), [](const Segment& segment) {
        return !segment.locked && (segment.kind == Kind::Floor || segment.floorReserve > Seconds{0});
    });
    offerLongerFloor(fixing, floor, unused);
    fixing.offer(Words::tr("Fit to %1").arg(formatDuration(fixing.session().limit)),
                 applyFit(fixing.event(), fixing.agenda().id, fit(fixing.session(), fixing.agenda(), {})));
    fixing.offer(Words::tr("Add a buffer of %1").arg(formatDuration(unused)), withBuffer(fixing, unused));
}

void mendUnreachableStart(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const Seconds reachable = predecessorsEnd(fixing);
    fixing.offer(
        Words::tr("Move the fixed start to %1").arg(momentText(fixing.session(), reachable, fixing.clock())),
        setFixedStart(fixing.event(), segment.id, reachable));
    fixing.offer(Words::tr("Let %1 follow").arg(quoted(segment)),
                 setFixedStart(fixing.event(), segment.id, std::nullopt));
}

void mendGap(Fixing& fixing)
{
    const Segment& segment = *fixing.segment();
    const SegmentTimes& times = *fixing.times();
    fixing.offer(Words::tr("Let %1 follow").arg(quoted(segment)),
                 setFixedStart(fixing.event(), segment.id, std::nullopt));
    for (qsizetype i = indexOf(fixing.agenda().segments, segment.id) - 1; i >= 0; --i) {
        const Segment& before = fixing.agenda().segments.at(i);
        if (before.parked || before.locked || before.asLongAsNeeded)
            continue;
        fixing.offer(Words::tr("Lengthen %1 by %2").arg(quoted(before), formatDuration(times.gap())),
                     setPlanned(fixing.event(), before.id, before.planned + times.gap()));
        return;
    }
}

void mendPartOverBudget(Fixing& fixing)
{
    const PartTimes* times = partTimes(fixing);
    if (!times)
        return;
    offerShorterRoundsInPart(fixing, times->id, RoundsOf::FollowUps, Seconds{0});
    offerShorterRoundsInPart(fixing, times->id, RoundsOf::Intervention,
                             fixing.session().policy.shortestIntervention);
    fixing.offer(Words::tr("Raise the part's budget to %1").arg(formatDuration(times->span())),
                 setPartBudget(fixing.event(), fixing.agenda().id, times->id, times->span()));
}

void mendPartUnderBudget(Fixing& fixing)
{
    const PartTimes* times = partTimes(fixing);
    if (!times)
        return;
    const Segment* floor = lastPlanned(fixing.agenda(), [times](const Segment& segment) {
        return segment.part == times->id && !segment.locked &&
               (segment.kind == Kind::Floor || segment.floorReserve > Seconds{0});
    });
    offerLongerFloor(fixing, floor, *times->budget - times->span());
    fixing.offer(Words::tr("Lower the part's budget to %1").arg(formatDuration(times->span())),
                 setPartBudget(fixing.event(), fixing.agenda().id, times->id, times->span()));
}

}  // namespace moderato
