#pragma once

#include "core/live/offers.h"

namespace moderato {

/// Offers ways to use time that was won, so that the session ends by the target.
void offerToUseTime(Offers& offers, RunTime target);

}  // namespace moderato
