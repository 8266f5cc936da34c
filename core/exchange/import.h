#pragma once

#include "core/exchange/newids.h"
#include "core/result.h"

namespace moderato {

/// The target with the people and sessions of the imported event after its own. They keep their ids, unless the target
/// holds one of them already: then all of them get new ones. Fails if together they are more than an event may hold.
Result<Event> importInto(Event target, const Event& imported, const FreshId& freshId);

}  // namespace moderato
