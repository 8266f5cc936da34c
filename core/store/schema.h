#pragma once

#include "core/result.h"

#include <QStringList>

namespace moderato {

class Database;

/// Makes the tables in an empty file, and marks it as ours.
Done createSchema(Database& database);

/// The names of the tables for history and named versions.
QStringList keepingTables();

/// The names of the views for people who query their own agenda.
QStringList viewNames();

/// Fails unless the file holds exactly the tables and indexes of this version, and nothing else.
Done checkSchema(Database& database);

}  // namespace moderato
