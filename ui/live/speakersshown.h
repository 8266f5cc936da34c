#pragma once

#include "core/live/pace.h"
#include "ui/live/speakerrow.h"

namespace moderato {

/// The speakers of what is on, in the order of its turns; who is not here stays in the list.
QList<SpeakerShown> speakersShown(const RunState& state, const Pace& pace);

/// Who has the floor without a turn of the plan; empty if nobody has.
QString onFloorText(const RunState& state, const Pace& pace);

}  // namespace moderato
