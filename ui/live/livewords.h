#pragma once

#include "core/live/pace.h"
#include "core/live/recovery.h"
#include "core/plan/clock.h"

namespace moderato {

// How moments, people and actions of a run are said in the conduct window.

/// The clock time of a moment where the session has a start, else the time since its start. Seconds are said.
QString momentOf(const RunState& state, RunTime at, ClockStyle style);

/// The name, or a word for somebody without one.
QString nameOf(const RunState& state, PersonId person);

/// The title, or a word for a segment without one. An empty text if there is no such segment.
QString titleOf(const RunState& state, SegmentId segment);

/// A hand as the queue shows it: "Amina, online, point of order".
QString handText(const HandDetails& details);

/// Who has the floor: a name, or who was called from the floor.
QString whoHasTurn(const RunState& state, PersonId person, HandId hand);

/// The last action, as one says what is taken back: "Next segment".
QString actionText(const Undoable& action);

/// When it ends by projection, against the limit: "Ends 11:34:30, 4:30 after the limit".
QString endText(const RunState& state, RunTime end, ClockStyle style);

/// Who gets how much less or more: "Amina, Ben: 1:00 less each. The floor gets 3:00 less."
QString affectedText(const RunState& state, const RecoveryOption& option);

/// The same of each by name, however many they are, a line each.
QString everybodyText(const RunState& state, const RecoveryOption& option);

}  // namespace moderato
