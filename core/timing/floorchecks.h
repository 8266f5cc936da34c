#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// The floor's share of the limit is under the policy's (rule 5).
QList<Finding> findFloorShare(const CheckInput& input);

/// The floor is not heard for longer than the policy allows.
QList<Finding> findFloorUnheard(const CheckInput& input);

}  // namespace moderato
