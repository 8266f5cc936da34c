#pragma once

#include "core/plan/run.h"
#include "tests/support/randomevent.h"

namespace moderato::test {

/// Deals valid runs in which anything may stand that the file can hold. What is written in them need not make sense one
/// after the other, but the changes of the plan do belong to each other.
class RandomRuns final {
public:
    explicit RandomRuns(const Seed& seed) : m_dice(seed.number), m_random(seed) {}

    /// A run of a session of its own with so many entries.
    Run run(int entries = 20);

    /// An entry that may follow on those of the run.
    RunEntry entryAfter(const Run& run);

private:
    Event plan();
    QList<RowChange> changes(const Run& run);

    Dice m_dice;
    RandomEvents m_random;
};

}  // namespace moderato::test
