#pragma once

#include "core/plan/rowstates.h"

namespace moderato {

/// A field of one row that names another row.
struct RowReference {
    /// Where the named row must lie.
    enum class Within {
        Event,   ///< anywhere
        Parent,  ///< where the naming row lies: a segment's part
        Row,     ///< in the naming row: a session's chosen agenda
    };

    QString field;
    RowId to;
    Within within = Within::Event;
};

/// All that a row names, its parent apart.
QList<RowReference> references(const RowState& row);

/// The id of the part that a segment belongs to; empty if there is none.
QString partOf(const RowStates& rows, RowId segment);

}  // namespace moderato
