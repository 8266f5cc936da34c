#include "core/edit/cues.h"

#include <QCoreApplication>

namespace moderato {
namespace {

tl::unexpected<Error> noSuchCue()
{
    return failure(
        QCoreApplication::translate("Edit", "This cue is no longer in the segment; select another one."));
}

/// Changes the list of the segment's cues by `change`, which is told where this one stands.
template <class F>
Result<Event> changeCue(Event event, SegmentId segment, CueId cue, F&& change)
{
    const SegmentIndex index = locate(event, segment);
    if (!index.isValid())
        return noSuchSegment();
    QList<Cue>& cues = at(event, index).cues;
    const qsizetype place = indexOf(cues, cue);
    if (place < 0)
        return noSuchCue();
    change(cues, place);
    return event;
}

}  // namespace

Result<Event> addCue(Event event, SegmentId segment, const Cue& fresh)
{
    if (!isDuration(fresh.at))
        return notADuration();
    return changeSegment(std::move(event), segment, [&](Segment& changed) { changed.cues.append(fresh); });
}

Result<Event> setCue(Event event, SegmentId segment, const Cue& cue)
{
    if (!isDuration(cue.at))
        return notADuration();
    return changeCue(std::move(event), segment, cue.id,
                     [&](QList<Cue>& cues, qsizetype place) { cues[place] = cue; });
}

Result<Event> removeCue(Event event, SegmentId segment, CueId cue)
{
    return changeCue(std::move(event), segment, cue,
                     [](QList<Cue>& cues, qsizetype place) { cues.removeAt(place); });
}

}  // namespace moderato
