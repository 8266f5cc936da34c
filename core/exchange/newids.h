#pragma once

#include "core/plan/event.h"

namespace moderato {

/// The same event under new ids throughout. References follow, also those inside the keys of accepted findings.
Event withNewIds(const Event& event, const FreshId& freshId);

}  // namespace moderato
