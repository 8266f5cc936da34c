#pragma once

#include "core/result.h"

#include <QStringList>

namespace moderato {

class Database;

/// Makes the tables in an empty file, and marks it as ours.
Done createSchema(Database& database);

/// The names of the tables for history and named versions.
QStringList keepingTables();

/// The names of the views for people who query their own agenda, but for that of runs.
QStringList viewNames();

/// The names of the tables for runs, and of the view of their logs.
QStringList runTables();
QString runView();

/// The names of the tables of this version.
QStringList ownTables();

/// What the file holds beside the tables, indexes and views of this version, or in another form: each with its kind, for
/// people. Fails unless the tables of this version are in it exactly as they should be.
Result<QStringList> foreignSchema(Database& database);

}  // namespace moderato
