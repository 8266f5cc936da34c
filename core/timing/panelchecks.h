#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// Too little time: the panel is larger than the floor's share allows, and a smaller one would fit (rule 8).
QList<Finding> findTooLittleTimeForPanel(const CheckInput& input);

/// Too many people: the panel is larger than the policy's largest, whether or not the clock allows it (rule 8).
QList<Finding> findTooManyPeople(const CheckInput& input);

}  // namespace moderato
