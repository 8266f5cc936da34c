#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of a segment's cues. Their times count from the segment's start, 0 to 24 h.

/// Adds a cue at the end of the segment's cues.
Result<Event> addCue(Event event, SegmentId segment, const Cue& fresh);

/// Replaces all of a cue; the id says which.
Result<Event> setCue(Event event, SegmentId segment, const Cue& cue);
Result<Event> removeCue(Event event, SegmentId segment, CueId cue);

}  // namespace moderato
