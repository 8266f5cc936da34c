#pragma once

#include "core/plan/policy.h"
#include "core/plan/segment.h"

namespace moderato {

/// What one segment asks for and gets, wherever it stands in the agenda. Rules 3 to 5 of the time model.
struct SegmentBudget {
    Seconds duration{0};        ///< planned duration; of a segment 'as long as needed' its demand
    Seconds demand{0};          ///< rule 4
    Seconds rounds{0};          ///< sum of all speaking rounds
    Seconds changeover{0};      ///< changeover x max(0, number of rounds - 1)
    Seconds lead{0};            ///< the lead's own time
    Seconds content{0};         ///< what is left for the segment's own content if nobody has rounds in it
    Seconds floor{0};           ///< rule 5: what the floor gets, always the segment's last minutes
    Seconds floorWanted{0};     ///< what the floor should get
    Seconds slack{0};           ///< duration - demand, if positive
    Seconds overAllocation{0};  ///< demand - duration, if positive

    bool operator==(const SegmentBudget&) const = default;
};

/// The speaking rounds of a turn or a segment, taken together.
struct Rounds {
    Seconds total{0};
    qsizetype count = 0;

    Rounds& operator+=(const Rounds& other)
    {
        total += other.total;
        count += other.count;
        return *this;
    }
};

Rounds roundsOf(const Turn& turn);
Rounds roundsOf(const Segment& segment);

/// True if somebody has a round in the segment.
bool hasRounds(const Segment& segment);

/// True if the segment's minutes are pooled over speakers who have no budget of their own.
bool isPooled(const Segment& segment);

/// Rule 4: demand = rounds + changeover x max(0, rounds - 1) + floor reserve + lead's own time; of a segment in which
/// nobody has rounds max(planned, reserve + lead).
/// Rule 5: floor = duration of a floor segment; else min(reserve, max(0, duration - rounds - changeover - lead)).
SegmentBudget segmentBudget(const Segment& segment, Seconds changeover);

/// The same if the segment had these rounds instead of those of its turns.
SegmentBudget segmentBudget(const Segment& segment, const Rounds& rounds, Seconds changeover);

/// What a segment can't go under without taking from somebody: its rounds, changeover, reserve and lead's time.
Seconds neededBy(const Segment& segment, Seconds changeover);

}  // namespace moderato
