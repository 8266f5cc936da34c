#pragma once

#include "core/plan/matching.h"
#include "core/timing/finding.h"

namespace moderato {

/// A finding of two agendas: in both, or in one alone. Places in the lists of findings; -1: it lacks it.
struct MatchedFinding {
    qsizetype ours = -1;
    qsizetype theirs = -1;

    bool inBoth() const { return ours >= 0 && theirs >= 0; }
    bool operator==(const MatchedFinding&) const = default;
};

/// Sets the findings of two agendas against each other: those are one that have the same code and are about what
/// `matching` takes for the same. What only ours has comes first, then what only theirs has, then what both have; each
/// finding exactly once, in its order.
QList<MatchedFinding> matchFindings(const QList<Finding>& ours, const QList<Finding>& theirs,
                                    const Matching& matching);

}  // namespace moderato
