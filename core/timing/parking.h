#pragma once

#include "core/timing/chains.h"

namespace moderato {

/// Parks segments 'if time allows', the highest rank first, of equals the later, never a locked one, until the rest ends
/// by the target or none is left. One whose parking brings nothing is passed over: it has no duration, or no chain that
/// it lies on ends after the target at its turn (such as before a fixed start that holds). The links become parked;
/// returns their places in the order of parking.
QList<qsizetype> park(const Agenda& agenda, QList<Link>& links, Seconds target);

}  // namespace moderato
