#pragma once

#include "core/plan/fields.h"

namespace moderato {

/// A row as it is to stand after a change: what it lies in, at which place of its list.
template <class T>
struct PlacedRow {
    QUuid parent;
    int position = 0;
    T row;  ///< its fields count; the lists inside it have changes of their own
};

/// What changed among the rows of one type.
template <class T>
struct RowChanges {
    QList<PlacedRow<T>> written;         ///< new, changed or moved
    QList<typename Row<T>::Id> removed;  ///< no longer anywhere in the event

    bool isEmpty() const { return written.isEmpty() && removed.isEmpty(); }
};

/// All that differs between two states of one event. Store and views follow the same diff.
struct Diff {
    bool eventFields = false;  ///< the event's own fields, or its id
    std::tuple<RowChanges<Person>, RowChanges<Session>, RowChanges<Participant>, RowChanges<Acceptance>,
               RowChanges<Agenda>, RowChanges<Part>, RowChanges<Segment>, RowChanges<Turn>,
               RowChanges<Question>, RowChanges<Cue>>
        rows;

    template <class T>
    const RowChanges<T>& of() const
    {
        return std::get<RowChanges<T>>(rows);
    }

    bool isEmpty() const;
};

/// What differs, and the way back.
struct BothWays {
    Diff forth;
    Diff back;
};

/// The diff from `before` to `after` and the one from `after` to `before`, found together.
BothWays diffBothWays(const Event& before, const Event& after);

/// What must be written and removed to turn `before` into `after`. Ids are unique in each of the two.
/// Lists that both share are passed over, so the cost follows what was touched.
Diff diff(const Event& before, const Event& after);

}  // namespace moderato
