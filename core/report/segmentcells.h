#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

// The cells of one segment's row, each with its lines. `times` are the segment's own.

/// From when to when: clock times with the offsets below, or the offsets alone; the latest safe start, and by how much it
/// overlaps.
TableCell timeCell(const SheetInput& input, const SegmentTimes& times, Seconds latest);

/// How long; what it would need if that is not enough, and what it has to spare.
TableCell durationCell(const Segment& segment, const SegmentTimes& times);

/// The time gone by when it ends, and what is then left of the limit or over it.
TableCell totalCell(const SheetInput& input, const SegmentTimes& times);

/// Its title, kind and questions.
TableCell segmentCell(const SheetInput& input, const Segment& segment);

/// Who leads and who speaks, with their minutes.
TableCell speakersCell(const SheetInput& input, const Segment& segment, const SegmentTimes& times);

/// What the floor gets, and what it should get if that is more. Empty if the floor has no time in it.
TableCell floorCell(const SegmentTimes& times);

/// What there is to do and when, role by role.
TableCell cuesCell(const SheetInput& input, const Segment& segment, const SegmentTimes& times);

}  // namespace moderato
