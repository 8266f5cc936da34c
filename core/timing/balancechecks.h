#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// Nobody on the panel belongs to a group that the policy wants there.
QList<Finding> findMissingGroups(const CheckInput& input);

/// A wanted group has less than its share of the panel's heads.
QList<Finding> findGroupsShortOfHeads(const CheckInput& input);

/// A wanted group has less than its share of the panel's speaking time.
QList<Finding> findGroupsShortOfMinutes(const CheckInput& input);

}  // namespace moderato
