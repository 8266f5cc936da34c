#pragma once

#include "core/result.h"
#include "core/store/filelock.h"

#include <memory>

namespace moderato {

class Database;

/// Makes an empty file, which nobody else can have made meanwhile.
Done claimNewFile(const QString& path);

/// Takes back a file that could not be made whole, with the journal of what failed: a later file of this name would be taken
/// for the one that the journal belongs to.
void removeUnfinished(const QString& path);

/// The lock on an existing file, or why it can only be read.
FileLock lockForWriting(const QString& path);

/// Opens a file that is ours, with the tables of this version or of a newer one. `writes` says that the lock is held: the
/// file itself is brought up to this version then.
Result<std::unique_ptr<Database>> openCurrent(const QString& path, bool writes);

}  // namespace moderato
