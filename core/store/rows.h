#pragma once

#include "core/plan/diff.h"
#include "core/result.h"

namespace moderato {

class Database;

/// Reads the whole event, and fails on anything that could not have been saved. Takes time in proportion to the rows.
Result<Event> loadEvent(Database& database);

/// Writes what changed, within a transaction of the caller.
Done saveChanges(Database& database, const Event& next, const Diff& diff);

}  // namespace moderato
