#pragma once

#include "core/store/foundrows.h"

namespace moderato {

/// Puts together what was found in a damaged file, so that it is a valid event: what lies in something lost gets a place
/// where that makes sense, ids used twice are dealt anew, and references that lead nowhere are cleared. Says what became
/// of it.
Event assemble(FoundRows rows, const FreshId& freshId, Losses& losses);

}  // namespace moderato
