#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// Whom to call in the segment, in the order of speaking: when, how the name is said, with which question, for how long and
/// when to cut; the floor last. Without rows if nobody is to be called.
Table callTable(const SheetInput& input, const Segment& segment, const SegmentTimes& times);

}  // namespace moderato
