#pragma once

#include "core/timing/schedule.h"

namespace moderato {

/// When one person speaks in a segment, if all keep to their rounds.
struct SpeakingTime {
    PersonId person;
    qsizetype round = 0;  ///< 0: the intervention; then each follow-up
    TimeSpan span;

    bool operator==(const SpeakingTime&) const = default;
};

/// The rounds of a segment one after the other in its speaking order, from the end of the lead's own time on, with the
/// changeover between them; cut at the segment's end.
QList<SpeakingTime> speakingTimes(const Segment& segment, const TimeSpan& span, Seconds changeover);

}  // namespace moderato
