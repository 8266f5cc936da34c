#include "core/edit/segmentdetails.h"

#include "core/edit/segments.h"

#include <QCoreApplication>

namespace moderato {
namespace {

/// From where to where a part's segments stand; nothing if it has none.
struct PartRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

PartRange rangeOf(const QList<Segment>& segments, PartId part)
{
    PartRange range;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments.at(i).part != part)
            continue;
        if (range.end == 0)
            range.begin = i;
        range.end = i + 1;
    }
    return range;
}

/// In front of which segment one goes that now stands at `from` and is to be in `part`.
qsizetype placeInPart(const QList<Segment>& segments, qsizetype from, PartId part)
{
    const PartId left = segments.at(from).part;
    const PartRange target = part.isNull() ? PartRange() : rangeOf(segments, part);
    if (target.end > 0)
        return from < target.begin ? target.begin : target.end;
    return left.isNull() ? from : rangeOf(segments, left).end;
}

}  // namespace

Result<Event> setRank(Event event, SegmentId id, int rank)
{
    if (rank < 0)
        return failure(
            QCoreApplication::translate("Edit", "A rank is 0 or more; the highest is parked first."));
    return changeSegment(std::move(event), id, [=](Segment& segment) { segment.rank = rank; });
}

Result<Event> setSpeakingOrder(Event event, SegmentId id, SpeakingOrder order)
{
    return changeSegment(std::move(event), id, [=](Segment& segment) { segment.order = order; });
}

Result<Event> setSegmentPart(Event event, SegmentId id, PartId part)
{
    const SegmentIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchSegment();
    const Agenda& agenda = event.sessions.at(index.session).agendas.at(index.agenda);
    if (agenda.segments.at(index.segment).part == part)
        return event;
    const qsizetype place = placeInPart(agenda.segments, index.segment, part);
    const AgendaId where = agenda.id;
    return moveSegments(std::move(event), {id}, where, place, part);
}

}  // namespace moderato
