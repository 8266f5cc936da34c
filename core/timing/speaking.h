#pragma once

#include "core/timing/schedule.h"

namespace moderato {

/// One speaking round at its moment, counted from the session's start.
struct SpokenRound {
    PersonId person;
    qsizetype turn = 0;   ///< its place among the segment's turns
    qsizetype round = 0;  ///< 0: the intervention, 1: the first follow-up
    Seconds start{0};
    Seconds length{0};

    Seconds end() const { return start + length; }

    bool operator==(const SpokenRound&) const = default;
};

/// The segment's rounds in the order of speaking, each as early as it can come: after the lead's own time, one after
/// another with the changeover in between.
QList<SpokenRound> spokenRounds(const Segment& segment, const SegmentTimes& times, Seconds changeover);

/// When the floor's time in the segment begins: it is the last of it.
inline Seconds floorStart(const SegmentTimes& times)
{
    return times.end() - times.budget.floor;
}

}  // namespace moderato
