#pragma once

#include "core/plan/rowstates.h"

namespace moderato {

/// Follows edits from one state of an event to another, as undo and redo would, and tells where they cease to fit.
class EditChain final {
public:
    explicit EditChain(const Event& event);

    /// Goes on by one edit. False, and where it was, if a row is not as the edit left it, or if something would lie in
    /// nothing or name nothing afterwards.
    bool follow(const QList<RowChange>& changes, Way way);

    /// True if the state that was reached makes a valid event.
    bool isValid() const;

private:
    void go(const QList<RowChange>& changes, Way way);
    void countNames(RowId id, int by);
    bool holdsTogether(RowId id) const;

    RowStates m_rows;
    QHash<RowId, int> m_named;  // how many rows lie in a row or name it
};

}  // namespace moderato
