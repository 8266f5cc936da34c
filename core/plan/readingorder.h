#pragma once

#include "core/plan/event.h"

namespace moderato {

/// The ids of all rows of an event in the order in which one reads it: each row, then what lies in it.
QList<RowId> readingOrder(const Event& event);

/// The same, and behind it the rows that only the other event holds.
QList<RowId> readingOrder(const Event& event, const Event& other);

}  // namespace moderato
