#pragma once

#include "core/plan/run.h"
#include "core/store/filestate.h"
#include "core/store/versions.h"

namespace moderato {

/// All that a file keeps beside the event.
struct Kept {
    FileState state;
    QList<PastEdit> edits;        ///< the oldest first, numbered without gaps
    QList<PastVersion> versions;  ///< the oldest first
    QList<Run> runs;              ///< the oldest first
};

}  // namespace moderato
