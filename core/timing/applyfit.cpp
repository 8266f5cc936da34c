#include "core/edit/locate.h"
#include "core/timing/fit.h"

#include <QHash>
#include <QSet>

namespace moderato {
namespace {

QHash<SegmentId, Seconds> targetsOf(const QList<FitChange>& changes)
{
    QHash<SegmentId, Seconds> targets;
    for (const FitChange& change : changes)
        targets.insert(change.segment, change.to);
    return targets;
}

QSet<SegmentId> grownToTheMost(const Fit& fit)
{
    QSet<SegmentId> grown;
    for (const FitHold& hold : fit.holding)
        if (hold.hold == Hold::Most)
            grown.insert(hold.segment);
    return grown;
}

void apply(Agenda& agenda, const Fit& fit)
{
    const QSet<SegmentId> parked(fit.parked.cbegin(), fit.parked.cend());
    const QSet<SegmentId> atMost = grownToTheMost(fit);
    const QHash<SegmentId, Seconds> durations = targetsOf(fit.changes);
    const QHash<SegmentId, Seconds> reserves = targetsOf(fit.reserves);
    for (Segment& segment : agenda.segments) {
        segment.parked = segment.parked || parked.contains(segment.id);
        segment.floorReserve = reserves.value(segment.id, segment.floorReserve);
        if (!durations.contains(segment.id))
            continue;
        segment.planned = durations.value(segment.id);
        if (!segment.most && atMost.contains(segment.id))
            segment.most = segment.planned;
    }
}

}  // namespace

Result<Event> applyFit(Event event, AgendaId agenda, const Fit& fit)
{
    return changeAgenda(std::move(event), agenda, [&fit](Agenda& found) { apply(found, fit); });
}

}  // namespace moderato
