#pragma once

#include "core/live/foldeffort.h"
#include "core/live/runstate.h"

#include <QSet>

namespace moderato {

/// Follows a run entry by entry. What makes no sense as things stand (an unknown id, a turn when the session is over,
/// changes that do not belong to the plan or spoil it) is passed over, so that any log has a state; times never run
/// backwards. The state is the same however a log is divided.
///
/// Starting a segment or a turn ends a pause. A segment that is started while parked is brought back. SpendFloor makes
/// the plan's floor reserve so much smaller than what is still there of it. A message goes when a turn or a segment starts, and at
/// the end.
class RunFold final {
public:
    explicit RunFold(const Run& run);

    /// The next entry of the log.
    void add(const RunEntry& entry);

    const RunState& state() const { return m_state; }

private:
    struct Before {
        qint64 number = 0;
        RunState state;
        FoldEffort effort;
    };

    bool isUndoable(qint64 number, qint64 by) const;
    void foldFrom(qint64 number);
    bool step(const RunEntry& entry);
    void apply(const RunEntry& entry);
    void noteLast();

    RunState m_start;           ///< before the first entry
    QList<RunEntry> m_entries;  ///< all so far
    QSet<qint64> m_undone;
    QList<Before> m_before;  ///< the states before the latest entries that count: what undo mostly asks for
    RunState m_state;
    FoldEffort m_startEffort;
    FoldEffort m_effort;
};

/// What the run came to.
RunState fold(const Run& run);

}  // namespace moderato
