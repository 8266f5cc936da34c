#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Gives every turn of the segment the same rounds, and takes the turns of those out who leave its panel.
Result<Event> setPanel(Event event, SegmentId segment, const QList<Seconds>& rounds,
                       const QList<PersonId>& leaving);

}  // namespace moderato
