#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// The chance to overrun the limit, by the forecast's assumptions (rule 10), is over the policy's.
QList<Finding> findOverrunRisk(const CheckInput& input);

}  // namespace moderato
