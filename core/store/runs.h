#pragma once

#include "core/plan/run.h"
#include "core/result.h"

#include <QSet>
#include <QVariant>

namespace moderato {

class Database;

/// The runs that could be read.
struct ReadRuns {
    QList<Run> runs;      ///< the oldest first
    int lost = 0;         ///< so many more are not as they were written
    QSet<RunId> lostIds;  ///< of these, as far as they can be read
};

/// A run as its rows hold it, as far as they are as they were written.
struct StoredRun {
    Run run;               ///< with the entries up to the first that is not sound
    bool isWhole = false;  ///< no entry is missing
};

// Runs as the file keeps them, in the tables "run", "run_row" (the plan) and "run_entry". All of these work within a
// transaction of the caller.

Done writeRun(Database& database, const Run& run);

/// Takes the same time whatever the length of the run. Fails if the run is not in the file, or has another last entry.
Done writeEntry(Database& database, RunId run, const RunEntry& entry);

Done eraseRun(Database& database, RunId run);

Result<ReadRuns> readRuns(Database& database);

/// Puts a run together from its rows as they are stored.
class RunReader final {
public:
    /// Begins with the row of "run" and those of "run_row".
    RunReader(const QVariantList& run, const QList<QVariantList>& plan);

    /// Takes the next row of "run_entry", in the order of their numbers.
    void add(const QVariantList& entry);

    /// None if the plan is not as it was written.
    std::optional<StoredRun> result() const;

private:
    bool m_isSound = false;
    qint64 m_entries = 0;  // that there should be
    qint64 m_added = 0;
    QString m_digest;  // of what was read last
    Run m_run;
};

}  // namespace moderato
