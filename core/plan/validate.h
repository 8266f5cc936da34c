#pragma once

#include "core/plan/diff.h"
#include "core/result.h"

namespace moderato {

/// Checks what every event must keep whatever wrote it: ids unique and not null, references to things that exist,
/// durations from 0 to 24 h, limits over 0, and sizes that a person could have meant. The error names the place.
Done validate(const Event& event);

/// The same for what an edit of a valid event changed: takes time in proportion to what it touched, unless rows came or
/// went. `forth` leads to `next`, `back` to where it came from.
Done validateChanged(const Event& next, const Diff& forth, const Diff& back);

/// The largest number of rows of all kinds together that an event may hold; a stranger's file may claim any.
constexpr int mostRows = 500'000;

/// The longest text in one field, in UTF-16 units.
constexpr int longestText = 100'000;

}  // namespace moderato
