#pragma once

#include "core/live/pace.h"
#include "core/plan/clock.h"
#include "ui/live/clockfigure.h"
#include "ui/live/nowpane.h"
#include "ui/live/questionpane.h"
#include "ui/live/transport.h"

namespace moderato {

// What the left of the conduct window and its large buttons show of a run.

/// The questions of what is on.
QList<Question> questionsNow(const RunState& state);

NowShown nowShown(const RunState& state, const Pace& pace, ClockStyle style);

/// `question` is the place of the one on the table.
QuestionShown questionShown(const RunState& state, const Pace& pace, qsizetype question);

ClockShown turnClock(const RunState& state, const Pace& pace);
ClockShown segmentClock(const RunState& state, const Pace& pace);
ClockShown sessionClock(const RunState& state, const Pace& pace);

TransportShown transportShown(const RunState& state, const Pace& pace, bool writable);

}  // namespace moderato
