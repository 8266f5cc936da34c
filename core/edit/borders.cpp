#include "core/edit/borders.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Borders)
};

}  // namespace

Result<Event> moveMinutes(Event event, SegmentId before, SegmentId after, Seconds amount)
{
    const SegmentIndex one = locate(event, before);
    const SegmentIndex other = locate(event, after);
    if (!one.isValid() || !other.isValid() || before == after)
        return noSuchSegment();
    if (one.session != other.session || one.agenda != other.agenda)
        return failure(Words::tr("Minutes move between two segments of one agenda."));
    const QList<Segment>& segments = event.sessions.at(one.session).agendas.at(one.agenda).segments;
    for (const SegmentIndex& index : {one, other})
        if (segments.at(index.segment).asLongAsNeeded)
            return failure(Words::tr("%1 is as long as needed. Give it a duration of its own first.")
                               .arg(segments.at(index.segment).title));
    const Seconds longer = segments.at(one.segment).planned + amount;
    const Seconds shorter = segments.at(other.segment).planned - amount;
    if (!isDuration(longer) || !isDuration(shorter))
        return notADuration();
    at(event, one).planned = longer;
    at(event, other).planned = shorter;
    return event;
}

}  // namespace moderato
