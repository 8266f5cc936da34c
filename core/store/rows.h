#pragma once

#include "core/plan/diff.h"
#include "core/result.h"
#include "core/store/digest.h"

namespace moderato {

class Database;

/// An event as the file holds it.
struct Loaded {
    Event event;
    Digest digest;  ///< of all rows of the event as they are stored
};

/// Reads the whole event, and fails on anything that could not have been saved. Takes time in proportion to the rows.
Result<Loaded> loadEvent(Database& database);

/// The digest of all rows of an event as they are stored.
Digest digestOf(const Event& event);

/// What is said if an event is not valid and so may not be saved.
Done refuseInvalid(const Done& valid);

/// Writes what changed, within a transaction of the caller, and takes the digest along. `forth` leads from `before` to
/// `next`, `back` the other way.
Done saveChanges(Database& database, const Event& before, const Event& next, const Diff& forth,
                 const Diff& back, Digest& digest);

}  // namespace moderato
