#pragma once

#include "core/plan/rowstates.h"

namespace moderato {

/// Names one list of rows: of which kind, inside which row.
using ListKey = std::pair<QString, QUuid>;

/// The lists of rows inside an event, each in its order.
using RowLists = QHash<ListKey, QList<RowId>>;

RowLists rowLists(const RowStates& rows);

/// The ids of a list that are in the other one, too, in the order of the first.
QList<RowId> shared(const QList<RowId>& list, const QList<RowId>& other);

/// True if the rows that both lists hold stand in different orders.
bool reordered(const QList<RowId>& list, const QList<RowId>& other);

/// The rows of `members` in the order of `trunk`; those that only `branch` holds are put in after the row that they
/// follow there, behind what only the trunk has at that place. Every member is in one of the two.
QList<RowId> joined(const QList<RowId>& trunk, const QList<RowId>& branch, const QSet<RowId>& members);

}  // namespace moderato
