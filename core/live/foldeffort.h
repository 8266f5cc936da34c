#pragma once

#include "core/plan/run.h"

namespace moderato {

/// So many rows are gone through for the changes of a plan; more than people could make in a session are passed over, so
/// that no stranger's file takes long to follow. A plan of 1,000 rows can be changed 1,000 times.
constexpr qint64 mostRowsForChanges = 1'000'000;

/// What the changes of a run's plan cost, in rows: each goes through the whole plan, taken or not.
class FoldEffort final {
public:
    explicit FoldEffort(const Event& plan);

    /// The next entry of the log. False if it would change the plan and that is too much.
    bool add(const RunEntry& entry);

    /// How many rows were gone through, the plan's own once to begin with.
    qint64 rows() const { return m_rows; }

private:
    qint64 m_planRows;  ///< at most so many make up the plan
    qint64 m_rows;
};

}  // namespace moderato
