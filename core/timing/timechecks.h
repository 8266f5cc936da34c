#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// The scheduled end lies after the session's limit.
QList<Finding> findOverLimit(const CheckInput& input);

/// A segment's demand is over its planned duration (rule 4).
QList<Finding> findOverAllocated(const CheckInput& input);

/// A fixed start lies before its predecessor's end (rule 1).
QList<Finding> findUnreachableStarts(const CheckInput& input);

/// A part's span is over its budget (rule 3).
QList<Finding> findPartsOverBudget(const CheckInput& input);

/// The session has a hard end, and less buffer before it than the policy wants.
QList<Finding> findNoBuffer(const CheckInput& input);

}  // namespace moderato
