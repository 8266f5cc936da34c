#pragma once

#include "core/plan/event.h"
#include "core/plan/matching.h"

namespace moderato {

/// One side of a matching: the agenda, and the event whose people it names.
struct MatchedSide {
    const Event& event;
    const Agenda& agenda;
};

/// What differs between two matched segments, a text for each: `planned duration 40:00 against 35:00`,
/// `Amina Diallo 3 + 2 against none`. Empty if one side lacks it.
QStringList differenceTexts(const MatchedSegment& pair, const MatchedSide& ours, const MatchedSide& theirs);

/// The same of two parts.
QStringList differenceTexts(const MatchedPart& pair, const MatchedSide& ours, const MatchedSide& theirs);

}  // namespace moderato
