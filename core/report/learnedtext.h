#pragma once

#include "core/live/learned.h"

#include <QString>

namespace moderato {

/// "Your openings run 1.4 times their plan: 1.1 to 2.0 times in four of five cases (23 observed)." With one observation
/// that it was one; with enough of them that the forecast goes by them.
QString learnedText(const LearnedKind& kind);

/// From how many observations of a kind on the forecast goes by them.
QString learningRule();

}  // namespace moderato
