#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// The scheduled end lies after the session's limit (rule 6).
QList<Finding> findOverLimit(const CheckInput& input);

/// The locked segments in the plan alone last longer than the limit.
QList<Finding> findLockedOverLimit(const CheckInput& input);

/// A fixed start lies before its predecessor's end (rule 1).
QList<Finding> findUnreachableStarts(const CheckInput& input);

/// A fixed start leaves idle time before it (rule 1).
QList<Finding> findGaps(const CheckInput& input);

/// More time than the policy's `unusedTime` remains unplanned before the limit (rule 6).
QList<Finding> findUnusedTime(const CheckInput& input);

/// The session has a hard end, and less buffer before it than the policy wants. Time that remains is buffer too.
QList<Finding> findNoBuffer(const CheckInput& input);

/// A part's span is over its budget (rule 3).
QList<Finding> findPartsOverBudget(const CheckInput& input);

/// A part with segments in the plan has a span under its budget (rule 3).
QList<Finding> findPartsUnderBudget(const CheckInput& input);

}  // namespace moderato
