#pragma once

#include "core/live/runspans.h"

namespace moderato {

/// What a group had of all speaking time.
struct TalkShare {
    QString group;  ///< as it was first written; empty for those of whom none is known
    int turns = 0;
    Seconds time{0};

    bool operator==(const TalkShare&) const = default;
};

/// Who had how much of the speaking time by groups of this kind: the most first, of equals as they first spoke, and those
/// without a group last. People of the event belong where the event has them. What the conductor wrote of a hand counts
/// for the kind of group under which the event's people have that name, and for constituencies if they have it under none.
QList<TalkShare> talkShares(const RunState& state, const QList<TurnSpan>& turns, Grouping grouping);

/// What of the floor's turns was spoken in the room, or online.
TalkShare floorTalk(const RunState& state, const QList<TurnSpan>& turns, Attendance attendance);

/// What all these turns took, pauses left out.
Seconds talkTime(const QList<TurnSpan>& turns);

}  // namespace moderato
