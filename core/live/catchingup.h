#pragma once

#include "core/live/offers.h"

namespace moderato {

/// Offers ways to end on time for a session that is behind, the mildest first.
void offerToCatchUp(Offers& offers);

}  // namespace moderato
