#pragma once

#include "core/plan/event.h"

namespace moderato {

/// The event without what is not for strangers: contacts (email, phone) and internal notes.
Event withoutPrivate(Event event);

}  // namespace moderato
