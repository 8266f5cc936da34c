#pragma once

#include "core/plan/rowstates.h"

namespace moderato {

/// Whose copy of an event, as the one who merges sees it.
enum class MergeChoice { Ours, Theirs };

/// What both copies were made from. A side has a base of its own because a copy may have been written without private
/// fields: what it never held, it did not change. None: what only one side holds counts as added, and where both hold
/// different things nobody can tell who changed them.
struct MergeBases {
    std::optional<Event> ours;
    std::optional<Event> theirs;
};

/// One thing that both sides changed in different ways, or that one changed and the other removed.
struct MergeConflict {
    enum class About {
        Field,  ///< one field of a row, or what it lies in
        Row,    ///< a whole row with all inside it: removed on one side, changed on the other
        Order,  ///< the order of the rows of one kind inside a row
    };

    About about = About::Field;
    RowId id;         ///< the row; of an order the row that holds the list
    QString kind;     ///< the kind of the row; of an order that of the list's rows
    QString field;    ///< a field's name or placeField; empty if it is not about one
    QJsonValue base;  ///< undefined: there is none, or the sides have different ones
    QJsonValue
        ours;  ///< a field's value, a row's fields (undefined: removed), or the ids of a list in their order
    QJsonValue theirs;

    bool operator==(const MergeConflict&) const = default;
};

/// The name of the conflict about what a row lies in; no field is called so. Its values are objects with "parent" and, of a segment, "part".
inline const QString placeField = QStringLiteral("lies_in");

/// One side's rows, as they are and as they were in its base.
struct MergeSide {
    RowStates now;
    RowStates base;
};

/// Two copies of one event set against each other.
struct Merge {
    MergeSide ours;
    MergeSide theirs;
    QList<RowId> order;  ///< all rows of both, as one reads an event: ours first
    QList<MergeConflict> conflicts;
};

/// Sets two copies of one event against each other. Fails if they are copies of different events.
Result<Merge> mergeOf(const MergeBases& bases, const Event& ours, const Event& theirs);

/// The same where both copies come from one base.
Result<Merge> mergeOf(const Event& base, const Event& ours, const Event& theirs);

/// Something that a merge did because the event would not hold together otherwise.
struct MergeNote {
    enum class What {
        Stays,  ///< the row was removed on one side, but the other needs it
        Left,   ///< the field was left empty: what it names lies elsewhere now
    };

    What what = What::Stays;
    RowId id;
    QString field;  ///< of a row that stays: empty

    bool operator==(const MergeNote&) const = default;
};

/// What comes out of a merge.
struct Merged {
    Event event;
    QList<MergeNote> notes;
};

/// The event with what both sides changed, and of each conflict the chosen side: one choice a conflict, in their order.
Result<Merged> resolved(const Merge& merge, const QList<MergeChoice>& choices);

/// The same with one side taken in every conflict.
Result<Merged> resolved(const Merge& merge, MergeChoice side);

}  // namespace moderato
