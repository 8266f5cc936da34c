#pragma once

#include "core/plan/event.h"

#include <functional>

namespace moderato {

// Ways to make the rest of a session shorter. They take its agenda and return it changed, no further than needed to end
// within the session's limit; locked segments stay as they are.

/// When the agenda ends on the day: segment after segment, each not before its fixed start.
Seconds endOnTheDay(const Session& session, const Agenda& agenda);

Agenda withShorterBuffers(const Session& session, const Agenda& agenda);

/// No follow-up longer than `most`, where that can make the session end earlier; with 0 they are dropped.
Agenda withFollowUpsTrimmed(const Session& session, const Agenda& agenda, Seconds most);
/// The longest follow-up that this can trim; 0 if there is none.
Seconds longestFollowUp(const Session& session, const Agenda& agenda);

/// Parks segments 'if time allows' by rank.
Agenda withParkedByRank(const Session& session, const Agenda& agenda);

/// Takes segments towards their least, nothing from the floor or from buffers; all, or one alone.
Agenda withCuts(const Session& session, const Agenda& agenda, const std::optional<SegmentId>& only = {});

/// Takes from floor segments towards their least, and from reserves.
Agenda withLessFloor(const Session& session, const Agenda& agenda);

}  // namespace moderato
