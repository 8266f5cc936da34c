#pragma once

#include "core/plan/merge.h"
#include "core/plan/roworder.h"

namespace moderato {

// What a merge and its resolution both look at: how the two sides of a row, a list or a removed row compare.

/// Which side a merge takes by itself, or that it can't.
enum class Verdict { Ours, Theirs, Conflict };

/// The names of all kinds of rows, from the event down.
const QStringList& rowKinds();

/// One field, or the place, of a row that both sides hold differently.
struct FieldDifference {
    QString field;
    Verdict verdict = Verdict::Conflict;
    QJsonValue base;  ///< undefined: there is none, or the sides have different ones
    QJsonValue ours;
    QJsonValue theirs;
};

/// What differs in a row that both sides hold. A segment that the sides hold in different agendas differs in its place,
/// which has its part in it: a part can't be taken without its agenda.
QList<FieldDifference> differences(const Merge& merge, RowId id);

/// Puts a row where the value of a place says.
void setPlace(RowState& row, const QJsonObject& place);
QJsonObject placeOf(const RowState& row);

/// One side with the order of its rows at hand.
struct SideLists {
    explicit SideLists(const MergeSide& side)
        : now(side.now)
        , base(side.base)
        , lists(rowLists(side.now))
        , baseLists(rowLists(side.base))
    {
    }

    const RowStates& now;
    const RowStates& base;
    RowLists lists;
    RowLists baseLists;
};

/// Whose order of a list counts; ours if both orders agree.
Verdict orderVerdict(const SideLists& ours, const SideLists& theirs, const ListKey& key);

/// A row that the other side removed, though what lies in it did not go with it.
struct Removal {
    RowId root;
    QList<RowId> rows;     ///< the root and all inside it that the other side has nowhere
    bool touched = false;  ///< changed on this side: itself, something inside it, or their order
};

/// The outermost rows of one side that the other one removed.
QList<Removal> removals(const SideLists& mine, const SideLists& other, const QList<RowId>& order);

/// The row and all inside it that the other side has nowhere.
QList<RowId> rowsWithin(const SideLists& mine, const SideLists& other, RowId root);

}  // namespace moderato
