#include "core/edit/sessions.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/budget.h"
#include "core/timing/fit.h"
#include "core/timing/fixmakers.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShorterFixes)
};

/// What an item keeps at least when it is shortened.
constexpr Seconds shortestItem = minutes(1);

/// An agenda on its way to a fix, and what was done to it so far.
struct Step {
    QString title;
    Agenda agenda;
};

QString joined(const QString& done, const QString& next)
{
    return done.isEmpty() ? next : Words::tr("%1; %2").arg(done, next);
}

/// The present agenda, and it with more and more segments parked.
QList<Step> parkingSteps(const Fixing& fixing)
{
    QList<Step> steps{{QString(), fixing.agenda()}};
    QStringList titles;
    for (const SegmentId id : parkable(fixing.agenda())) {
        const Agenda parked = withParked(steps.last().agenda, {id});
        titles.append(quoted(*find(parked.segments, id)));
        steps.append({Words::tr("Park %1").arg(titles.join(Words::tr(", "))), parked});
    }
    return steps;
}

/// True if the agenda ends in time; cheaper than to let every check look at it first.
bool endsBy(const Fixing& fixing, Seconds end, const Agenda& agenda)
{
    return scheduledEnd(fixing.session(), agenda) <= end;
}

bool offerInTime(Fixing& fixing, Seconds end, const Step& step)
{
    return endsBy(fixing, end, step.agenda) && fixing.offer(step.title, step.agenda);
}

/// Offers the mildest cap of these rounds that will do.
bool offerShorterRoundsInTime(Fixing& fixing, Seconds end, const Step& from, RoundsOf rounds)
{
    const Seconds now = longestRound(from.agenda, rounds);
    const Seconds least =
        rounds == RoundsOf::Intervention ? fixing.session().policy.shortestIntervention : Seconds{0};
    return mildest(now - halfMinute, -halfMinute, least, [&](Seconds most) {
        return offerInTime(
            fixing, end,
            {joined(from.title, roundsTitle(rounds, now, most)),
             withRoundsCapped(from.agenda, fixing.changeover(), rounds, most, Freed::EndsEarlier)});
    });
}

/// Offers the largest panel that will do.
bool offerSmallerPanelInTime(Fixing& fixing, Seconds end, const Step& from)
{
    const QList<PersonId> staying = panelByStaying(fixing.session(), from.agenda);
    for (qsizetype size = staying.size() - 1; size > 0; --size) {
        const QList<PersonId> leaving = staying.mid(size);
        const QString title = joined(from.title, panelTitle(static_cast<int>(size)));
        const Fixing::Without without = takingOff(from.agenda, fixing.changeover(), Freed::EndsEarlier);
        if (endsBy(fixing, end, without(leaving)) && fixing.offer(title, without, leaving))
            return true;
    }
    return false;
}

/// The planned time of buffers, or of all else.
Seconds plannedTime(const Agenda& agenda, bool ofBuffers)
{
    Seconds sum{0};
    for (const Segment& segment : agenda.segments)
        if (!segment.parked && (segment.kind == Kind::Buffer) == ofBuffers)
            sum += segment.planned;
    return sum;
}

/// The agenda with as much of its slack and buffers used as it lies over the end.
Step spareUsed(const Fixing& fixing, Seconds end)
{
    const Agenda& before = fixing.agenda();
    const Seconds over = scheduledEnd(fixing.session(), before) - end;
    const Agenda after = withSpareUsed(before, fixing.changeover(), over);
    const Seconds slack = plannedTime(before, false) - plannedTime(after, false);
    const Seconds buffer = plannedTime(before, true) - plannedTime(after, true);
    QStringList used;
    if (slack > Seconds{0})
        used.append(Words::tr("Use %1 of slack").arg(formatDuration(slack)));
    if (buffer > Seconds{0})
        used.append(Words::tr("Use %1 of buffer").arg(formatDuration(buffer)));
    return used.isEmpty() ? Step{QString(), before}
                          : Step{joined(used.size() > 1 ? used.first() : QString(), used.last()), after};
}

/// The segments that can give this much and keep what they need, the longest first.
QList<Segment> shortenable(const Fixing& fixing, const Agenda& agenda, Seconds over)
{
    QList<Segment> all = agenda.segments;
    all.removeIf([&](const Segment& segment) {
        const Seconds least = std::max(
            {shortestItem, neededBy(segment, fixing.changeover()), segment.least.value_or(Seconds{0})});
        return segment.parked || segment.locked || segment.asLongAsNeeded || segment.kind == Kind::Floor ||
               segment.kind == Kind::Buffer || segment.planned - over < least;
    });
    std::stable_sort(all.begin(), all.end(),
                     [](const Segment& a, const Segment& b) { return a.planned > b.planned; });
    return all;
}

/// Offers to take all that is over from one segment: from the longest that can give it.
bool offerShorterSegment(Fixing& fixing, Seconds end, const Step& from)
{
    const Seconds over = scheduledEnd(fixing.session(), from.agenda) - end;
    if (over <= Seconds{0})
        return false;
    const QList<Segment> segments = shortenable(fixing, from.agenda, over);
    return std::any_of(segments.cbegin(), segments.cend(), [&](const Segment& segment) {
        Agenda shorter = from.agenda;
        shorter.segments[indexOf(shorter.segments, segment.id)].planned -= over;
        const QString title = Words::tr("Shorten %1 from %2 to %3")
                                  .arg(quoted(segment), formatDuration(segment.planned),
                                       formatDuration(segment.planned - over));
        return offerInTime(fixing, end, {joined(from.title, title), shorter});
    });
}

/// The mildest first: what nobody misses, and then what is cut from one segment.
void offerShorterSegments(Fixing& fixing, Seconds end, const Step& spare)
{
    offerShorterSegment(fixing, end, {QString(), fixing.agenda()});
    if (!spare.title.isEmpty())
        offerShorterSegment(fixing, end, spare);
}

bool offerFit(Fixing& fixing, bool park, Seconds end)
{
    const Fit found = fit(fixing.session(), fixing.agenda(), {.park = park, .target = end});
    if (found.missing > Seconds{0} || found.changes.isEmpty())
        return false;
    QStringList parked;
    for (const SegmentId id : found.parked)
        parked.append(quoted(*find(fixing.agenda().segments, id)));
    const QString title = Words::tr("Fit to %1").arg(formatDuration(end));
    return fixing.offer(
        parked.isEmpty() ? title : joined(Words::tr("Park %1").arg(parked.join(Words::tr(", "))), title),
        applyFit(fixing.event(), fixing.agenda().id, found));
}

/// Where the other segments can't give enough, those of the floor give too.
void offerFitFromFloor(Fixing& fixing, Seconds end)
{
    const Fit found = fit(fixing.session(), fixing.agenda(), {.target = end, .takeFromFloor = true});
    if (found.missing == Seconds{0} && found.floorLost > Seconds{0})
        fixing.offer(Words::tr("Fit to %1, from the floor too").arg(formatDuration(end)),
                     applyFit(fixing.event(), fixing.agenda().id, found));
}

/// Offers what makes the agenda end at this moment at the latest, gentle things first.
void offerEarlierEnd(Fixing& fixing, Seconds end)
{
    const QList<Step> steps = parkingSteps(fixing);
    const Step spare = spareUsed(fixing, end);
    if (!spare.title.isEmpty())
        offerInTime(fixing, end, spare);
    for (const Step& step : steps.mid(1))
        if (offerInTime(fixing, end, step))
            break;
    const bool fits = offerFit(fixing, false, end);
    offerFit(fixing, true, end);
    offerShorterSegments(fixing, end, spare);
    const auto first = [&steps](auto&& tryIt) { std::any_of(steps.cbegin(), steps.cend(), tryIt); };
    first([&](const Step& step) { return offerShorterRoundsInTime(fixing, end, step, RoundsOf::FollowUps); });
    first([&](const Step& step) {
        return offerShorterRoundsInTime(fixing, end, step, RoundsOf::Intervention);
    });
    first([&](const Step& step) { return offerSmallerPanelInTime(fixing, end, step); });
    if (!fits)
        offerFitFromFloor(fixing, end);
}

}  // namespace

void mendOverLimit(Fixing& fixing)
{
    const Seconds limit = fixing.session().limit;
    offerEarlierEnd(fixing, limit);
    const Seconds end = fixing.schedule().scheduledEnd;
    if (!fixing.session().hardEnd && isDuration(end))
        fixing.offer(Words::tr("Raise the session's limit to %1").arg(formatDuration(end)),
                     setLimit(fixing.event(), fixing.session().id, end));
}

void mendNoBuffer(Fixing& fixing)
{
    offerEarlierEnd(fixing,
                    fixing.session().limit - fixing.session().policy.buffer + fixing.schedule().buffer);
}

/// Ending early enough for nine sessions of ten is more than most policies ask, so smaller cuts are tried before.
void mendOverrunRisk(Fixing& fixing)
{
    const Seconds late{fixing.finding().figure("end_p90_seconds") - fixing.session().limit.count()};
    const Seconds now = fixing.schedule().scheduledEnd;
    for (const bool park : {false, true})
        for (const int perCent : {50, 70, 85, 100, 120})
            if (offerFit(fixing, park, now - late * perCent / 100))
                break;
}

}  // namespace moderato
