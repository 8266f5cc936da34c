#pragma once

#include "app/exit.h"

#include <QString>

namespace moderato {

struct MergeOptions {
    QString file;
    QString other;
    bool ours = false;
    bool theirs = false;  ///< not both
    bool dryRun = false;
    bool json = false;
};

/// Takes what changed in another copy of the event into the file, and tells what it took. Where both copies changed the
/// same and neither side is preferred, it changes nothing, tells what needs a choice, and ends with Exit::Found.
Exit mergeCopy(const MergeOptions& options);

}  // namespace moderato
