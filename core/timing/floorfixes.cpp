#include "core/edit/locate.h"
#include "core/plan/duration.h"
#include "core/timing/fit.h"
#include "core/timing/fixmakers.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FloorFixes)
};

/// True if the floor has the policy's share of the agenda; cheaper than to let every check look at it.
bool floorHasItsShare(const Fixing& fixing, const Agenda& agenda)
{
    const Session& session = fixing.session();
    return reaches(schedule(session, agenda).floor, session.policy.floorShare, session.limit);
}

QString toTheFloor(const QString& title)
{
    return Words::tr("%1, the time to the floor").arg(title);
}

bool offerForTheFloor(Fixing& fixing, const QString& title, const Agenda& agenda)
{
    return floorHasItsShare(fixing, agenda) && fixing.offer(toTheFloor(title), agenda);
}

void offerRoundsToTheFloor(Fixing& fixing, RoundsOf rounds, Seconds least)
{
    const Seconds now = longestRound(fixing.agenda(), rounds);
    mildest(now - halfMinute, -halfMinute, least, [&](Seconds most) {
        return offerForTheFloor(
            fixing, roundsTitle(rounds, now, most),
            withRoundsCapped(fixing.agenda(), fixing.changeover(), rounds, most, Freed::ToTheFloor));
    });
}

void offerSmallerPanelForTheFloor(Fixing& fixing)
{
    const QList<PersonId> staying = panelByStaying(fixing.session(), fixing.agenda());
    for (qsizetype size = staying.size() - 1; size > 0; --size) {
        const QList<PersonId> leaving = staying.mid(size);
        const QString title = toTheFloor(panelTitle(static_cast<int>(size)));
        const Fixing::Without without = takingOff(fixing.agenda(), fixing.changeover(), Freed::ToTheFloor);
        if (floorHasItsShare(fixing, without(leaving)) && fixing.offer(title, without, leaving))
            return;
    }
}

/// Unused time before the limit, as much as the floor still lacks, for the last floor that can be longer.
void offerUnusedTime(Fixing& fixing)
{
    const Seconds lacks =
        shareOf(fixing.session().policy.floorShare, fixing.session().limit) - fixing.schedule().floor;
    if (lacks > fixing.schedule().remaining())
        return;
    Agenda agenda = fixing.agenda();
    for (qsizetype i = agenda.segments.size() - 1; i >= 0; --i) {
        const Segment& last = std::as_const(agenda).segments.at(i);
        if (last.parked || last.locked || last.asLongAsNeeded)
            continue;
        Segment& longer = agenda.segments[i];
        longer.planned += lacks;
        if (longer.kind != Kind::Floor)
            longer.floorReserve += lacks;
        fixing.offer(Words::tr("Give %1 that are not used to the floor of %2")
                         .arg(formatDuration(lacks), quoted(longer)),
                     agenda);
        return;
    }
}

/// The agenda with floor time at the end of one segment, and that segment longer by `more`.
Agenda withFloorAtTheEnd(Agenda agenda, qsizetype at, Seconds floor, Seconds more)
{
    Segment& segment = agenda.segments[at];
    segment.floorReserve = floor;
    segment.planned += more;
    return agenda;
}

/// Floor time within the segment as it is, else at its end, else with the rest fitted to the limit.
bool offerFloorIn(Fixing& fixing, qsizetype at)
{
    const Segment& segment = fixing.agenda().segments.at(at);
    const Seconds floor = fixing.session().policy.floorIntervention;
    const QString title =
        Words::tr("Keep %1 for the floor at the end of %2").arg(formatDuration(floor), quoted(segment));
    if (fixing.offer(title, withFloorAtTheEnd(fixing.agenda(), at, floor, Seconds{0})))
        return true;
    const Agenda longer = withFloorAtTheEnd(fixing.agenda(), at, floor, floor);
    if (fixing.offer(title, longer))
        return true;
    const Fit fitted = fit(fixing.session(), longer, {});
    return fitted.missing == Seconds{0} &&
           fixing.offer(Words::tr("%1; fit to %2").arg(title, formatDuration(fixing.session().limit)),
                        applyFit(fixing.with(longer), longer.id, fitted));
}

/// Offers floor time in the segments that end within the stretch and have none, at most in this many.
void offerFloorWithin(Fixing& fixing, Seconds from, Seconds to)
{
    int offers = 2;
    for (qsizetype i = 0; i < fixing.agenda().segments.size() && offers > 0; ++i) {
        const Segment& segment = fixing.agenda().segments.at(i);
        const SegmentTimes& times = fixing.schedule().segments.at(i);
        const bool canHave = !segment.parked && !segment.locked && !segment.asLongAsNeeded &&
                             segment.floorReserve == Seconds{0} && segment.kind != Kind::Floor &&
                             segment.kind != Kind::Buffer && segment.kind != Kind::Break;
        if (canHave && times.end() > from && times.end() < to && offerFloorIn(fixing, i))
            --offers;
    }
}

/// The first segment in the plan in which the floor has time, or -1.
qsizetype firstWithFloor(const Fixing& fixing)
{
    const QList<SegmentTimes>& segments = fixing.schedule().segments;
    for (qsizetype i = 0; i < segments.size(); ++i)
        if (!segments.at(i).parked && segments.at(i).budget.floor > Seconds{0})
            return i;
    return -1;
}

}  // namespace

void mendFloorShare(Fixing& fixing)
{
    offerUnusedTime(fixing);
    offerForTheFloor(fixing, Words::tr("All slack"),
                     withSlackToTheFloor(fixing.agenda(), fixing.changeover()));
    mendPanelTooLittleTime(fixing);
}

void mendPanelTooLittleTime(Fixing& fixing)
{
    offerRoundsToTheFloor(fixing, RoundsOf::FollowUps, Seconds{0});
    offerRoundsToTheFloor(fixing, RoundsOf::Intervention, fixing.session().policy.shortestIntervention);
    offerSmallerPanelForTheFloor(fixing);
}

void mendFloorUnheard(Fixing& fixing)
{
    const Seconds from = fixing.schedule().longestWithoutFloorFrom;
    offerFloorWithin(fixing, from, from + fixing.schedule().longestWithoutFloor);
}

void mendFloorLate(Fixing& fixing)
{
    offerFloorWithin(fixing, Seconds{0},
                     shareOf(fixing.session().policy.firstFloorBy, fixing.session().limit));
}

void mendNoOnlineFloor(Fixing& fixing)
{
    const qsizetype at = firstWithFloor(fixing);
    if (at < 0)
        return;
    Agenda agenda = fixing.agenda();
    const SegmentTimes& times = fixing.schedule().segments.at(at);
    agenda.segments[at].cues.append({CueId(fixing.freshId()), Role::OnlineModerator,
                                     std::min(longestDuration, times.budget.duration - times.budget.floor),
                                     Words::tr("Bring in those online")});
    fixing.offer(
        Words::tr("Add a cue for the online moderator to %1").arg(quoted(fixing.agenda().segments.at(at))),
        agenda);
}

}  // namespace moderato
