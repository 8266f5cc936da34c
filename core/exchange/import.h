#pragma once

#include "core/exchange/newids.h"
#include "core/result.h"

namespace moderato {

/// The target with the people and sessions of the imported event after its own, and the imported runs after its own. They
/// keep their ids, unless the target holds one of them already: then all of them get new ones, in the runs' plans and logs
/// too. Fails if together they are more than an event may hold.
Result<EventAndRuns> importInto(EventAndRuns target, const EventAndRuns& imported, const FreshId& freshId);

}  // namespace moderato
