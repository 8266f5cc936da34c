#pragma once

#include "core/live/runlog.h"

namespace moderato {

// What the entries of a log say of themselves.

/// "Chair sums up 1:00 longer", "Chair sums up 1:00 shorter".
QString longerText(const Segment& segment, Seconds by);
QString skippedText(const Segment& segment);
QString broughtBackText(const Segment& segment);
QString absentText(const QString& name, MinutesTo to);
QString floorSpentText(const Segment& segment, Seconds amount);

}  // namespace moderato
