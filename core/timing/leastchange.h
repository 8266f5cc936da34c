#pragma once

#include "core/plan/time.h"

#include <QList>

namespace moderato {

/// Deals an amount over rooms in whole seconds so that the sum of share squared / room is the least there is; of several
/// such ways the one that favours the earlier. Over the reals that is a dealing in proportion to the rooms.
/// The rooms are over 0; the amount is 0 to their sum. No share exceeds its room.
QList<Seconds> leastChange(const QList<Seconds>& rooms, Seconds amount);

}  // namespace moderato
