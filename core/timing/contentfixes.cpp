#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/fixmakers.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContentFixes)
};

constexpr Seconds usualWrapUp = minutes(5);

/// Everybody who has a turn in the segment, once each.
QList<PersonId> speakersOf(const Segment& segment)
{
    QList<PersonId> speakers;
    for (const Turn& turn : segment.turns)
        if (!turn.person.isNull() && !speakers.contains(turn.person))
            speakers.append(turn.person);
    return speakers;
}

}  // namespace

void mendQuestionUnasked(Fixing& fixing)
{
    const QList<PersonId> speakers = speakersOf(*fixing.segment());
    if (speakers.isEmpty())
        return;
    Agenda agenda = fixing.agenda();
    Segment& segment = agenda.segments[indexOf(agenda.segments, fixing.segment()->id)];
    for (Question& question : segment.questions)
        if (question.id.toString() == fixing.finding().subject)
            question.askedOf = speakers;
    fixing.offer(Words::tr("Ask everybody who speaks in %1").arg(quoted(*fixing.segment())), agenda);
}

void mendNoWrapUp(Fixing& fixing)
{
    Agenda agenda = fixing.agenda();
    Segment wrapUp;
    wrapUp.id = SegmentId(fixing.freshId());
    wrapUp.title = Words::tr("Wrap-up");
    wrapUp.kind = Kind::WrapUp;
    wrapUp.planned = usualWrapUp;
    const Cast cast(People(fixing.event()), fixing.session(), fixing.agenda());
    const QList<const CastMember*> chairs = cast.withRole(Role::Chair);
    if (!chairs.isEmpty())
        wrapUp.lead = chairs.first()->id;
    agenda.segments.append(wrapUp);
    fixing.offer(Words::tr("Add a wrap-up of %1").arg(formatDuration(usualWrapUp)), agenda);
}

}  // namespace moderato
