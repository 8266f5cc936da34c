#pragma once

#include "core/result.h"

#include <QStringList>

#include <memory>

namespace moderato {

class Database;

/// How a file of an older version is brought up to this one.
enum class Upgrade {
    InPlace,   ///< in the file, after a copy of it as it was is kept beside it
    InMemory,  ///< in a copy that lives in memory; the file stays as it is
};

/// The version of the tables, read when a save that was cut off has been undone.
Result<quint32> versionIn(Database& database);

/// Fails if the file is damaged. If tables are named, only those are looked at: a check of a stranger's table runs what that
/// says of itself.
Done checkWhole(Database& database, const QStringList& tables = {});

/// The database with the tables of this version.
Result<std::unique_ptr<Database>> upgraded(std::unique_ptr<Database> database, Upgrade how);

}  // namespace moderato
