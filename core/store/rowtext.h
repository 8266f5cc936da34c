#pragma once

#include "core/plan/rowstates.h"

#include <QVariant>

namespace moderato {

class Digest;

// Rows of a whole event as named versions and runs keep them: what they belong to, the row's id, kind, parent, position and
// its fields as JSON.

QVariantList storedRowState(const QVariant& owner, RowId id, const RowState& row);

/// The way back; adds each row to the digest as one of this table.
RowStates rowStatesFrom(const QList<QVariantList>& rows, const QString& table, Digest& digest);

}  // namespace moderato
