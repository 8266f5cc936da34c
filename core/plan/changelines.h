#pragma once

#include "core/plan/rowstates.h"

namespace moderato {

/// One difference between two states of an event, said in a line.
struct ChangeLine {
    RowId id;  ///< the row; null for the line that says how many more there are
    QString text;
};

/// What differs between two states of an event, in the order in which one reads it: `Segment "Part 1": planned duration
/// from 40:00 to 35:00`, `Segment "X" added`. What goes in or out with its holder is not said by itself, and an order
/// once for its list. At most this many lines; if there are more, one more line says how many.
QList<ChangeLine> changeLines(const Event& before, const Event& after, int most);

}  // namespace moderato
