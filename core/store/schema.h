#pragma once

#include "core/result.h"

#include <QStringList>

namespace moderato {

class Database;

/// Makes the tables in an empty file, and marks it as ours.
Done createSchema(Database& database);

/// Fails unless the file holds exactly the tables and indexes of this version, and nothing else.
Done checkSchema(Database& database);

}  // namespace moderato
