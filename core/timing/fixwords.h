#pragma once

#include "core/timing/measures.h"

namespace moderato {

// The titles of what several kinds of fixes do.

/// A small count as a word, a larger one in figures.
QString countWord(int count);

/// "Follow-ups from 2:00 to 1:00", "No follow-ups", "Interventions from 3:00 to 2:30".
QString roundsTitle(RoundsOf rounds, Seconds from, Seconds to);

/// The segment's title in quotes, as a part of a fix's title.
QString quoted(const Segment& segment);

/// "Panel of five".
QString panelTitle(int size);

}  // namespace moderato
