#pragma once

#include "core/live/recovery.h"

namespace moderato {

// The titles of ways to end on time. They say what is done to which segments, from the agenda before and after.

QString bufferTitle(Seconds used);
QString trimTitle(Seconds most);
QString parkTitle(const Agenda& before, const Agenda& after);
QString cutTitle(const Agenda& before, const Agenda& after);
QString floorTitle(Seconds taken);
/// Several at once.
QString combinedTitle(const QStringList& titles);

QString bringBackTitle(const Segment& segment, Seconds duration);
QString giveFloorTitle(Seconds amount);
QString roundsAsPlannedTitle();
QString longerRoundsTitle(bool followUps, Seconds by);
QString growBufferTitle(Seconds amount);

}  // namespace moderato
