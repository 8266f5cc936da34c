#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// A segment's demand is over its planned duration (rule 4).
QList<Finding> findOverAllocated(const CheckInput& input);

/// A segment's planned duration is over its demand (rule 4).
QList<Finding> findSlack(const CheckInput& input);

/// A segment is shorter than its own least duration (rule 3).
QList<Finding> findUnderLeast(const CheckInput& input);

/// A segment is longer than its own most duration (rule 3).
QList<Finding> findOverMost(const CheckInput& input);

/// A segment in the plan has no time at all.
QList<Finding> findZeroDuration(const CheckInput& input);

}  // namespace moderato
