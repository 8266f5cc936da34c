#pragma once

#include "core/result.h"

namespace moderato {

class Database;

/// Turns the tables of an older version into those of this one, within a transaction of the caller and without references
/// being checked meanwhile. What the file holds stays; what is new gets its default. A file that holds other tables than
/// its version had is refused.
Done migrate(Database& database, quint32 from);

}  // namespace moderato
