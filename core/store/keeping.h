#pragma once

#include "core/store/foundkeeping.h"
#include "core/store/kept.h"
#include "core/store/losses.h"

namespace moderato {

/// What can be taken over of all that a damaged file kept beside the event.
struct Keeping {
    Kept kept;
    bool addsUp = false;  ///< the event is, down to a single bit, what was last saved
};

/// Sorts out what was found: named versions that are as they were written, runs as far as they are, and the edits that lead to `event`, which was
/// recovered, and from it to what was undone. Says what can't be taken over, and if the event does not add up, which can't be
/// told of a file of an older version: it was summed up without the columns of today.
Keeping keepingOf(const FoundKeeping& found, const Event& event, bool isOlder, const FreshId& freshId,
                  Losses& losses);

}  // namespace moderato
