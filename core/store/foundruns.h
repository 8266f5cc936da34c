#pragma once

#include "core/plan/run.h"
#include "core/store/foundkeeping.h"
#include "core/store/losses.h"

namespace moderato {

/// The runs that were found in a damaged file, each with its entries up to the first that is not as it was written. Says
/// which logs end early, and what could not be read at all.
QList<Run> recoveredRuns(const FoundKeeping& found, Losses& losses);

}  // namespace moderato
